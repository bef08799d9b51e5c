/** Second factors: added, used at the second step of signing in, and kept through everything else. */

import { generate } from "otplib";
import { describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { passkeyDevice } from "./fixtures/passkey-device.ts";
import { accountsAt, aPerson, CASA_AZUL, GOOD_PASSWORD, type Headers, inBrowser } from "./testing.ts";

const db = await testDatabase();
const house = () => accountsAt("2026-05-01T09:00:00Z", db);
type At = Awaited<ReturnType<typeof accountsAt>>;
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The owner of Casa Azul as they begin: a password, and no second factor yet. */
const anOwner = (at: At) =>
  aPerson(at, { password: GOOD_PASSWORD, roles: { [CASA_AZUL.id]: "owner" }, isBare: true });

const ask = async ({ app }: At, headers: Headers, method: Method, url: string, payload?: object) => {
  const response = await app.inject({ method, url, headers, ...(payload && { payload }) });
  const cookies = [response.headers["set-cookie"] ?? []].flat().map((line) => line.split(";")[0]!);
  const body = response.body ? response.json() : undefined;
  return { status: response.statusCode, body, cookie: cookies.join("; ") };
};
const signIn = (at: At, email: string, cookie?: string) =>
  ask(at, inBrowser(cookie), "POST", "/api/sessions", { email, password: GOOD_PASSWORD });

const codeNow = (at: At, key: string, { steps = 0 } = {}) =>
  generate({ secret: key, epoch: Math.floor(at.clock.now().epochMilliseconds / 1000) + steps * 30 });

async function addCodes(at: At, headers: Headers) {
  const { body } = await ask(at, headers, "POST", "/api/me/factors/codes");
  const code = await codeNow(at, body.key);
  const added = await ask(at, headers, "POST", `/api/me/factors/codes/${body.id}/confirmation`, { code });
  expect(added.status).toBe(201);
  return {
    key: body.key as string,
    recoveryCodes: added.body.recoveryCodes as string[],
    address: body.address,
  };
}

async function addPasskey(at: At, headers: Headers, device = passkeyDevice()) {
  const { body } = await ask(at, headers, "POST", "/api/me/factors/passkeys/options");
  const passkey = device.create(body.options);
  const added = await ask(at, headers, "POST", "/api/me/factors/passkeys", { name: "Phone", passkey });
  expect(added.status, JSON.stringify(added.body)).toBe(201);
  return { device, id: added.body.passkey.id as string, recoveryCodes: added.body.recoveryCodes as string[] };
}

describe("an owner without a second factor", () => {
  test("may add one and sign out, and nothing else", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const members = `/api/properties/${CASA_AZUL.id}/members`;
    const refused = await ask(at, teo.headers, "GET", members);
    expect(refused).toMatchObject({
      status: 403,
      body: { code: "accounts.second_factor_needed", page: "/settings/security" },
    });
    for (const [method, url] of [
      ["GET", "/api/sessions"],
      ["PATCH", "/api/me"],
      ["PUT", "/api/me/password"],
    ] as const) {
      expect((await ask(at, teo.headers, method, url)).body.code).toBe("accounts.second_factor_needed");
    }
    expect((await ask(at, teo.headers, "GET", "/api/me")).body).toMatchObject({
      person: { mustEnrol: true, hasSecondFactor: false },
      properties: [],
    });
    await addCodes(at, teo.headers);
    expect((await ask(at, teo.headers, "GET", members)).status).toBe(200);
  });

  test("of the sample is invited to have one, not forced; in production there is no sample", async () => {
    const at = await house();
    const bo = { email: "bo@sample.example", name: "Bo", language: "en", timeZone: "UTC" } as const;
    const sample = { ...bo, staff: "agent", password: "bellhop-sample", isSample: true } as const;
    await at.accounts.createAccount(sample);
    const signed = await ask(at, inBrowser(), "POST", "/api/sessions", {
      ...{ email: bo.email, password: "bellhop-sample" },
    });
    expect(signed).toMatchObject({ status: 201, body: { person: { mustEnrol: false } } });
    expect((await ask(at, inBrowser(signed.cookie), "GET", "/api/sessions")).status).toBe(200);

    const live = await accountsAt("2026-05-01T09:00:00Z", db, {
      ...{ NODE_ENV: "production", PUBLIC_URL: "https://stays.example", DATABASE_URL: "postgres://x@y/z" },
    });
    const there = { ...sample, email: "bo@live.example" };
    await expect(live.accounts.createAccount(there)).rejects.toMatchObject({
      code: "accounts.no_sample_here",
    });
    const inProduction = { cookie: signed.cookie.replaceAll("bellhop", "__Host-bellhop") };
    expect((await ask(live, inProduction, "GET", "/api/sessions")).status).toBe(403);
  });
});

