/** The inbox and a thread as the database answers them, in a small and in a large marketplace. */

import type { Db } from "#kernel/db/index.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import { countWaiting, listByGuestName, listView } from "../modules/messaging/store/inbox.ts";
import { findForMember } from "../modules/messaging/store/standing.ts";
import { findConversationForMember, listMessagesBefore } from "../modules/messaging/store/thread.ts";
import { median, ms, percentile } from "./figures.ts";
import type { Ground } from "./ground.ts";
import type { Line, Section } from "./report.ts";
import { CONVERSATION, type Part, type Size, uuid } from "./seed.ts";

const P99_BAR_MS = 20;
const GROWTH_BAR = 1.3;
const WARM_UP = 50;

type Page = "inbox, who waits" | "inbox, unread" | "inbox, all" | "search by name" | "thread, newest 50";
export type Timings = ReadonlyMap<Page, readonly number[]>;

/** Each page `times` times, one after the other on one connection; what a page asks together is asked together. */
export async function timePages({ db, owner }: Ground, part: Part, times: number): Promise<Timings> {
  const asker = { propertyId: part.propertyId, personId: owner.personId };
  const now = Temporal.Now.instant();
  const start = { after: undefined, limit: 51 };
  const pages: Record<Page, () => Promise<unknown>> = {
    "inbox, who waits": () => withCounts(listView(db, "needs_reply", asker, start, now)),
    "inbox, unread": () => withCounts(listView(db, "unread", asker, start, now)),
    "inbox, all": () => withCounts(listView(db, "all", asker, start, now)),
    "search by name": () => withCounts(listByGuestName(db, asker, ["mira", "lind"], start)),
    "thread, newest 50": () => thread(db, owner.personId, part),
  };
  const withCounts = (page: Promise<unknown>) => Promise.all([page, countWaiting(db, asker, now)]);
  const timings = new Map<Page, number[]>();
  for (const [name, page] of Object.entries(pages) as [Page, () => Promise<unknown>][]) {
    const millis: number[] = [];
    for (let time = -WARM_UP; time < times; time++) {
      const from = performance.now();
      await page();
      if (time >= 0) millis.push(performance.now() - from);
    }
    timings.set(name, millis);
  }
  return timings;
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

/** The same property in a small and in a large marketplace, and a property in the large one that is large itself. */
export type Readings = {
  readonly small: Timings;
  readonly large?: Timings;
  readonly largeProperty?: Timings;
};

export function readingSection(
  { small, large, largeProperty }: Readings,
  sizes: readonly [Size, Size],
): Section {
  const lines: Line[] = [];
  for (const [page, millis] of small) {
    lines.push(line(page, sizes[0], sizes[0].inFirst, millis));
    if (!large || !largeProperty) continue;
    lines.push(line(page, sizes[1], sizes[1].inFirst, large.get(page)!));
    lines.push(line(page, sizes[1], sizes[1].inSecond, largeProperty.get(page)!));
    const growth = median(large.get(page)!) / median(millis);
    const figure = `× ${growth.toFixed(2)}`;
    lines.push({
      what: `${page}: large beside small`,
      figure,
      bar: `≤ × ${GROWTH_BAR}`,
      isMet: growth <= GROWTH_BAR,
    });
  }
  const about =
    "Asked by the product's own statements from Node, one page at a time: a list's first 50 with both counts, a thread's head and newest 50.";
  return { title: "Reading at the database", about, lines };
}

function line(page: Page, size: Size, inProperty: number, millis: readonly number[]): Line {
  const p99 = percentile(millis, 0.99);
  return {
    what: `${page}: ${messagesIn(size)} messages, ${inProperty.toLocaleString("en")} conversations in the property`,
    figure: `p50 ${ms(median(millis))}, p99 ${ms(p99)}`,
    bar: `p99 ≤ ${P99_BAR_MS} ms`,
    isMet: p99 <= P99_BAR_MS,
  };
}

const messagesIn = ({ conversations, messagesEach }: Size): string => {
  const count = conversations * messagesEach;
  return count >= 1_000_000 ? `${count / 1_000_000} M` : `${count / 1000} k`;
};
