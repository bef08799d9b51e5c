/** Accounts under attack, as scenarios: stolen cookies, relayed codes, sprayed passwords; and honest people who look alike. */

import { generate } from "otplib";
import { describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { passkeyDevice } from "./fixtures/passkey-device.ts";
import { mayCarryLinks, signsOf } from "./signs.ts";
import { accountsAt, aPerson, fakePlaces, GOOD_PASSWORD, inBrowser, signedIn } from "./testing.ts";
import type { Actor } from "./types.ts";

const db = await testDatabase();

const LISBON = { ip: "203.0.113.7", userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0" };
const PHONE = { ip: "203.0.113.8", userAgent: "Mozilla/5.0 (iPhone) Version/19.0 Mobile Safari/604.1" };
const SAO_PAULO = { ...LISBON, ip: "192.0.2.7" };
const TUNNEL = { ...LISBON, ip: "198.51.100.7" };
/** Somebody else's machine in a country far away. */
const THIEF = { ip: "192.0.2.66", userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/150.0.0.0 Safari/537.36" };
const PLACES = fakePlaces({
  [LISBON.ip]: { country: "PT", network: "Lisbon Fibre" },
  [PHONE.ip]: { country: "PT", network: "Lisbon Fibre" },
  [SAO_PAULO.ip]: { country: "BR", network: "Paulista Net" },
  [THIEF.ip]: { country: "VN", network: "Far Hosting" },
  [TUNNEL.ip]: { country: "NL", network: "Quiet Tunnel", isVpn: true },
});

const house = (places = PLACES) => accountsAt("2026-05-01T09:00:00Z", db, {}, places);
type At = Awaited<ReturnType<typeof accountsAt>>;
type Place = { readonly ip: string; readonly userAgent: string };
type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A browser: it keeps its cookies, and is somewhere. */
function browser(at: At, place: Place, jar: Record<string, string> = {}) {
  const cookies = { ...jar };
  const cookie = () =>
    Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join("; ");
  async function ask(method: Method, url: string, payload?: object, from: Place = place) {
    const headers = { ...inBrowser(cookie()), "user-agent": from.userAgent };
    const more = payload && { payload };
    const response = await at.app.inject({ method, url, headers, remoteAddress: from.ip, ...more });
    for (const line of [response.headers["set-cookie"] ?? []].flat()) {
      const [name = "", value = ""] = line.split(";")[0]!.split("=");
      if (value) cookies[name] = value;
      else delete cookies[name];
    }
    return { status: response.statusCode, body: response.body ? response.json() : undefined };
  }
  const actor = async (from: Place = place): Promise<Actor> =>
    at.identity.authenticate({
      ...{ method: "GET", url: "/api/me", ip: from.ip },
      headers: { cookie: cookie(), "user-agent": from.userAgent },
    } as never);
  const signs = async (from?: Place) => signsOf(await actor(from), at.clock.now()).map(({ id }) => id);
  const mayLink = async (from?: Place) => mayCarryLinks(await actor(from), at.clock.now());
  return { ask, actor, signs, mayLink, cookies };
}

let numbers = 7000;
/** Teo owns a property of his own, has codes, and signed in this morning in Lisbon. */
async function teoAtHome(at: At) {
  const propertyId = ++numbers as PropertyId;
  at.stays.cards = [...at.stays.cards, { id: propertyId, name: "Casa Azul", timeZone: "Europe/Lisbon" }];
  const roles = { [propertyId]: "owner" as const };
  const { email, personId } = await aPerson(at, { password: GOOD_PASSWORD, roles, isBare: true });
  const home = browser(at, LISBON);
  await home.ask("POST", "/api/sessions", { email, password: GOOD_PASSWORD });
  const { body } = await home.ask("POST", "/api/me/factors/codes");
  const code = () => {
    at.clock.advance({ seconds: 30 });
    const epoch = Math.floor(at.clock.now().epochMilliseconds / 1000);
    return generate({ secret: body.key, epoch });
  };
  await home.ask("POST", `/api/me/factors/codes/${body.id}/confirmation`, { code: await code() });
  at.clock.advance({ hours: 3 });
  await at.runJobs();
  at.letters.length = 0;
  const comeIn = async (one: ReturnType<typeof browser>) => {
    expect((await one.ask("POST", "/api/sessions", { email, password: GOOD_PASSWORD })).status).toBe(202);
    return one.ask("POST", "/api/sessions/second-step", { code: await code() });
  };
  return { email, personId, propertyId, home, code, comeIn };
}

const lettersTo = async (at: At, email: string) => {
  await at.runJobs();
  return at.letters.filter(({ to }) => to === email);
};
const linkIn = (text: string, page: string): string =>
  new RegExp(`/${page}/([\\w.-]+)`).exec(text)?.[1] ?? "no link";

describe("a stolen cookie (S6)", () => {
  test("reads from elsewhere, and changes nothing before its owner has proved themselves; then it is worth nothing", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    const thief = browser(at, THIEF, teo.home.cookies);
    expect((await thief.ask("GET", "/api/sessions")).status).toBe(200);
    const refused = await thief.ask("PATCH", "/api/me", { theme: "dark" });
    expect(refused).toMatchObject({ status: 403, body: { code: "accounts.reauthentication_needed" } });
    const guess = await thief.ask("POST", "/api/me/step-up", { code: "123456" });
    expect(guess.body.code).toBe("accounts.proof_not_accepted");

    expect((await teo.home.ask("PATCH", "/api/me", { theme: "dark" })).status).toBe(403);
    expect((await teo.home.ask("POST", "/api/me/step-up", { code: await teo.code() })).status).toBe(204);
    expect((await teo.home.ask("PATCH", "/api/me", { theme: "dark" })).status).toBe(200);
    expect((await thief.ask("GET", "/api/sessions")).status).toBe(401);
  });

  test("is noticed without a table of networks too", async () => {
    const at = await house(fakePlaces({}));
    const teo = await teoAtHome(at);
    const thief = browser(at, THIEF, { bellhop: teo.home.cookies.bellhop! });
    expect((await thief.ask("PATCH", "/api/me", { theme: "dark" })).status).toBe(403);
  });

  test("is not what an honest browser is, that moves from home to the train and back", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    for (const from of [SAO_PAULO, TUNNEL, LISBON, { ...LISBON, ip: "100.64.3.4" }]) {
      at.clock.advance({ hours: 8 });
      expect((await teo.home.ask("PATCH", "/api/me", { theme: "dark" }, from)).status).toBe(200);
    }
  });
});

describe("an honest person", () => {
  test("who flies to São Paulo is in a new country and nothing else, until a passkey says that all is well (S9)", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    expect(await teo.home.signs()).not.toContain("acct.new_country");
    await teo.home.ask("POST", "/api/me/step-up", { purpose: "factors", code: await teo.code() });
    const options = await teo.home.ask("POST", "/api/me/factors/passkeys/options");
    const device = passkeyDevice();
    const passkey = device.create(options.body.options);
    await teo.home.ask("POST", "/api/me/factors/passkeys", { name: "Laptop", passkey });

    at.clock.advance({ hours: 10 });
    await teo.home.ask("GET", "/api/sessions", undefined, SAO_PAULO);
    const ofPlace = (await teo.home.signs(SAO_PAULO)).filter((id) => id !== "acct.factor_changed");
    expect(ofPlace).toEqual(["acct.new_device", "acct.new_country"]);
    const asked = await teo.home.ask("POST", "/api/me/step-up/passkey-options", undefined, SAO_PAULO);
    const answer = device.get(asked.body.options);
    await teo.home.ask("POST", "/api/me/step-up", { passkey: answer }, SAO_PAULO);
    expect(await teo.home.signs(SAO_PAULO)).toEqual(["acct.factor_changed"]);
  });

  test("whose VPN flips twice a day is known there after two proofs (S10)", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    for (let n = 0; n < 2; n++) {
      await teo.comeIn(teo.home);
      await teo.home.ask("POST", "/api/me/step-up", { code: await teo.code() }, TUNNEL);
      at.clock.advance({ hours: 25 });
    }
    for (let days = 0; days < 10; days++) {
      at.clock.advance({ minutes: 5 });
      await teo.comeIn(teo.home);
      at.clock.advance({ minutes: 2 });
      await teo.home.ask("GET", "/api/sessions", undefined, TUNNEL);
      const told = await teo.home.signs(TUNNEL);
      expect(told.filter((id) => id !== "acct.factor_changed")).toEqual([]);
      at.clock.advance({ hours: 11 });
    }
  });
});

