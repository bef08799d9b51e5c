/** Changing a password and setting a forgotten one anew, over HTTP and by letter. */

import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { accountsAt, aPerson, GOOD_PASSWORD, inBrowser, signedIn } from "./testing.ts";

const db = await testDatabase();
const house = () => accountsAt("2026-05-01T09:00:00Z", db);
const NEW_PASSWORD = "nine lemons, two keys";

beforeEach(() =>
  db.run({ name: "test.no_jobs", text: "delete from kernel.job where property_id = $1" }, [0]),
);

type At = Awaited<ReturnType<typeof accountsAt>>;

const isSignedIn = async ({ app }: At, cookie: string) =>
  ((await app.inject({ url: "/api/me", headers: { cookie } })).json() as { kind: string }).kind === "person";
const signIn = async ({ app }: At, email: string, password: string) =>
  (await app.inject({ method: "POST", url: "/api/sessions", payload: { email, password } })).statusCode;

describe("changing one's password", () => {
  const change = ({ app }: At, headers: Record<string, string>, payload: object) =>
    app.inject({ method: "PUT", url: "/api/me/password", headers, payload });

  test("gives this session a new secret, ends all others and tells the owner by letter", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const elsewhere = await signedIn(at, teo);
    const link = await at.accounts.issueSignInLink({ email: teo.email });
    const response = await change(at, teo.headers, {
      currentPassword: GOOD_PASSWORD,
      newPassword: NEW_PASSWORD,
    });
    expect(response.statusCode).toBe(204);
    const cookie = String(response.headers["set-cookie"]).split(";")[0]!;
    expect(await isSignedIn(at, cookie)).toBe(true);
    expect(await isSignedIn(at, teo.cookie)).toBe(false);
    expect(await isSignedIn(at, elsewhere.cookie)).toBe(false);
    expect(await signIn(at, teo.email, NEW_PASSWORD)).toBe(201);
    expect(await signIn(at, teo.email, GOOD_PASSWORD)).toBe(401);
    const token = link.split("/").at(-1)!;
    await expect(at.accounts.signIn.withLink(token, { ip: "192.0.2.9" })).rejects.toMatchObject({
      code: "accounts.link_not_valid",
    });
    await at.runJobs();
    expect(at.letters).toContainEqual(
      expect.objectContaining({ to: teo.email, subject: "Your password at Bellhop Stays was changed" }),
    );
  });

  test("is refused without the current one, and for one that everyone tries first; nothing is changed", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const wrong = await change(at, teo.headers, {
      currentPassword: "azulejo by the sea",
      newPassword: NEW_PASSWORD,
    });
    expect(wrong.json()).toMatchObject({ status: 409, code: "accounts.password_wrong" });
    const common = await change(at, teo.headers, {
      currentPassword: GOOD_PASSWORD,
      newPassword: "Reservations1!",
    });
    expect(common.json()).toMatchObject({
      status: 409,
      code: "accounts.password_not_good",
      because: "common",
    });
    expect(common.json().detail).toBe(
      "The password was not set: it is one of those that everyone tries first.",
    );
    expect(await isSignedIn(at, teo.cookie)).toBe(true);
    expect(await signIn(at, teo.email, GOOD_PASSWORD)).toBe(201);
  });

  test("cannot be used to guess the current one", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const guess = { currentPassword: "azulejo by the sea", newPassword: NEW_PASSWORD };
    for (let n = 0; n < 5; n++) await change(at, teo.headers, guess);
    const right = await change(at, teo.headers, { ...guess, currentPassword: GOOD_PASSWORD });
    expect(right.json()).toMatchObject({ status: 429, code: "accounts.too_many_attempts" });
  });
});

