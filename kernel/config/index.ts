/** The door of the settings: one schema, read once, documented by generation. */

export { configurationPage } from "./document.ts";
export { type SettingFault, SettingsFaulty } from "./faults.ts";
export { type Environment, isHttps, readSettings } from "./read.ts";
export type { Settings } from "./schema.ts";