describe("a relayed code (S16)", () => {
  test("lets the thief read, but send no link for a day, and tells the owner", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    const thief = browser(at, THIEF);
    expect((await teo.comeIn(thief)).status).toBe(201);
    expect((await thief.ask("GET", "/api/sessions")).status).toBe(200);
    expect(await thief.mayLink()).toMatchObject({ may: false, because: "new_place" });
    expect(await thief.signs()).toEqual(["acct.new_device", "acct.new_country", "acct.impossible_travel"]);
    const stays = await thief.ask("POST", "/api/me/factors/passkeys/options");
    expect(stays.body.code).toBe("accounts.step_up_needed"); // one code to come in is not enough to stay
    expect((await lettersTo(at, teo.email)).map(({ subject }) => subject)).toEqual([
      "A new device signed in to Bellhop Stays",
    ]);
    expect(await teo.home.mayLink()).toMatchObject({ because: "step_up_needed" }); // his device is of today
    await teo.home.ask("POST", "/api/me/step-up", { purpose: "send_link", code: await teo.code() });
    expect(await teo.home.mayLink()).toEqual({ may: true });
    at.clock.advance({ hours: 11 });
    await thief.ask("GET", "/api/sessions");
    at.clock.advance({ hours: 11 });
    await thief.ask("GET", "/api/sessions");
    at.clock.advance({ hours: 3 });
    expect(await thief.mayLink()).toEqual({ may: true });
  });
});

