/** Facts accounts announces, all of a property: who came, who left, whose role changed, whose account was taken. */

import type { Id } from "#kernel/ids.ts";
import type { HostRole } from "./types.ts";

declare module "#kernel/events/event.ts" {
  interface EventPayloads {
    "accounts.member_joined": { readonly personId: Id<"person">; readonly role: HostRole };
    "accounts.member_left": { readonly personId: Id<"person">; readonly endedBy: Id<"person"> };
    /** The person says that somebody else was in their account: sessions are ended, the password is gone. */
    "accounts.not_me": { readonly personId: Id<"person"> };
    "accounts.member_role_changed": { readonly personId: Id<"person">; readonly role: HostRole };
  }
}
