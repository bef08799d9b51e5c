/** Takes addresses, and in quotes also names and telephones, out of words that go to the other side. */

import { addressesIn } from "./addresses.ts";
import { fold } from "./fold.ts";
import { labelOf } from "./labels.ts";
import { hidePhones } from "./phones.ts";

export type Secrets = {
  /** A party's real address, and what may stand in its place. */
  readonly addresses: readonly { readonly real: string; readonly shown: string }[];
  /** For quotes and footers: every address, the people in From, To and Cc, and every telephone become {@link HIDDEN}. */
  readonly hideAllAddresses?: boolean;
};

/** What stands for something that is not passed on. */
export const HIDDEN = "[…]";

/**
 * `text` without the real addresses of either party, however written: in any case, percent- or entity-encoded, split
 * by letters that are not drawn, with a tag after `+`, in links. An address that is only part of a longer one stays.
 * What stands in a percent-encoded link is put there encoded. Linear in the length of `text`.
 */
export function scrubWords(text: string, secrets: Secrets): string {
  const shown = new Map(secrets.addresses.map(({ real, shown }) => [real.trim().toLowerCase(), shown]));
  const hidesAll = secrets.hideAllAddresses === true;
  const withoutAddresses = replaceAddresses(text, shown, hidesAll);
  return hidesAll ? hidePhones(hideNames(withoutAddresses), HIDDEN) : withoutAddresses;
}

function replaceAddresses(text: string, shown: ReadonlyMap<string, string>, hidesAll: boolean): string {
  const extra = new Set([...shown.keys()].join("").replace(/[\x20-\x7e]/g, ""));
  let scrubbed = "";
  let from = 0;
  for (const found of addressesIn(text, extra)) {
    const whole = standsFor(found.address, shown, hidesAll);
    const part =
      whole === undefined && found.shorter ? standsFor(found.shorter.address, shown, false) : undefined;
    const instead = whole ?? part;
    if (instead === undefined) continue;
    const end = whole === undefined ? found.shorter!.end : found.end;
    const isEncoded = instead !== HIDDEN && /%40/i.test(text.slice(found.start, end));
    scrubbed += text.slice(from, found.start) + (isEncoded ? encodeURIComponent(instead) : instead);
    from = end;
  }
  return from === 0 ? text : scrubbed + text.slice(from);
}

/** What may stand for an address, its tag after `+` aside; undefined when it may stay. */
function standsFor(
  address: string,
  shown: ReadonlyMap<string, string>,
  hidesAll: boolean,
): string | undefined {
  if (hidesAll && address.indexOf(".", address.indexOf("@")) > 0) return HIDDEN;
  return shown.get(address) ?? shown.get(address.replace(/\+[^@]*@/, "@"));
}

/** The people in header blocks: all of the value goes, also where it goes on in the next line. */
function hideNames(text: string): string {
  const lines = text.split("\n");
  const labels = lines.map((line) => (line.length > 2000 ? undefined : labelOf(fold(unquoted(line)))));
  let isOpen = false;
  return lines
    .map((line, i) => {
      const label = labels[i];
      const isPeople = label === "from" || label === "to" || label === "cc";
      if (isPeople && isInBlock(lines, labels, i)) {
        isOpen = /[;,]\s*$/.test(line);
        const colon = line.search(/[:：]/);
        return line.slice(colon + 1).trim() === "" ? line : `${line.slice(0, colon + 1)} ${HIDDEN}`;
      }
      if (!isOpen || label !== undefined || line.trim() === "") {
        isOpen = false;
        return line;
      }
      isOpen = /[;,]\s*$/.test(line);
      return HIDDEN;
    })
    .join("\n");
}

const unquoted = (line: string): string => line.replace(/^[\s>]+/, "");

/** Beside another header, or with an address of its own: "To: the beach" on a line of prose stays. */
function isInBlock(lines: readonly string[], labels: readonly unknown[], at: number): boolean {
  if (lines[at]!.includes(HIDDEN)) return true;
  return labels.slice(Math.max(0, at - 2), at).some(isLabel) || labels.slice(at + 1, at + 3).some(isLabel);
}

const isLabel = (label: unknown): boolean => label !== undefined;
