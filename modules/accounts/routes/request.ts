/** What routes of accounts read from a request beside its body. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { Unauthenticated } from "#kernel/errors.ts";
import type { SessionCookies } from "../identity.ts";
import type { OpenedSession } from "../service/sessions.ts";
import type { PersonActor } from "../types.ts";

/** Longer than browsers keep a cookie anyway. */
const DEVICE_COOKIE_SECONDS = 400 * 86_400;

/** The person that `session.own` has let in. @throws Unauthenticated accounts.sign_in_needed */
export function personOf({ actor }: FastifyRequest): PersonActor {
  if (actor.kind !== "person") throw new Unauthenticated("accounts.sign_in_needed");
  return actor;
}

/** The session's cookie, then the device's. */
export function setCookies(
  reply: FastifyReply,
  cookies: Pick<SessionCookies, "person" | "device">,
  { token, maxAgeSeconds, deviceToken }: OpenedSession,
): void {
  cookies.person.set(reply, token, maxAgeSeconds);
  if (deviceToken) cookies.device.set(reply, deviceToken, DEVICE_COOKIE_SECONDS);
}
