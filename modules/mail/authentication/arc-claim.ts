/** What a forwarder wrote down when a mail came to it: did DMARC pass, and for whom? @rfc 8617-4.1.1 @rfc 8601-2.2 */

/**
 * Does this ARC-Authentication-Results field say, exactly once, that DMARC passed for `domain`? Comments say nothing,
 * and what stands in quotes is never a result.
 */
export function claimsPass(field: string, domain: string): boolean {
  const statements = plainOf(field.slice(field.indexOf(":") + 1))
    .toLowerCase()
    .split(";")
    .map((statement) => statement.trim().split(/\s+/));
  const dmarc = statements.filter(([method]) => method !== undefined && /^dmarc(?:\/1)?=/.test(method));
  if (dmarc.length !== 1) return false;
  const [[method, ...properties]] = dmarc as [[string, ...string[]]];
  return method.endsWith("=pass") && properties.filter(isFrom).join() === `header.from=${domain}`;
}

const isFrom = (property: string): boolean => property.startsWith("header.from=");

/** The field without comments, and with a mark in the place of each quoted string. */
function plainOf(text: string): string {
  let plain = "";
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\\") at++;
    else if (character === '"' && depth === 0) {
      at = endOfQuoted(text, at);
      plain += "?";
    } else if (character === "(") depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (depth === 0) plain += character;
  }
  return plain;
}

function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
