/** Examples of how routes are asked that take a host off a list, or stop links and messages for a while. */

import type { Example } from "./examples.ts";
import type { World } from "./world.ts";

export const STOPPING_EXAMPLES: Record<string, (world: World) => Example> = {
  "GET /api/host-additions/:token": () => ({ url: `/api/host-additions/${"x".repeat(56)}`, answers: 404 }),
  "POST /api/host-additions/:token/denial": () => ({
    url: `/api/host-additions/${"x".repeat(56)}/denial`,
    answers: 404, // no letter has it
  }),
  "GET /api/desk/links-pause": () => ({}),
  "POST /api/desk/links-pause": () => ({ body: { reason: "A drill" } }),
  "POST /api/desk/links-pause/ending": () => ({ body: { reason: "The drill is over" } }),
  "GET /api/desk/properties/:id/sending-pause": ({ fyrhuset }) => ({
    url: `/api/desk/properties/${fyrhuset.id}/sending-pause`,
  }),
  "POST /api/desk/properties/:id/sending-pause": ({ fyrhuset }) => ({
    url: `/api/desk/properties/${fyrhuset.id}/sending-pause`,
    body: { reason: "A drill" },
  }),
  "POST /api/desk/properties/:id/sending-pause/ending": ({ fyrhuset }) => ({
    url: `/api/desk/properties/${fyrhuset.id}/sending-pause/ending`,
    body: { reason: "The drill is over" },
  }),
};
