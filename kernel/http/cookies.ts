/** Session cookies: out of reach of scripts and of other hosts; the plain name is for http on this machine only. */

import type { FastifyReply, FastifyRequest } from "fastify";

/** `name` without prefix; `isHttps` decides whether it becomes `__Host-<name>` with `Secure`. */
export type CookieJar = {
  /** The name in the browser. */
  readonly name: string;
  read(request: FastifyRequest): string | undefined;
  /** Kept for `maxAgeSeconds`. */
  set(reply: FastifyReply, value: string, maxAgeSeconds: number): void;
  clear(reply: FastifyReply): void;
};

/** @rfc 6265bis-4.1.3.2 */
export function cookieJar(name: string, { isHttps }: { isHttps: boolean }): CookieJar {
  const fullName = isHttps ? `__Host-${name}` : name;
  const attributes = `; Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
  const add = (reply: FastifyReply, line: string) => void reply.header("set-cookie", line);
  return {
    name: fullName,
    read: (request) => cookieValue(request.headers.cookie, fullName),
    set: (reply, value, maxAgeSeconds) => {
      if (!/^[\w.~-]+$/.test(value))
        throw new Error("a cookie's value is made of letters, digits and . _ ~ -");
      add(reply, `${fullName}=${value}; Max-Age=${Math.floor(maxAgeSeconds)}${attributes}`);
    },
    clear: (reply) => add(reply, `${fullName}=; Max-Age=0${attributes}`),
  };
}

/** The first cookie called `name`; browsers send the most specific first. */
function cookieValue(header: string | undefined, name: string): string | undefined {
  if (!header) return undefined;
  for (const pair of header.split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}
