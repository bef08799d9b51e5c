/** Writes the letters of accounts and hands them to the postman. Reads afresh: what is over is not written about. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import { invitationLetter, type Letters, passwordChangedLetter, resetLetter } from "../letters.ts";
import { foldEmail } from "../rules/email.ts";
import type { Accounts } from "../service.ts";
import { findAccount, findPersonId } from "../store/account.ts";
import { findInvitation } from "../store/invitation.ts";
import type { AccountsDeps } from "./deps.ts";

type Deps = Pick<AccountsDeps, "db" | "clock" | "properties" | "settings"> & { readonly letters: Letters };
type Parts = Pick<Accounts, "passwords" | "invitations">;

export function letterDesk(
  { db, clock, properties, settings, letters }: Deps,
  { passwords, invitations }: Parts,
) {
  const { marketplaceName: marketplace, publicUrl } = settings;

  /** Nothing goes out when the person is nobody: the request was answered as if they were. */
  async function reset(personId: Id<"person">, linkId: Id<"one_time_link">): Promise<void> {
    const account = await findAccount(db.q, personId);
    if (!account) return;
    await letters.send(resetLetter(account, marketplace, await passwords.openReset(personId, linkId)));
  }

  async function passwordChanged(personId: Id<"person">): Promise<void> {
    const account = await findAccount(db.q, personId);
    if (account) await letters.send(passwordChangedLetter(account, marketplace, `${publicUrl}/reset`));
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

  return { reset, passwordChanged, invitation };
}
