/** The form in which the sample marketplace is written down: days and hours relative to the moment it is loaded. */

import type { InterfaceLanguage } from "#kernel/language.ts";
import type { HostRole, StaffPost } from "#modules/accounts/index.ts";
import type { PropertyPut, ReservationState } from "#modules/stays/index.ts";

export type SamplePerson = {
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
  readonly staff?: StaffPost;
};

/** Who spoke ("guest", or the address of a person of the property), how many hours ago, and the words. */
export type SampleLine = readonly [who: string, hoursAgo: number, words: string];

export type SampleStay = {
  readonly guest: { readonly name: string; readonly language: string; readonly country: string };
  /** Days from today, on the property's calendar; negative has been. */
  readonly arrives: number;
  readonly nights: number;
  readonly adults: number;
  readonly children?: number;
  readonly units: readonly string[];
  readonly price: string;
  /** Left out: by the days. */
  readonly state?: ReservationState;
  readonly bookedDaysAgo: number;
  readonly cancelledHoursAgo?: number;
  readonly thread?: readonly SampleLine[];
  /** What the hosts have not read: their number counts back from the last message. */
  readonly unread?: number;
  /** What a host has begun to write. */
  readonly draft?: string;
  /** A host decided that the last message needs no answer. */
  readonly needsNoReply?: true;
  /** Printed with a way in. */
  readonly isCast?: true;
};

export type SampleProperty = {
  readonly ref: string;
  readonly about: PropertyPut;
  readonly currency: string;
  /** The first one reads, drafts and puts aside. */
  readonly members: readonly (readonly [email: string, role: HostRole])[];
  readonly stays: readonly SampleStay[];
};
