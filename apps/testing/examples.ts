/** How each route is asked so that nothing but a missing right can be in the way. A new route needs a line here. */

import { randomUUID } from "node:crypto";
import type { PropertyId } from "#kernel/ids.ts";
import { STEPPED_UP } from "#modules/accounts/testing.ts";
import { aPropertyBody, aReservationBody } from "#modules/stays/testing.ts";
import type { Caller } from "./callers.ts";
import { PRIVACY_EXAMPLES } from "./privacy-examples.ts";
import { REPORT_EXAMPLES } from "./report-examples.ts";
import { RIGHTS, type Who } from "./rights.ts";
import { STOPPING_EXAMPLES } from "./stopping-examples.ts";
import { MARKS, type World } from "./world.ts";

export type Example = {
  readonly url?: string;
  readonly body?: unknown;
  /** Instead of the one who is always there. */
  readonly caller?: Caller;
  /** What is answered to those who may, when it is not 2xx. */
  readonly answers?: number;
  /** Asking ends the caller's session, or makes them somebody else: they are used once. */
  readonly spends?: true;
  /** The answer is a stream. */
  readonly streams?: true;
};
type Make = (world: World, who: Who) => Example | Promise<Example>;

const PASSWORD = "a kettle of marmalade";
/** As browsers answer, of a device that nobody has. */
const ANSWER = {
  ...{ id: "AAAA", rawId: "AAAA", type: "public-key" },
  response: { clientDataJSON: "AAAA", authenticatorData: "AAAA", signature: "AAAA" },
};
const NEW_ANSWER = { ...ANSWER, response: { clientDataJSON: "AAAA", attestationObject: "AAAA" } };
const isEngine = (who: Who): boolean => who === "engine" || who === "other_engine";

