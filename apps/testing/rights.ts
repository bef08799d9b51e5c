/** The golden table of rights: who may do what at Casa Azul. Written by hand, so that code and intention can differ. */

import type { Permission } from "#modules/accounts/index.ts";

/** Everybody who may stand at a door. `other_…` belong to another property, stay or system. */
export const WHO = [
  "anonymous",
  "guest",
  "other_guest",
  "owner",
  "manager",
  "reception",
  "read_only",
  "other_owner",
  "engine",
  "other_engine",
  "integration",
  "other_integration",
  "agent",
  "trust_officer",
  "operator",
] as const;
export type Who = (typeof WHO)[number];

const STAFF = ["agent", "trust_officer", "operator"] as const;
const HOSTS = ["owner", "manager", "reception", "read_only"] as const;
const PEOPLE = [...HOSTS, "other_owner", ...STAFF] as const;
const GUESTS = ["guest", "other_guest"] as const;

/** Of a thing of Casa Azul that is named in the address. */
export const RIGHTS: Record<Permission, readonly Who[]> = {
  public: WHO,
  "session.own": PEOPLE,
  "session.prove": PEOPLE,
  "factor.own": PEOPLE,
  "conversation.read": [...HOSTS, "integration"],
  "conversation.send": ["owner", "manager", "reception", "integration"],
  "conversation.tidy": ["owner", "manager", "reception", "integration"],
  "reservation.read": [...HOSTS, "engine", "integration"],
  "reservation.put": ["engine"],
  "property.read": [...HOSTS, "engine", "integration"],
  "property.settings": ["owner", "manager"],
  "property.put": ["engine", "other_engine"], // each makes properties of its own
  "member.read": ["owner", "manager"],
  "member.manage": ["owner"],
  "key.manage": ["owner"],
  "privacy.manage": ["owner"],
  "guest.read": GUESTS, // each their own stay: no guest's address names anything
  "guest.send": GUESTS,
  "desk.enter": STAFF,
  "desk.erase": ["trust_officer"],
  "desk.pause": ["trust_officer"],
  "platform.operate": ["operator"],
};

/** Of lists that name nothing: everybody who could belong to a property is shown what is theirs, be it nothing. */
export const RIGHTS_TO_LISTS: Partial<Record<Permission, readonly Who[]>> = {
  "conversation.read": [...PEOPLE, "integration", "other_integration"],
  "reservation.read": [...PEOPLE, "engine", "other_engine", "integration", "other_integration"],
};

/** Who may see words of Mira's stay at Casa Azul. Nobody else's answer may hold them, whatever its status. */
export const SEES_MIRA: readonly Who[] = ["guest", ...HOSTS, "engine", "integration"];

/** What needs no permission because it identifies nobody. Anything else without one is a mistake. */
export const MACHINERY = [
  "GET /healthz",
  "GET /readyz",
  "GET /metrics",
  "GET /api/openapi.json",
  "GET /api/docs",
  "GET /api/docs/docs.css",
];
