/** Options of `./bellhop account`, and what is wrong with them in a sentence. */

import type { PropertyId } from "#kernel/ids.ts";
import { DEFAULT_LANGUAGE } from "#kernel/language.ts";
import { STAFF_POSTS, type StaffPost } from "#modules/accounts/index.ts";
import { Wrong } from "./command.ts";

export const OPTIONS = {
  name: { type: "string" },
  language: { type: "string", default: DEFAULT_LANGUAGE },
  "time-zone": { type: "string", default: "UTC" },
  property: { type: "string" },
  role: { type: "string" },
  post: { type: "string" },
  hours: { type: "string", default: "1" },
  sure: { type: "boolean", default: false },
} as const;

export type Given = {
  who: string;
  options: Record<Exclude<keyof typeof OPTIONS, "sure">, string | undefined> & { readonly sure: boolean };
};

export function needed(value: string | undefined, what: string): string {
  if (!value) throw new Wrong(`This needs ${what}.`);
  return value;
}

export function post(text: string): StaffPost {
  if (!(STAFF_POSTS as readonly string[]).includes(text))
    throw new Wrong(`--post is one of ${STAFF_POSTS.join(", ")}.`);
  return text as StaffPost;
}

export function zone(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new Wrong(`--time-zone is a name like Europe/Lisbon; "${text}" is none.`);
  }
}

export function hours(text: string | undefined): number {
  const count = Number(text);
  if (!(count >= 1 && count <= 168)) throw new Wrong("--hours is a number from 1 to 168.");
  return count;
}

export function propertyNumber(text: string | undefined): PropertyId {
  const number = Number(needed(text, "--property, a number"));
  if (!Number.isSafeInteger(number) || number < 1) throw new Wrong("--property is a property's number.");
  return number as PropertyId;
}
