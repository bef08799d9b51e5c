/** The door of messaging: who says what to whom, and until when. The only file other rooms import. */

export type * from "./events.ts";
export { listenToStays } from "./listeners.ts";
export { type LiveStreams, liveStreams } from "./live-streams.ts";
export { messagingRoutes } from "./routes.ts";
export {
  type Access,
  decideAccess,
  decideRead,
  decideWrite,
  GUEST_WRITES_FOR_DAYS,
  PARTNER_ANSWERS_FOR_DAYS,
  PARTNER_WRITES_FOR_DAYS,
  READABLE_FOR_DAYS,
  type ReadWindow,
  readableUntil,
  type WriteWindow,
  writableUntil,
} from "./rules/windows.ts";
export { countCharacters, decideWords, MESSAGE_MAX_CHARACTERS, type WordsDecision } from "./rules/words.ts";
export { type Messaging, messagingService } from "./service.ts";
export type * from "./types.ts";
