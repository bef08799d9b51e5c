/** Whether the relay's memory grows with the mails it has taken. */

import { percentile } from "./figures.ts";
import type { MailRun } from "./mail.ts";
import type { MailKind } from "./mail-load-process.ts";
import { canCount, residentBytes } from "./process-tree.ts";
import type { Line } from "./report.ts";

/** So many at once, so that they find room before they are brought. */
const MANY: Record<MailKind, { readonly mails: number; readonly atOnce: number; readonly words: string }> = {
  reply: { mails: 10_000, atOnce: 2_000, words: "mails of 4 KB" },
  picture: { mails: 100, atOnce: 100, words: "mails of 1 MB" },
};
const MOST_SECONDS = 60;
/** The process that opens pictures ends when it has had nothing to do for three seconds. */
const PAUSE_MS = 5000;

/** After all that was measured before, so that whatever fills up once is full. */
export async function measureMemory(run: MailRun): Promise<Line[]> {
  if (!canCount) return [];
  return [await grownBy(run, "reply"), await grownBy(run, "picture")];
}

async function grownBy({ relay, loader }: MailRun, kind: MailKind): Promise<Line> {
  const { mails, atOnce, words } = MANY[kind];
  const before = await settled(relay.pid);
  const most: number[] = [];
  let brought = 0;
  for (let left = MOST_SECONDS; brought < mails && left > 0; ) {
    await loader.prepare({ kind, count: atOnce });
    const how = { port: relay.port, sessions: 10, seconds: left, again: false };
    const result = await loader.bring(how);
    brought += result.mails;
    left -= result.mails / result.perSecond;
    most.push(residentBytes(relay.pid));
  }
  const after = await settled(relay.pid);
  const grown = Math.round((after - before) / 2 ** 20);
  return {
    what: `memory of the relay after ${brought.toLocaleString("en")} ${words}`,
    figure: `${megabytes(before)} before, ${megabytes(after)} after (${grown < 0 ? "" : "+"}${grown}), ${megabytes(percentile(most, 1))} at most between`,
  };
}

async function settled(pid: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  return residentBytes(pid);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
