/** What a person can be at a property, from most to least. */

import type { HostRole } from "#lib/api/people-views.ts";

export const ROLES: readonly HostRole[] = ["owner", "manager", "reception", "read_only"];
