/** The door of events. */

export type { Event, EventPayloads, NewEvent } from "./event.ts";
export { type Events, openEvents } from "./events.ts";
export type { Announcement } from "./store.ts";
