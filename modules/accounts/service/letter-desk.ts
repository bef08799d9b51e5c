/** Writes the letters of accounts and hands them to the postman. Reads afresh: what is over is not written about. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import {
  emailChangeLetter,
  invitationLetter,
  type Letters,
  noticeLetter,
  resetLetter,
  signInLetter,
} from "../letters.ts";
import { foldEmail } from "../rules/email.ts";
import type { Accounts } from "../service.ts";
import { findAccount } from "../store/account.ts";
import { findChange } from "../store/email-change.ts";
import { findInvitation } from "../store/invitation.ts";
import { findPersonId } from "../store/login.ts";
import { findNotice } from "../store/notice.ts";
import type { AccountsDeps } from "./deps.ts";

type Deps = Pick<AccountsDeps, "db" | "clock" | "properties" | "settings"> & { readonly letters: Letters };
type Parts = Pick<Accounts, "passwords" | "invitations" | "secondStep" | "notices" | "emailChanges">;

export function letterDesk(
  { db, clock, properties, settings, letters }: Deps,
  { passwords, invitations, secondStep, notices, emailChanges }: Parts,
) {
  const { marketplaceName: marketplace } = settings;

  /** Nothing goes out when the person is nobody: the request was answered as if they were. */
  async function reset(personId: Id<"person">, linkId: Id<"one_time_link">): Promise<void> {
    const account = await findAccount(db.q, personId);
    if (!account) return;
    await letters.send(resetLetter(account, marketplace, await passwords.openReset(personId, linkId)));
  }

  async function signIn(personId: Id<"person">, linkId: Id<"one_time_link">): Promise<void> {
    const account = await findAccount(db.q, personId);
    if (!account) return;
    await letters.send(signInLetter(account, marketplace, await secondStep.openLink(personId, linkId)));
  }

  /** To the new address, which must be free; or to the old one, when it was left. */
  async function emailChange(
    kind: "email_confirm" | "email_undo",
    personId: Id<"person">,
    changeId: Id<"email_change">,
  ): Promise<void> {
    const account = await findAccount(db.q, personId);
    const change = await findChange(db.q, personId, changeId);
    if (!account || !change || change.undoneAt) return;
    const to = kind === "email_confirm" ? change.newEmail : change.oldEmail;
    const ownerId = await findPersonId(db.q, foldEmail(to));
    if (ownerId && ownerId !== personId) return;
    const link = emailChanges.linkOf(kind, change);
    await letters.send(emailChangeLetter({ ...account, email: to }, { kind, marketplace }, link));
  }

  /** Of what happened with the account, with a button for who did not do it. */
  async function notice(personId: Id<"person">, noticeId: Id<"notice">): Promise<void> {
    const account = await findAccount(db.q, personId);
    const told = await findNotice(db.q, personId, noticeId);
    if (!account || !told || told.deniedAt) return;
    const link = notices.notMeLink(personId, noticeId);
    await letters.send(noticeLetter(account, { marketplace, told, timeZone: account.timeZone }, link));
  }

  /** In the language of the invited person's account, or of who invites. */
  async function invitation(propertyId: PropertyId, id: Id<"invitation">): Promise<void> {
    const offer = await findInvitation(db.q, propertyId, { id }, clock.now());
    const [property] = await properties.cards([propertyId]);
    const inviter = offer && (await findAccount(db.q, offer.invitedBy));
    if (!offer || !property || !inviter) return;
    const invitedId = await findPersonId(db.q, foldEmail(offer.email));
    const language = (invitedId && (await findAccount(db.q, invitedId))?.language) || inviter.language;
    const about = {
      ...{ marketplace, property: property.name, inviter: inviter.name, role: offer.role },
      ...{ until: offer.expiresAt, timeZone: property.timeZone },
    };
    await letters.send(invitationLetter({ email: offer.email, language }, about, invitations.linkOf(offer)));
  }

  return { reset, signIn, emailChange, notice, invitation };
}
