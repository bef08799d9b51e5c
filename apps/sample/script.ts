/** How the sample marketplace is written down: people, stays and talk, placed in time relative to the day it is loaded. */

import type { InterfaceLanguage } from "#kernel/language.ts";
import type { HostRole, StaffPost } from "#modules/accounts/index.ts";
import type { PropertyPut } from "#modules/stays/index.ts";

/**
 * A moment: a day counted from today and the time there (`[-3, "18:05"]`, only for days that are over), or how long
 * ago, for what is still fresh (`{ ago: "PT22H" }`). Within one conversation the days come first, three at least before
 * today, so that the order holds at whatever hour the sample is loaded; and fresh lines name no weekday and no hour
 * of their own day.
 */
export type Moment = readonly [days: number, time: string] | { readonly ago: string };

/** Someone who signs in, with the one password that is printed. */
export type Person = {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
  readonly staff?: StaffPost;
};

export type Line = { readonly from: "guest" | (string & {}); readonly when: Moment; readonly says: string };

export type StayScript = {
  /** The booking engine's own id; `mira` and the like are fixed, so that people can be found. */
  readonly ref: string;
  readonly number?: string;
  readonly pin?: string;
  readonly guest: {
    readonly name: string;
    readonly language: string;
    readonly country: string;
    readonly phone?: string;
  };
  readonly unit: string;
  /** Days from today. */
  readonly arrives: number;
  readonly nights: number;
  readonly adults: number;
  readonly children?: number;
  readonly price: string;
  readonly booked: Moment;
  /** Left out, what the days say: to come, in the house, gone. */
  readonly state?: "no_show";
  readonly cancelled?: Moment;
  readonly talk?: readonly Line[];
  /** Who has not read the last line yet; everybody else has. */
  readonly unread?: readonly string[] | "everybody";
  /** The guest has not come back to read what the property wrote last. */
  readonly isGuestAway?: true;
  readonly draft?: { readonly by: string; readonly says: string };
  /** Who decided that the last line needs no answer. */
  readonly aside?: string;
};

export type PropertyScript = {
  readonly ref: string;
  readonly currency: string;
  readonly details: PropertyPut;
  readonly people: readonly { readonly key: string; readonly role: HostRole }[];
  readonly stays: readonly StayScript[];
};
