/** Who belongs to a property: the list, roles, invitations and farewells, over HTTP. */

import { describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { accountsAt, aPerson, enrol, FYRHUSET, GOOD_PASSWORD, inBrowser, STEPPED_UP } from "./testing.ts";

const db = await testDatabase();

let numbers = 2000;
/** Casa Azul with Teo as owner, a property of its own in each test. */
async function casaAzul() {
  const at = await accountsAt("2026-05-01T09:00:00Z", db);
  const id = ++numbers as PropertyId;
  at.stays.cards = [{ id, name: "Casa Azul", timeZone: "Europe/Lisbon" }, FYRHUSET];
  const teo = await aPerson(at, { roles: { [id]: "owner" } });
  const ana = await aPerson(at, { name: "Ana", roles: { [id]: "manager" } });
  const rui = await aPerson(at, { name: "Rui", roles: { [id]: "reception" } });
  const members = `/api/properties/${id}/members`;
  return { at, id, teo, ana, rui, members, invitations: `/api/properties/${id}/invitations` };
}

describe("the members of a property", () => {
  test("are seen by owners and managers, with who is invited; programs are not among them", async () => {
    const { at, id, teo, ana, members, invitations } = await casaAzul();
    await at.accounts.keys.create({ ...actor, personId: teo.personId }, id, { source: "Front desk" });
    await at.app.inject({
      method: "POST",
      url: invitations,
      headers: teo.headers,
      payload: { email: "eva@casa-azul.example", role: "read_only" },
    });
    const list = (await at.app.inject({ url: members, headers: ana.headers })).json();
    expect(
      list.members.map((m: { person: { name: string }; role: string; isYou: boolean }) => [
        m.person.name,
        m.role,
        m.isYou,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["Teo Almeida", "owner", false],
        ["Ana", "manager", true],
        ["Rui", "reception", false],
      ]),
    );
    expect(list.members).toHaveLength(3);
    expect(list.invitations).toMatchObject([{ email: "eva@casa-azul.example", role: "read_only" }]);
  });

  test("are not shown to reception, which is told who may, nor to others, for whom the property is not there", async () => {
    const { at, rui, members } = await casaAzul();
    const ulla = await aPerson(at, { roles: { [FYRHUSET.id]: "owner" } });
    const refused = await at.app.inject({ url: members, headers: rui.headers });
    expect(refused.json()).toMatchObject({
      ...{ status: 403, code: "accounts.not_permitted", permission: "member.read", role: "reception" },
      needs: ["owner", "manager"],
    });
    expect(refused.json().detail).toBe("Nothing was done: this is for an owner or a manager.");
    const absent = await at.app.inject({ url: members, headers: ulla.headers });
    expect(absent.json()).toMatchObject({ status: 404, code: "accounts.property_not_found" });
    expect((await at.app.inject({ url: members })).statusCode).toBe(401);
  });

  test("get another role from an owner, from nobody else", async () => {
    const { at, id, teo, ana, rui, members } = await casaAzul();
    const promote = (headers: Record<string, string>) =>
      at.app.inject({
        method: "PATCH",
        url: `${members}/${rui.personId}`,
        headers,
        payload: { role: "manager" },
      });
    expect((await promote(ana.headers)).json()).toMatchObject({ status: 403, needs: ["owner"] });
    expect((await promote(teo.headers)).statusCode).toBe(204);
    const bare = await at.app.inject({ url: members, headers: rui.headers });
    expect(bare.json()).toMatchObject({ status: 403, code: "accounts.second_factor_needed" });
    await enrol(at, rui.personId);
    expect((await at.app.inject({ url: members, headers: rui.headers })).statusCode).toBe(200);
    expect(await eventsOf(id)).toEqual([
      { type: "accounts.member_role_changed", payload: { personId: rui.personId, role: "manager" } },
    ]);
  });

  test("leave at once, and their name stays with the property", async () => {
    const { at, id, teo, rui, members } = await casaAzul();
    const bye = await at.app.inject({
      method: "DELETE",
      url: `${members}/${rui.personId}`,
      headers: teo.headers,
    });
    expect(bye.statusCode).toBe(204);
    expect((await at.app.inject({ url: "/api/me", headers: rui.headers })).json()).toMatchObject({
      properties: [],
    });
    const former = {
      name: "test.former",
      text: "select role, display_name from accounts.former_membership where property_id = $1",
    };
    expect(await db.run(former, [id])).toEqual([{ role: "reception", display_name: "Rui" }]);
    expect(at.signals).toContainEqual({ topic: `person:${rui.personId}`, data: { kind: "rights_changed" } });
    const again = await at.app.inject({
      method: "DELETE",
      url: `${members}/${rui.personId}`,
      headers: teo.headers,
    });
    expect(again.json()).toMatchObject({ status: 404, code: "accounts.member_not_found" });
  });

  test("always keep an owner among them, also when two step down at the same moment", async () => {
    const { at, teo, ana, members } = await casaAzul();
    const stepDown = (who: { personId: string; headers: Record<string, string> }) =>
      at.app.inject({
        method: "PATCH",
        url: `${members}/${who.personId}`,
        headers: who.headers,
        payload: { role: "reception" },
      });
    expect((await stepDown(teo)).json()).toMatchObject({ status: 409, code: "accounts.last_owner" });
    await at.app.inject({
      method: "PATCH",
      url: `${members}/${ana.personId}`,
      headers: teo.headers,
      payload: { role: "owner" },
    });
    const both = await Promise.all([stepDown(teo), stepDown(ana)]);
    expect(both.filter((answer) => answer.statusCode === 204)).toHaveLength(1);
  });
});

describe("an invitation", () => {
  const invite = async (
    { at, teo, invitations }: Casa,
    payload = { email: "eva@casa-azul.example", role: "reception" },
  ) => at.app.inject({ method: "POST", url: invitations, headers: teo.headers, payload });
  const tokenOf = (link: string) => link.split("/").at(-1)!;
  const accept = ({ at }: Casa, token: string, payload: object = {}, headers: Record<string, string> = {}) =>
    at.app.inject({ method: "POST", url: `/api/invitations/${token}/acceptance`, headers, payload });
  const eva = { name: "Eva Brandão", password: GOOD_PASSWORD };
  const fresh = (name: string) => `${name}-${++numbers}@casa-azul.example`;

  test("goes out by letter with the same link the inviter may copy", async () => {
    const casa = await casaAzul();
    const answer = await invite(casa);
    expect(answer.statusCode).toBe(201);
    const { link, expiresAt } = answer.json();
    expect(expiresAt).toBe("2026-05-08T09:00:00Z");
    await casa.at.runJobs();
    expect(casa.at.letters).toMatchObject([
      { to: "eva@casa-azul.example", subject: "You are invited to work with Casa Azul" },
    ]);
    expect(casa.at.letters[0]!.text).toContain(link);
    expect(casa.at.letters[0]!.text).toContain(
      "Teo Almeida invites you to Casa Azul on Bellhop Stays as reception staff.",
    );
    const shown = await casa.at.app.inject({ url: `/api/invitations/${tokenOf(link)}` });
    expect(shown.json()).toEqual({
      property: { id: casa.id, name: "Casa Azul", timeZone: "Europe/Lisbon" },
      ...{ email: "eva@casa-azul.example", role: "reception", invitedBy: "Teo Almeida", expiresAt },
    });
  });

  test("makes an account, signs it in and gives the role, once", async () => {
    const casa = await casaAzul();
    const email = fresh("eva");
    const token = tokenOf((await invite(casa, { email, role: "reception" })).json().link);
    const empty = await accept(casa, token);
    expect(empty.json()).toMatchObject({ status: 400, code: "accounts.name_and_password_needed" });
    const poor = await accept(casa, token, { ...eva, password: email });
    expect(poor.json()).toMatchObject({
      status: 409,
      code: "accounts.password_not_good",
      because: "like_email",
    });
    const accepted = await accept(casa, token, eva);
    expect(accepted.statusCode).toBe(201);
    const cookie = String(accepted.headers["set-cookie"]).split(";")[0]!;
    expect((await casa.at.app.inject({ url: "/api/me", headers: { cookie } })).json()).toMatchObject({
      person: { name: "Eva Brandão", email, timeZone: "Europe/Lisbon" },
      properties: [{ id: casa.id, role: "reception" }],
    });
    expect((await accept(casa, token, eva)).json()).toMatchObject({
      status: 404,
      code: "accounts.invitation_not_valid",
    });
    expect(await eventsOf(casa.id)).toMatchObject([
      { type: "accounts.member_joined", payload: { role: "reception" } },
    ]);
  });

  test("is taken by two at once only once", async () => {
    const casa = await casaAzul();
    const token = tokenOf((await invite(casa, { email: fresh("eva"), role: "reception" })).json().link);
    const both = await Promise.all([accept(casa, token, eva), accept(casa, token, eva)]);
    expect(both.filter((answer) => answer.statusCode === 201)).toHaveLength(1);
  });

  test("to somebody who has an account is taken after signing in, never by the link alone", async () => {
    const casa = await casaAzul();
    const ulla = await aPerson(casa.at, { name: "Ulla", email: fresh("ulla"), password: GOOD_PASSWORD });
    const token = tokenOf(
      (await invite(casa, { email: ulla.email.toUpperCase(), role: "manager" })).json().link,
    );
    const unsigned = await accept(casa, token, eva);
    expect(unsigned.json()).toMatchObject({ status: 409, code: "accounts.sign_in_to_accept" });
    expect(unsigned.headers["set-cookie"]).toBeUndefined();
    const another = await accept(casa, token, {}, casa.rui.headers);
    expect(another.json()).toMatchObject({ status: 409, code: "accounts.invitation_for_another" });
    const accepted = await accept(casa, token, {}, ulla.headers);
    expect(accepted.statusCode).toBe(201);
    await enrol(casa.at, ulla.personId);
    expect((await casa.at.app.inject({ url: casa.members, headers: ulla.headers })).statusCode).toBe(200);
  });

  test("is not sent to a member, is replaced by the next to the same address, can be withdrawn and runs out", async () => {
    const casa = await casaAzul();
    const { at } = casa;
    const member = await invite(casa, { email: casa.ana.email, role: "owner" });
    expect(member.json()).toMatchObject({ status: 409, code: "accounts.already_member" });

    const email = fresh("eva");
    const first = (await invite(casa, { email, role: "reception" })).json();
    const second = (await invite(casa, { email, role: "manager" })).json();
    expect((await accept(casa, tokenOf(first.link), eva)).statusCode).toBe(404);

    const url = `${casa.invitations}/${second.id}`;
    expect((await at.app.inject({ method: "DELETE", url, headers: casa.ana.headers })).statusCode).toBe(403);
    expect((await at.app.inject({ method: "DELETE", url, headers: casa.teo.headers })).statusCode).toBe(204);
    expect((await accept(casa, tokenOf(second.link), eva)).statusCode).toBe(404);

    const third = (await invite(casa, { email, role: "reception" })).json();
    at.clock.advance({ hours: 7 * 24 });
    expect((await accept(casa, tokenOf(third.link), eva)).statusCode).toBe(404);
  });

  test("is for owners to send, to an address one can write to, in a role that people have", async () => {
    const casa = await casaAzul();
    const send = (headers: Record<string, string>, payload: object) =>
      casa.at.app.inject({ method: "POST", url: casa.invitations, headers, payload });
    const good = { email: "eva@casa-azul.example", role: "reception" };
    expect((await send(casa.ana.headers, good)).statusCode).toBe(403);
    expect((await send(casa.teo.headers, { ...good, email: "eva" })).statusCode).toBe(400);
    expect((await send(casa.teo.headers, { ...good, role: "engine" })).statusCode).toBe(400);
    expect((await send(inBrowser(), good)).statusCode).toBe(401);
  });
});

type Casa = Awaited<ReturnType<typeof casaAzul>>;
const actor = {
  kind: "person",
  ...{ sessionId: "s" as never, language: "en" as const, timeZone: "Europe/Lisbon" },
  standing: STEPPED_UP,
} as const;

const eventsOf = (id: PropertyId) =>
  db.run({ name: "test.events", text: "select type, payload from kernel.event where property_id = $1" }, [
    id,
  ]);
