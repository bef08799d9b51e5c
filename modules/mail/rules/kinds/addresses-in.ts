/** Finds addresses in the words of a bounce. */

const IN_LOCAL = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\u00a1-\u2fff\u3040-\ufeff-]/;
const IN_DOMAIN = /[A-Za-z0-9.\u00a1-\u2fff\u3040-\ufeff-]/;
/** Chinese, Japanese and Korean words stand next to an address without a blank, Exchange puts `SMTP=` before it. */
const WORDS_BEFORE = /^(?:['*.=/]|smtp=)*(?:[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]+(?=[a-z0-9]))?/i;

/** Addresses in a line, lower case, found from their `@` outwards: each character is looked at twice at most. */
export function addressesIn(line: string): readonly { readonly address: string; readonly start: number }[] {
  const found: { address: string; start: number }[] = [];
  let end = 0;
  for (let at = line.indexOf("@"); at >= 0; at = line.indexOf("@", Math.max(at + 1, end))) {
    let start = at;
    while (start > end && at - start < 128 && IN_LOCAL.test(line[start - 1] ?? "")) start--;
    let stop = at + 1;
    while (stop < line.length && stop - at < 255 && IN_DOMAIN.test(line[stop] ?? "")) stop++;
    const domain = line.slice(at + 1, stop).replace(/[.-]+$/, "");
    const local = line.slice(start, at).replace(WORDS_BEFORE, "");
    end = at + 1 + domain.length;
    if (local !== "" && domain !== "")
      found.push({ address: `${local}@${domain}`.toLowerCase(), start: at - local.length });
  }
  return found;
}
