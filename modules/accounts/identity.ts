/** Who asks, found from a request: the port that kernel/http leaves open, and the cookies it reads. */

import type { FastifyRequest } from "fastify";
import { isHttps, type Settings } from "#kernel/config/index.ts";
import { type CookieJar, cookieJar, type Identity } from "#kernel/http/index.ts";
import { authorize } from "./permit.ts";
import type { Permission } from "./rules/may.ts";
import type { Door } from "./service/deps.ts";
import type { Accounts } from "./service.ts";
import { type Actor, ANONYMOUS } from "./types.ts";

declare module "#kernel/http/permission.ts" {
  interface Permissions extends Record<Permission, true> {}
}

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; set at the door, before anything of the request is read. */
    actor: Actor;
  }
}

/** `device` says which browser this is, whoever signs in; it opens nothing. */
export type SessionCookies = {
  readonly person: CookieJar;
  readonly guest: CookieJar;
  readonly device: CookieJar;
};

/** Where a request came in. */
export function doorOf(request: FastifyRequest, cookies: Pick<SessionCookies, "device">): Door {
  const userAgent = request.headers["user-agent"];
  const device = cookies.device.read(request);
  return { ip: request.ip, ...(userAgent !== undefined && { userAgent }), ...(device && { device }) };
}

export function sessionCookies(settings: Settings): SessionCookies {
  const secure = { isHttps: isHttps(settings) };
  return {
    person: cookieJar("bellhop", secure),
    guest: cookieJar("bellhop-guest", secure),
    device: cookieJar("bellhop-device", secure),
  };
}

const GUEST_PATHS = /^\/(?:api\/guest|events\/guest)(?:[/?]|$)/;
/** Streams ask again by themselves who they belong to: that nobody left the page is no sign that somebody is there. */
const STREAM_PATHS = /^\/events(?:\/guest)?(?:\?|$)/;
const HARMLESS = new Set(["GET", "HEAD", "OPTIONS"]);
const BEARER = /^Bearer +(\S+) *$/i;

/**
 * A key in `Authorization` counts before any cookie, so a program is never somebody else by accident. The guest's
 * cookie counts on the guest's paths only, the person's everywhere else: a host who follows a guest's link stays
 * a host in the extranet.
 */
export function identityOf(
  { identify }: Pick<Accounts, "identify">,
  cookies: SessionCookies,
): Identity<Actor> {
  async function authenticate(request: FastifyRequest): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return identify.key(BEARER.exec(authorization)?.[1] ?? "");
    const isUse = !STREAM_PATHS.test(request.url);
    if (GUEST_PATHS.test(request.url)) {
      const token = cookies.guest.read(request);
      return token === undefined ? ANONYMOUS : identify.guest(token, { isUse });
    }
    const token = cookies.person.read(request);
    if (token === undefined) return ANONYMOUS;
    const isChange = !HARMLESS.has(request.method);
    return identify.person(token, { isUse, isChange, door: doorOf(request, cookies) });
  }

  return {
    authenticate,
    authorize,
    languageOf: (actor) => (actor.kind === "person" ? actor.language : undefined),
    limitKey,
  };
}

function limitKey(actor: Actor): string | undefined {
  switch (actor.kind) {
    case "person":
      return `person:${actor.personId}`;
    case "guest":
      return `guest:${actor.sessionId}`;
    case "key":
      return `key:${actor.keyId}`;
    default:
      return undefined;
  }
}
