/** What the API of accounts shows: schemas for answers, and nouns turned into them. No secrets pass here. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText, LocatedIdOf, PropertyNumber } from "#kernel/http/index.ts";
import { locatedId } from "#kernel/ids.ts";
import { INTERFACE_LANGUAGES } from "#kernel/language.ts";
import type { Instant } from "#kernel/time.ts";
import { PERMISSIONS, permissionsOf } from "./rules/may.ts";
import type { InvitationToRead } from "./service/invitations.ts";
import type { Member } from "./service/members.ts";
import type { Own } from "./service/profile.ts";
import {
  type Actor,
  type ApiKey,
  type GuestEntry,
  HOST_ROLES,
  type Invitation,
  KEY_SCOPES,
  ROLES,
  STAFF_POSTS,
} from "./types.ts";

export const oneOf = <T extends string>(values: readonly T[], options: object = {}) =>
  Type.Unsafe<T>({ type: "string", enum: values, ...options });

export const LanguageCode = oneOf(INTERFACE_LANGUAGES, { description: "A language of the interface" });
export const TimeZoneName = Type.String({
  minLength: 1,
  maxLength: 64,
  description: "IANA time zone",
  examples: ["Europe/Lisbon"],
});
export const PersonName = Type.String({
  minLength: 1,
  maxLength: 120,
  pattern: "^\\S(?:.*\\S)?$",
  description: "A name as it is to be shown",
  examples: ["Teo Almeida"],
});
export const ThemeName = oneOf(["system", "light", "dark"] as const);
export const DensityName = oneOf(["comfortable", "compact"] as const);
export const HostRoleName = oneOf(HOST_ROLES, { description: "What a person is at a property" });

const PersonView = Type.Object({
  id: IdOf("person"),
  name: Type.String(),
  email: Type.String(),
  language: LanguageCode,
  timeZone: TimeZoneName,
  theme: ThemeName,
  density: DensityName,
  shortcutsEnabled: Type.Boolean({ description: "Whether single keys act on pages" }),
  staff: Type.Optional(oneOf(STAFF_POSTS)),
  hasSecondFactor: Type.Boolean(),
  mustEnrol: Type.Boolean({
    description: "A second factor is needed before anything else: see /settings/security",
  }),
});

export const MeView = Type.Object({
  kind: oneOf(["anonymous", "person", "key"] as const),
  person: Type.Optional(PersonView),
  key: Type.Optional(Type.Object({ source: Type.String(), scope: oneOf(KEY_SCOPES) })),
  properties: Type.Array(
    Type.Object({
      id: PropertyNumber,
      name: Type.String(),
      timeZone: TimeZoneName,
      role: oneOf(ROLES),
      permissions: Type.Array(oneOf(PERMISSIONS), { description: "What this role may do there" }),
    }),
    { description: "By name. Empty for a booking engine, which knows its own" },
  ),
  marketplace: Type.Object({
    name: Type.String(),
    domain: Type.String(),
    brandColour: Type.Optional(Type.String({ examples: ["#7a5c2e"] })),
  }),
});

type Marketplace = Static<typeof MeView>["marketplace"];

export function viewMe(
  { account, properties, mustEnrol }: Own,
  marketplace: Marketplace,
): Static<typeof MeView> {
  if (!account) return { kind: "anonymous", properties: [], marketplace };
  const { personId, passwordHash: _, hasPasskey, hasCodes, isSample: _sample, ...person } = account;
  return {
    kind: "person",
    person: { id: personId, ...person, hasSecondFactor: hasPasskey || hasCodes, mustEnrol },
    properties: mustEnrol ? [] : withPermissions(properties),
    marketplace,
  };
}

export function viewAnyone(actor: Actor, own: Own, marketplace: Marketplace): Static<typeof MeView> {
  if (actor.kind !== "key") return viewMe(own, marketplace);
  const key = { source: actor.source, scope: actor.scope };
  return { kind: "key", key, properties: withPermissions(own.properties), marketplace };
}

const withPermissions = (properties: Own["properties"]) =>
  properties.map((property) => ({ ...property, permissions: [...permissionsOf(property.role)] }));

export const MemberView = Type.Object({
  person: Type.Object({ id: IdOf("person"), name: Type.String(), email: Type.String() }),
  role: HostRoleName,
  isYou: Type.Boolean(),
  joinedAt: InstantText,
});

export const viewMember = (member: Member, ownId: string | undefined): Static<typeof MemberView> => ({
  person: { id: member.personId, name: member.displayName, email: member.email },
  role: member.role,
  isYou: member.personId === ownId,
  joinedAt: text(member.joinedAt),
});

export const InvitationView = Type.Object({
  id: IdOf("invitation"),
  email: Type.String(),
  role: HostRoleName,
  invitedAt: InstantText,
  expiresAt: InstantText,
});

export const viewInvitation = (invitation: Invitation): Static<typeof InvitationView> => ({
  id: invitation.id,
  email: invitation.email,
  role: invitation.role,
  invitedAt: text(invitation.createdAt),
  expiresAt: text(invitation.expiresAt),
});

export const MadeInvitationView = Type.Object({
  ...InvitationView.properties,
  link: Type.String({ description: "The link of the letter, to hand over by other ways. Shown this once" }),
});

const PropertyView = Type.Object({ id: PropertyNumber, name: Type.String(), timeZone: TimeZoneName });

export const OpenInvitationView = Type.Object({
  property: PropertyView,
  email: Type.String(),
  role: HostRoleName,
  invitedBy: Type.String({ description: "Name of who invites" }),
  expiresAt: InstantText,
});

export const viewOpenInvitation = (open: InvitationToRead): Static<typeof OpenInvitationView> => ({
  property: { ...open.property },
  email: open.invitation.email,
  role: open.invitation.role,
  invitedBy: open.invitedByName,
  expiresAt: text(open.invitation.expiresAt),
});

export const AcceptedView = Type.Object({ property: PropertyView });

export const ApiKeyView = Type.Object({
  id: IdOf("api_key"),
  source: Type.String({ description: "The system that holds the key" }),
  createdAt: InstantText,
  lastUsedOn: Type.Optional(Type.String({ format: "date", description: "A day in UTC" })),
});

export const viewApiKey = (key: ApiKey): Static<typeof ApiKeyView> => ({
  id: key.id,
  source: key.source,
  createdAt: text(key.createdAt),
  ...(key.lastUsedOn && { lastUsedOn: key.lastUsedOn.toString() }),
});

export const MadeApiKeyView = Type.Object({
  ...ApiKeyView.properties,
  key: Type.String({ description: "The key itself, for `Authorization: Bearer`. Shown this once" }),
});

export const GuestSessionView = Type.Object({
  reservation: Type.Object({ id: LocatedIdOf("reservation") }),
  until: Type.String({ format: "date-time", description: "When the conversation can no longer be read" }),
});

export const viewGuestSession = (entry: GuestEntry): Static<typeof GuestSessionView> => ({
  reservation: { id: locatedId({ propertyId: entry.propertyId, id: entry.reservationId }) },
  until: text(entry.enterUntil),
});

const text = (instant: Instant): string => instant.round("second").toString();
