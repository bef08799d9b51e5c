/** Who came in as a guest, for routes that are open to guests alone. */

import type { FastifyRequest } from "fastify";
import type { GuestActor } from "#modules/accounts/index.ts";

export function guestOf({ actor }: FastifyRequest): GuestActor {
  if (actor.kind !== "guest") throw new Error("a route for guests was entered by somebody else");
  return actor;
}
