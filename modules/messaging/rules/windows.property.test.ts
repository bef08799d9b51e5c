import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, type Instant, isBefore, startOfDay } from "#kernel/time.ts";
import type { Side, StayClock } from "../types.ts";
import { openReply } from "./replies.ts";
import { decideRead, decideWrite, writableUntil } from "./windows.ts";

/** Every zone the runtime knows: half hours, date line, summer times both ways, skipped midnights and days. */
const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const FIRST = Date.UTC(2009, 0, 1);
const LAST = Date.UTC(2041, 0, 1);
const instant = fc.integer({ min: FIRST, max: LAST }).map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));
const date = instant.map((i) => i.toZonedDateTimeISO("UTC").toPlainDate());
const side = fc.constantFrom<Side>("guest", "partner");
const stay: fc.Arbitrary<StayClock> = fc.record(
  { timeZone: zone, checkOutDate: date, cancelledAt: instant, lastGuestMessageAt: instant },
  { requiredKeys: ["timeZone", "checkOutDate"] },
);

/** An instant near one of the moments at which something could change, where mistakes live. */
const near = (centre: Instant) =>
  fc.integer({ min: -50 * 3_600_000, max: 50 * 3_600_000 }).map((ms) => centre.add({ milliseconds: ms }));

const runs = { numRuns: 400 };

describe("whatever the zone and the season", () => {
  test("a window is open before its closing instant and closed from it on", () => {
    const moments = fc
      .tuple(stay, side)
      .chain(([s, who]) => fc.tuple(fc.constant(s), fc.constant(who), near(writableUntil(who, s))));
    fc.assert(
      fc.property(moments, ([s, who, now]) => {
        const closing = writableUntil(who, s);
        const decision = decideWrite(who, s, now);
        expect(decision.may).toBe(isBefore(now, closing));
        expect(decision.may ? decision.until : decision.since).toEqual(closing);
      }),
      runs,
    );
  });

  test("what was sealed is closed to both for good, also when the stay is moved or the guest writes", () => {
    fc.assert(
      fc.property(stay, side, instant, fc.nat(10_000), (s, who, sealedAt, hours) => {
        const sealedStay = { ...s, archivedAt: sealedAt };
        expect(decideWrite(who, sealedStay, sealedAt.add({ hours })).may).toBe(false);
        expect(decideRead(sealedStay, sealedAt.add({ hours })).may).toBe(false);
      }),
      runs,
    );
  });

  test("once closed, it stays closed", () => {
    fc.assert(
      fc.property(stay, side, instant, fc.nat(10_000), (s, who, now, hours) => {
        fc.pre(!decideWrite(who, s, now).may);
        expect(decideWrite(who, s, now.add({ hours })).may).toBe(false);
      }),
      runs,
    );
  });

  test("a guest who writes opens it for the partner, and never shortens it", () => {
    fc.assert(
      fc.property(stay, instant, (s, now) => {
        const after = { ...s, lastGuestMessageAt: now };
        expect(decideWrite("partner", after, now).may).toBe(true);
        const { lastGuestMessageAt: _, ...silent } = s;
        expect(isBefore(writableUntil("partner", after), writableUntil("partner", silent))).toBe(false);
      }),
      runs,
    );
  });

  test("a later message of the guest never closes it earlier", () => {
    fc.assert(
      fc.property(stay, instant, fc.nat(5_000), (s, wroteAt, hours) => {
        const early = writableUntil("partner", { ...s, lastGuestMessageAt: wroteAt });
        const late = writableUntil("partner", { ...s, lastGuestMessageAt: wroteAt.add({ hours }) });
        expect(isBefore(late, early)).toBe(false);
      }),
      runs,
    );
  });

  test("it closes at the first instant of a day of the property", () => {
    fc.assert(
      fc.property(stay, side, (s, who) => {
        const closing = writableUntil(who, s);
        expect(startOfDay(dayOf(closing, s.timeZone), s.timeZone)).toEqual(closing);
      }),
      runs,
    );
  });

  test("the last day on which one may write is the seventh, and the sixty-sixth for the guest", () => {
    fc.assert(
      fc.property(zone, date, side, (timeZone, checkOutDate, who) => {
        const lastMoment = writableUntil(who, { timeZone, checkOutDate }).subtract({ nanoseconds: 1 });
        const days = checkOutDate.until(dayOf(lastMoment, timeZone), { largestUnit: "day" }).days;
        const expected = who === "partner" ? 7 : 66;
        // A zone that changes sides of the date line lives one calendar day less.
        expect([expected, expected - 1]).toContain(days);
        if (!CROSSED_THE_DATE_LINE.has(timeZone)) expect(days).toBe(expected);
      }),
      runs,
    );
  });

  test("who may write may also read, before the year is over", () => {
    fc.assert(
      fc.property(zone, date, instant, (timeZone, checkOutDate, now) => {
        const s = { timeZone, checkOutDate };
        if (!decideRead(s, now).may) expect(decideWrite("guest", s, now).may).toBe(false);
        if (!decideWrite("guest", s, now).may) expect(decideWrite("partner", s, now).may).toBe(false);
      }),
      runs,
    );
  });

  test("an owed answer is due a day after the message, within the partner's window", () => {
    fc.assert(
      fc.property(stay, instant, (s, openedAt) => {
        const counted = { ...s, lastGuestMessageAt: openedAt };
        const { dueAt } = openReply(openedAt, counted);
        expect(isBefore(writableUntil("partner", counted), dueAt)).toBe(false);
        expect(dueAt).toEqual(openedAt.add({ hours: 24 }));
      }),
      runs,
    );
  });
});

const CROSSED_THE_DATE_LINE = new Set(["Pacific/Apia", "Pacific/Fakaofo"]);
