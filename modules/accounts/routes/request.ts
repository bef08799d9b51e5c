/** What routes of accounts read from a request beside its body. */

import type { FastifyRequest } from "fastify";
import { Unauthenticated } from "#kernel/errors.ts";
import type { Door } from "../service/deps.ts";
import type { PersonActor } from "../types.ts";

export function doorOf(request: FastifyRequest): Door {
  const userAgent = request.headers["user-agent"];
  return { ip: request.ip, ...(userAgent !== undefined && { userAgent }) };
}

/** The person that `session.own` has let in. @throws Unauthenticated accounts.sign_in_needed */
export function personOf({ actor }: FastifyRequest): PersonActor {
  if (actor.kind !== "person") throw new Unauthenticated("accounts.sign_in_needed");
  return actor;
}