export const EXAMPLES: Record<string, Make> = {
  "POST /api/sessions": async ({ app }) => ({
    body: { email: await withPassword(app), password: PASSWORD },
    spends: true,
  }),
  "POST /api/sessions/link": async ({ app }) => ({
    body: { token: await linkToken(app, "issueSignInLink") },
    spends: true,
  }),
  "GET /api/sessions": () => ({}),
  "DELETE /api/sessions": () => ({ spends: true }),
  "DELETE /api/sessions/current": () => ({ spends: true }),
  "DELETE /api/sessions/:id": async ({ fresh }, who) => {
    const caller = await fresh(who);
    const { body } = await caller.get("/api/sessions");
    return { url: `/api/sessions/${body.items?.[0].id ?? randomUUID()}`, caller };
  },
  "GET /api/sessions/second-step": async ({ halfWay }) => ({ caller: await halfWay() }),
  "POST /api/sessions/second-step": async ({ halfWay }) => ({
    body: { recoveryCode: "AAAA-BBBB-CCCC" },
    caller: await halfWay(),
    answers: 409, // nobody knows one
  }),
  "POST /api/sessions/second-step/letter": async ({ halfWay }) => ({
    caller: await halfWay(),
    answers: 401, // who has a factor gets none
  }),
  "POST /api/sessions/second-step/passkey-options": async ({ halfWay }) => ({ caller: await halfWay() }),
  "POST /api/sessions/passkey/options": () => ({}),
  "POST /api/sessions/passkey": () => ({ body: { passkey: ANSWER }, answers: 401 }),

  "GET /api/me": () => ({}),
  "GET /api/me/sign-ins": () => ({}),
  "GET /api/me/step-up": () => ({}),
  "POST /api/me/step-up": () => ({ body: { purpose: "factors", password: "unknown" }, answers: 409 }),
  "POST /api/me/step-up/passkey-options": () => ({}),
  "GET /api/me/factors": () => ({}),
  "POST /api/me/factors/passkeys/options": () => ({}),
  "POST /api/me/factors/passkeys": () => ({
    body: { name: "Phone", passkey: NEW_ANSWER },
    answers: 409, // of no device
  }),
  "PATCH /api/me/factors/passkeys/:id": () => ({ ...factor("passkeys"), body: { name: "Laptop" } }),
  "DELETE /api/me/factors/passkeys/:id": () => factor("passkeys"),
  "POST /api/me/factors/codes": () => ({}),
  "POST /api/me/factors/codes/:id/confirmation": () => ({
    ...factor("codes", "/confirmation"),
    body: { code: "000000" },
  }),
  "DELETE /api/me/factors/codes": (_world, who) => ({
    answers: RIGHTS["factor.own"].includes(who) && ["reception", "read_only"].includes(who) ? 404 : 409,
  }),
  "POST /api/me/factors/recovery-codes": (_world, who) => ({
    ...(["reception", "read_only"].includes(who) && { answers: 404 }), // they have no factor
  }),
  "PUT /api/me/email": () => ({ body: { email: `${randomUUID()}@people.example` } }),
  "POST /api/email-changes/confirmation": async ({ app }) => ({
    body: { token: lastPart(await emailLink(app, "email_confirm")) },
    spends: true,
  }),
  "POST /api/email-changes/undoing": async ({ app }) => ({
    body: { token: lastPart(await emailLink(app, "email_undo")) },
    spends: true,
  }),
  "GET /api/notices/:token": async ({ app }) => ({ url: `/api/notices/${await notMeToken(app)}` }),
  "POST /api/notices/:token/denial": async ({ app }) => ({
    url: `/api/notices/${await notMeToken(app)}/denial`,
    spends: true,
  }),
  "PATCH /api/me": () => ({ body: { theme: "dark" } }),
  "PUT /api/me/password": () => ({
    body: { currentPassword: "unknown", newPassword: PASSWORD },
    answers: 409, // nobody here has a password
  }),
  "POST /api/password-resets": () => ({ body: { email: "nobody@people.example" } }),
  "POST /api/password-resets/redemption": async ({ app }) => ({
    body: { token: await linkToken(app, "issueResetLink"), newPassword: PASSWORD },
    spends: true,
  }),

  "GET /api/properties/:id/members": at("members"),
  "POST /api/properties/:id/invitations": (world) => ({
    ...at("invitations")(world),
    body: { email: `${randomUUID()}@people.example`, role: "reception" },
  }),
  "DELETE /api/properties/:id/invitations/:invitationId": async (world) =>
    at(`invitations/${(await invitation(world)).id}`)(world),
  "GET /api/invitations/:token": async (world) => ({
    url: `/api/invitations/${await invitationToken(world)}`,
  }),
  "POST /api/invitations/:token/acceptance": async (world, who) => ({
    url: `/api/invitations/${await invitationToken(world)}/acceptance`,
    body: { name: "Ana", password: PASSWORD },
    spends: true,
    ...(RIGHTS["session.own"].includes(who) && { answers: 409 }), // it is for another address than theirs
  }),
  "PATCH /api/properties/:id/members/:personId": async (world) => ({
    ...at(`members/${await newMember(world)}`)(world),
    body: { role: "reception" },
  }),
  "DELETE /api/properties/:id/members/:personId": async (world) =>
    at(`members/${await newMember(world)}`)(world),
  "GET /api/properties/:id/api-keys": at("api-keys"),
  "POST /api/properties/:id/api-keys": (world) => ({
    ...at("api-keys")(world),
    body: { source: "Front desk" },
  }),
  "DELETE /api/properties/:id/api-keys/:keyId": async (world) => at(`api-keys/${await newKey(world)}`)(world),

  "POST /api/guest/sessions": ({ stay }) => ({
    body: { reservationNumber: stay.number, pin: "271828" },
    spends: true,
  }),
  "DELETE /api/guest/sessions/current": () => ({ spends: true }),
  "GET /api/guest/stay": () => ({}),

  "PUT /api/properties/:id": (_world, who) => ({
    url: `/api/properties/${who === "other_engine" ? "their-house" : "casa-azul"}`,
    body: aPropertyBody(),
  }),
  "GET /api/properties/:id": property,
  "PATCH /api/properties/:id": (world, who) => ({ ...property(world, who), body: { checkInFrom: "16:00" } }),
  "PUT /api/reservations/:id": ({ stay }) => ({
    url: `/api/reservations/${stay.ref}`,
    body: aReservationBody({ number: stay.number, guest: { name: MARKS.guest, language: "sv" } }),
  }),
  "POST /api/reservations/:id/cancellation": async ({ app, azul }) => ({
    url: `/api/reservations/${(await app.stay(azul)).ref}/cancellation`,
    body: {},
  }),
  "GET /api/reservations": () => ({}),
  "GET /api/reservations/:id": ({ stay }, who) => ({
    url: `/api/reservations/${isEngine(who) ? stay.ref : stay.reservationId}`,
  }),

  "GET /api/conversations": () => ({ url: "/api/conversations?view=all" }),
  "GET /api/conversations/:id": conversation(),
  "GET /api/conversations/:id/messages": conversation("/messages"),
  "POST /api/conversations/:id/messages": conversation("/messages", { body: "Welcome" }),
  "POST /api/conversations/:id/held/:message/withdrawal": ({ conversationId, messageId }) => ({
    url: `/api/conversations/${conversationId}/held/${messageId}/withdrawal`,
    answers: 404, // it was sent
  }),
  "GET /api/conversations/:id/appeals": conversation("/appeals"),
  "POST /api/conversations/:id/messages/:message/appeal": (world, who) => ({
    ...ofMessage("/appeal")(world, who),
    body: { words: "It is our own site" },
    answers: 404, // the guest wrote it
  }),
  "DELETE /api/conversations/:id/messages/:message/appeal": (world, who) => ({
    ...ofMessage("/appeal")(world, who),
    answers: 404, // nobody asked
  }),
  "GET /api/conversations/:id/messages/:message/hidden/:place": (world, who) => ({
    ...ofMessage("/hidden/1")(world, who),
    answers: 404, // nothing is hidden in it
  }),
  "PUT /api/conversations/:id/read-mark": conversation("/read-mark", { seq: 1 }),
  "POST /api/conversations/:id/no-reply-needed": conversation("/no-reply-needed", { seq: 1 }),
  "PUT /api/conversations/:id/draft": conversation("/draft", { body: "Dear" }),
  "DELETE /api/conversations/:id/draft": conversation("/draft"),

  "GET /api/conversations/:id/mail": conversation("/mail"),
  "GET /api/conversations/:id/messages/:message/mail": ofMessage("/mail"),
  "GET /api/conversations/:id/messages/:message/attachments/:place": (world, who) => ({
    ...ofMessage("/attachments/1")(world, who),
    answers: 404, // it has none
  }),
  "GET /api/properties/:id/links": at("links"),
  "PUT /api/properties/:id/links": (world) => ({ ...at("links")(world), body: { policy: "any" } }),
  "POST /api/properties/:id/links/hosts": (world) => ({
    ...at("links/hosts")(world),
    body: { host: "museum-of-tiles.pt" },
  }),
  "DELETE /api/properties/:id/links/hosts/:host": (world) => ({
    ...at("links/hosts/nobody.pt")(world),
    answers: 404, // it is not on the list
  }),
  "POST /api/properties/:id/links/others": (world) => ({
    ...at("links/others")(world),
    body: { properties: [world.azul.id] },
  }),
  "POST /api/properties/:id/links/switch-off": at("links/switch-off"),
  "GET /api/properties/:id/mail": at("mail"),
  "PUT /api/properties/:id/mail": (world) => ({
    ...at("mail")(world),
    body: { blocksMail: false, blocksLinks: false, approvedSenders: ["desk@casa-azul.example"] },
  }),
  "GET /api/properties/:id/mail-copies": at("mail-copies"),
  "PUT /api/properties/:id/mail-copies": (world) => ({ ...at("mail-copies")(world), body: { wanted: true } }),

  "GET /api/mail/copies/:token": (world) => ({ url: `/api/mail/copies/${mailToken(world, "stop")}` }),
  "PUT /api/mail/copies/:token": (world) => ({
    url: `/api/mail/copies/${mailToken(world, "stop")}`,
    body: { wanted: true },
  }),
  "GET /api/mail/links/:token": () => ({ url: `/api/mail/links/${"x".repeat(56)}`, answers: 404 }),
  "POST /stop/:token/one-click": (world) => ({ url: `/stop/${mailToken(world, "stop")}/one-click` }),

  "GET /api/guest/warning": () => ({}),
  "GET /api/guest/conversation": () => ({}),
  "GET /api/guest/conversation/mail": () => ({}),
  "GET /api/guest/conversation/messages/:message/mail": ({ messageId }) => ({
    url: `/api/guest/conversation/messages/${messageId}/mail`,
  }),
  "GET /api/guest/conversation/messages/:message/attachments/:place": ({ messageId }) => ({
    url: `/api/guest/conversation/messages/${messageId}/attachments/1`,
    answers: 404, // it has none
  }),
  "GET /api/guest/conversation/messages": () => ({}),
  "POST /api/guest/conversation/messages": () => ({ body: { body: "Thank you" } }),
  "POST /api/guest/conversation/held/:message/withdrawal": ({ messageId }) => ({
    url: `/api/guest/conversation/held/${messageId}/withdrawal`,
    answers: 404, // it was sent
  }),
  "GET /api/guest/conversation/appeals": () => ({}),
  "POST /api/guest/conversation/messages/:message/appeal": ({ messageId }, who) => ({
    url: `/api/guest/conversation/messages/${messageId}/appeal`,
    body: { words: "There was nothing in it" },
    answers: who === "guest" ? 409 : 404, // it went out as it was; to others there is no such message
  }),
  "DELETE /api/guest/conversation/messages/:message/appeal": ({ messageId }) => ({
    url: `/api/guest/conversation/messages/${messageId}/appeal`,
    answers: 404, // nobody asked
  }),
  "PUT /api/guest/conversation/read-mark": () => ({ body: { seq: 0 } }),
  "PUT /api/guest/conversation/draft": () => ({ body: { body: "Dear" } }),
  "DELETE /api/guest/conversation/draft": () => ({}),

  ...PRIVACY_EXAMPLES,
  ...REPORT_EXAMPLES,
  ...STOPPING_EXAMPLES,

  "GET /api/desk/mailboxes": () => ({}),
  "GET /api/desk/properties/:id/links": ({ azul }) => ({ url: `/api/desk/properties/${azul.id}/links` }),
  "POST /api/desk/properties/:id/links/switch-off": ({ azul }) => ({
    url: `/api/desk/properties/${azul.id}/links/switch-off`,
  }),
  "POST /api/desk/properties/:id/links/switch-on": ({ azul }) => ({
    url: `/api/desk/properties/${azul.id}/links/switch-on`,
    body: { checks: [], note: "" },
    answers: 409, // nothing was looked at
  }),
  "GET /api/desk/reviews": () => ({}),
  "POST /api/desk/reviews/:id/claim": (world) => review(world, "claim"),
  "DELETE /api/desk/reviews/:id/claim": (world) => review(world, "claim"),
  "POST /api/desk/reviews/:id/decision": (world) => ({
    ...review(world, "decision"),
    body: { outcome: "released", reason: "It is harmless" },
  }),
  "POST /api/desk/reviews/:id/recompute": (world) => review(world, "recompute"),
  "GET /api/desk/signals": () => ({}),

  "GET /events": () => ({ streams: true }),
  "GET /events/guest": () => ({ streams: true }),
};

