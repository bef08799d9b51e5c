/** Work for later: letters, names that follow, and forgetting what is over. Each reads afresh and decides again. */

import { Type } from "typebox";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import { invitationLetter, type Letters, passwordChangedLetter, resetLetter } from "./letters.ts";
import { foldEmail } from "./rules/email.ts";
import type { AccountsDeps } from "./service/deps.ts";
import type { Accounts } from "./service.ts";
import { findAccount, findPersonId } from "./store/account.ts";
import { forgetAttemptsBefore } from "./store/attempt.ts";
import { forgetGuestSessions } from "./store/guest-session.ts";
import { findInvitation } from "./store/invitation.ts";
import { forgetLinks } from "./store/one-time-link.ts";
import { forgetSessions } from "./store/session.ts";

const Uuid = <K extends string>(_kind: K) => Type.Unsafe<Id<K>>(Type.String());

const Letter = Type.Union([
  Type.Object({ letter: Type.Literal("reset"), personId: Uuid("person"), linkId: Uuid("one_time_link") }),
  Type.Object({ letter: Type.Literal("password_changed"), personId: Uuid("person") }),
  Type.Object({
    letter: Type.Literal("invitation"),
    propertyId: Type.Unsafe<PropertyId>(Type.Integer()),
    invitationId: Uuid("invitation"),
  }),
]);

const DAY_SECONDS = 86_400;
/** Ended sessions and used links are kept this long, for the person who asks what happened. */
const KEPT_DAYS = 30;
/** Longer than any policy remembers. */
const ATTEMPTS_KEPT_DAYS = 2;

type Deps = Pick<AccountsDeps, "db" | "clock" | "properties" | "settings"> & {
  readonly jobs: Pick<Jobs, "define" | "cron">;
  readonly letters: Letters;
};

/** Says which jobs accounts has, in every process that adds or runs them. */
export function accountsJobs(
  { db, clock, properties, settings, jobs, letters }: Deps,
  accounts: Accounts,
): void {
  const { marketplaceName: marketplace, publicUrl } = settings;

  jobs.define("accounts.letter", Letter, async (payload) => {
    if (payload.letter === "invitation") return sendInvitation(payload.propertyId, payload.invitationId);
    const account = await findAccount(db.q, payload.personId);
    if (!account) return;
    if (payload.letter === "reset") {
      const link = await accounts.passwords.openReset(payload.personId, payload.linkId);
      return letters.send(resetLetter(account, marketplace, link));
    }
    return letters.send(passwordChangedLetter(account, marketplace, `${publicUrl}/reset`));
  });

  async function sendInvitation(propertyId: PropertyId, id: Id<"invitation">): Promise<void> {
    const invitation = await findInvitation(db.q, propertyId, { id }, clock.now());
    const [property] = await properties.cards([propertyId]);
    const inviter = invitation && (await findAccount(db.q, invitation.invitedBy));
    if (!invitation || !property || !inviter) return;
    const invitedId = await findPersonId(db.q, foldEmail(invitation.email));
    const language = (invitedId && (await findAccount(db.q, invitedId))?.language) || inviter.language;
    const about = {
      ...{ marketplace, property: property.name, inviter: inviter.name, role: invitation.role },
      ...{ until: invitation.expiresAt, timeZone: property.timeZone },
    };
    const to = { email: invitation.email, language };
    await letters.send(invitationLetter(to, about, accounts.invitations.linkOf(invitation)));
  }

  jobs.define("accounts.display_name", Type.Object({ personId: Uuid("person") }), ({ personId }) =>
    accounts.profile.copyName(personId),
  );

  jobs.cron("accounts.forget", { everySeconds: DAY_SECONDS }, async () => {
    const before = clock.now().subtract({ hours: KEPT_DAYS * 24 });
    await forgetSessions(db.q, before);
    await forgetGuestSessions(db.q, before);
    await forgetLinks(db.q, before);
    await forgetAttemptsBefore(db.q, clock.now().subtract({ hours: ATTEMPTS_KEPT_DAYS * 24 }));
  });
}
