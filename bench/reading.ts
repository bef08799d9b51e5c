/** The inbox and a thread as the database answers them, in a small and in a large marketplace. */

import type { Db } from "#kernel/db/index.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import { countWaiting, listByGuestName, listView } from "../modules/messaging/store/inbox.ts";
import { findForMember } from "../modules/messaging/store/standing.ts";
import { findConversationForMember, listMessagesBefore } from "../modules/messaging/store/thread.ts";
import { median, ms, percentile } from "./figures.ts";
import type { Ground } from "./ground.ts";
import type { Line, Section } from "./report.ts";
import { CONVERSATION, firstPart, type Part, type Size, secondPart, uuid } from "./seed.ts";

const P99_BAR_MS = 20;
const GROWTH_BAR = 1.3;
const WARM_UP = 50;

const PAGES = [
  "inbox, who waits",
  "inbox, unread",
  "inbox, all",
  "search by name",
  "thread, newest 50",
] as const;
type Page = (typeof PAGES)[number];
/** What is read, on which ground. */
type Reading = { readonly ground: Ground; readonly part: Part };

/** Milliseconds of each page on each of the readings: by turns, as a machine's pace changes from minute to minute. */
async function timePages(
  readings: readonly Reading[],
  times: number,
): Promise<ReadonlyMap<Page, readonly number[][]>> {
  const readers = readings.map(pagesOf);
  const timings = new Map<Page, readonly number[][]>();
  for (const name of PAGES) {
    const millis: number[][] = readings.map(() => []);
    for (let time = -WARM_UP; time < times; time++) {
      for (const [n, pages] of readers.entries()) {
        const from = performance.now();
        await pages[name]();
        if (time >= 0) millis[n]!.push(performance.now() - from);
      }
    }
    timings.set(name, millis);
  }
  return timings;
}

/** What a page asks together is asked together. */
function pagesOf({ ground: { db, owner }, part }: Reading): Record<Page, () => Promise<unknown>> {
  const asker = { propertyId: part.propertyId, personId: owner.personId };
  const now = Temporal.Now.instant();
  const start = { after: undefined, limit: 51 };
  const withCounts = (page: Promise<unknown>) => Promise.all([page, countWaiting(db, asker, now)]);
  return {
    "inbox, who waits": () => withCounts(listView(db, "needs_reply", asker, start, now)),
    "inbox, unread": () => withCounts(listView(db, "unread", asker, start, now)),
    "inbox, all": () => withCounts(listView(db, "all", asker, start, now)),
    "search by name": () => withCounts(listByGuestName(db, asker, ["mira", "lind"], start)),
    "thread, newest 50": () => thread(db, owner.personId, part),
  };
}

/** What the thread page asks: the conversation, where the reader stands, the newest fifty messages. */
async function thread(db: Db, personId: Id<"person">, { propertyId, from, count }: Part): Promise<void> {
  const n = from + Math.floor(Math.random() * count);
  const where = { propertyId, id: uuid(CONVERSATION, n) as Id<"conversation"> };
  const nobody = idFromWords("message", "none");
  await Promise.all([
    findConversationForMember(db, where, personId),
    findForMember(db, where, personId, nobody).then(() => listMessagesBefore(db, where, undefined, 50)),
  ]);
}

/** The first property of a small and, when there is one, of a large marketplace; and the large one's second, large itself. */
export async function measureReading(
  small: Ground,
  large: Ground | undefined,
  times: number,
): Promise<Section> {
  const readings: Reading[] = [{ ground: small, part: firstPart(small.size) }];
  if (large) {
    readings.push(
      { ground: large, part: firstPart(large.size) },
      { ground: large, part: secondPart(large.size) },
    );
  }
  const lines: Line[] = [];
  for (const [page, millis] of await timePages(readings, times)) {
    lines.push(...readings.map((reading, n) => line(page, reading, millis[n]!)));
    if (!large) continue;
    const growth = median(millis[1]!) / median(millis[0]!);
    const figure = `× ${growth.toFixed(2)}`;
    lines.push({
      what: `${page}: large beside small`,
      figure,
      bar: `≤ × ${GROWTH_BAR}`,
      isMet: growth <= GROWTH_BAR,
    });
  }
  const about =
    "Asked by the product's own statements from Node, one page at a time and the marketplaces by turns: a list's first 50 with both counts, a thread's head and newest 50.";
  return { title: "Reading at the database", about, lines };
}

function line(page: Page, { ground, part }: Reading, millis: readonly number[]): Line {
  const p99 = percentile(millis, 0.99);
  return {
    what: `${page}: ${messagesIn(ground.size)} messages, ${part.count.toLocaleString("en")} conversations in the property`,
    figure: `p50 ${ms(median(millis))}, p99 ${ms(p99)}`,
    bar: `p99 ≤ ${P99_BAR_MS} ms`,
    isMet: p99 <= P99_BAR_MS,
  };
}

const messagesIn = ({ conversations, messagesEach }: Size): string => {
  const count = conversations * messagesEach;
  return count >= 1_000_000 ? `${count / 1_000_000} M` : `${count / 1000} k`;
};
