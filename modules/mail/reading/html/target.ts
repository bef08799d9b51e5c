/** Where a link of a mail leads: an address on the web, or nowhere that we follow. */

/** Longer links are none. */
const URL_MAX = 8000;

export type Target = {
  /** As it was written where that is plain, otherwise as a browser reads it (host in punycode). @rule T10 */
  readonly url: string;
  readonly host: string;
  /** It was written so that programs do not see it, or begins like another address. @rule T9 */
  readonly isDisguised: boolean;
};

/** Printable ASCII that neither ends the angle brackets around a link nor is read differently by browsers. */
const PLAIN = /^https?:\/\/[!#-;=?-[\]-~]+$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over them in a link
const PASSED_OVER = /[\u0000-\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** undefined for what is no web address: mail and telephone links, scripts, data, places in the page. @rule T4 */
export function targetOf(href: string): Target | undefined {
  if (href.length > URL_MAX) return undefined;
  const clean = href.replace(PASSED_OVER, "").trim();
  const written = clean
    .replace(/^hxxp(s?):/i, "http$1:")
    .replace(/\[(?:\.|dot)\]|\((?:\.|dot)\)/gi, ".")
    .replace(/^\/\//, "https://")
    .replace(/^www\./i, "http://www.");
  if (!/^https?:/i.test(written)) return undefined;
  const url = URL.parse(written);
  if (!url || url.hostname === "") return undefined;
  const isDefanged = written.replace(/^https?:\/\//i, "") !== clean.replace(/^(?:https?:)?\/\//i, "");
  const hostWritten = /^https?:[\\/]*([^\\/?#]*)/i.exec(written)?.[1] ?? "";
  return {
    url:
      PLAIN.test(written) && hostWritten.toLowerCase() !== "" && !/[^ -~]/.test(hostWritten)
        ? written
        : url.href,
    host: url.hostname,
    isDisguised: isDefanged || url.username !== "" || isNumeric(url.hostname),
  };
}

const isNumeric = (host: string): boolean => /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/.test(host);

/** `text` and `url` are the same address, but for the scheme, `www.`, capitals of the host and a last slash. */
export const isSameAddress = (text: string, url: string): boolean => plain(text) === plain(url);

function plain(address: string): string {
  const bare = address
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "");
  const end = bare.search(/[/?#]/);
  return end < 0 ? bare.toLowerCase() : bare.slice(0, end).toLowerCase() + bare.slice(end);
}
