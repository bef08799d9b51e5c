/** Keys of programs, guests' ways in, and whose request a request is, over HTTP. */

import { describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { at as instant } from "#kernel/time.ts";
import { accountsAt, aGuestEntry, aKey, aPerson, CASA_AZUL, inBrowser } from "./testing.ts";

const db = await testDatabase();
const house = () => accountsAt("2026-05-01T09:00:00Z", db);
type At = Awaited<ReturnType<typeof accountsAt>>;

describe("a property's key", () => {
  const keys = `/api/properties/${CASA_AZUL.id}/api-keys`;

  test("is shown once, acts for its property, and is known by its last day of use", async () => {
    const at = await house();
    const teo = await aPerson(at, { roles: { [CASA_AZUL.id]: "owner" } });
    const made = await at.app.inject({
      method: "POST",
      url: keys,
      headers: teo.headers,
      payload: { source: "Front desk" },
    });
    expect(made.statusCode).toBe(201);
    const { key, id } = made.json();
    expect(key).toMatch(/^bh_[0-9a-f]{32}_[\w-]{43}$/);
    const me = await at.app.inject({ url: "/api/me", headers: { authorization: `Bearer ${key}` } });
    expect(me.json()).toMatchObject({
      ...{ kind: "key", key: { source: "Front desk", scope: "property" } },
      properties: [
        { id: CASA_AZUL.id, role: "integration", permissions: expect.arrayContaining(["conversation.send"]) },
      ],
    });
    const list = await at.app.inject({ url: keys, headers: teo.headers });
    expect(list.json().items).toContainEqual({
      ...{ id, source: "Front desk", createdAt: "2026-05-01T09:00:00Z", lastUsedOn: "2026-05-01" },
    });
    expect(list.body).not.toContain(key.slice(-20));
  });

  test("stops working the moment it is revoked, and nobody else's can be", async () => {
    const at = await house();
    const teo = await aPerson(at, { roles: { [CASA_AZUL.id]: "owner" } });
    const ulla = await aPerson(at, { roles: { 1002: "owner" } });
    const { key, headers } = await aKey(at, { of: { propertyId: CASA_AZUL.id, owner: teo.personId } });
    const revoke = (property: number, by: { headers: Record<string, string> }) =>
      at.app.inject({
        method: "DELETE",
        url: `/api/properties/${property}/api-keys/${key.id}`,
        headers: by.headers,
      });
    expect((await revoke(1002, ulla)).json()).toMatchObject({ status: 404, code: "accounts.key_not_found" });
    expect((await revoke(CASA_AZUL.id, ulla)).json()).toMatchObject({
      status: 404,
      code: "accounts.property_not_found",
    });
    expect((await at.app.inject({ url: "/api/me", headers })).statusCode).toBe(200);
    expect((await revoke(CASA_AZUL.id, teo)).statusCode).toBe(204);
    const refused = await at.app.inject({ url: "/api/me", headers });
    expect(refused.json()).toMatchObject({ status: 401, code: "accounts.key_not_valid" });
  });

  test("is made and seen by owners only, and makes no further keys", async () => {
    const at = await house();
    const ana = await aPerson(at, { roles: { [CASA_AZUL.id]: "manager" } });
    const teo = await aPerson(at, { roles: { [CASA_AZUL.id]: "owner" } });
    const program = await aKey(at, { of: { propertyId: CASA_AZUL.id, owner: teo.personId } });
    for (const headers of [ana.headers, program.headers]) {
      expect((await at.app.inject({ url: keys, headers })).json()).toMatchObject({
        status: 403,
        needs: ["owner"],
      });
    }
  });

  test.each(["bh_", "nonsense", `bh_${"0".repeat(32)}_${"A".repeat(43)}`])(
    "that is none is told so: %s",
    async (text) => {
      const at = await house();
      const response = await at.app.inject({ url: "/api/me", headers: { authorization: `Bearer ${text}` } });
      expect(response.json()).toMatchObject({ status: 401, code: "accounts.key_not_valid" });
    },
  );
});

test("keys of one booking engine act as the same principal, and each can be revoked", async () => {
  const at = await house();
  const [old, young, other] = [await aKey(at), await aKey(at), await aKey(at, { source: "Another" })];
  expect(young.key.principalId).toBe(old.key.principalId);
  expect(other.key.principalId).not.toBe(old.key.principalId);
  await at.accounts.keys.revokeForEngine(old.key.id);
  expect((await at.app.inject({ url: "/api/me", headers: old.headers })).statusCode).toBe(401);
  expect((await at.app.inject({ url: "/api/me", headers: young.headers })).json()).toMatchObject({
    kind: "key",
    key: { source: "Reservas", scope: "booking_engine" },
  });
});

describe("a guest", () => {
  const enter = ({ app }: At, payload: object, { ip = "198.51.100.1", cookie = "" } = {}) =>
    app.inject({
      method: "POST",
      url: "/api/guest/sessions",
      headers: inBrowser(cookie),
      payload,
      remoteAddress: ip,
    });
  const cookieIn = (response: { headers: { "set-cookie"?: string | string[] } }) =>
    String(response.headers["set-cookie"]).split(";")[0]!;
  const tokenOf = (cookie: string) => cookie.split("=")[1]!;

  function mira(at: At) {
    const entry = aGuestEntry();
    at.stays.entries.set("7700-1234 4821", entry);
    at.stays.entries.set(`${entry.reservationId} 3`, entry);
    const link = { propertyId: entry.propertyId, reservationId: entry.reservationId, version: 3 };
    return {
      entry,
      token: at.accounts.guests.linkFor(link),
      older: at.accounts.guests.linkFor({ ...link, version: 2 }),
    };
  }

  test("comes in by the link of a letter, as often as it is opened", async () => {
    const at = await house();
    const { entry, token } = mira(at);
    for (let n = 0; n < 2; n++) {
      const response = await enter(at, { token });
      expect(response.statusCode).toBe(201);
      expect(response.json()).toEqual({
        reservation: { id: `${entry.propertyId}.${entry.reservationId}` },
        until: "2027-03-29T00:00:00Z",
      });
      expect(response.headers["set-cookie"]).toMatch(
        /^bellhop-guest=[\w.-]+; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/,
      );
      expect(await at.accounts.identify.guest(tokenOf(cookieIn(response)))).toMatchObject({
        ...{
          kind: "guest",
          propertyId: entry.propertyId,
          reservationId: entry.reservationId,
          guestId: entry.guestId,
        },
      });
    }
  });

  test("comes in by reservation number and PIN", async () => {
    const at = await house();
    mira(at);
    expect((await enter(at, { reservationNumber: " 7700-1234 ", pin: "4821" })).statusCode).toBe(201);
  });

  test("with a link that was replaced, shortened or signed elsewhere is told what to do", async () => {
    const at = await house();
    const { token, older } = mira(at);
    const elsewhere = await accountsAt("2026-05-01T09:00:00Z", db, { SECRET_KEY: "z".repeat(40) });
    for (const wrong of [older, token.slice(0, -1), mira(elsewhere).token]) {
      const response = await enter(at, { token: wrong });
      expect(response.json()).toMatchObject({ status: 401, code: "accounts.guest_link_not_valid" });
      expect(response.headers["set-cookie"]).toBeUndefined();
    }
  });

  test("does not come in once the conversation is unreadable, and is out when it becomes so", async () => {
    const at = await house();
    const { entry, token } = mira(at);
    at.stays.entries.set(`${entry.reservationId} 3`, {
      ...entry,
      enterUntil: instant("2026-05-02T00:00:00Z"),
    });
    const response = await enter(at, { token });
    expect(response.headers["set-cookie"]).toMatch(/Max-Age=54000;/);
    at.clock.set("2026-05-02T00:00:00Z");
    expect(await at.accounts.identify.guest(tokenOf(cookieIn(response)))).toMatchObject({
      kind: "anonymous",
    });
    expect((await enter(at, { token })).statusCode).toBe(401);
  });

  test("who guesses PINs waits, whether or not there is such a reservation", async () => {
    const at = await house();
    mira(at);
    for (const [index, reservationNumber] of ["7700-1234", "9999-9999"].entries()) {
      const from = { ip: `203.0.113.${index + 1}` };
      const answers = [];
      for (let n = 0; n < 5; n++)
        answers.push((await enter(at, { reservationNumber, pin: `000${n}` }, from)).json());
      for (const answer of answers)
        expect(answer).toMatchObject({ status: 401, code: "accounts.pin_not_valid" });
      const sixth = await enter(at, { reservationNumber, pin: "4821" }, from);
      expect(sixth.json()).toMatchObject({ status: 429, code: "accounts.too_many_attempts" });
    }
  });

  test("who guesses one reservation's PIN from many places waits too; the link still opens it", async () => {
    const at = await house();
    const { token } = mira(at);
    at.stays.entries.set("8800-0001 1111", aGuestEntry());
    for (let n = 0; n < 20; n++) {
      await enter(at, { reservationNumber: "8800-0001", pin: `00${10 + n}` }, { ip: `203.0.114.${n}` });
    }
    const next = await enter(at, { reservationNumber: "8800-0001", pin: "1111" }, { ip: "203.0.115.1" });
    expect(next.statusCode).toBe(429);
    expect((await enter(at, { token }, { ip: "203.0.115.1" })).statusCode).toBe(201);
  });

  test("leaves, and the cookie of before opens nothing", async () => {
    const at = await house();
    const { token } = mira(at);
    const cookie = cookieIn(await enter(at, { token }));
    const left = await at.app.inject({
      method: "DELETE",
      url: "/api/guest/sessions/current",
      headers: inBrowser(cookie),
    });
    expect(left.statusCode).toBe(204);
    expect(left.headers["set-cookie"]).toMatch(/^bellhop-guest=; Max-Age=0/);
    expect(await at.accounts.identify.guest(tokenOf(cookie))).toMatchObject({ kind: "anonymous" });
  });

  test("who comes in again in the same browser has one session, not two", async () => {
    const at = await house();
    const { token } = mira(at);
    const first = cookieIn(await enter(at, { token }));
    const second = cookieIn(await enter(at, { token }, { cookie: first }));
    expect(await at.accounts.identify.guest(tokenOf(first))).toMatchObject({ kind: "anonymous" });
    expect(await at.accounts.identify.guest(tokenOf(second))).toMatchObject({ kind: "guest" });
  });

  test("gives either the link or number and PIN, nothing else", async () => {
    const at = await house();
    for (const payload of [
      {},
      { pin: "4821" },
      { token: "x", pin: "4821", reservationNumber: "1" },
      { token: 7 },
    ]) {
      expect((await enter(at, payload)).statusCode).toBe(400);
    }
  });
});

test("a host's cookie is nobody on the guest's paths, and a guest's nobody everywhere else", async () => {
  const at = await house();
  const teo = await aPerson(at, { roles: { [CASA_AZUL.id]: "owner" } });
  const entry = aGuestEntry({ propertyId: 1001 as PropertyId });
  at.stays.entries.set(`${entry.reservationId} 1`, entry);
  const token = at.accounts.guests.linkFor({ ...entry, version: 1 });
  const { token: session } = await at.accounts.guests.enterWithLink(token, { ip: "192.0.2.1" });
  const both = `${teo.cookie}; bellhop-guest=${session}`;
  const kindAt = async (url: string, cookie: string) => {
    const request = { url, headers: { cookie }, ip: "127.0.0.1" } as never;
    return (await at.identity.authenticate(request)).kind;
  };
  expect(await kindAt("/api/guest/stay", both)).toBe("guest");
  expect(await kindAt("/events/guest?after=3", both)).toBe("guest");
  expect(await kindAt("/api/me", both)).toBe("person");
  expect(await kindAt("/api/guests", both)).toBe("person");
  expect(await kindAt("/api/guest/stay", teo.cookie)).toBe("anonymous");
  expect(await kindAt("/api/me", `bellhop-guest=${session}`)).toBe("anonymous");
});
