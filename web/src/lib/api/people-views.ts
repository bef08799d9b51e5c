/** What the API answers about people, sessions, invitations and keys. */

import type { Answer } from "./views.ts";

export type OwnSession = Answer<"/api/sessions", "get">["items"][number];

export type People = Answer<"/api/properties/{id}/members", "get">;
export type Member = People["members"][number];
export type HostRole = Member["role"];
export type MadeInvitation = Answer<"/api/properties/{id}/invitations", "post", 201>;
/** As its holder reads it. */
export type OpenInvitation = Answer<"/api/invitations/{token}", "get">;

export type ApiKey = Answer<"/api/properties/{id}/api-keys", "get">["items"][number];
export type MadeApiKey = Answer<"/api/properties/{id}/api-keys", "post", 201>;
