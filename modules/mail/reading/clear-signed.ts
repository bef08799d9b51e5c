/** Text that somebody signed or sealed with PGP inside the mail: the words stay, signatures and keys go. @rfc 9580-7 */

/** A sealed message stands at the beginning of a line, in HTML after a tag; in a quotation it is history. */
const SEALED = /(?:^|\n)-----BEGIN PGP MESSAGE(?:, PART [\d/]{1,9})?-----[ \t]{0,9}(?:\n|$)/;
const SEALED_IN_HTML = /(?:^|[\n>])-----BEGIN PGP MESSAGE(?:, PART [\d/]{1,9})?-----[ \t]{0,9}(?:[\n<]|$)/;
const SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
const BLOCK = /^-----BEGIN PGP (SIGNATURE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK)-----$/;
const ANY = "-----BEGIN PGP ";

export const holdsSealedText = (text: string, isHtml: boolean): boolean =>
  text.includes(ANY) && (isHtml ? SEALED_IN_HTML : SEALED).test(text);

/** `text` without the armour: dashes unescaped, the hash line and every signature or key dropped. */
export function withoutArmour(text: string): string {
  if (!text.includes(ANY)) return text;
  const kept: string[] = [];
  const lines = text.split("\n");
  let isSigned = false;
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] as string).trimEnd();
    const block = BLOCK.exec(line)?.[1];
    if (line === SIGNED) {
      isSigned = true;
      while (i + 1 < lines.length && /^[A-Z][\w-]{0,30}: /.test(lines[i + 1] as string)) i++;
      if (lines[i + 1]?.trim() === "") i++;
    } else if (block) {
      isSigned = false;
      i = endOf(lines, i, `-----END PGP ${block}-----`);
    } else
      kept.push(isSigned && line.startsWith("- ") ? (lines[i] as string).slice(2) : (lines[i] as string));
  }
  return kept.join("\n");
}

const ARMOUR = /^(?:$|[\w+/=]{1,80}\s*$|[A-Z][a-zA-Z-]{0,30}: )/;
/** A wrong charset makes other signs of it, but no blanks. */
const SPOILT = /^(?:\S{0,100}\s*$|[A-Z][a-zA-Z-]{0,30}: )/;

/** The line that ends a block; of a cut block the last one that still looks like armour. */
function endOf(lines: readonly string[], from: number, end: string): number {
  const after = whileLines(lines, from + 1, SPOILT, end);
  return lines[after]?.trimEnd() === end ? after : whileLines(lines, from + 1, ARMOUR, end) - 1;
}

function whileLines(lines: readonly string[], from: number, pattern: RegExp, end: string): number {
  let at = from;
  while (at < lines.length && (lines[at] as string).trimEnd() !== end && pattern.test(lines[at] as string))
    at++;
  return at;
}
