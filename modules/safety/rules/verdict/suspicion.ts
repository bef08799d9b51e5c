/** Whether a text has anything in it that must be counted before it is passed on. */

import { groupOf } from "./groups.ts";
import type { Reading } from "./read-text.ts";

/** Hosts that are not the marketplace's own, each once. */
export const foreignHosts = ({ links }: Reading, platformHosts: readonly string[]): string[] => [
  ...new Set(links.map(({ host }) => host).filter((host) => host !== "" && !platformHosts.includes(host))),
];

export const isSuspicious = (reading: Reading, platformHosts: readonly string[]): boolean =>
  foreignHosts(reading, platformHosts).length > 0 ||
  reading.handles.length > 0 ||
  reading.emails.length > 0 ||
  reading.signs.some(({ id }) => groupOf(id) === "lure");
