/** Reads a returned mail that has no report: whose addresses failed, and what was said about each. */

import type { BounceOf } from "../../types/reading.ts";
import type { Failure } from "./bounce-of.ts";
import { DELAYED_SAYINGS, ORIGINAL_BEGINS } from "./bounce-phrases.ts";
import { namedRecipients } from "./named-recipients.ts";

const LINES_MAX = 600;
const LINE_MAX = 1000;
const RECIPIENTS_MAX = 32;
const DIAGNOSIS_MAX = 4096;
/** Of what is said of all recipients, the end: the beginning greets. */
const BEFORE_MAX = 1024;

/** The words before the returned mail, and the returned mail as far as it stands in the same text. */
export type Cut = { readonly said: string; readonly returned: string };

export function cutAtOriginal(text: string): Cut {
  let at = 0;
  for (const line of text.split("\n")) {
    if (beginsOriginal(line) && text.slice(0, at).trim() !== "")
      return { said: text.slice(0, at), returned: text.slice(at) };
    at += line.length + 1;
  }
  return { said: text, returned: "" };
}

/** `--- Below this line is a copy of the message.`: what follows was not written by the one who returns it. */
function beginsOriginal(line: string): boolean {
  const bare = line
    .slice(0, 200)
    .replace(/^[\s\-=*_#>:.+|~]+/, "")
    .toLowerCase();
  const phrase = ORIGINAL_BEGINS.find((begin) => bare.startsWith(begin));
  if (!phrase) return false;
  if (phrase.endsWith(":")) return !/^\s{4}/.test(line);
  // A sentence that goes on is no heading: "Original message was received at ...", "Returned mail is kept".
  const rest = bare.slice(phrase.length).replace(/[\s\-=*_#.,:]+$/, "");
  return (
    phrase.split(" ").length > 3 ||
    (rest.length < 40 && !/^ (?:was|is|has|will|could|cannot|to)\b/.test(rest))
  );
}

/** @returns one for each recipient named, none when nobody is; `known` are those the header names. */
export function failuresIn(
  said: string,
  known: readonly string[],
  notThese: readonly string[],
  action: BounceOf["action"],
): readonly Failure[] {
  const lines = said.split("\n", LINES_MAX).map((line) => line.slice(0, LINE_MAX));
  const isLeft = new Set(notThese.map((address) => address.toLowerCase()));
  const found = namedRecipients(lines, isLeft);
  const names = known.length > 0 ? known : found.names;
  const around = said.slice(0, DIAGNOSIS_MAX);
  return names.slice(0, RECIPIENTS_MAX).map((recipient) => {
    const own = found.blocks.get(recipient) ?? "";
    return {
      recipient,
      action,
      diagnosis: own.slice(0, DIAGNOSIS_MAX),
      around: names.length > 1 && own !== "" ? `${own}\n${found.before.slice(-BEFORE_MAX)}` : around,
    };
  });
}

export function actionSaid(said: string): BounceOf["action"] {
  const words = said.slice(0, 3000).toLowerCase().replace(/\s+/g, " ");
  return DELAYED_SAYINGS.some((saying) => words.includes(saying)) ? "delayed" : "failed";
}
