/** What the operator does from the command line, and the sample: accounts, roles, links. Nobody is asked who they are. */

import type { Tx } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import { hashPassword } from "../password-hash.ts";
import { foldEmail } from "../rules/email.ts";
import { hashSecret, newSecret, personSecretText } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import * as factors from "../store/factor.ts";
import { findPersonId } from "../store/login.ts";
import { insertMembership, lockOwners, setRole } from "../store/membership.ts";
import { insertLink } from "../store/one-time-link.ts";
import { endSessions } from "../store/session.ts";
import type { Account, HostRole, StaffPost } from "../types.ts";
import type { AccountsDeps } from "./deps.ts";
import type { Notices } from "./notices.ts";
import type { PasswordKeeper } from "./passwords.ts";
import type { SessionKeeper } from "./sessions.ts";

export type AccountToMake = {
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
  readonly staff?: StaffPost;
  /** Without one the person comes in by a link and sets their own. */
  readonly password?: string;
  /**
   * Of the sample marketplace, never in production: takes any password, as all have the one that is printed, and is
   * not forced to have a second factor, as scripts sign in as them.
   */
  readonly isSample?: boolean;
};

type Parts = { passwords: PasswordKeeper; sessions: SessionKeeper; notices: Notices };

export function provisioning(
  { db, clock, ids, events, properties, settings }: AccountsDeps,
  { passwords, sessions, notices }: Parts,
) {
  /** @throws Refused accounts.email_taken | accounts.password_not_good | accounts.no_sample_here */
  async function createAccount(given: AccountToMake): Promise<Id<"person">> {
    const { email, name, language, timeZone, staff, password, isSample = false } = given;
    if (isSample && settings.environment === "production") throw new Refused("accounts.no_sample_here");
    if (password !== undefined && !isSample) passwords.mustBeGood(password, email);
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    const personId = ids.next("person");
    const account = {
      personId,
      isSample,
      email: email.trim(),
      emailFolded: foldEmail(email),
      name,
      language,
      timeZone,
    };
    const more = { ...(staff && { staff }), ...(passwordHash && { passwordHash }) };
    const isNew = await db.write((tx) => accounts.insertAccount(tx, { ...account, ...more }, clock.now()));
    if (!isNew) throw new Refused("accounts.email_taken", { email });
    return personId;
  }

  /** Makes them a member, or gives a member another role. @throws NotFound accounts.account_not_found | accounts.property_not_found */
  async function grantRole(given: { email: string; propertyId: PropertyId; role: HostRole }): Promise<void> {
    const { propertyId, role } = given;
    const { personId, name } = await accountOf(given.email);
    const [property] = await properties.cards([propertyId]);
    if (!property) throw new NotFound("accounts.property_not_found", { propertyId });
    await db.write(async (tx) => {
      await lockOwners(tx, propertyId);
      const isNew = await insertMembership(
        tx,
        { propertyId, personId, role, displayName: name },
        clock.now(),
      );
      if (!isNew) await setRole(tx, propertyId, personId, role);
      const type = isNew ? "accounts.member_joined" : "accounts.member_role_changed";
      await events.announce(tx, { type, propertyId, payload: { personId, role } });
    });
  }

  /** Without `staff` the post is given up. Sessions end, as their lives differ. @throws NotFound accounts.account_not_found */
  async function setStaff(email: string, staff: StaffPost | undefined): Promise<void> {
    const { personId } = await accountOf(email);
    await db.write(async (tx) => {
      await accounts.setStaff(tx, personId, staff);
      await endSessions(tx, personId, clock.now());
    });
    sessions.tellBrowsers(personId);
  }

  /** An address that signs in once, for `validHours` (one without saying). @throws NotFound accounts.account_not_found */
  const issueSignInLink = (given: { email: string; validHours?: number }): Promise<string> =>
    issue(given, "sign_in", "sign-in/link");

  /** An address under which a new password can be set once. @throws NotFound accounts.account_not_found */
  const issueResetLink = (given: { email: string; validHours?: number }): Promise<string> =>
    issue(given, "reset", "reset");

  async function issue(
    { email, validHours = 1 }: { email: string; validHours?: number },
    purpose: "sign_in" | "reset",
    path: string,
  ): Promise<string> {
    const { personId } = await accountOf(email);
    const secret = newSecret();
    const createdAt = clock.now();
    const link = {
      ...{ personId, purpose, createdAt },
      linkId: ids.next("one_time_link"),
      secretHash: hashSecret(secret),
      expiresAt: createdAt.add({ hours: validHours }),
    };
    await insertLink(db.q, link);
    return `${settings.publicUrl}/${path}/${personSecretText({ personId, secret })}`;
  }

  /**
   * For who has lost every factor and all recovery codes, after the operator has made sure by other means who they are.
   * Whoever must have one enrols at the next sign-in. `within` runs in the same transaction, to keep a record of it.
   * @throws NotFound accounts.account_not_found
   */
  async function removeFactors(
    email: string,
    within?: (tx: Tx, personId: Id<"person">) => Promise<void>,
  ): Promise<void> {
    const { personId } = await accountOf(email);
    const now = clock.now();
    await db.write(async (tx) => {
      await factors.deleteAllFactors(tx, personId);
      await factors.copyFactors(tx, personId);
      await accounts.noteChange(tx, personId, "factors", now);
      await endSessions(tx, personId, now);
      await notices.tell(tx, personId, { kind: "factor_removed" });
      await within?.(tx, personId);
    });
    sessions.tellBrowsers(personId);
  }

  /** @throws NotFound accounts.account_not_found */
  async function signOutEverywhere(email: string): Promise<void> {
    const { personId } = await accountOf(email);
    await endSessions(db.q, personId, clock.now());
    sessions.tellBrowsers(personId);
  }

  async function accountOf(email: string): Promise<Account> {
    const personId = await findPersonId(db.q, foldEmail(email));
    const account = personId && (await accounts.findAccount(db.q, personId));
    if (!account) throw new NotFound("accounts.account_not_found", { email });
    return account;
  }

  return {
    ...{ createAccount, grantRole, setStaff, issueSignInLink, issueResetLink },
    ...{ removeFactors, signOutEverywhere },
  };
}