describe("signing in with a code", () => {
  test("is half done after the password: until the code, the session opens nothing", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { key, address } = await addCodes(at, teo.headers);
    expect(address).toMatch(/^otpauth:\/\/totp\/Bellhop%20Stays:/);
    const half = await signIn(at, teo.email);
    expect(half).toMatchObject({ status: 202, body: { ways: ["code", "recovery_code"] } });
    const headers = inBrowser(half.cookie);
    expect((await ask(at, headers, "GET", "/api/me")).body.kind).toBe("anonymous");
    expect((await ask(at, headers, "GET", "/api/me/factors")).status).toBe(401);
    at.clock.advance({ seconds: 30 });
    const code = await codeNow(at, key);
    const whole = await ask(at, headers, "POST", "/api/sessions/second-step", { code });
    expect(whole).toMatchObject({ status: 201, body: { person: { email: teo.email } } });
    expect(whole.cookie).not.toContain(half.cookie);
    expect((await ask(at, inBrowser(whole.cookie), "GET", "/api/sessions")).status).toBe(200);
    expect((await ask(at, headers, "POST", "/api/sessions/second-step", { code })).status).toBe(401);
  });

  test("takes each code once, one step to either side, and none of another person", async () => {
    const at = await house();
    const [teo, ana] = [await anOwner(at), await anOwner(at)];
    const { key } = await addCodes(at, teo.headers);
    const other = await addCodes(at, ana.headers);
    const step = async (code: string) => {
      const half = await signIn(at, teo.email);
      return ask(at, inBrowser(half.cookie), "POST", "/api/sessions/second-step", { code });
    };
    at.clock.advance({ minutes: 5 });
    expect((await step(await codeNow(at, key, { steps: -2 }))).status).toBe(409);
    expect((await step(await codeNow(at, key, { steps: 2 }))).status).toBe(409);
    expect((await step(await codeNow(at, other.key))).body.code).toBe("accounts.proof_not_accepted");
    const early = await codeNow(at, key, { steps: -1 });
    expect((await step(early)).status).toBe(201);
    expect((await step(early)).status).toBe(409);
    const present = await codeNow(at, key);
    const twice = await Promise.all([step(present), step(present)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test("cannot be guessed: after five tries there is a wait, whatever the source", async () => {
    const at = await house();
    const teo = await anOwner(at);
    await addCodes(at, teo.headers);
    const { cookie } = await signIn(at, teo.email);
    const guess = async (n: number) =>
      (
        await at.app.inject({
          ...{ method: "POST", url: "/api/sessions/second-step", headers: inBrowser(cookie) },
          ...{ payload: { code: String(100_000 + n) }, remoteAddress: `203.0.113.${n}` },
        })
      ).statusCode;
    for (let n = 1; n <= 5; n++) expect(await guess(n)).toBe(409);
    expect(await guess(6)).toBe(429);
  });

  test("ends ten minutes after the password", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { key } = await addCodes(at, teo.headers);
    const half = await signIn(at, teo.email);
    at.clock.advance({ minutes: 10 });
    const late = { code: await codeNow(at, key) };
    const answer = await ask(at, inBrowser(half.cookie), "POST", "/api/sessions/second-step", late);
    expect(answer).toMatchObject({ status: 401, body: { code: "accounts.second_step_over" } });
  });

  test("keeps the key where nobody with the database alone can read it", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { key, recoveryCodes } = await addCodes(at, teo.headers);
    const rows = await db.run<{ all: string }>(
      {
        name: "test.secrets",
        text: "select row_to_json(t)::text as all from accounts.totp t where person_id = $1",
      },
      [teo.personId],
    );
    const hex = Buffer.from(key).toString("hex");
    expect(rows[0]!.all).not.toContain(hex);
    expect(recoveryCodes).toHaveLength(10);
    expect(new Set(recoveryCodes).size).toBe(10);
  });
});

describe("a recovery code", () => {
  test("works once, however it is typed, and its use is told by letter", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { recoveryCodes } = await addCodes(at, teo.headers);
    const use = async (recoveryCode: string) => {
      const { cookie } = await signIn(at, teo.email);
      return ask(at, inBrowser(cookie), "POST", "/api/sessions/second-step", { recoveryCode });
    };
    const typed = recoveryCodes[3]!.toLowerCase().replaceAll("-", " ");
    expect((await use(typed)).status).toBe(201);
    expect((await use(recoveryCodes[3]!)).status).toBe(409);
    await at.runJobs();
    const told = at.letters.filter(
      ({ to, subject }) => to === teo.email && subject.includes("recovery code"),
    );
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain("9 are left");
  });

  test("of before counts no more once new ones were made", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { recoveryCodes } = await addCodes(at, teo.headers);
    const made = await ask(at, teo.headers, "POST", "/api/me/factors/recovery-codes");
    expect(made.status).toBe(201);
    const { cookie } = await signIn(at, teo.email);
    const old = await ask(at, inBrowser(cookie), "POST", "/api/sessions/second-step", {
      recoveryCode: recoveryCodes[0]!,
    });
    expect(old.status).toBe(409);
  });
});

