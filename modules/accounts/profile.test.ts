/** What a person changes of themselves, what the operator does, and what is forgotten. */

import { describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { accountsAt, aPerson, CASA_AZUL, enrol, FYRHUSET, GOOD_PASSWORD } from "./testing.ts";

const db = await testDatabase();
const house = () => accountsAt("2026-05-01T09:00:00Z", db);

describe("one's own page", () => {
  test("shows a stranger the marketplace and nothing else", async () => {
    const { app } = await house();
    expect((await app.inject({ url: "/api/me" })).json()).toEqual({
      ...{ kind: "anonymous", properties: [] },
      marketplace: { name: "Bellhop Stays", domain: "localhost" },
    });
  });

  test("lists what one may do at each property, by name", async () => {
    const at = await house();
    const teo = await aPerson(at, { roles: { [FYRHUSET.id]: "read_only", [CASA_AZUL.id]: "owner" } });
    const { properties } = (await at.app.inject({ url: "/api/me", headers: teo.headers })).json();
    expect(properties).toEqual([
      {
        ...CASA_AZUL,
        role: "owner",
        permissions: expect.arrayContaining(["member.manage", "conversation.send"]),
      },
      {
        ...FYRHUSET,
        role: "read_only",
        permissions: ["conversation.read", "reservation.read", "property.read"],
      },
    ]);
  });

  test("is changed field by field, and a new name follows to the properties", async () => {
    const at = await house();
    const teo = await aPerson(at, { roles: { [CASA_AZUL.id]: "owner" } });
    const change = (payload: object) =>
      at.app.inject({ method: "PATCH", url: "/api/me", headers: teo.headers, payload });
    const answer = await change({
      name: "Teodoro Almeida",
      language: "pt",
      theme: "dark",
      shortcutsEnabled: false,
    });
    expect(answer.json().person).toMatchObject({
      ...{
        name: "Teodoro Almeida",
        language: "pt",
        theme: "dark",
        density: "comfortable",
        shortcutsEnabled: false,
      },
      timeZone: "Europe/Lisbon",
    });
    await at.runJobs();
    const name = {
      name: "test.name",
      text: "select display_name from accounts.membership where property_id = $1 and person_id = $2",
    };
    expect(await db.run(name, [CASA_AZUL.id, teo.personId])).toEqual([{ display_name: "Teodoro Almeida" }]);
    expect((await change({})).statusCode).toBe(200);
  });

  test("refuses what does not exist or is not theirs to change, in their language", async () => {
    const at = await house();
    const teo = await aPerson(at);
    const change = (payload: object) =>
      at.app.inject({ method: "PATCH", url: "/api/me", headers: teo.headers, payload });
    await change({ language: "sv" });
    const zone = await change({ timeZone: "Europe/Atlantis" });
    expect(zone.json()).toMatchObject({
      status: 400,
      code: "accounts.time_zone_unknown",
      title: "Okänd tidszon",
    });
    for (const payload of [
      { staff: "operator" },
      { email: "x@y.example" },
      { name: " " },
      { language: "tlh" },
    ]) {
      expect((await change(payload)).statusCode).toBe(400);
    }
  });
});

describe("the operator", () => {
  test("makes an account once for an address, however it is typed", async () => {
    const { accounts } = await house();
    const ines = {
      email: "ines@desk.example",
      name: "Inês",
      language: "pt",
      timeZone: "Europe/Lisbon",
    } as const;
    await accounts.createAccount({ ...ines, staff: "trust_officer" });
    await expect(accounts.createAccount({ ...ines, email: " INES@desk.example" })).rejects.toMatchObject({
      code: "accounts.email_taken",
    });
  });

  test("gives no password that everyone knows, save to the sample", async () => {
    const { accounts } = await house();
    const bo = {
      email: "bo@desk.example",
      name: "Bo",
      language: "sv",
      timeZone: "Europe/Stockholm",
    } as const;
    const sample = { ...bo, password: "bellhop-sample" };
    await expect(accounts.createAccount(sample)).rejects.toMatchObject({
      code: "accounts.password_not_good",
    });
    await accounts.createAccount({ ...sample, isSample: true });
    await accounts.signIn.withPassword({ email: bo.email, password: "bellhop-sample" }, { ip: "192.0.2.1" });
  });

  test("grants a role and another later, at properties that exist", async () => {
    const at = await house();
    const ana = await aPerson(at, { name: "Ana" });
    await at.accounts.grantRole({ email: ana.email, propertyId: CASA_AZUL.id, role: "reception" });
    await at.accounts.grantRole({ email: ana.email, propertyId: CASA_AZUL.id, role: "owner" });
    await enrol(at, ana.personId);
    const { properties } = (await at.app.inject({ url: "/api/me", headers: ana.headers })).json();
    expect(properties).toMatchObject([{ id: CASA_AZUL.id, role: "owner" }]);
    const nowhere = at.accounts.grantRole({ email: ana.email, propertyId: 4711 as never, role: "owner" });
    await expect(nowhere).rejects.toMatchObject({ code: "accounts.property_not_found" });
    const nobody = at.accounts.grantRole({ email: "x@y.example", propertyId: CASA_AZUL.id, role: "owner" });
    await expect(nobody).rejects.toMatchObject({ code: "accounts.account_not_found" });
  });

  test("gives a post, which ends the sessions of before", async () => {
    const at = await house();
    const bo = await aPerson(at, { name: "Bo", password: GOOD_PASSWORD });
    await at.accounts.setStaff(bo.email, "agent");
    expect((await at.app.inject({ url: "/api/me", headers: bo.headers })).json()).toMatchObject({
      kind: "anonymous",
    });
    const { token } = await at.accounts.signIn.withPassword(
      { email: bo.email, password: GOOD_PASSWORD },
      { ip: "192.0.2.1" },
    );
    expect(await at.accounts.identify.person(token)).toMatchObject({ kind: "person", staff: "agent" });
  });
});

test("what is over is forgotten after a month, what is not stays", async () => {
  const at = await house();
  const teo = await aPerson(at);
  await at.accounts.issueSignInLink({ email: teo.email });
  at.clock.advance({ hours: 31 * 24 });
  const ulla = await aPerson(at);
  const forget = at.jobs.definitions.definition("accounts.forget")!;
  await forget.run({ tickAt: at.clock.now().toString() }, {} as never);
  expect(await count("session", teo.personId)).toBe(1);
  at.clock.advance({ hours: 30 * 24 });
  await forget.run({ tickAt: at.clock.now().toString() }, {} as never);
  expect(await count("session", teo.personId)).toBe(0);
  expect(await count("one_time_link", teo.personId)).toBe(0);
  expect(await count("session", ulla.personId)).toBe(1);
});

async function count(table: "session" | "one_time_link", personId: string): Promise<number> {
  const text = `select count(*) as n from accounts.${table} where person_id = $1`;
  const [row] = await db.run<{ n: number }>({ name: `test.count_${table}`, text }, [personId]);
  return row!.n;
}
