import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { BRAKE_MINUTES, decideBrake, isQuiet, quickTurns, type Turn, turnsToLookAt } from "./brake.ts";

const CALM = { mails: 0, same: 0, turns: 0 };
const NOON = at("2026-03-26T12:00:00Z");

test("E-L3 the same words for the third time are an echo, whatever the pace", () => {
  expect(decideBrake({ ...CALM, same: 1 })).toEqual({ may: true });
  expect(decideBrake({ mails: 30, same: 2, turns: 9 })).toEqual({ may: false, because: "loop" });
});

test("E-L4 twenty mails of one side are the most, whoever answers them", () => {
  expect(decideBrake({ ...CALM, mails: 19 })).toEqual({ may: true });
  expect(decideBrake({ ...CALM, mails: 20 })).toEqual({ may: false, because: "too_many" });
});

/** Mails so many seconds apart, the newest first. */
function mailsApart(seconds: readonly number[], sides: (i: number) => Turn["side"]): Turn[] {
  let when = NOON;
  const mails = [0, ...seconds].map((apart, i) => {
    when = when.add({ milliseconds: Math.round(apart * 1000) });
    return { side: sides(i), at: when };
  });
  return mails.reverse();
}
const inTurns = (i: number): Turn["side"] => (i % 2 === 0 ? "guest" : "partner");
const turnsOf = ([now, ...before]: readonly Turn[]) => quickTurns(now!, before);

describe("E-L4 two programs", () => {
  test("that answer each other within seconds are braked at the fifth mail", () => {
    expect(turnsOf(mailsApart([1, 1, 1], inTurns))).toBe(3);
    expect(decideBrake({ ...CALM, turns: 3 })).toEqual({ may: true });
    expect(turnsOf(mailsApart([1, 1, 1, 1], inTurns))).toBe(4);
    expect(decideBrake({ ...CALM, turns: 4 })).toEqual({ may: false, because: "too_many" });
  });

  test("are not what somebody is who writes several mails in a row", () => {
    expect(turnsOf(mailsApart([1, 1, 1, 1], () => "guest"))).toBe(0);
    expect(turnsOf(mailsApart([1, 1, 1, 1], (i) => (i < 4 ? "partner" : "guest")))).toBe(1);
  });

  const apart = fc.double({ min: 0, max: 4.999, noNaN: true });
  const pause = fc.double({ min: 5, max: 86_400, noNaN: true });

  test("are counted turn by turn", () => {
    fc.assert(
      fc.property(fc.array(apart, { maxLength: 30 }), (seconds) => {
        expect(turnsOf(mailsApart(seconds, inTurns))).toBe(seconds.length);
      }),
    );
  });

  test("have stopped as soon as somebody took their time", () => {
    fc.assert(
      fc.property(fc.array(apart), pause, fc.array(apart, { maxLength: 3 }), (early, rest, late) => {
        const turns = turnsOf(mailsApart([...early, rest, ...late], inTurns));
        expect(turns).toBe(late.length);
        expect(decideBrake({ ...CALM, turns })).toEqual({ may: true });
      }),
    );
  });

  test("have each written twice before they are braked, so fewer mails need no second look", () => {
    fc.assert(
      fc.property(fc.array(apart, { maxLength: 12 }), (seconds) => {
        const [now, ...before] = mailsApart(seconds, inTurns);
        const own = before.filter(({ side }) => side === now!.side).length;
        if (turnsToLookAt(own) > 0) return;
        expect(decideBrake({ ...CALM, turns: quickTurns(now!, before) })).toEqual({ may: true });
      }),
    );
  });
});

test("a conversation is quiet once nobody has written for as long as the brake looks back", () => {
  const now = Temporal.Instant.from("2026-03-26T10:00:00Z");
  expect(isQuiet(now, undefined)).toBe(true);
  expect(isQuiet(now, now.subtract({ minutes: BRAKE_MINUTES }))).toBe(false);
  expect(isQuiet(now, now.subtract({ minutes: BRAKE_MINUTES, seconds: 1 }))).toBe(true);
});
