/** What the letters of a host's labels do to the eye: scripts mixed in one label, signs that stand for others. */

const SCRIPTS = [
  ...[/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u],
  ...[/\p{Script=Hebrew}/u, /\p{Script=Arabic}/u, /\p{Script=Cherokee}/u, /\p{Script=Lisu}/u],
  ...[/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Bopomofo}/u, /\p{Script=Hangul}/u],
  ...[/\p{Script=Thai}/u, /\p{Script=Devanagari}/u, /\p{Script=Georgian}/u, /\p{Script=Coptic}/u],
];
const EAST = 8;
const KOREAN = 9;
/** Drawn like the slash, the question mark, the dot or the line of an address, within a label. */
const SIGN_DOUBLES = /[ノソンんメㇷ丶丿〳〵ー一丨〡゠⁄∕╱⧸⟋𐑢Ɂʔꞏ·‧∙⸱˙։܁܂٠۰०০ǃː꞉∶։׃՚ʹˈ′‐‑‒–—―−ᐨⲺ]/u;
const PLAIN = /^[a-z\d_.-]*$/;
const LETTER = /\p{L}/u;

/** In plain ASCII: nothing of all this applies. */
export const isPlain = (host: string): boolean => PLAIN.test(host);

/**
 * Does a label mix scripts, or carry signs that are drawn like those of an address? Latin beside Chinese, Japanese or
 * Korean letters is how people there write, unless the sign is drawn like a slash.
 */
export function mixesScripts(host: string): boolean {
  if (isPlain(host)) return false;
  return host.split(".").some((label) => {
    if (isPlain(label)) return false;
    if (/[a-z\d]/i.test(label) && SIGN_DOUBLES.test(label)) return true;
    const seen = scriptsOf(label);
    if (seen.size < 2) return false;
    return !(seen.size === 2 && seen.has(0) && (seen.has(EAST) || seen.has(KOREAN)));
  });
}

function scriptsOf(label: string): Set<number> {
  const seen = new Set<number>();
  for (const letter of label) {
    if (!LETTER.test(letter)) continue;
    seen.add(SCRIPTS.findIndex((script) => script.test(letter)));
  }
  return seen;
}
