/** Hosts in their one form, and hosts that are numbers or belong to a network of one's own. */

/** Dots of other scripts that a browser takes for a dot. */
export const DOTS = ".\u3002\uff0e\uff61";

/** `host` as browsers write it: IDNA-mapped, numbers read; undefined when no browser would take it. */
export function asciiHost(host: string): string | undefined {
  const { hostname } = URL.parse(`https://${host}/`) ?? {};
  return hostname && !/[@:/?#\\]/.test(host.replace(/^\[[\da-f:.]*\]$/i, "")) ? hostname : undefined;
}

/** Without a leading `www.` and a dot at the end, so that both ways of writing a site are one. */
export function plainHost(host: string): string {
  const bare = host.endsWith(".") ? host.slice(0, -1) : host;
  return bare.startsWith("www.") && bare.indexOf(".", 4) > 0 ? bare.slice(4) : bare;
}

const QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** An address in numbers, in the form that a browser gives it. */
export const isIpHost = (host: string): boolean => QUAD.test(host) || host.startsWith("[");

const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|lan|intranet|corp|home|home\.arpa)$/;
/** This host, private networks, link-local with its metadata service, carrier networks, and what is set aside. */
const LOCAL_QUAD =
  /^(?:0|10|127)\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.168\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^19[28]\.(?:0\.0|18|19)\.|^2(?:2[4-9]|[3-5]\d)\./;
const LOCAL_SIX = /^\[(?:::1?\]|f[cd][\da-f]{2}:|fe[89ab][\da-f]:|::ffff:|64:ff9b::|::[\da-f]{1,4}:)/;

/** Leads into the reader's own network or machine, or to a name that only such a network knows. */
export function isLocalHost(host: string): boolean {
  if (host.startsWith("[")) return LOCAL_SIX.test(host);
  if (QUAD.test(host)) return LOCAL_QUAD.test(host);
  return !host.includes(".") || LOCAL_NAME.test(host);
}