describe("a passkey", () => {
  const secondStep = async (at: At, cookie: string, device: ReturnType<typeof passkeyDevice>) => {
    const { body } = await ask(at, inBrowser(cookie), "POST", "/api/sessions/second-step/passkey-options");
    const passkey = device.get(body.options);
    return {
      passkey,
      ...(await ask(at, inBrowser(cookie), "POST", "/api/sessions/second-step", { passkey })),
    };
  };

  test("completes signing in, and what it signed cannot be used again", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { device, recoveryCodes } = await addPasskey(at, teo.headers);
    expect(recoveryCodes).toHaveLength(10);
    const half = await signIn(at, teo.email);
    expect(half.body.ways).toEqual(["passkey", "recovery_code"]);
    const done = await secondStep(at, half.cookie, device);
    expect(done.status, JSON.stringify(done.body)).toBe(201);
    const again = await signIn(at, teo.email);
    const replayed = await ask(at, inBrowser(again.cookie), "POST", "/api/sessions/second-step", {
      passkey: done.passkey,
    });
    expect(replayed.body.code).toBe("accounts.proof_not_accepted");
  });

  test("alone signs in who owns it, when the device knows its owner", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { device } = await addPasskey(at, teo.headers);
    const alone = async (one: typeof device) => {
      const { body } = await ask(at, inBrowser(), "POST", "/api/sessions/passkey/options");
      return ask(at, inBrowser(), "POST", "/api/sessions/passkey", { passkey: one.get(body.options) });
    };
    expect(await alone(device)).toMatchObject({ status: 201, body: { person: { email: teo.email } } });
    const forgetful = passkeyDevice("http://localhost:8080", { verifies: false });
    await ask(at, teo.headers, "POST", "/api/me/step-up", {});
    const ana = await anOwner(at);
    await addPasskey(at, ana.headers, forgetful);
    expect((await alone(forgetful)).body.code).toBe("accounts.passkey_not_known");
  });

  test("that was made or used on a copy of our pages is worth nothing here", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const copy = passkeyDevice("http://localhost.bellhop-login.example");
    const { body } = await ask(at, teo.headers, "POST", "/api/me/factors/passkeys/options");
    const passkey = copy.create(body.options);
    const refused = await ask(at, teo.headers, "POST", "/api/me/factors/passkeys", {
      name: "Phone",
      passkey,
    });
    expect(refused).toMatchObject({ status: 409, body: { code: "accounts.proof_not_accepted" } });
  });

  test("of somebody else does not complete a session, nor one whose five minutes are over", async () => {
    const at = await house();
    const [teo, ana] = [await anOwner(at), await anOwner(at)];
    const { device } = await addPasskey(at, teo.headers);
    const hers = await addPasskey(at, ana.headers);
    const half = await signIn(at, teo.email);
    expect((await secondStep(at, half.cookie, hers.device)).status).toBe(409);
    const { body } = await ask(
      at,
      inBrowser(half.cookie),
      "POST",
      "/api/sessions/second-step/passkey-options",
    );
    at.clock.advance({ minutes: 5 });
    const passkey = device.get(body.options);
    const late = await ask(at, inBrowser(half.cookie), "POST", "/api/sessions/second-step", { passkey });
    expect(late.status).toBe(409);
  });

  test("is renamed and removed by its owner; the last one of who must have one stays", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const first = await addPasskey(at, teo.headers);
    const one = `/api/me/factors/passkeys/${first.id}`;
    expect((await ask(at, teo.headers, "PATCH", one, { name: "Old phone" })).status).toBe(204);
    expect((await ask(at, teo.headers, "DELETE", one)).body.code).toBe("accounts.last_factor");
    const { body } = await ask(at, teo.headers, "POST", "/api/me/factors/codes");
    const code = await codeNow(at, body.key);
    await ask(at, teo.headers, "POST", `/api/me/factors/codes/${body.id}/confirmation`, { code });
    expect((await ask(at, teo.headers, "DELETE", one)).status).toBe(204);
    expect((await ask(at, teo.headers, "GET", "/api/me/factors")).body).toMatchObject({
      passkeys: [],
      codes: { addedAt: "2026-05-01T09:00:00Z" },
      isObliged: true,
    });
    const ulla = await anOwner(at);
    expect((await ask(at, ulla.headers, "DELETE", one)).status).toBe(404);
  });
});

