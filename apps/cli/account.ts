/** `./bellhop account`: people, roles, posts, one-time links, and keys of booking engines. The operator is not asked who they are. */

import { parseArgs } from "node:util";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { isUuid } from "#kernel/ids.ts";
import { DEFAULT_LANGUAGE, INTERFACE_LANGUAGES, isInterfaceLanguage } from "#kernel/language.ts";
import { HOST_ROLES, type HostRole, STAFF_POSTS, type StaffPost } from "#modules/accounts/index.ts";
import type { House } from "../compose.ts";
import { type Command, say, Wrong } from "./command.ts";
import { withHouse } from "./with-house.ts";

const OPTIONS = {
  name: { type: "string" },
  language: { type: "string", default: DEFAULT_LANGUAGE },
  "time-zone": { type: "string", default: "UTC" },
  property: { type: "string" },
  role: { type: "string" },
  post: { type: "string" },
  hours: { type: "string", default: "1" },
} as const;

type Given = { who: string; options: Record<keyof typeof OPTIONS, string | undefined> };

const ACTIONS: Record<string, (given: Given) => (house: House) => Promise<void>> = {
  create: ({ who, options }) => {
    const language = options.language ?? "";
    if (!isInterfaceLanguage(language))
      throw new Wrong(`--language is one of ${INTERFACE_LANGUAGES.join(", ")}.`);
    const timeZone = zone(options["time-zone"] ?? "UTC");
    const name = needed(options.name, "--name, as others read it");
    const staff = options.post === undefined ? undefined : post(options.post);
    return async ({ accounts }) => {
      await accounts.createAccount({ email: who, name, language, timeZone, ...(staff && { staff }) });
      say(
        `Made. This address sets the password once: ${await accounts.issueResetLink({ email: who, validHours: 24 })}`,
      );
    };
  },
  link:
    ({ who, options }) =>
    async ({ accounts }) =>
      say(await accounts.issueSignInLink({ email: who, validHours: hours(options.hours) })),
  reset:
    ({ who, options }) =>
    async ({ accounts }) =>
      say(await accounts.issueResetLink({ email: who, validHours: hours(options.hours) })),
  role: ({ who, options }) => {
    const role = needed(options.role, `--role, one of ${HOST_ROLES.join(", ")}`) as HostRole;
    if (!HOST_ROLES.includes(role)) throw new Wrong(`--role is one of ${HOST_ROLES.join(", ")}.`);
    const propertyId = Number(needed(options.property, "--property, a number")) as PropertyId;
    if (!Number.isSafeInteger(propertyId) || propertyId < 1)
      throw new Wrong("--property is a property's number.");
    return async ({ accounts }) => {
      await accounts.grantRole({ email: who, propertyId, role });
      say("Done.");
    };
  },
  staff: ({ who, options }) => {
    const given = needed(options.post, `--post, one of ${STAFF_POSTS.join(", ")}, none`);
    const staff = given === "none" ? undefined : post(given);
    return async ({ accounts }) => {
      await accounts.setStaff(who, staff);
      say("Done. Their sessions are ended.");
    };
  },
  "sign-out":
    ({ who }) =>
    async ({ accounts }) => {
      await accounts.signOutEverywhere(who);
      say("Signed out everywhere.");
    },
  "engine-key":
    ({ who }) =>
    async ({ accounts }) => {
      const { key, text } = await accounts.keys.createForEngine({ source: who });
      say(`The key of ${who}, shown this once: ${text}\nIts id, to revoke it: ${key.id}`);
    },
  "revoke-key": ({ who }) => {
    if (!isUuid(who)) throw new Wrong("Name the key by its id.");
    return async ({ accounts }) => {
      await accounts.keys.revokeForEngine(who as string as Id<"api_key">);
      say("Revoked.");
    };
  },
};

export const account: Command = {
  about: "people, roles, posts, links and booking engines' keys",
  help: `./bellhop account <action> …

  create <e-mail> --name <name> [--language en] [--time-zone Europe/Lisbon] [--post agent]
                      makes an account; prints an address that sets its password
  link <e-mail> [--hours 1]       prints an address that signs in once
  reset <e-mail> [--hours 1]      prints an address that sets a new password once
  role <e-mail> --property <number> --role <${HOST_ROLES.join("|")}>
  staff <e-mail> --post <${STAFF_POSTS.join("|")}|none>
  sign-out <e-mail>               ends all sessions of the account
  engine-key <name>               makes a key for a booking engine; all keys of one name see the same properties
  revoke-key <id>                 ends a booking engine's key`,

  async run(args) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [name = "", who, ...more] = positionals;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!action) throw new Wrong(`Choose what to do: ${Object.keys(ACTIONS).join(", ")}.`);
    if (!who || more.length > 0) throw new Wrong(`./bellhop account ${name} needs one name after it.`);
    const carryOut = action({ who, options: values as Given["options"] });
    await withHouse(carryOut);
    return undefined;
  },
};

function needed(value: string | undefined, what: string): string {
  if (!value) throw new Wrong(`This needs ${what}.`);
  return value;
}

function post(text: string): StaffPost {
  if (!(STAFF_POSTS as readonly string[]).includes(text))
    throw new Wrong(`--post is one of ${STAFF_POSTS.join(", ")}.`);
  return text as StaffPost;
}

function zone(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new Wrong(`--time-zone is a name like Europe/Lisbon; "${text}" is none.`);
  }
}

function hours(text: string | undefined): number {
  const count = Number(text);
  if (!(count >= 1 && count <= 168)) throw new Wrong("--hours is a number from 1 to 168.");
  return count;
}
