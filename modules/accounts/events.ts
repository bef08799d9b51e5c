/** Facts accounts announces, all of a property: who came, who left, whose role changed. */

import type { Id } from "#kernel/ids.ts";
import type { HostRole } from "./types.ts";

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    "accounts.member_joined": { readonly personId: Id<"person">; readonly role: HostRole };
    "accounts.member_left": { readonly personId: Id<"person">; readonly endedBy: Id<"person"> };
    "accounts.member_role_changed": { readonly personId: Id<"person">; readonly role: HostRole };
  }
}