describe("“that was not me” (S14)", () => {
  test("changes nothing when the page is opened; one press ends all sessions and the password, and the properties hear of it", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    const thief = browser(at, THIEF);
    await teo.comeIn(thief);
    const [letter] = await lettersTo(at, teo.email);
    expect(letter!.text).toContain("Chrome on Windows in Vietnam");
    const token = linkIn(letter!.text, "not-me");
    const anyone = browser(at, PHONE);
    const read = await anyone.ask("GET", `/api/notices/${token}`);
    expect(read).toMatchObject({ status: 200, body: { kind: "new_device", isDenied: false } });
    expect((await thief.ask("GET", "/api/sessions")).status).toBe(200);

    expect((await anyone.ask("POST", `/api/notices/${token}/denial`)).status).toBe(204);
    for (const one of [thief, teo.home]) expect((await one.ask("GET", "/api/sessions")).status).toBe(401);
    const again = await anyone.ask("POST", "/api/sessions", { email: teo.email, password: GOOD_PASSWORD });
    expect(again.status).toBe(401);
    const heard = await db.run(
      {
        name: "test.not_me",
        text: "select payload from kernel.event where property_id = $1 and type = 'accounts.not_me'",
      },
      [teo.propertyId],
    );
    expect(heard).toEqual([{ payload: { personId: teo.personId } }]);
    expect((await anyone.ask("POST", `/api/notices/${token}/denial`)).status).toBe(204);

    const reset = (await lettersTo(at, teo.email)).at(-1)!;
    const body = { token: linkIn(reset.text, "reset"), newPassword: GOOD_PASSWORD };
    expect((await anyone.ask("POST", "/api/password-resets/redemption", body)).status).toBe(204);
    expect((await teo.comeIn(teo.home)).status).toBe(201); // the codes are still his
  });

  test("takes away what came with it: a factor the thief added", async () => {
    const at = await house();
    const { email, personId } = await aPerson(at, { password: GOOD_PASSWORD, isBare: true });
    await signedIn(at, { personId });
    const thief = browser(at, THIEF);
    await thief.ask("POST", "/api/sessions", { email, password: GOOD_PASSWORD });
    const { body } = await thief.ask("POST", "/api/me/factors/passkeys/options");
    const passkey = passkeyDevice().create(body.options);
    expect((await thief.ask("POST", "/api/me/factors/passkeys", { name: "x", passkey })).status).toBe(201);
    const letter = (await lettersTo(at, email)).find(({ subject }) => subject.includes("was added"));
    const token = linkIn(letter!.text, "not-me");
    expect((await thief.ask("POST", `/api/notices/${token}/denial`)).status).toBe(204);
    const kept = await db.run(
      { name: "test.passkeys", text: "select passkey_id from accounts.passkey where person_id = $1" },
      [personId],
    );
    expect(kept).toEqual([]);
  });

  test("is over after a week, and a link that was changed opens nothing", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    await teo.comeIn(browser(at, THIEF));
    const token = linkIn((await lettersTo(at, teo.email))[0]!.text, "not-me");
    const anyone = browser(at, PHONE);
    const changed = `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}`;
    expect((await anyone.ask("GET", `/api/notices/${changed}`)).status).toBe(401);
    at.clock.advance({ hours: 7 * 24 });
    expect((await anyone.ask("POST", `/api/notices/${token}/denial`)).status).toBe(401);
  });
});

