/** What the threads that examine mails are told by the settings. */

import { readFileSync } from "node:fs";
import type { Settings } from "#kernel/config/index.ts";

export const examinerOf = ({ dnsZone }: Pick<Settings, "dnsZone">) => ({
  dns: dnsZone ? { from: "zone" as const, text: readFileSync(dnsZone, "utf8") } : { from: "system" as const },
});
