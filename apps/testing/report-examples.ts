/** How the routes of reports and blocks are asked, so that nothing but a missing right can be in the way. */

import { randomUUID } from "node:crypto";
import { locatedId, type PropertyId } from "#kernel/ids.ts";
import type { Example } from "./examples.ts";
import type { World } from "./world.ts";

type Make = (world: World) => Example | Promise<Example>;

export const REPORT_EXAMPLES: Record<string, Make> = {
  "GET /api/mail/reports/:token": (world) => ({ url: `/api/mail/reports/${reportToken(world)}` }),
  "POST /api/mail/reports/:token": (world) => ({
    url: `/api/mail/reports/${reportToken(world)}`,
    body: { reason: "phishing", passages: ["The blue key"] },
  }),
  "PUT /api/mail/reports/:token/block": async (world) => ({
    url: `/api/mail/reports/${await otherToken(world)}/block`,
  }),
  "DELETE /api/mail/reports/:token/block/:block": async (world) => ({
    url: `/api/mail/reports/${await otherToken(world)}/block/${randomUUID()}`,
  }),

  "GET /api/conversations/:id/safety": ({ conversationId }) => ({
    url: `/api/conversations/${conversationId}/safety`,
  }),
  "PUT /api/conversations/:id/block": ({ conversationId }) => ({
    url: `/api/conversations/${conversationId}/block`,
    body: { blocked: false },
  }),
  "GET /api/guest/conversation/safety": () => ({}),
  "PUT /api/guest/conversation/block": () => ({ body: { blocked: false } }),

  "GET /api/desk/reports": () => ({}),
  "POST /api/desk/reports/:id/reading": async (world) => ({
    url: `/api/desk/reports/${await newReport(world)}/reading`,
    answers: 404, // of no message
  }),
  "POST /api/desk/reports/:id/resolution": async (world) => ({
    url: `/api/desk/reports/${await newReport(world)}/resolution`,
    body: { outcome: "acted", note: "Spoke to the property" },
  }),
};

/** As the mails about Mira's message carry it. */
const reportToken = ({ app, azul, messageId }: World): string =>
  app.house.mail.links.tokenFor("report", { propertyId: azul.id as PropertyId, id: messageId });

/** Of a message of another guest at Casa Azul: nobody here is cut off by it. */
async function otherToken({ app, azul }: World): Promise<string> {
  const guest = await app.guest(await app.stay(azul));
  const { body } = await guest.post("/api/guest/conversation/messages", { body: "Good evening" });
  const of = { propertyId: azul.id as PropertyId, id: body.id as string };
  return app.house.mail.links.tokenFor("report", of);
}

/** Of a message that there is not. */
async function newReport({ app, azul }: World): Promise<string> {
  const { reports, clock, ids } = app.house;
  const of = {
    propertyId: azul.id as PropertyId,
    messageId: ids.next("message"),
    reporter: "guest",
  } as const;
  const { report } = await reports.file({ ...of, reason: "phishing", now: clock.now() });
  return locatedId(report);
}
