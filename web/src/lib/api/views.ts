/** What the API answers, by the names the pages use; taken from its own description, so that the two cannot differ. */

import type { components, paths } from "#generated/api.ts";

type Method = "get" | "post" | "put" | "patch";
export type Answer<P extends keyof paths, M extends Method, S extends number = 200> = paths[P][M] extends {
  responses: Record<S, { content: { "application/json": infer Body } }>;
}
  ? Body
  : never;

type Told = Answer<"/api/me", "get">;

export type Person = NonNullable<Told["person"]>;
export type PropertyOfMine = Told["properties"][number];
export type Role = PropertyOfMine["role"];
export type Marketplace = Told["marketplace"];
/** `away`: the API did not answer, so nobody knows. */
export type Me = Omit<Told, "kind"> & { kind: Told["kind"] | "away"; now?: string };

export type ConversationList = Answer<"/api/conversations", "get">;
export type ConversationRow = ConversationList["items"][number];
export type ConversationView = Answer<"/api/conversations/{id}", "get">;
export type WriteWindow = ConversationView["window"];
export type MessagePage = Answer<"/api/conversations/{id}/messages", "get">;
export type MessageView = MessagePage["items"][number];
/** How the mails about a conversation stand, as one side sees them. */
export type MailTrail = Answer<"/api/conversations/{id}/mail", "get">;
export type MailState = MailTrail["mails"][number];
export type MailNote = MailTrail["notes"][number];
export type MailOfMessage = Answer<"/api/conversations/{id}/messages/{message}/mail", "get">;
export type PropertyMail = Answer<"/api/properties/{id}/mail", "get">;
export type MailCopies = Answer<"/api/properties/{id}/mail-copies", "get">;
export type LinkTarget = Answer<"/api/mail/links/{token}", "get">;

export type ReservationPage = Answer<"/api/reservations", "get">;
export type ReservationView = ReservationPage["items"][number];
export type StayState = ReservationView["state"];
export type Money = NonNullable<ReservationView["price"]>;
export type PropertyView = Answer<"/api/properties/{id}", "get">;
export type Address = PropertyView["address"];

/** A refusal as the API writes it (RFC 9457), with the parameters of its rule beside `code`. */
export type Problem = components["schemas"]["Problem"];
