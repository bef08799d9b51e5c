/** The nouns of accounts: who asks, which post or role they hold, and the ports that rooms to the right fill in. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import type { Instant, PlainDate } from "#kernel/time.ts";
import type { Place, SignInWay, Standing } from "./types/proof.ts";

/** What a person of a partner is at one property. */
export const HOST_ROLES = ["owner", "manager", "reception", "read_only"] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** Every role a membership can have: those of people, and those of programs that hold an API key. */
export const ROLES = [...HOST_ROLES, "engine", "integration"] as const;
export type Role = (typeof ROLES)[number];

/** What somebody does for the marketplace itself. */
export const STAFF_POSTS = ["agent", "trust_officer", "operator"] as const;
export type StaffPost = (typeof STAFF_POSTS)[number];

/** Booking engines keep many properties; a property's key belongs to one. */
export const KEY_SCOPES = ["booking_engine", "property"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

export type Anonymous = { readonly kind: "anonymous" };
export type GuestActor = {
  readonly kind: "guest";
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly guestId: Id<"guest">;
  readonly sessionId: Id<"guest_session">;
};
export type PersonActor = {
  readonly kind: "person";
  readonly personId: Id<"person">;
  readonly staff?: StaffPost;
  readonly sessionId: Id<"session">;
  readonly language: InterfaceLanguage;
  /** IANA zone in which this person reads times. */
  readonly timeZone: string;
  /** Absent where no session was read: then nothing is proved and nothing speaks against it. */
  readonly standing?: Standing;
};
export type KeyActor = {
  readonly kind: "key";
  readonly keyId: Id<"api_key">;
  /** Who the key acts as: what memberships are held by. Keys of one booking engine share it. */
  readonly principalId: Id<"person">;
  /** The system that holds the key; a booking engine's own ids are kept under this name. */
  readonly source: string;
  readonly scope: KeyScope;
};
/** Who asks, as far as we know. */
export type Actor = Anonymous | GuestActor | PersonActor | KeyActor;

export const ANONYMOUS: Anonymous = { kind: "anonymous" };

export type Theme = "system" | "light" | "dark";
export type Density = "comfortable" | "compact";

/** What a reservation tells us about the guest who wants to come in. */
export type GuestEntry = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly guestId: Id<"guest">;
  /** Exclusive: when the conversation becomes unreadable and the link stops working (M-05). */
  readonly enterUntil: Instant;
};

/**
 * Port, filled in by stays when the rooms are wired (apps/compose.ts), as accounts knows no reservation.
 * Both answer undefined for "no such", "wrong", "revoked" and "over" alike: the guest is told the same thing.
 * `findByNumberAndPin` compares the PIN in constant time and works as long for an unknown number as for a known one.
 * `findByLink` answers only while `version` is the reservation's present link version.
 */
export type GuestDirectory = {
  findByNumberAndPin(reservationNumber: string, pin: string, now: Instant): Promise<GuestEntry | undefined>;
  findByLink(link: GuestLink, now: Instant): Promise<GuestEntry | undefined>;
};

/** What a guest's link says: signed, never secret in itself. Raising the reservation's version ends older links. */
export type GuestLink = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly version: number;
};

/** What accounts shows of a property; the facts are kept by stays. */
export type PropertyCard = { readonly id: PropertyId; readonly name: string; readonly timeZone: string };

/** Port, filled in by stays: the cards of these properties, in any order; the unknown are left out. */
export type PropertyDirectory = {
  cards(ids: readonly PropertyId[]): Promise<readonly PropertyCard[]>;
};

/** A person who can sign in, as kept. */
export type Account = {
  readonly personId: Id<"person">;
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly timeZone: string;
  readonly theme: Theme;
  readonly density: Density;
  readonly shortcutsEnabled: boolean;
  readonly staff?: StaffPost;
  /** Absent while the person has set none: they come in by a link. */
  readonly passwordHash?: string;
  readonly hasPasskey: boolean;
  readonly hasCodes: boolean;
  /** Of the sample marketplace, never in production. */
  readonly isSample: boolean;
};

/** A browser in which somebody is signed in. */
export type Session = {
  readonly id: Id<"session">;
  readonly device: { readonly browser?: string; readonly system?: string };
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly endedAt?: Instant;
  readonly provedBy: SignInWay;
  /** Where it was last used from, when that is known. */
  readonly place?: Place;
};

export type Membership = {
  readonly personId: Id<"person">;
  readonly role: Role;
  readonly displayName: string;
  readonly joinedAt: Instant;
};

export type Invitation = {
  readonly propertyId: PropertyId;
  readonly id: Id<"invitation">;
  readonly email: string;
  readonly role: HostRole;
  readonly invitedBy: Id<"person">;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

export type ApiKey = {
  readonly id: Id<"api_key">;
  readonly principalId: Id<"person">;
  readonly scope: KeyScope;
  readonly source: string;
  readonly createdAt: Instant;
  readonly createdBy?: Id<"person">;
  /** Day in UTC. */
  readonly lastUsedOn?: PlainDate;
  readonly revokedAt?: Instant;
};
