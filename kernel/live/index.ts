/**
 * The door of live signals. One process: `memoryLive`; several on one database: `notifyLive`. Where many processes meet
 * on many servers, a broker behind the same `Live` takes their place.
 */

export { memoryLive } from "./memory.ts";
export { notifyLive } from "./notify.ts";
export type { Heard, Json, Live, Signal } from "./signal.ts";