describe("a forgotten password", () => {
  const ask = (at: At, email: string, ip = `198.51.100.${Math.ceil(Math.random() * 250)}`) =>
    at.app.inject({ method: "POST", url: "/api/password-resets", payload: { email }, remoteAddress: ip });
  const redeem = ({ app }: At, token: string, newPassword: string) =>
    app.inject({ method: "POST", url: "/api/password-resets/redemption", payload: { token, newPassword } });
  const tokenIn = (text: string) => /\/reset\/(\S+)/.exec(text)![1]!;

  test("is set anew with the letter's link, once; every session ends", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    expect((await ask(at, teo.email.toUpperCase())).statusCode).toBe(202);
    await at.runJobs();
    expect(at.letters).toMatchObject([{ to: teo.email, subject: "Set a new password for Bellhop Stays" }]);
    const token = tokenIn(at.letters[0]!.text);
    expect((await redeem(at, token, "short")).json()).toMatchObject({
      code: "accounts.password_not_good",
      because: "too_short",
    });
    expect((await redeem(at, token, NEW_PASSWORD)).statusCode).toBe(204);
    expect((await redeem(at, token, GOOD_PASSWORD)).json()).toMatchObject({
      status: 401,
      code: "accounts.link_not_valid",
    });
    expect(await isSignedIn(at, teo.cookie)).toBe(false);
    expect(await signIn(at, teo.email, NEW_PASSWORD)).toBe(201);
  });

  test("answers the same for an address nobody has, and writes no letter to it", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const [known, unknown] = [await ask(at, teo.email), await ask(at, "nobody@casa-azul.example")];
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    const jobs = await db.run(
      { name: "test.letters", text: "select job_id from kernel.job where property_id = $1" },
      [0],
    );
    expect(jobs).toHaveLength(2);
    await at.runJobs();
    expect(at.letters.map((letter) => letter.to)).toEqual([teo.email]);
  });

  test("the letter can be written again after a crash, with the same link", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    const [personId, linkId] = [teo.personId, crypto.randomUUID() as never];
    const first = await at.accounts.passwords.openReset(personId, linkId);
    expect(await at.accounts.passwords.openReset(personId, linkId)).toBe(first);
    expect((await redeem(at, tokenIn(first), NEW_PASSWORD)).statusCode).toBe(204);
  });

  test("the link is over after an hour", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    await ask(at, teo.email);
    await at.runJobs();
    at.clock.advance({ hours: 1 });
    expect((await redeem(at, tokenIn(at.letters[0]!.text), NEW_PASSWORD)).statusCode).toBe(401);
  });

  test("nobody's mailbox is flooded, and whoever asks is told nothing of it", async () => {
    const at = await house();
    const teo = await aPerson(at, { password: GOOD_PASSWORD });
    for (let n = 0; n < 6; n++) expect((await ask(at, teo.email)).statusCode).toBe(202);
    await at.runJobs();
    expect(at.letters).toHaveLength(3);
  });

  test("one source that asks for many addresses has to wait", async () => {
    const at = await house();
    const statuses: number[] = [];
    for (let n = 0; n < 31; n++)
      statuses.push((await ask(at, `n${n}@casa-azul.example`, "203.0.113.77")).statusCode);
    expect(statuses.slice(0, 30).every((status) => status === 202)).toBe(true);
    expect(statuses[30]).toBe(429);
  });

  test("the letter is in the language of its reader, and its link is for no other site", async () => {
    const at = await house();
    const teo = await aPerson(at, { name: "Teo <b>&", password: GOOD_PASSWORD });
    await at.app.inject({
      method: "PATCH",
      url: "/api/me",
      headers: teo.headers,
      payload: { language: "ar" },
    });
    await at.app.inject({
      method: "POST",
      url: "/api/password-resets",
      headers: { host: "evil.example", ...inBrowser() },
      payload: { email: teo.email },
    });
    await at.runJobs();
    const [letter] = at.letters;
    expect(letter?.html).toContain('<html lang="ar" dir="rtl">');
    expect(letter?.html).toContain("Teo &lt;b&gt;&amp;");
    expect(letter?.text).toContain("http://localhost:8080/reset/");
    expect(letter?.text).not.toContain("evil.example");
  });
});
