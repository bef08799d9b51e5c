/** The door of messaging: who says what to whom, and until when. The only file other rooms import. */

import "./events.ts";

export { listenToStays } from "./listeners.ts";
export { type LiveStreams, liveStreams } from "./live-streams.ts";
export { messagingRoutes } from "./routes.ts";
export { decideRead, decideWrite, writableUntil } from "./rules/windows.ts";
export { messagingErasers } from "./service/erasing.ts";
export { messagingPseudonymiser } from "./service/pseudonymising.ts";
export {
  type Messaging,
  messagingService,
  type OfReservation,
  type Receiving,
  type Which,
} from "./service.ts";
export { countToArchive } from "./store/archiving.ts";
export type * from "./types.ts";
export { SIDES } from "./types.ts";
export type { MessagePages } from "./viewing.ts";
