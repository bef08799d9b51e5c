/** Rules of statements that their text shows. Pure. */

import { wordsOf } from "./words.ts";

const CLOCK =
  /\b(now|transaction_timestamp|statement_timestamp)\s*\(|\b(current_(date|time|timestamp)|localtime(stamp)?)\b/i;
const VOLATILE =
  /\b(clock_timestamp|timeofday|gen_random_uuid|uuidv[47]|random|nextval|setval|pg_(try_)?advisory\w*)\s*\(/i;

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [VOLATILE, "asks a function that answers differently each time: times and ids are parameters"],
  [/\bpg_notify\s*\(|^\s*notify\b/i, "notifies inside the transaction: signals are sent after the commit"],
  [/^\s*merge\b/i, "is a MERGE"],
  [/\bgrouping sets\b|\brollup\s*\(|\bcube\s*\(/i, "groups by several sets at once"],
  [/\bskip locked\b/i, "skips locked rows, which only works within one shard's lock table"],
  [/(^|[^\w])(xmin|xmax|ctid|cmin|cmax)\b/i, "reads a system column"],
  [/\bwith recursive\b/i, "recurs"],
];

/** What `text`, a statement that touches spread tables, may not say. Strings and comments do not count. */
export function textFaults(text: string): string[] {
  const said = wordsOf(text)
    .map((word) => (word.startsWith("'") ? "''" : word))
    .join("");
  const faults = FORBIDDEN.filter(([pattern]) => pattern.test(said)).map(([, what]) => `it ${what}`);
  const changes = /(?<!\b(for|key) )\bupdate\b/i.test(said);
  if (changes && CLOCK.test(said)) faults.push("it changes rows by the server's clock: times are parameters");
  return faults;
}
