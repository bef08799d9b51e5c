/** The keys that mail is signed with: is there a pair for each alias domain, and may others read them. */

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { loadKeys } from "#modules/mail/index.ts";
import type { Examine } from "./examinations.ts";
import { aliasDomains, isInDns, keyFolder } from "./mail-records.ts";

export const examineKeys: Examine = async (settings) => {
  const { mailDomain, environment } = settings;
  if (!isInDns(settings)) {
    const is = environment === "production" ? "fault" : "fine";
    return [
      {
        is,
        says: `MAIL_DOMAIN is ${mailDomain}: aliases work on this machine alone, and mail is not signed.`,
      },
    ];
  }
  const keys = await loadKeys(keyFolder(settings));
  const without = aliasDomains(settings).filter((domain) => !keys.some((key) => key.domain === domain));
  if (without.length > 0) {
    const is = environment === "production" ? "fault" : "advice";
    return [
      { is, says: `Mail from ${without.join(" and ")} is not signed: ./bellhop dkim make makes the keys.` },
    ];
  }
  const open = await filesOthersRead(keyFolder(settings));
  if (open.length > 0) {
    return [
      {
        is: "fault",
        says: `Others may read the keys in ${keyFolder(settings)}: chmod 600 them.`,
        lines: open,
      },
    ];
  }
  const names = new Set(keys.map(({ selector }) => selector));
  return [{ is: "fine", says: `Mail is signed with ${[...names].join(" and ")}.` }];
};

async function filesOthersRead(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const keys = names.filter((name) => name.endsWith(".pem")).map((name) => join(folder, name));
  const modes = await Promise.all(keys.map(async (path) => ({ path, mode: (await stat(path)).mode })));
  return modes.filter(({ mode }) => (mode & 0o077) !== 0).map(({ path }) => path);
}
