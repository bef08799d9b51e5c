/** Has a session's cookie wandered to somebody else's machine? Pure. */

import type { Device } from "./device.ts";

/**
 * Asked when a request comes from another network than the session's. A cookie moves with its browser: another system,
 * another browser, or one without the cookie of the device is not the same machine. One that says nothing is taken
 * to be another one if the session's said something.
 */
export const isForeign = (about: { before: Device; now: Device; isSameDevice: boolean }): boolean =>
  !about.isSameDevice ||
  about.before.system !== about.now.system ||
  about.before.browser !== about.now.browser;
