import { describe, expect, test } from "vitest";
import { at, day } from "#kernel/time.ts";
import type { StayClock } from "../types.ts";
import { decideAccess, decideRead, decideWrite } from "./windows.ts";

const inLisbon: StayClock = { timeZone: "Europe/Lisbon", checkOutDate: day("2026-03-28") };

describe("the partner", () => {
  test("may write from the moment of booking, months before the stay", () => {
    expect(decideWrite("partner", inLisbon, at("2025-09-01T00:00:00Z"))).toMatchObject({ may: true });
  });

  test("may write until the end of the seventh day after check-out, on the property's calendar", () => {
    // Summer time begins in Lisbon on 29 March: the seventh day, 4 April, ends at 23:00 UTC.
    const closing = at("2026-04-04T23:00:00Z");
    expect(decideWrite("partner", inLisbon, at("2026-04-04T22:59:59.999Z"))).toEqual({
      may: true,
      until: closing,
    });
    expect(decideWrite("partner", inLisbon, closing)).toEqual({
      may: false,
      because: "conversation_closed",
      since: closing,
    });
  });

  test("may write for seven days after a cancellation, counted from the property's day of it", () => {
    // 23:30 UTC on 1 May is already 2 May in Lisbon: seven days later is 9 May, which ends at 23:00 UTC.
    const stay = { ...inLisbon, checkOutDate: day("2026-08-20"), cancelledAt: at("2026-05-01T23:30:00Z") };
    expect(decideWrite("partner", stay, at("2026-05-02T00:00:00Z"))).toMatchObject({
      until: at("2026-05-09T23:00:00Z"),
    });
  });

  test("may answer for fourteen days when the guest writes after the seven days", () => {
    const stay = { ...inLisbon, lastGuestMessageAt: at("2026-05-10T12:00:00Z") };
    expect(decideWrite("partner", stay, at("2026-05-24T22:59:59Z"))).toMatchObject({ may: true });
    expect(decideWrite("partner", stay, at("2026-05-24T23:00:00Z"))).toMatchObject({
      may: false,
      since: at("2026-05-24T23:00:00Z"),
    });
  });

  test("does not lose days because the guest wrote early", () => {
    const stay = { ...inLisbon, lastGuestMessageAt: at("2026-01-01T12:00:00Z") };
    expect(decideWrite("partner", stay, at("2026-04-04T22:00:00Z"))).toMatchObject({ may: true });
  });
});

describe("the guest", () => {
  test("may write until the end of the sixty-sixth day after check-out", () => {
    const closing = at("2026-06-02T23:00:00Z");
    expect(decideWrite("guest", inLisbon, at("2026-06-02T22:59:59Z"))).toEqual({ may: true, until: closing });
    expect(decideWrite("guest", inLisbon, closing)).toMatchObject({ may: false, since: closing });
  });

  test("gains no time by writing", () => {
    const stay = { ...inLisbon, lastGuestMessageAt: at("2026-06-02T22:00:00Z") };
    expect(decideWrite("guest", stay, at("2026-06-02T23:00:00Z"))).toMatchObject({ may: false });
  });
});

describe("reading", () => {
  test("ends for both sides one year after check-out", () => {
    const end = at("2027-03-28T23:00:00Z");
    expect(decideRead(inLisbon, at("2027-03-28T22:59:59Z"))).toEqual({ may: true, until: end });
    expect(decideRead(inLisbon, end)).toEqual({ may: false, because: "conversation_unreadable", since: end });
  });

  test("lasts 365 days, also across a 29 February", () => {
    const stay = { timeZone: "UTC", checkOutDate: day("2028-02-28") };
    expect(decideRead(stay, at("2028-03-01T00:00:00Z"))).toMatchObject({ until: at("2029-02-28T00:00:00Z") });
  });

  test("the access word goes from writing to reading to nothing", () => {
    const words = ["2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z", "2027-05-01T00:00:00Z"];
    expect(words.map((now) => decideAccess("partner", inLisbon, at(now)))).toEqual([
      "read_write",
      "read_only",
      "unreadable",
    ]);
    expect(decideAccess("guest", inLisbon, at("2026-05-01T00:00:00Z"))).toBe("read_write");
  });
});

test.each([
  // zone, check-out, the partner's last instant (exclusive), what is special
  ["Asia/Kolkata", "2026-06-01", "2026-06-08T18:30:00Z", "a half-hour zone"],
  ["Asia/Kathmandu", "2026-06-01", "2026-06-08T18:15:00Z", "a quarter-hour zone"],
  [
    "Pacific/Chatham",
    "2026-09-20",
    "2026-09-27T10:15:00Z",
    "a quarter-hour zone on the day its summer begins",
  ],
  ["Pacific/Kiritimati", "2026-06-01", "2026-06-08T10:00:00Z", "the first to see a day"],
  ["Pacific/Pago_Pago", "2026-06-01", "2026-06-09T11:00:00Z", "the last to see a day"],
  [
    "Pacific/Apia",
    "2011-12-22",
    "2011-12-30T10:00:00Z",
    "closing before 30 December 2011, a day that never was there",
  ],
  ["Pacific/Apia", "2011-12-23", "2011-12-30T10:00:00Z", "closing with that day: nothing lies between"],
  [
    "America/Sao_Paulo",
    "2018-10-27",
    "2018-11-04T03:00:00Z",
    "the next day begins at one o'clock, midnight is skipped",
  ],
  ["Asia/Beirut", "2023-03-18", "2023-03-25T22:00:00Z", "the night before the clocks go forward"],
  ["Asia/Beirut", "2026-03-21", "2026-03-28T22:00:00Z", "midnight is skipped by the clock change"],
  ["Africa/Cairo", "2026-04-16", "2026-04-23T22:00:00Z", "midnight is skipped on a Friday"],
  ["America/New_York", "2026-10-25", "2026-11-02T05:00:00Z", "the last day has 25 hours"],
  ["Australia/Lord_Howe", "2026-03-29", "2026-04-05T13:30:00Z", "the clocks go back by half an hour"],
  ["Europe/London", "2028-02-22", "2028-03-01T00:00:00Z", "a leap day is a day"],
  ["Europe/London", "2027-02-22", "2027-03-02T00:00:00Z", "and without it the month is shorter"],
])("in %s a stay that ends on %s closes at %s: %s", (timeZone, checkOutDate, closing) => {
  const stay = { timeZone, checkOutDate: day(checkOutDate) };
  const lastMoment = at(closing).subtract({ milliseconds: 1 });
  expect(decideWrite("partner", stay, lastMoment)).toEqual({ may: true, until: at(closing) });
  expect(decideWrite("partner", stay, at(closing))).toMatchObject({ may: false, since: at(closing) });
});
