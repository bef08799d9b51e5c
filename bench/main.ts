/** npm run bench: measures, prints the table and writes bench/RESULTS.md. See README.md for the parts and switches. */

import { parseArgs } from "node:util";
import { type Ground, layGround } from "./ground.ts";
import { measureLive } from "./live.ts";
import { measureMail } from "./mail.ts";
import { measureMailReading } from "./mail-reading.ts";
import { findPgbench, HOW_TO_INSTALL } from "./pgbench.ts";
import { measureReading } from "./reading.ts";
import { measureRendering } from "./rendering.ts";
import { type Section, tell, writeResults } from "./report.ts";
import { measureSafety } from "./safety/section.ts";
import type { Size } from "./seed.ts";
import { measureSending } from "./sending.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "4" },
    "skip-large": { type: "boolean", default: false },
    "no-results": { type: "boolean", default: false },
  },
});
const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds) };
const pageTimes = 100 * effort.rounds;
const PARTS = ["sending", "rendering", "live", "reading", "mail", "mail-reading", "safety"] as const;
const only = values.only ?? PARTS;
const unknown = only.find((part) => !(PARTS as readonly string[]).includes(part));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}" to measure; there are ${PARTS.join(", ")}.`);
  process.exit(1);
}
const wants = (part: (typeof PARTS)[number]): boolean => only.includes(part);

/** 50 thousand and 5 million messages: the first property is the same in both, the second is large in the large one. */
const SMALL: Size = { properties: 22, conversations: 1_000, inFirst: 800, inSecond: 0, messagesEach: 50 };
const LARGE: Size = {
  properties: 200,
  conversations: 100_000,
  inFirst: 800,
  inSecond: 5_000,
  messagesEach: 50,
};

const sections: Section[] = [];
function add(section: Section | undefined): void {
  if (!section) {
    console.log("\nThe pages are not built, so rendering is not measured: npm start builds them.");
    return;
  }
  sections.push(section);
  tell(section);
}

if (wants("sending") && !findPgbench()) console.log(HOW_TO_INSTALL);
const grounds: Ground[] = [];
let database: string | undefined;
async function lay(size: Size): Promise<Ground> {
  const ground = await layGround(size);
  grounds.push(ground);
  database = ground.version;
  return ground;
}
try {
  if (wants("sending") || wants("rendering") || wants("live")) {
    const ground = await lay(SMALL);
    if (wants("sending")) add(await measureSending(ground, effort));
    if (wants("rendering")) add(await measureRendering(ground, effort));
    if (wants("live")) add(await measureLive(ground));
  }
  if (wants("reading")) {
    // a ground of its own: where a hundred thousand answers were sent, nobody waits any more
    const small = await lay(SMALL);
    const large = values["skip-large"] ? undefined : await lay(LARGE);
    add(await measureReading(small, large, pageTimes));
  }
  if (wants("mail")) {
    const { section, version } = await measureMail(effort);
    database ??= version;
    add(section);
  }
  if (wants("mail-reading")) add(await measureMailReading(effort.seconds));
  if (wants("safety")) for (const section of measureSafety()) add(section);
} finally {
  for (const ground of grounds) await ground.close();
}
if (!values["no-results"]) {
  const skipped = values["skip-large"] ? ", without the large marketplace" : "";
  writeResults(sections, database ?? "none", `${effort.rounds} rounds of ${effort.seconds} s${skipped}`);
}