describe("another e-mail address (S15)", () => {
  const fresh = (name: string) => `${name}-${crypto.randomUUID()}@casa-azul.example`;

  async function thiefChanges(at: At) {
    const teo = await teoAtHome(at);
    const thief = browser(at, THIEF);
    await teo.comeIn(thief);
    const email = fresh("thief");
    expect((await thief.ask("PUT", "/api/me/email", { email })).body.code).toBe("accounts.step_up_needed");
    const proof = { purpose: "change_email", code: await teo.code() };
    await thief.ask("POST", "/api/me/step-up", proof);
    expect((await thief.ask("PUT", "/api/me/email", { email })).status).toBe(202);
    const [asked] = await lettersTo(at, email);
    const token = linkIn(asked!.text, "email-change");
    const confirmed = await thief.ask("POST", "/api/email-changes/confirmation", { token });
    expect(confirmed.status).toBe(204);
    return { teo, thief, email, token };
  }

  test("is taken after a proof and a letter there; the old one is told and can undo it without any factor for 72 hours", async () => {
    const at = await house();
    const { teo, email } = await thiefChanges(at);
    const told = (await lettersTo(at, teo.email)).find(({ subject }) => subject.includes("address"));
    expect(told!.subject).toBe("Your address at Bellhop Stays was changed");
    at.clock.advance({ hours: 71 });
    const owner = browser(at, PHONE);
    const token = linkIn(told!.text, "email-undo");
    expect((await owner.ask("POST", "/api/email-changes/undoing", { token })).status).toBe(204);
    expect((await owner.ask("POST", "/api/email-changes/undoing", { token })).status).toBe(401);
    const byThief = await owner.ask("POST", "/api/password-resets", { email });
    expect(byThief.status).toBe(202);
    expect((await lettersTo(at, email)).filter(({ subject }) => subject.includes("password"))).toEqual([]);
    const reset = (await lettersTo(at, teo.email)).findLast(({ text }) => text.includes("/reset/"))!;
    const body = { token: linkIn(reset.text, "reset"), newPassword: GOOD_PASSWORD };
    expect((await owner.ask("POST", "/api/password-resets/redemption", body)).status).toBe(204);
    const back = await owner.ask("POST", "/api/sessions", { email: teo.email, password: GOOD_PASSWORD });
    expect(back.status).toBe(202);
  });

  test("cannot be undone later, and nobody takes the old one meanwhile", async () => {
    const at = await house();
    const { teo } = await thiefChanges(at);
    const told = (await lettersTo(at, teo.email)).find(({ subject }) => subject.includes("address"));
    const newcomer = { email: teo.email, name: "Eva", language: "en", timeZone: "UTC" } as const;
    await expect(at.accounts.createAccount(newcomer)).rejects.toMatchObject({ code: "accounts.email_taken" });
    at.clock.advance({ hours: 72 });
    const token = linkIn(told!.text, "email-undo");
    const late = await browser(at, PHONE).ask("POST", "/api/email-changes/undoing", { token });
    expect(late.status).toBe(401);
    await at.jobs.definitions
      .definition("accounts.forget")
      ?.run({ tickAt: at.clock.now().toString() }, {} as never);
    await at.accounts.createAccount(newcomer);
  });

  test("that is somebody else's already gets no letter, and the asker is not told", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    const ulla = await aPerson(at, { email: fresh("ulla") });
    await teo.home.ask("POST", "/api/me/step-up", { purpose: "change_email", code: await teo.code() });
    expect((await teo.home.ask("PUT", "/api/me/email", { email: ulla.email })).status).toBe(202);
    expect(await lettersTo(at, ulla.email)).toEqual([]);
  });
});

