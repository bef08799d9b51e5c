/** What the API answers to a guest, as the guest's pages see it. Instants, days and times are text. */

import type { MessageView, Money, StayState } from "./views.ts";

export type Address = { street: string; postalCode?: string; city: string; region?: string; country: string };

export type HouseRules = {
  pets: "allowed" | "on_request" | "not_allowed";
  smoking: "allowed" | "outside" | "not_allowed";
  parties: "allowed" | "on_request" | "not_allowed";
  children: "welcome" | "not_suitable";
  quiet?: { from: string; until: string };
  note?: string;
};

export type GuestStay = {
  number: string;
  state: StayState;
  guestName: string;
  property: { name: string; address: Address; timeZone: string; phone?: string; languages: string[] };
  checkInDate: string;
  checkInFrom: string;
  checkInUntil?: string;
  checkOutDate: string;
  checkOutUntil: string;
  nights: number;
  party: { adults: number; children: number };
  units: { name: string }[];
  price?: Money;
  bookedAt: string;
  cancelledAt?: string;
  houseRules: HouseRules;
};

export type ThreadPage = { items: MessageView[]; hasBefore: boolean; hasAfter: boolean; lastSeq: number };