/** One of nobody: there is none to rename, remove or confirm. */
const factor = (kind: string, path = ""): Example => ({
  url: `/api/me/factors/${kind}/${randomUUID()}${path}`,
  answers: 404,
});

function at(path: string) {
  return ({ azul }: World): Example => ({ url: `/api/properties/${azul.id}/${path}` });
}

function property({ azul }: World, who: Who): Example {
  return { url: `/api/properties/${isEngine(who) ? azul.ref : azul.id}` };
}

function conversation(path = "", body?: unknown): Make {
  return ({ conversationId }) => ({
    url: `/api/conversations/${conversationId}${path}`,
    ...(body !== undefined && { body }),
  });
}

function ofMessage(path: string): Make {
  return ({ conversationId, messageId }) => ({
    url: `/api/conversations/${conversationId}/messages/${messageId}${path}`,
  });
}

/** One that there is not: nothing waits at Casa Azul. */
const review = ({ azul }: World, path: string): Example => ({
  url: `/api/desk/reviews/${azul.id}.${randomUUID()}/${path}`,
  answers: 404,
});

/** As the mails about Mira's message carry it. */
function mailToken({ app, azul, messageId }: World, use: "stop" | "report"): string {
  return app.house.mail.links.tokenFor(use, { propertyId: azul.id as PropertyId, id: messageId });
}

