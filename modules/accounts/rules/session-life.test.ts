import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import { decideSession, SESSION_LIVES, type SessionKind, sessionExpiry } from "./session-life.ts";

const morning = at("2026-05-01T08:00:00Z");
const signedIn = (kind: SessionKind) => ({ lastSeenAt: morning, expiresAt: sessionExpiry(kind, morning) });
const hoursLater = (hours: number) => morning.add({ seconds: hours * 3600 });

describe("a session", () => {
  test("of a host lasts through a working day without use, of staff half an hour", () => {
    expect(decideSession("host", signedIn("host"), hoursLater(11.9))).toMatchObject({ isAlive: true });
    expect(decideSession("host", signedIn("host"), hoursLater(12))).toEqual({
      isAlive: false,
      because: "idle",
    });
    expect(decideSession("staff", signedIn("staff"), hoursLater(0.49))).toMatchObject({ isAlive: true });
    expect(decideSession("staff", signedIn("staff"), hoursLater(0.5))).toEqual({
      isAlive: false,
      because: "idle",
    });
  });

  test("that was ended is over, however lately it was used", () => {
    const session = { ...signedIn("host"), endedAt: morning };
    expect(decideSession("host", session, morning)).toEqual({ isAlive: false, because: "ended" });
  });

  test("of a guest ends with the conversation, if that comes first", () => {
    const unreadableAt = at("2026-05-03T22:00:00Z");
    expect(sessionExpiry("guest", morning, unreadableAt)).toEqual(unreadableAt);
    expect(sessionExpiry("guest", morning, at("2027-05-03T22:00:00Z"))).toEqual(hoursLater(90 * 24));
  });

  test("is noted as used once a minute, not at each request", () => {
    expect(decideSession("host", signedIn("host"), morning.add({ seconds: 59 }))).toMatchObject({
      mustNote: false,
    });
    expect(decideSession("host", signedIn("host"), morning.add({ seconds: 60 }))).toMatchObject({
      mustNote: true,
    });
  });

  test("once over stays over, and no use carries it beyond its absolute end", () => {
    const aKind = fc.constantFrom<SessionKind>("host", "staff", "guest");
    fc.assert(
      fc.property(aKind, fc.nat(100 * 86_400), fc.nat(86_400), fc.nat(86_400), (kind, seen, first, more) => {
        const expiresAt = sessionExpiry(kind, morning);
        const session = { lastSeenAt: morning.add({ seconds: seen }), expiresAt };
        const now = session.lastSeenAt.add({ seconds: first });
        const decision = decideSession(kind, session, now);
        if (!decision.isAlive)
          expect(decideSession(kind, session, now.add({ seconds: more })).isAlive).toBe(false);
        if (seen + first >= SESSION_LIVES[kind].absolute) expect(decision.isAlive).toBe(false);
      }),
    );
  });
});
