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
  "POST /api/desk/grants/:id/end": async (world, who) => ({
    url: `/api/desk/grants/${await ownGrant(world, who)}/end`,
  }),
  "POST /api/desk/grants/:id/reads": async (world, who) => ({
    url: `/api/desk/grants/${await ownGrant(world, who)}/reads`,
    body: { conversationId: NOWHERE },
    answers: 404, // there is no such conversation
  }),

  "GET /api/guest/erasure": () => ({}),
  "POST /api/guest/erasure": () => ({ body: { understood: true } }), // early: it is only noted
  "DELETE /api/guest/erasure": async ({ caller }, who) => {
    if (RIGHTS["guest.send"].includes(who))
      await (await caller(who)).post("/api/guest/erasure", { understood: true });
    return {};
  },
  "POST /api/desk/erasures": ({ stay }) => ({ body: { reservationNumber: stay.number, caseId: "C-17" } }),
  "GET /api/desk/erasures": () => ({}),
  "DELETE /api/desk/erasures/:id": async (world) => ({
    url: `/api/desk/erasures/${await erasureRequest(world)}`,
  }),
  "GET /api/erasures/:token": ({ app, stay }) => ({
    url: app.house.privacy.erasures.pageOf(ofStay(stay)).replace("/erased/", "/api/erasures/"),
    answers: 404, // it was not done
  }),
  "GET /api/opt-outs/:token": (world) => ({ url: optOutLink(world) }),
  "PUT /api/opt-outs/:token": (world) => ({ url: optOutLink(world), body: { optedOut: false } }),

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

const NOWHERE = randomUUID();

/** Of the very person who asks; of another where they cannot have one. */
async function ownGrant(world: World, who: Who): Promise<string> {
  const asker = await world.caller(RIGHTS["desk.enter"].includes(who) ? who : "trust_officer");
  const body = { ...aGrant(world, who), conversationIds: [NOWHERE] };
  return (await asker.post("/api/desk/grants", body)).body.id;
}

const ofStay = ({ reservationId }: World["stay"]) => {
  const { propertyId, id } = parseLocatedId<"reservation">(reservationId);
  return { propertyId, reservationId: id };
};

const optOutLink = ({ app, stay }: World): string =>
  app.house.privacy.optOuts.pageOf(ofStay(stay)).replace("/opt-out/", "/api/opt-outs/");

async function erasureRequest({ app, azul, caller }: World): Promise<string> {
  const officer = await caller("trust_officer");
  const { number } = await app.stay(azul);
  await officer.post("/api/desk/erasures", { reservationNumber: number, caseId: `C-${number}` });
  const { items } = (await officer.get("/api/desk/erasures")).body;
  return items.find(({ caseId }: { caseId: string }) => caseId === `C-${number}`).id;
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
