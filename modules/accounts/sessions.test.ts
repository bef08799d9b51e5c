/** Signing in and out, over HTTP. */

import { describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { accountsAt, aPerson, CASA_AZUL, GOOD_PASSWORD, inBrowser, signedIn } from "./testing.ts";

const db = await testDatabase();
const house = () => accountsAt("2026-05-01T09:00:00Z", db);
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

type At = Awaited<ReturnType<typeof accountsAt>>;

const signIn = ({ app }: At, email: string, password: string, more: { ip?: string; cookie?: string } = {}) =>
  app.inject({
    method: "POST",
    url: "/api/sessions",
    headers: { ...inBrowser(more.cookie), "user-agent": FIREFOX },
    payload: { email, password },
    remoteAddress: more.ip ?? `198.51.100.${Math.ceil(Math.random() * 250)}`,
  });
const me = async ({ app }: At, cookie: string) =>
  (await app.inject({ url: "/api/me", headers: { cookie } })).json() as {
    kind: string;
    person?: { email: string };
  };
const cookieIn = (response: { headers: { "set-cookie"?: string | string[] } }): string =>
  String(response.headers["set-cookie"]).split(";")[0]!;

describe("signing in with a password", () => {
  test("opens a session, whose cookie no script and no other site can use", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD, roles: { [CASA_AZUL.id]: "reception" } });
    const response = await signIn(at, teo.email.toUpperCase(), GOOD_PASSWORD);
    expect(response.statusCode).toBe(201);
    expect(response.json()).toMatchObject({
      kind: "person",
      person: { id: teo.personId, email: teo.email },
      properties: [{ id: CASA_AZUL.id, name: "Casa Azul", role: "reception" }],
    });
    expect(response.body).not.toContain("argon2");
    expect(response.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^bellhop=[\w.-]{80}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(/^bellhop-device=[\w.-]{80}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(await me(at, cookieIn(response))).toMatchObject({ kind: "person", person: { email: teo.email } });
  });

  test("on https sets a cookie that belongs to this host alone", async () => {
    const at = await accountsAt("2026-05-01T09:00:00Z", db, { PUBLIC_URL: "https://stays.example" });
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const response = await signIn(at, teo.email, GOOD_PASSWORD);
    expect(response.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-bellhop=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
      expect.stringMatching(/^__Host-bellhop-device=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
  });

  test("answers a wrong password, an address without one and an unknown address with the same words", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const ana = await aPerson(at);
    const answers = [
      await signIn(at, teo.email, "azulejo by the sea"),
      await signIn(at, ana.email, "azulejo by the sea"),
      await signIn(at, "nobody@casa-azul.example", "azulejo by the sea"),
    ];
    const [first, ...others] = answers.map((answer) => ({ ...answer.json(), requestId: "" }));
    expect(first).toMatchObject({ status: 401, code: "accounts.sign_in_failed" });
    expect(first.remedy).not.toBe("");
    for (const other of others) expect(other).toEqual(first);
    expect(answers.some((answer) => answer.headers["set-cookie"])).toBe(false);
  });

  test("never keeps the session a browser came with: one that was planted there opens nothing", async () => {
    const at = await house();
    const mallory = await aPerson(at);
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const response = await signIn(at, teo.email, GOOD_PASSWORD, { cookie: mallory.cookie });
    expect(cookieIn(response)).not.toBe(mallory.cookie);
    expect(await me(at, mallory.cookie)).toMatchObject({ kind: "anonymous" });
    expect(await me(at, cookieIn(response))).toMatchObject({ person: { email: teo.email } });
  });

  test("makes the hash anew when it was made with weaker parameters", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const { hash } = await import("@node-rs/argon2");
    const weak = await hash(GOOD_PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    const setHash = {
      name: "test.set_hash",
      text: "update accounts.account set password_hash = $2 where person_id = $1",
    };
    await db.run(setHash, [teo.personId, weak]);
    expect((await signIn(at, teo.email, GOOD_PASSWORD)).statusCode).toBe(201);
    const getHash = {
      name: "test.get_hash",
      text: "select password_hash from accounts.account where person_id = $1",
    };
    const [kept] = await db.run<{ password_hash: string }>(getHash, [teo.personId]);
    expect(kept?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("takes nothing but an address and a password", async () => {
    const at = await house();
    const response = await at.app.inject({
      method: "POST",
      url: "/api/sessions",
      payload: { email: "teo@casa-azul.example", password: GOOD_PASSWORD, staff: "operator" },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: "http.body_invalid", faults: [{ pointer: "/staff" }] });
  });
});

describe("guessing a password", () => {
  test("is free five times, then waits, for this source at this account only", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const ip = "203.0.113.7";
    for (let n = 0; n < 5; n++)
      expect((await signIn(at, teo.email, `wrong guess ${n}`, { ip })).statusCode).toBe(401);
    const refused = await signIn(at, teo.email, GOOD_PASSWORD, { ip });
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: "accounts.too_many_attempts", retryAfterSeconds: 30 });
    expect(refused.headers["retry-after"]).toBe("30");
    expect((await signIn(at, teo.email, GOOD_PASSWORD, { ip: "203.0.113.8" })).statusCode).toBe(201);
    at.clock.advance({ seconds: 30 });
    expect((await signIn(at, teo.email, GOOD_PASSWORD, { ip })).statusCode).toBe(201);
  });

  test("waits for an unknown address alike", async () => {
    const at = await house();
    const ip = "203.0.113.9";
    const email = "nobody-else@casa-azul.example";
    for (let n = 0; n < 5; n++)
      expect((await signIn(at, email, `wrong guess ${n}`, { ip })).statusCode).toBe(401);
    expect((await signIn(at, email, "wrong guess", { ip })).statusCode).toBe(429);
  });

  test("many at once is no way around, nor is another process", async () => {
    const [one, two] = [await house(), await house()];
    const teo = await aPerson(one, { password: GOOD_PASSWORD });
    const ip = "203.0.113.10";
    const guesses = Array.from({ length: 12 }, (_, n) =>
      signIn(n % 2 ? one : two, teo.email, `wrong guess ${n}`, { ip }),
    );
    const statuses = (await Promise.all(guesses)).map((answer) => answer.statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  test("from many sources leaves the owner's first try free", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    for (let n = 0; n < 51; n++)
      await at.accounts.signIn
        .withPassword({ email: teo.email, password: "x" }, { ip: `203.0.${n}.1` })
        .catch(() => {});
    const again = { ip: "203.0.99.1" };
    expect((await signIn(at, teo.email, "wrong guess", again)).statusCode).toBe(401);
    expect((await signIn(at, teo.email, GOOD_PASSWORD, again)).statusCode).toBe(429);
    expect((await signIn(at, teo.email, GOOD_PASSWORD, { ip: "203.0.100.1" })).statusCode).toBe(201);
  });

  test("leaves neither address nor source readable in the database", async () => {
    const columns = await db.run<{ subject: Buffer }>(
      { name: "test.subjects", text: "select subject from accounts.attempt where tries > $1" },
      [0],
    );
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.every(({ subject }) => subject.length === 32)).toBe(true);
  });
});

describe("a one-time link", () => {
  const useLink = ({ app }: At, link: string) =>
    app.inject({
      method: "POST",
      url: "/api/sessions/link",
      headers: inBrowser(),
      payload: { token: link.split("/").at(-1) },
      remoteAddress: "198.51.100.4",
    });

  test("signs in once, also when it is opened twice at the same moment", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const link = await at.accounts.issueSignInLink({ email: teo.email });
    expect(link).toMatch(/^http:\/\/localhost:8080\/sign-in\/link\/[\w.-]+$/);
    const statuses = (await Promise.all([useLink(at, link), useLink(at, link)])).map(
      (answer) => answer.statusCode,
    );
    expect(statuses.toSorted()).toEqual([201, 401]);
    expect((await useLink(at, link)).json()).toMatchObject({ code: "accounts.link_not_valid" });
  });

  test("is over after its time, and one for a new password does not sign in", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const [late, reset] = [
      await at.accounts.issueSignInLink({ email: teo.email }),
      await at.accounts.issueResetLink({ email: teo.email }),
    ];
    expect((await useLink(at, reset)).statusCode).toBe(401);
    at.clock.advance({ hours: 1 });
    expect((await useLink(at, late)).statusCode).toBe(401);
  });
});

