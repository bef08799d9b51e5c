/** The one reading of a From field that decisions rest on. Pure. */

import { addressOf } from "./addresses.ts";
import { type Word, wordsOf } from "./from-words.ts";

export type FromReading =
  | {
      readonly ok: true;
      /** The local part as it is written, the domain in ASCII and lower case. */
      readonly address: string;
      /** As written, without its quotes; encoded words are still encoded. Nothing to be trusted or shown. */
      readonly name: string;
    }
  | { readonly ok: false; readonly because: "no_from" | "several_from" | "from_malformed" };

const MAX_FIELD_CHARACTERS = 4096;

/**
 * Who a mail says it is from. `fields` are the values of all its From fields, unfolded or not. There must be exactly
 * one field with exactly one mailbox; whatever two readers might read in two ways is refused. A comma in a name
 * that nobody put in quotes is let through, as long as there is one address, in angle brackets.
 * @rfc 5322-3.6.2
 */
export function readFrom(fields: readonly string[]): FromReading {
  if (fields.length === 0) return { ok: false, because: "no_from" };
  if (fields.length > 1) return { ok: false, because: "several_from" };
  const field = fields[0]!;
  const words = field.length > MAX_FIELD_CHARACTERS ? undefined : wordsOf(field);
  if (!words) return { ok: false, because: "from_malformed" };
  const trimmed = withoutOuterBlanks(words);
  if (trimmed.length === 0) return { ok: false, because: "no_from" };

  const opens = trimmed.findIndex(isSign("<"));
  const address =
    opens < 0 ? addressOf(trimmed) : addressOf(withoutOuterBlanks(trimmed.slice(opens + 1, -1)));
  const phrase = opens < 0 ? [] : withoutOuterBlanks(trimmed.slice(0, opens));
  const isWhole = opens < 0 || (trimmed.at(-1)!.raw === ">" && isName(phrase, address));
  if (!address || !isWhole) {
    return { ok: false, because: namesSeveral(trimmed) ? "several_from" : "from_malformed" };
  }
  return { ok: true, address, name: phrase.map(({ text }) => text).join("") };
}

/** May these words be the name before `address`? An address may only be its name when it is the very same. */
function isName(phrase: readonly Word[], address: string | undefined): boolean {
  if (phrase.every((word) => word.is !== "sign" || ",[]".includes(word.raw))) return true;
  return address !== undefined && addressOf(phrase)?.toLowerCase() === address.toLowerCase();
}

const namesSeveral = (words: readonly Word[]): boolean =>
  words.some(isSign(",")) && words.filter(isSign("@")).length > 1;

function isSign(sign: string): (word: Word) => boolean {
  return (word) => word.is === "sign" && word.raw === sign;
}

function withoutOuterBlanks(words: readonly Word[]): readonly Word[] {
  const start = words[0]?.is === "blank" ? 1 : 0;
  const end = words.length > start && words.at(-1)?.is === "blank" ? -1 : undefined;
  return words.slice(start, end);
}
