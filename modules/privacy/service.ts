/** The use cases of privacy: what was done, who read what, and what belongs to whom. */

import { archiveDesk } from "./service/archive-key.ts";
import { archiveEnd } from "./service/archive-key-ending.ts";
import { openingRoom } from "./service/archive-key-opening.ts";
import { type AuditDeps, auditLog } from "./service/audit.ts";
import type { Ports } from "./service/deps.ts";
import { erasureLetters } from "./service/erasure-letters.ts";
import { erasureRequests } from "./service/erasure-requests.ts";
import { guestEraser } from "./service/erasures.ts";
import { grantLetters } from "./service/grant-letter.ts";
import { grantDesk } from "./service/grants.ts";
import { historyDesk } from "./service/histories.ts";
import { openingDesk } from "./service/opening.ts";
import { optOutDesk } from "./service/opt-outs.ts";
import { readingRoom } from "./service/reading.ts";
import { retentionDesk } from "./service/retention.ts";

export type PrivacyDeps = AuditDeps & Ports;

export type Privacy = ReturnType<typeof privacyService>;

export function privacyService(given: PrivacyDeps) {
  const audit = auditLog(given);
  const deps = { ...given, audit };
  const reads = readingRoom(deps);
  const { eraser, sweep } = archiveEnd(deps);
  const grants = grantDesk(deps);
  const erasures = guestEraser(deps);
  return {
    ...{ audit, reads, read: reads.read },
    ...{ grants, open: openingDesk(deps, reads).open },
    optOuts: optOutDesk(deps),
    histories: historyDesk(deps),
    archive: { ...archiveDesk(deps), ...openingRoom(deps), sweep },
    retention: retentionDesk({ ...deps, erasers: [...deps.erasers, eraser] }),
    erasures: { ...erasures, ...erasureRequests(deps, erasures) },
    letters: { ...erasureLetters(deps, erasures), ...grantLetters(deps, grants) },
  };
}