describe("being signed in", () => {
  test("ends on sign-out, and the cookie of before opens nothing", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const response = await at.app.inject({
      method: "DELETE",
      url: "/api/sessions/current",
      headers: teo.headers,
    });
    expect(response.statusCode).toBe(204);
    expect(response.headers["set-cookie"]).toMatch(/^bellhop=; Max-Age=0/);
    expect(await me(at, teo.cookie)).toMatchObject({ kind: "anonymous" });
    const list = await at.app.inject({ url: "/api/sessions", headers: teo.headers });
    expect(list.json()).toMatchObject({ status: 401, code: "accounts.sign_in_needed" });
  });

  test("lasts while it is used, and ends after twelve hours without", async () => {
    const at = await house();
    const teo = await aPerson(at);
    for (let n = 0; n < 5; n++) {
      at.clock.advance({ hours: 11 });
      expect(await me(at, teo.cookie)).toMatchObject({ kind: "person" });
    }
    at.clock.advance({ hours: 12 });
    expect(await me(at, teo.cookie)).toMatchObject({ kind: "anonymous" });
  });

  test("is not kept by a page that was left open with its live stream", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const streamAsks = { url: "/events", headers: { cookie: teo.cookie }, ip: "127.0.0.1" } as never;
    for (let n = 0; n < 2; n++) {
      expect(await at.identity.authenticate(streamAsks)).toMatchObject({ kind: "person" });
      at.clock.advance({ hours: 6 });
    }
    expect(await at.identity.authenticate(streamAsks)).toMatchObject({ kind: "anonymous" });
  });

  test("ends for staff after half an hour without use", async () => {
    const at = await house();
    const bo = await aPerson(at, { staff: "agent", name: "Bo" });
    at.clock.advance({ minutes: 29 });
    expect(await me(at, bo.cookie)).toMatchObject({ kind: "person", person: { staff: "agent" } });
    at.clock.advance({ minutes: 30 });
    expect(await me(at, bo.cookie)).toMatchObject({ kind: "anonymous" });
  });

  test("is listed with the browser in two words and the hour it was last used, and can be ended one by one or all but this", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const phone = cookieIn(await signIn(at, teo.email, GOOD_PASSWORD, { ip: "127.0.0.1" }));
    const third = await signedIn(at, teo);
    at.clock.advance({ minutes: 90 });
    const list = (await at.app.inject({ url: "/api/sessions", headers: { cookie: phone } })).json() as {
      items: { id: string; isCurrent: boolean }[];
    };
    expect(list.items).toHaveLength(3);
    expect(list.items.find((session) => session.isCurrent)).toEqual({
      ...{ id: expect.any(String), isCurrent: true, browser: "Firefox", system: "Linux" },
      ...{ signedInAt: "2026-05-01T09:00:00Z", lastSeenAt: "2026-05-01T10:00:00Z" },
    });

    const one = await at.app.inject({
      method: "DELETE",
      url: `/api/sessions/${third.sessionId}`,
      headers: inBrowser(phone),
    });
    expect(one.statusCode).toBe(204);
    expect(await me(at, third.cookie)).toMatchObject({ kind: "anonymous" });
    expect(await me(at, teo.cookie)).toMatchObject({ kind: "person" });

    const others = await at.app.inject({ method: "DELETE", url: "/api/sessions", headers: inBrowser(phone) });
    expect(others.statusCode).toBe(204);
    expect(await me(at, teo.cookie)).toMatchObject({ kind: "anonymous" });
    expect(await me(at, phone)).toMatchObject({ kind: "person" });
    expect(at.signals).toContainEqual({ topic: `person:${teo.personId}`, data: { kind: "sessions_ended" } });
  });

  test("somebody else's session cannot be ended, nor told from one that is not there", async () => {
    const at = await house();
    const [teo, ulla] = [await aPerson(at), await aPerson(at)];
    for (const id of [ulla.sessionId, crypto.randomUUID()]) {
      const response = await at.app.inject({
        method: "DELETE",
        url: `/api/sessions/${id}`,
        headers: teo.headers,
      });
      expect(response.json()).toMatchObject({ status: 404, code: "accounts.session_not_found" });
    }
    expect(await me(at, ulla.cookie)).toMatchObject({ kind: "person" });
  });

  test("a cookie that another site makes the browser send changes nothing", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const response = await at.app.inject({
      method: "DELETE",
      url: "/api/sessions",
      headers: { cookie: teo.cookie, "sec-fetch-site": "cross-site" },
    });
    expect(response.statusCode).toBe(403);
  });

  test("a cookie that was changed by one letter opens nothing", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const changed = teo.cookie.slice(0, -1) + (teo.cookie.endsWith("A") ? "B" : "A");
    for (const cookie of [changed, "bellhop=", "bellhop=nonsense", `bellhop=${teo.personId}`]) {
      expect(await me(at, cookie)).toMatchObject({ kind: "anonymous" });
    }
  });
});

test("what is logged holds no address, no password and no token", async () => {
  const at = await accountsAt("2026-05-01T09:00:00Z", db, { LOG_LEVEL: "debug" });
  const teo = await aPerson(at, { password: GOOD_PASSWORD, email: "unmistakable@casa-azul.example" });
  const response = await signIn(at, teo.email, GOOD_PASSWORD);
  const link = await at.accounts.issueSignInLink({ email: teo.email });
  await at.app.inject({ url: `/api/invitations/${link.split("/").at(-1)}` });
  expect(at.written.length).toBeGreaterThan(0);
  const secrets = [teo.email, GOOD_PASSWORD, cookieIn(response).split(".")[1]!, link.split(".").at(-1)!];
  for (const secret of secrets) expect(at.written.join("\n")).not.toContain(secret);
});
