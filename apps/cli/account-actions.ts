/** What `./bellhop account` can do: each action reads what was typed, then does it and says what came of it. */

import type { Id } from "#kernel/ids.ts";
import { isUuid } from "#kernel/ids.ts";
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from "#kernel/language.ts";
import { HOST_ROLES, type HostRole, STAFF_POSTS } from "#modules/accounts/index.ts";
import type { House } from "../compose.ts";
import { type Given, hours, needed, post, propertyNumber, zone } from "./account-options.ts";
import { Wrong } from "./command.ts";

export const ACTIONS: Record<string, (given: Given) => (house: House) => Promise<string>> = {
  create: ({ who, options }) => {
    const language = options.language ?? "";
    if (!isInterfaceLanguage(language))
      throw new Wrong(`--language is one of ${INTERFACE_LANGUAGES.join(", ")}.`);
    const timeZone = zone(options["time-zone"] ?? "UTC");
    const name = needed(options.name, "--name, as others read it");
    const staff = options.post === undefined ? undefined : post(options.post);
    return async ({ accounts }) => {
      await accounts.createAccount({ email: who, name, language, timeZone, ...(staff && { staff }) });
      const link = await accounts.issueResetLink({ email: who, validHours: 24 });
      return `Made. This address sets the password once: ${link}`;
    };
  },
  link:
    ({ who, options }) =>
    async ({ accounts }) =>
      accounts.issueSignInLink({ email: who, validHours: hours(options.hours) }),
  reset:
    ({ who, options }) =>
    async ({ accounts }) =>
      accounts.issueResetLink({ email: who, validHours: hours(options.hours) }),
  role: ({ who, options }) => {
    const role = needed(options.role, `--role, one of ${HOST_ROLES.join(", ")}`) as HostRole;
    if (!HOST_ROLES.includes(role)) throw new Wrong(`--role is one of ${HOST_ROLES.join(", ")}.`);
    const propertyId = propertyNumber(options.property);
    return async ({ accounts }) => {
      await accounts.grantRole({ email: who, propertyId, role });
      return "Done.";
    };
  },
  staff: ({ who, options }) => {
    const given = needed(options.post, `--post, one of ${STAFF_POSTS.join(", ")}, none`);
    const staff = given === "none" ? undefined : post(given);
    return async ({ accounts }) => {
      await accounts.setStaff(who, staff);
      return "Done. Their sessions are ended.";
    };
  },
  "sign-out":
    ({ who }) =>
    async ({ accounts }) => {
      await accounts.signOutEverywhere(who);
      return "Signed out everywhere.";
    },
  "remove-factors":
    ({ who, options }) =>
    async ({ accounts, privacy, clock }) => {
      if (!options.sure)
        throw new Wrong(
          "This takes away every second factor. Make sure by other means who asks (call them back at a number you knew before), then say --sure.",
        );
      await accounts.removeFactors(who, (tx, personId) =>
        privacy.audit.note(tx, {
          ...{ at: clock.now(), actor: { kind: "operator", id: "terminal" } },
          ...{ action: "accounts.factors_removed", object: { kind: "person", id: personId } },
        }),
      );
      return "Done. Their sessions are ended, a letter tells them, and whoever must have a factor adds one at the next sign-in.";
    },
  "engine-key":
    ({ who }) =>
    async ({ accounts }) => {
      const { key, text } = await accounts.keys.createForEngine({ source: who });
      return `The key of ${who}, shown this once: ${text}\nIts id, to revoke it: ${key.id}`;
    },
  "revoke-key": ({ who }) => {
    if (!isUuid(who)) throw new Wrong("Name the key by its id.");
    return async ({ accounts }) => {
      await accounts.keys.revokeForEngine(who as string as Id<"api_key">);
      return "Revoked.";
    };
  },
};
