/** The use cases of privacy: what was done, who read what, and what belongs to whom. */

import { type AuditDeps, auditLog } from "./service/audit.ts";
import type { Ports } from "./service/deps.ts";
import { erasureDesk } from "./service/erasures.ts";
import { grantDesk } from "./service/grants.ts";
import { historyDesk } from "./service/histories.ts";
import { optOutDesk } from "./service/opt-outs.ts";
import { readingRoom } from "./service/reading.ts";
import { retentionDesk } from "./service/retention.ts";

export type PrivacyDeps = AuditDeps & Ports;

export type Privacy = ReturnType<typeof privacyService>;

export function privacyService(given: PrivacyDeps) {
  const audit = auditLog(given);
  const deps = { ...given, audit };
  const reads = readingRoom(deps);
  return {
    ...{ audit, reads, read: reads.read },
    grants: grantDesk(deps),
    optOuts: optOutDesk(deps),
    histories: historyDesk(deps),
    retention: retentionDesk(deps),
    erasures: erasureDesk(deps),
  };
}
