/** The use cases of accounts, put together from one file each. */

import { keyBook } from "./service/api-keys.ts";
import { attemptCounter } from "./service/attempts.ts";
import { believedKeys } from "./service/believed-keys.ts";
import type { AccountsDeps } from "./service/deps.ts";
import { guestEntrance } from "./service/guests.ts";
import { identify } from "./service/identify.ts";
import { invitationBook } from "./service/invitations.ts";
import { memberBook } from "./service/members.ts";
import { passwordKeeper } from "./service/passwords.ts";
import { profileBook } from "./service/profile.ts";
import { provisioning } from "./service/provisioning.ts";
import { sessionKeeper } from "./service/sessions.ts";
import { signIn } from "./service/sign-in.ts";

export type Accounts = ReturnType<typeof accountsService>;

/** Nothing is read or written here: the use cases are only handed what they need. */
export function accountsService(deps: AccountsDeps) {
  const attempts = attemptCounter(deps);
  const sessions = sessionKeeper(deps);
  const passwords = passwordKeeper(deps, { attempts, sessions });
  const members = memberBook(deps);
  const believed = believedKeys(deps.db);
  const { marketplaceName, mailDomain, brandColour } = deps.settings;
  return {
    marketplace: { name: marketplaceName, domain: mailDomain, ...(brandColour && { brandColour }) },
    identify: identify(deps, { believed }),
    signIn: signIn(deps, { attempts, sessions }),
    sessions,
    passwords,
    members,
    invitations: invitationBook(deps, { attempts, sessions, members, passwords }),
    keys: keyBook(deps, { members, believed }),
    guests: guestEntrance(deps, { attempts }),
    profile: profileBook(deps),
    ...provisioning(deps, { passwords, sessions }),
  };
}