describe("many tries", () => {
  test("at one account are slowed and never lock it; the owner is told once (S8)", async () => {
    const at = await house();
    const teo = await teoAtHome(at);
    let refused = 0;
    for (let n = 0; n < 100; n++) {
      const guess = { email: teo.email, password: `wrong guess ${n}` };
      const door = { ip: `198.18.${n % 4}.1` };
      await at.accounts.signIn.withPassword(guess, door).catch(({ code }) => {
        if (code === "accounts.too_many_attempts") refused += 1;
      });
      at.clock.advance({ seconds: 20 });
    }
    expect(refused).toBeGreaterThan(50);
    expect((await lettersTo(at, teo.email)).map(({ subject }) => subject)).toEqual([
      "Somebody is trying your password at Bellhop Stays",
    ]);
    const { body } = await teo.home.ask("GET", "/api/me/sign-ins");
    expect(
      body.items.filter(({ outcome }: { outcome: string }) => outcome === "wrong_password").length,
    ).toBeGreaterThan(5);
    expect((await teo.comeIn(teo.home)).status).toBe(201);
  });

  test("of two passwords at two thousand accounts from three hundred addresses are a wave within five minutes (S7)", async () => {
    const at = await house();
    const began = at.clock.now();
    const rui = await aPerson(at, { password: GOOD_PASSWORD, isBare: true });
    const eva = await aPerson(at, { password: GOOD_PASSWORD, isBare: true });
    const known = browser(at, LISBON);
    expect(
      (await known.ask("POST", "/api/sessions", { email: eva.email, password: GOOD_PASSWORD })).status,
    ).toBe(201);

    const hidden = (await import("./service/spraying.ts")).sprayWatch({
      ...{ db, clock: at.clock, ids: { next: () => crypto.randomUUID() as string as Id<never> } },
      settings: { secretKey: "k".repeat(40) } as never,
    });
    const tries: Promise<void>[] = [];
    for (let n = 0; n < 4_000; n++) {
      const door = { ip: `198.18.${(n % 300) >> 4}.${n % 16}` };
      if (n % 14 === 0) at.clock.advance({ seconds: 1 });
      if (n === 1_000) {
        await at.accounts.signIn
          .withPassword({ email: rui.email, password: "Summer2026!" }, door)
          .catch(() => {});
      }
      tries.push(hidden.note(`person-${n % 2_000}@people.example`, door, { isRight: false }));
      if (tries.length === 100) await Promise.all(tries.splice(0));
    }
    expect(at.clock.now().since(began).total("minutes")).toBeLessThanOrEqual(5);
    expect(await hidden.look("anybody@people.example", LISBON)).toEqual({ isRunning: true, isTarget: false });

    const right = browser(at, THIEF);
    const half = await right.ask("POST", "/api/sessions", { email: rui.email, password: GOOD_PASSWORD });
    expect(half).toMatchObject({ status: 202, body: { ways: ["letter"] } });
    expect((await right.ask("GET", "/api/sessions")).status).toBe(401);
    expect((await right.ask("POST", "/api/sessions/second-step/letter")).status).toBe(202);
    const letter = (await lettersTo(at, rui.email)).at(-1)!;
    const token = linkIn(letter.text, "sign-in/link");
    const owner = browser(at, PHONE);
    expect((await owner.ask("POST", "/api/sessions/link", { token })).status).toBe(201);
    expect(await owner.signs()).toContain("acct.sprayed");

    const back = await known.ask("POST", "/api/sessions", { email: eva.email, password: GOOD_PASSWORD });
    expect(back.status).toBe(201); // known here, and nobody tried hers
    expect(await known.signs()).not.toContain("acct.sprayed");
    at.clock.advance({ minutes: 20 });
    const later = await browser(at, THIEF).ask("POST", "/api/sessions", {
      email: eva.email,
      password: GOOD_PASSWORD,
    });
    expect(later.status).toBe(201);
  });
});
