/** S1 as a whole: somebody signs in with a stolen password, reads through the inbox, and sends a link to everybody. */

import { describe, expect, test } from "vitest";
import { aReservationBody } from "#modules/stays/testing.ts";
import { type Caller, callers } from "./testing/callers.ts";
import { testApp } from "./testing.ts";

const { property, stay, guest, member, house, anonymous, db, clock, app } = await testApp();
const PASSWORD = "a kettle of marmalade";
const LURE = "Here are the times of the ferry: https://lagoon-arrivals.com/now";
const azul = await property("casa-azul");

/** Of the front desk, with the password that was stolen. */
async function receptionist(): Promise<string> {
  const email = `${crypto.randomUUID()}@casa-azul.example`;
  const profile = { name: "Teo", language: "en", timeZone: "Europe/Lisbon" } as const;
  await house.accounts.createAccount({ ...profile, email, password: PASSWORD });
  await house.accounts.grantRole({ email, propertyId: azul.id, role: "reception" });
  return email;
}

/** A browser: its cookies change with each proof. */
async function comeIn(email: string) {
  const { withCookieOf } = callers(app);
  let caller: Caller = withCookieOf(await anonymous.post("/api/sessions", { email, password: PASSWORD }));
  return {
    get: (url: string) => caller.get(url),
    post: (url: string, body?: unknown) => caller.post(url, body),
    prove: async (purpose: string) => {
      const proved = await caller.post("/api/me/step-up", { purpose, password: PASSWORD });
      caller = withCookieOf(proved);
      return proved.status;
    },
  };
}

const signsOf = async (email: string): Promise<string[]> => {
  const text =
    "select s.signs from accounts.session s join accounts.account a using (person_id) where a.email = $1";
  const rows = await db.run<{ signs: object }>({ name: "t signs", text }, [email]);
  return rows.flatMap(({ signs }) => Object.keys(signs));
};

describe("a hijacked account (S1)", () => {
  test("that read forty conversations reaches at most five guests with its link, and then no link works at all", async () => {
    for (let index = 0; index < 40; index += 1) {
      const number = `88${String(index).padStart(8, "0")}`;
      await azul.engine.put(
        `/api/reservations/s1-${index}`,
        aReservationBody({ property: azul.ref, number }),
      );
    }
    const email = await receptionist();
    const thief = await comeIn(email);
    const { items } = (await thief.get("/api/conversations?view=all&limit=50")).body;
    expect(items.length).toBe(40);
    for (const [index, { id }] of items.entries()) {
      expect(await signsOf(email)).not.toContain("acct.reading_run");
      clock.advance({ seconds: 12 });
      expect((await thief.get(`/api/conversations/${id}/messages`)).status, `${index}`).toBe(200);
    }
    expect(await signsOf(email)).toContain("acct.reading_run");

    const say = (id: string) => thief.post(`/api/conversations/${id}/messages`, { body: LURE });
    const asked = await say(items[0].id);
    expect(asked).toMatchObject({
      status: 403,
      body: { code: "accounts.step_up_needed", purpose: "send_link", ways: ["password"] },
    });
    expect(await thief.prove("send_link")).toBeLessThan(300);

    const fates: number[] = [];
    for (const { id } of items.slice(0, 30)) fates.push((await say(id)).status);
    expect(fates.filter((status) => status === 201).length).toBeLessThanOrEqual(2);
    const reader = await member(azul, "read_only");
    let passed = 0;
    for (const { id } of items) {
      const { body } = await reader.get(`/api/conversations/${id}/messages`);
      if (JSON.stringify(body.items).includes("lagoon-arrivals")) passed += 1;
    }
    expect(passed).toBeLessThanOrEqual(5);
    expect(await house.links.stateOf(azul.id, "lagoon-arrivals.com")).toEqual({
      open: false,
      because: "switched_off",
    });
  });
});

describe("honest people", () => {
  test("S12 a new receptionist answers thirty guests from a new device and is never asked", async () => {
    const fyrhuset = await stay(azul);
    const host = await comeIn(await receptionist());
    const { items } = (await host.get(`/api/conversations?view=all&q=${fyrhuset.number}`)).body;
    const body = "Welcome! Breakfast is from eight, and the blue key hangs behind the third tile.";
    for (let index = 0; index < 5; index += 1) {
      const said = await host.post(`/api/conversations/${items[0].id}/messages`, {
        body: `${body} ${index}`,
      });
      expect(said.status).toBe(201);
    }
  });

  test("only the first link from a new device asks, and only people are asked", async () => {
    const other = await property("les-glycines");
    const theirs = await stay(other);
    const email = await receptionist();
    await house.accounts.grantRole({ email, propertyId: other.id, role: "reception" });
    const host = await comeIn(email);
    const { items } = (await host.get(`/api/conversations?view=all&q=${theirs.number}`)).body;
    const say = (body: string) => host.post(`/api/conversations/${items[0].id}/messages`, { body });
    expect((await say("The museum: https://museum-of-tiles.pt/visit")).status).toBe(403);
    await host.prove("send_link");
    expect((await say("The museum: https://museum-of-tiles.pt/visit")).status).toBe(201);
    clock.advance({ minutes: 30 });
    expect((await say("And the tram: https://museum-of-tiles.pt/tram")).status).toBe(201);
    const mira = await guest(theirs);
    const asked = await mira.post("/api/guest/conversation/messages", {
      body: "Is it https://museum-of-tiles.pt?",
    });
    expect(asked.status).toBe(201);
  });
});