const lastPart = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

async function linkToken(app: World["app"], issue: "issueSignInLink" | "issueResetLink"): Promise<string> {
  const { email } = await app.person();
  return lastPart(await app.house.accounts[issue]({ email }));
}

async function notMeToken(app: World["app"]): Promise<string> {
  const { personId } = await app.person();
  const { db, accounts } = app.house;
  const id = await db.write((tx) => accounts.notices.tell(tx, personId, { kind: "many_tries" }));
  return lastPart(accounts.notices.notMeLink(personId, id));
}

/** In the letter to the new address, or, once it was confirmed, to the old one. */
async function emailLink(app: World["app"], wanted: "email_confirm" | "email_undo"): Promise<string> {
  const { personId } = await app.person();
  const { emailChanges } = app.house.accounts;
  const actor = { kind: "person", personId, sessionId: app.house.ids.next("session") } as const;
  const zone = { language: "en", timeZone: "UTC", standing: STEPPED_UP } as const;
  const id = await emailChanges.ask({ ...actor, ...zone }, `${randomUUID()}@people.example`);
  const link = (which: typeof wanted) => emailChanges.linkOf(which, { personId, id });
  if (wanted === "email_undo")
    await emailChanges.confirm(lastPart(link("email_confirm")), { ip: "127.0.0.1" });
  return link(wanted);
}

async function withPassword(app: World["app"]): Promise<string> {
  const email = `${randomUUID()}@people.example`;
  const profile = { name: "Teo", language: "en", timeZone: "UTC", password: PASSWORD } as const;
  await app.house.accounts.createAccount({ email, ...profile });
  return email;
}

async function invitation({ azul, caller }: World, email = `${randomUUID()}@people.example`) {
  const owner = await caller("owner");
  return (await owner.post(`/api/properties/${azul.id}/invitations`, { email, role: "reception" })).body;
}

async function invitationToken(world: World): Promise<string> {
  return lastPart((await invitation(world)).link);
}

async function newMember({ app, azul, caller }: World): Promise<string> {
  const { email } = await app.member(azul, "read_only");
  const { body } = await (await caller("owner")).get(`/api/properties/${azul.id}/members`);
  return body.members.find((member: { person: { email: string } }) => member.person.email === email).person
    .id;
}

async function newKey({ azul, caller }: World): Promise<string> {
  const answer = await (await caller("owner")).post(`/api/properties/${azul.id}/api-keys`, {
    source: "Till",
  });
  return answer.body.id;
}
