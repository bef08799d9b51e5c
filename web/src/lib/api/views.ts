/** What the API answers, as the pages see it. Instants and days are ISO 8601 text; money is a decimal with its currency. */

import type { InterfaceLanguage } from "#kernel/language.ts";

export type Role = "owner" | "manager" | "reception" | "read_only";

export type Person = {
  id: string;
  name: string;
  email: string;
  language: InterfaceLanguage;
  timeZone: string;
  theme: "system" | "light" | "dark";
  density: "comfortable" | "compact";
  shortcutsEnabled: boolean;
  staff?: "agent" | "trust_officer" | "operator";
};

export type PropertyOfMine = {
  id: number;
  name: string;
  timeZone: string;
  role: Role;
  permissions: string[];
};

export type Marketplace = { name: string; domain: string; brandColour?: string };

export type Me = {
  kind: "anonymous" | "person";
  person?: Person;
  properties: PropertyOfMine[];
  marketplace: Marketplace;
  /** The server's present instant: it is not the browser's when the clock is set for a demonstration. */
  now?: string;
};

export type Access = "read_write" | "read_only" | "unreadable";
export type StayState = "booked" | "cancelled" | "no_show" | "checked_in" | "checked_out";

export type ConversationRow = {
  id: string;
  property: { id: number; name: string; timeZone: string };
  reservation: {
    id: string;
    number: string;
    state: StayState;
    checkInDate: string;
    checkOutDate: string;
    unitNames: string[];
  };
  guest: { name: string; language: string };
  lastMessage?: { seq: number; from: "guest" | "partner" | "you"; preview: string; sentAt: string };
  /** Capped at 100, which is written "99+". */
  unreadCount: number;
  replyDueAt?: string;
  replyOpenedAt?: string;
  hasDraft: boolean;
  access: Access;
};

export type ConversationList = {
  items: ConversationRow[];
  nextCursor?: string;
  counts: { needsReply: number; unread: number };
};

/** May the viewer write, until when (exclusive), or why not and since when. */
export type WriteWindow = { may: boolean; until?: string; because?: string; since?: string };

export type Money = { amount: string; currency: string };

export type StayFacts = {
  party: { adults: number; children: number; babies?: number };
  price?: Money;
  checkInFrom?: string;
  checkInUntil?: string;
  checkOutUntil?: string;
  bookedAt: string;
  cancelledAt?: string;
  address?: string;
};

export type ConversationView = ConversationRow & {
  you: "guest" | "partner";
  window: WriteWindow;
  otherWindow: WriteWindow;
  readableUntil: string;
  lastSeq: number;
  readSeq: number;
  otherReadSeq: number;
  otherReadAt?: string;
  draft?: { body: string; updatedAt: string };
  stay: StayFacts;
  permissions: string[];
};

export type MessageView = {
  id: string;
  seq: number;
  from: "guest" | "partner";
  author: { id?: string; name: string };
  body: string;
  language?: string;
  sentAt: string;
};

export type MessagePage = { items: MessageView[]; hasMore?: boolean };

export type ReservationRow = {
  id: string;
  number: string;
  state: StayState;
  property: { id: number; name: string; timeZone: string };
  guest: { name: string; language: string };
  checkInDate: string;
  checkOutDate: string;
  unitNames: string[];
  party: { adults: number; children: number };
  conversationId?: string;
};

export type ReservationList = { items: ReservationRow[]; nextCursor?: string };

/** A refusal as the API writes it (RFC 9457), with the parameters of its rule beside `code`. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  remedy?: string;
  requestId?: string;
  [param: string]: unknown;
};
