/** The use cases of accounts, put together from one file each. */

import { keyBook } from "./service/api-keys.ts";
import { arrivalBook } from "./service/arrivals.ts";
import { attemptCounter } from "./service/attempts.ts";
import { believedKeys } from "./service/believed-keys.ts";
import { codeKeeper } from "./service/codes.ts";
import type { AccountsDeps } from "./service/deps.ts";
import { emailChanges } from "./service/email-changes.ts";
import { factorBook } from "./service/factors.ts";
import { guestEntrance } from "./service/guests.ts";
import { identify } from "./service/identify.ts";
import { invitationBook } from "./service/invitations.ts";
import { memberBook } from "./service/members.ts";
import { notMeDesk } from "./service/not-me.ts";
import { noticeBook } from "./service/notices.ts";
import { passkeyKeeper } from "./service/passkeys.ts";
import { passwordKeeper } from "./service/passwords.ts";
import { profileBook } from "./service/profile.ts";
import { prover } from "./service/proofs.ts";
import { provisioning } from "./service/provisioning.ts";
import { readingWatch } from "./service/reading-watch.ts";
import { recoveryCodes } from "./service/recovery-codes.ts";
import { secondStepper } from "./service/second-step.ts";
import { sessionKeeper } from "./service/sessions.ts";
import { signIn } from "./service/sign-in.ts";
import { signBook } from "./service/signs.ts";
import { sprayWatch } from "./service/spraying.ts";
import { stepUpDesk } from "./service/step-up.ts";
import { takingBack } from "./service/taking-back.ts";
import { listStaff } from "./store/staff.ts";
import type { StaffPost } from "./types.ts";

export type Accounts = ReturnType<typeof accountsService>;

/** Nothing is read or written here: the use cases are only handed what they need. */
export function accountsService(deps: AccountsDeps) {
  const attempts = attemptCounter(deps);
  const notices = noticeBook(deps);
  const arrivals = arrivalBook(deps, { notices });
  const sessions = sessionKeeper(deps, { arrivals });
  const [passkeys, codes, recovery] = [passkeyKeeper(deps), codeKeeper(deps), recoveryCodes(deps)];
  const proofs = prover(deps, { attempts, passkeys, codes, recovery, notices });
  const spraying = sprayWatch(deps);
  const takeBack = takingBack(deps);
  const passwords = passwordKeeper(deps, { attempts, sessions, notices });
  const members = memberBook(deps);
  const believed = believedKeys(deps.db);
  const { marketplaceName, mailDomain, brandColour } = deps.settings;
  return {
    marketplace: { name: marketplaceName, domain: mailDomain, ...(brandColour && { brandColour }) },
    identify: identify(deps, { believed, arrivals }),
    signIn: signIn(deps, { attempts, sessions, passkeys, arrivals, spraying, notices }),
    secondStep: secondStepper(deps, { attempts, sessions, passkeys, proofs, arrivals, spraying }),
    stepUp: stepUpDesk(deps, { sessions, passkeys, proofs, arrivals }),
    factors: factorBook(deps, { passkeys, codes, recovery, notices, sessions }),
    notMe: notMeDesk(deps, { attempts, notices, sessions, takeBack }),
    emailChanges: emailChanges(deps, { attempts, sessions, takeBack }),
    signs: signBook(deps),
    reading: readingWatch(deps),
    arrivals,
    notices,
    sessions,
    passwords,
    members,
    invitations: invitationBook(deps, { attempts, sessions, members, passwords }),
    keys: keyBook(deps, { members, believed }),
    guests: guestEntrance(deps, { attempts }),
    profile: profileBook(deps),
    /** Everybody who has the post. */
    staffOf: (post: StaffPost) => listStaff(deps.db.q, post),
    ...provisioning(deps, { passwords, sessions, notices }),
  };
}