describe("factors last", () => {
  test("through a new password set by letter: whoever has only the mailbox does not come in", async () => {
    const at = await house();
    const teo = await anOwner(at);
    await addCodes(at, teo.headers);
    const token = (await at.accounts.issueResetLink({ email: teo.email })).split("/").at(-1);
    const newPassword = "another azulejo by the river";
    const reset = await ask(at, inBrowser(), "POST", "/api/password-resets/redemption", {
      token,
      newPassword,
    });
    expect(reset.status).toBe(204);
    const signed = await ask(at, inBrowser(), "POST", "/api/sessions", {
      email: teo.email,
      password: newPassword,
    });
    expect(signed.status).toBe(202);
    const link = (await at.accounts.issueSignInLink({ email: teo.email })).split("/").at(-1);
    expect((await ask(at, inBrowser(), "POST", "/api/sessions/link", { token: link })).status).toBe(202);
  });

  test("until the operator, who has made sure, removes them; then they enrol anew", async () => {
    const at = await house();
    const teo = await anOwner(at);
    await addCodes(at, teo.headers);
    await at.accounts.removeFactors(teo.email);
    const signed = await signIn(at, teo.email);
    expect(signed).toMatchObject({ status: 201, body: { person: { mustEnrol: true } } });
  });

  test("and every other session ends when they change, with a letter", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const elsewhere = await signIn(at, teo.email);
    await addCodes(at, teo.headers);
    expect((await ask(at, inBrowser(elsewhere.cookie), "GET", "/api/me")).body.kind).toBe("anonymous");
    await at.runJobs();
    const subjects = at.letters.filter(({ to }) => to === teo.email).map(({ subject }) => subject);
    expect(subjects).toContain("A way to sign in to Bellhop Stays was added");
  });
});

describe("proving once more who one is", () => {
  test("is asked for before factors change, unless one has just come in; counts ten minutes, for one purpose", async () => {
    const at = await house();
    const teo = await anOwner(at);
    const { key } = await addCodes(at, teo.headers);
    at.clock.advance({ minutes: 10 });
    const again = (headers: Headers) => ask(at, headers, "POST", "/api/me/factors/recovery-codes");
    expect((await again(teo.headers)).body).toMatchObject({
      ...{ code: "accounts.step_up_needed", purpose: "factors", ways: ["code", "recovery_code"] },
    });
    const code = await codeNow(at, key);
    const password = { purpose: "factors", password: GOOD_PASSWORD };
    expect((await ask(at, teo.headers, "POST", "/api/me/step-up", password)).status).toBe(409);
    const proved = await ask(at, teo.headers, "POST", "/api/me/step-up", { purpose: "factors", code });
    expect(proved.status).toBe(204);
    expect((await again(teo.headers)).status).toBe(401); // the old cookie
    const headers = inBrowser(proved.cookie);
    expect((await again(headers)).status).toBe(201);
    const email = { email: "teo-new@casa-azul.example" };
    expect((await ask(at, headers, "PUT", "/api/me/email", email)).body.purpose).toBe("change_email");
    at.clock.advance({ minutes: 10 });
    expect((await again(headers)).status).toBe(403);
  });

  test("is by password where there is no factor, and by passkey where there is one", async () => {
    const at = await house();
    const rui = await aPerson(at, { password: GOOD_PASSWORD, isBare: true });
    at.clock.advance({ minutes: 10 });
    const options = (headers: Headers) => ask(at, headers, "POST", "/api/me/factors/passkeys/options");
    expect((await options(rui.headers)).body).toMatchObject({ ways: ["password"] });
    const wrong = { purpose: "factors", password: "azulejo by the sea" };
    expect((await ask(at, rui.headers, "POST", "/api/me/step-up", wrong)).status).toBe(409);
    const right = { purpose: "factors", password: GOOD_PASSWORD };
    const proved = await ask(at, rui.headers, "POST", "/api/me/step-up", right);
    const headers = inBrowser(proved.cookie);
    const { device } = await addPasskey(at, headers);
    expect((await ask(at, headers, "GET", "/api/me/step-up")).body.ways).toEqual([
      "passkey",
      "recovery_code",
    ]);
    const { body } = await ask(at, headers, "POST", "/api/me/step-up/passkey-options");
    const passkey = device.get(body.options);
    const by = await ask(at, headers, "POST", "/api/me/step-up", { purpose: "change_password", passkey });
    expect(by.status).toBe(204);
    const change = { currentPassword: GOOD_PASSWORD, newPassword: "nine lemons, two keys" };
    expect((await ask(at, headers, "PUT", "/api/me/password", change)).status).toBe(401);
    expect((await ask(at, inBrowser(by.cookie), "PUT", "/api/me/password", change)).status).toBe(204);
  });
});
