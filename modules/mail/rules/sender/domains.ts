/** Domain names as they are compared: in ASCII and lower case. Pure. */

/** Letters of all scripts, but nothing that is not drawn, and no second kind of dot. The middle dot is Catalan's. */
const CHARACTERS = /^[\p{L}\p{M}\p{N}.\-\u00b7]+$/u;
const PLAIN = /^[a-z0-9.-]+$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const MAX_CHARACTERS = 253;
const MAX_LABEL_CHARACTERS = 63;

/**
 * The ASCII form of a domain in an address; undefined when it is none. A name of one label, an address in brackets and
 * a name with letters that cannot be seen are none.
 * @rfc 5890 @rfc 5321-4.1.2
 */
export function asciiDomain(domain: string): string | undefined {
  if (domain.length > MAX_CHARACTERS || !CHARACTERS.test(domain)) return undefined;
  const lower = domain.toLowerCase();
  const mapped = PLAIN.test(lower) ? lower : mappedDomain(domain);
  if (mapped === undefined || mapped.length > MAX_CHARACTERS) return undefined;
  const labels = mapped.split(".");
  const isDomain =
    labels.length > 1 &&
    labels.every((label) => label.length <= MAX_LABEL_CHARACTERS && LABEL.test(label)) &&
    !/^[0-9]+$/.test(labels.at(-1)!);
  return isDomain ? mapped : undefined;
}

/** The platform's own mapping (UTS 46) stands in its URLs. */
function mappedDomain(domain: string): string | undefined {
  try {
    return new URL(`http://${domain}/`).hostname;
  } catch {
    return undefined;
  }
}
