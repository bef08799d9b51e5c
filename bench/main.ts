/** npm run bench: measures, prints the table and writes bench/RESULTS.md. See README.md for the parts and switches. */

import { parseArgs } from "node:util";
import { type Ground, layGround } from "./ground.ts";
import { measureLive } from "./live.ts";
import { findPgbench, HOW_TO_INSTALL } from "./pgbench.ts";
import { readingSection, timePages } from "./reading.ts";
import { measureRendering } from "./rendering.ts";
import { type Section, tell, writeResults } from "./report.ts";
import { firstPart, type Size, secondPart } from "./seed.ts";
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
const wants = (part: string): boolean => values.only === undefined || values.only.includes(part);

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

/** Lays the ground, and takes it away again whatever happens. */
async function on<T>(size: Size, measure: (ground: Ground) => Promise<T>): Promise<T> {
  const ground = await layGround(size);
  try {
    return await measure(ground);
  } finally {
    await ground.close();
  }
}

if (wants("sending") && !findPgbench()) console.log(HOW_TO_INSTALL);
let database = "";
const small = await on(SMALL, async (ground) => {
  database = ground.version;
  if (wants("sending")) add(await measureSending(ground, effort));
  if (wants("rendering")) add(await measureRendering(ground, effort));
  if (wants("live")) add(await measureLive(ground));
  return wants("reading") ? timePages(ground, firstPart(SMALL), pageTimes) : undefined;
});
if (small) {
  const large = values["skip-large"]
    ? {}
    : await on(LARGE, async (ground) => ({
        large: await timePages(ground, firstPart(LARGE), pageTimes),
        largeProperty: await timePages(ground, secondPart(LARGE), pageTimes),
      }));
  add(readingSection({ small, ...large }, [SMALL, LARGE]));
}
if (!values["no-results"]) {
  const skipped = values["skip-large"] ? ", without the large marketplace" : "";
  writeResults(sections, database, `${effort.rounds} rounds of ${effort.seconds} s${skipped}`);
}
