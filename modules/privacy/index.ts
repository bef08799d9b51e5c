/** The door of privacy: who read what and why, and what was done. The only file other rooms import. */

import "./events.ts";

export { privacyJobs } from "./jobs.ts";
export { archiveKeyPath, readArchiveKey, writeArchiveKey } from "./keeping/archive-key-file.ts";
export { privacyRoutes } from "./routes.ts";
export { decideMessaging, type MessagingDecision } from "./rules/opt-outs.ts";
/** @public */
export { heldPlaces, isHeld } from "./rules/retention.ts";
export type { Opening } from "./service/archive-key-opening.ts";
export type { Archivable, ArchiveSource, Archives } from "./service/archive-key-ports.ts";
/** @public */
export { type Audit, auditLog, whoIs } from "./service/audit.ts";
export type { Conversations } from "./service/deps.ts";
export type { DropBlobs, Eraser, Pseudonymiser } from "./service/erasing-ports.ts";
export type { Leave, Reader } from "./service/reading.ts";
export { type Privacy, privacyService } from "./service.ts";
export { countArchives } from "./store/archive-key.ts";
export type * from "./types/access.ts";
export type * from "./types/archive-key.ts";
export type * from "./types/audit.ts";
export type * from "./types/erasure.ts";
export type { Histories, HistoryConversation, HistoryMessage } from "./types/history.ts";
export type * from "./types/opt-out.ts";
export type * from "./types/retention.ts";
