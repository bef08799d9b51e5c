/** Reads what stands in the angle brackets of MAIL FROM and RCPT TO, and never guesses. Pure. @rfc 5321-4.1.2 */

export type PathFault = "syntax" | "no_domain" | "source_route" | "not_ascii" | "too_long";

/** `address` is empty for `<>`; its domain is in lower case. `rest` are the parameters that follow. */
export type Path = { readonly address: string; readonly rest: string } | { readonly fault: PathFault };

/** Octets without the angle brackets. @rfc 5321-4.5.3.1 */
const MOST_ADDRESS = 254;
/** Of a recipient. A sender's may be longer: services that forward write both addresses into it. */
const MOST_LOCAL = 64;
const MOST_LABEL = 63;

/** Dots may stand anywhere: some carriers have given out addresses that end in one before the @. */
const LOCAL = /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+/y;
/** Without @, < and >: who reads the address after us shall not be able to see two in it. */
const QUOTED = /"(?:[ !#-;=?A-[\]-~]|\\[ -;=?A-~])+"/y;
const DOMAIN = /[A-Za-z0-9_][A-Za-z0-9_.-]*/y;
const LITERAL = /\[[0-9A-Za-z:.]{3,60}\]/y;
const NOT_ASCII = /[\u0080-\uffff]/;

/** `text` is what follows the colon of the command, a character for each byte. */
export function readPath(text: string, of: "sender" | "recipient"): Path {
  const path = text.trimStart();
  if (NOT_ASCII.test(path)) return { fault: "not_ascii" };
  if (path.startsWith("<>")) return of === "sender" ? ending("", path, 1) : { fault: "syntax" };
  if (path.startsWith("<@")) return { fault: "source_route" };
  if (!path.startsWith("<")) return { fault: "syntax" };

  const local = matchAt(LOCAL, path, 1) ?? matchAt(QUOTED, path, 1);
  if (local === undefined) return { fault: "syntax" };
  const after = 1 + local.length;
  if (path[after] !== "@") {
    if (path[after] !== ">") return { fault: "syntax" };
    const isPostmaster = of === "recipient" && local.toLowerCase() === "postmaster";
    return isPostmaster ? ending("postmaster", path, after) : { fault: "no_domain" };
  }
  const domain = matchAt(LITERAL, path, after + 1) ?? matchAt(DOMAIN, path, after + 1);
  if (domain === undefined || !isDomain(domain)) return { fault: "syntax" };
  const address = `${withoutQuotes(local)}@${domain.toLowerCase()}`;
  if (address.length > MOST_ADDRESS || (of === "recipient" && local.length > MOST_LOCAL))
    return { fault: "too_long" };
  return ending(address, path, after + 1 + domain.length);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const isDomain = (domain: string): boolean =>
  domain.startsWith("[") ||
  domain.split(".").every((label) => label !== "" && label.length <= MOST_LABEL && !/^-|-$/.test(label));

/** `"mira"@guest.example` is mira@guest.example: one spelling for one address. */
function withoutQuotes(local: string): string {
  if (!local.startsWith('"')) return local;
  const said = local.slice(1, -1).replace(/\\(.)/g, "$1");
  return matchAt(LOCAL, said, 0) === said ? said : local;
}

function ending(address: string, path: string, closesAt: number): Path {
  const rest = path.slice(closesAt + 1);
  return path[closesAt] === ">" && (rest === "" || rest.startsWith(" "))
    ? { address, rest }
    : { fault: "syntax" };
}

/** Parameters by name in upper case; `true` for one without a value. Undefined when they make no sense. @rfc 5321-4.1.2 */
export function readParameters(rest: string): ReadonlyMap<string, string | true> | undefined {
  const parameters = new Map<string, string | true>();
  for (const word of rest.split(" ")) {
    if (word === "") continue;
    const [, name = "", value] = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=([!-<>-~]+))?$/.exec(word) ?? [];
    const key = name.toUpperCase();
    if (key === "" || parameters.has(key)) return undefined;
    parameters.set(key, value ?? true);
  }
  return parameters;
}
