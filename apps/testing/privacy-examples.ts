/** How the routes of privacy are asked, so that nothing but a missing right can be in the way. */

import { randomUUID } from "node:crypto";
import { type Id, type PropertyId, parseLocatedId } from "#kernel/ids.ts";
import type { Example } from "./examples.ts";
import { RIGHTS, type Who } from "./rights.ts";
import type { World } from "./world.ts";

type Make = (world: World, who: Who) => Example | Promise<Example>;

/** Everybody asks for what their post reads. */
const aGrant = ({ azul, conversationId }: World, who: Who) => ({
  ...{ ground: who === "operator" ? "improvement_analysis" : "party_request", caseId: "C-17", minutes: 30 },
  ...{ propertyId: azul.id, conversationIds: [parseLocatedId(conversationId).id] },
});

const at =
  (path: string, body?: object): Make =>
  ({ azul }) => ({ url: `/api/properties/${azul.id}/${path}`, ...(body && { body }) });

const ofConversation =
  (path: string): Make =>
  ({ conversationId }) => ({ url: `/api/conversations/${conversationId}/${path}` });

export const PRIVACY_EXAMPLES: Record<string, Make> = {
  "POST /api/desk/grants": (world, who) => ({ body: aGrant(world, who) }),
  "GET /api/desk/grants": () => ({}),
  "GET /api/desk/grants/weekly": () => ({}),
  "POST /api/desk/grants/:id/confirmation": async (world) => ({
    url: `/api/desk/grants/${await waitingGrant(world)}/confirmation`,
  }),

  "GET /api/conversations/:id/reads": ofConversation("reads"),
  "GET /api/properties/:id/reads": at("reads"),
  "GET /api/guest/reads": () => ({}),

  "POST /api/desk/holds": ({ azul }) => ({
    body: { propertyId: azul.id, ground: "legal_claim", caseId: "C-17" },
  }),
  "GET /api/desk/holds": () => ({}),
  "DELETE /api/desk/holds/:id": async (world) => ({ url: `/api/desk/holds/${await hold(world)}` }),

  "GET /api/guest/opt-out": () => ({}),
  "PUT /api/guest/opt-out": () => ({ body: { optedOut: false } }),
  "GET /api/properties/:id/opt-out": at("opt-out"),
  "PUT /api/properties/:id/opt-out": at("opt-out", { optedOut: false }),

  "POST /api/guest/histories": () => ({}),
  "GET /api/guest/histories": () => ({}),
  "GET /api/guest/histories/:history/archive": async (world, who) => {
    const id = RIGHTS["guest.read"].includes(who)
      ? await made(world, who, "/api/guest/histories")
      : randomUUID();
    return { url: `/api/guest/histories/${id}/archive` };
  },
  "POST /api/conversations/:id/histories": ofConversation("histories"),
  "POST /api/properties/:id/histories": at("histories"),
  "GET /api/properties/:id/histories": at("histories"),
  "GET /api/properties/:id/histories/:history/archive": async (world, who) => {
    const asked = `/api/conversations/${world.conversationId}/histories`;
    const id = RIGHTS["conversation.read"].includes(who) ? await made(world, who, asked) : randomUUID();
    return { url: `/api/properties/${world.azul.id}/histories/${id}/archive` };
  },
};

/** Of somebody else, for so many conversations that a second person is needed. */
async function waitingGrant(world: World): Promise<string> {
  const asker = await world.fresh("trust_officer");
  const conversationIds = Array.from({ length: 21 }, () => randomUUID());
  const answer = await asker.post("/api/desk/grants", {
    ...aGrant(world, "trust_officer"),
    conversationIds,
  });
  return answer.body.id;
}

async function hold({ azul, caller }: World): Promise<string> {
  const officer = await caller("trust_officer");
  const of = { propertyId: azul.id, ground: "legal_claim", caseId: "C-17" };
  return (await officer.post("/api/desk/holds", of)).body.id;
}

/** A copy that this very caller asked for, ready to be fetched. */
async function made({ app, azul, caller }: World, who: Who, asked: string): Promise<string> {
  const { body } = await (await caller(who)).post(asked);
  const propertyId = azul.id as PropertyId;
  await app.house.privacy.histories.make({ propertyId, id: body.id as Id<"history"> });
  return body.id;
}
