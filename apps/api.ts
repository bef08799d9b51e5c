/** What the API says about itself: its name, how to prove who one is, and what holds for every route. */

import { readFileSync } from "node:fs";
import type { ApiDescription, PermissionName } from "#kernel/http/index.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

const GUESTS = new Set<PermissionName>(["guest.read", "guest.send"]);
const PEOPLE = new Set<PermissionName>(["session.own", "desk.enter", "platform.operate"]);
const ENGINES = new Set<PermissionName>(["property.put", "reservation.put"]);

export const API: ApiDescription = {
  title: "Bellhop API",
  version,
  description: [
    "Everything a person can do on a page, a program can do here. Bodies and answers are JSON; instants are in UTC, days are days on the property's calendar. A field that is not described is refused, so that a misspelt one is noticed.",
    "A refusal is a problem document (RFC 9457): `code` is stable, `detail` and `remedy` are sentences in the language of `Accept-Language`, `requestId` names the request. Follow `type` for an explanation.",
    "Conversations and reservations are named by the property's number, a dot and a UUID. A booking engine names properties and reservations by its own ids instead.",
    "What is sent can be sent again: a `PUT` twice is one state, a message with the same `id` (or `Idempotency-Key`) is stored once.",
  ].join("\n\n"),
  securitySchemes: {
    key: {
      type: "http",
      scheme: "bearer",
      description:
        "A program: `Authorization: Bearer bh_…`. An owner makes keys of a property, the operator those of a booking engine.",
    },
    person: {
      type: "apiKey",
      in: "cookie",
      name: "__Host-bellhop",
      description:
        "A host or one of the staff: the cookie that `POST /api/sessions` sets (`bellhop` on plain http).",
    },
    guest: {
      type: "apiKey",
      in: "cookie",
      name: "__Host-bellhop-guest",
      description:
        "A guest: the cookie that `POST /api/guest/sessions` sets. It counts under `/api/guest` and `/events/guest` only.",
    },
  },
  securityOf: (permission) => {
    if (permission === "public") return [];
    if (GUESTS.has(permission)) return ["guest"];
    if (PEOPLE.has(permission)) return ["person"];
    return ENGINES.has(permission) ? ["key"] : ["person", "key"];
  },
};
