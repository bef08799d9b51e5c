/** Tests of letters about added hosts: who gets one, and what one press does. */

import { beforeEach, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { silentLog } from "#kernel/log/index.ts";
import { STEPPED_UP } from "#modules/accounts/testing.ts";
import type { AuditNote } from "#modules/privacy/index.ts";
import { memberOf } from "#modules/stays/testing.ts";
import type { AdditionLetter } from "../property-links-letter.ts";
import type { HostAddition } from "../types/links.ts";
import { type Links, propertyLinks } from "./property-links.ts";
import { linkOwners, type Owner } from "./property-links-owners.ts";
import { reportsAt } from "./testing.ts";

const db = await testDatabase();
const { clock, ids, property, announced } = reportsAt("2026-03-26T11:00:00Z", db);
const publicUrl = "https://stays.example";
const settings = { publicUrl, marketplaceName: "Stays", secretKey: "k".repeat(40) };
const notes: AuditNote[] = [];
const audit = { note: async (_tx: unknown, note: AuditNote) => void notes.push(note) };
const widened: string[] = [];
const links: Links = propertyLinks({
  ...{ db, clock, ids, log: silentLog(), audit, platformHosts: ["stays.example"] },
  events: { announce: async (_tx: unknown, event: never) => void announced.push(event) } as never,
  members: {
    admit: async (actor) =>
      ({ displayName: "Teo", personId: (actor as { personId: string }).personId }) as never,
    requireStepUp: () => {},
    noteListChanged: async (_tx, personId) => void widened.push(personId),
  },
});
const letters: AdditionLetter[] = [];
type Written = { additionId: Id<"host_addition">; personId: Id<"person"> };
const queued: { propertyId: PropertyId; payload: Written }[] = [];
let run: (payload: Written, job: { propertyId: PropertyId }) => Promise<void>;
let owners: Owner[] = [];
const desk = linkOwners({
  ...{ db, clock, settings, links, audit, owners: async () => owners },
  jobs: {
    define: (_kind: string, _schema: unknown, handler: never) => {
      run = handler;
    },
    enqueue: async (_tx: unknown, job: never) => void queued.push(job),
  } as never,
  properties: { cards: async () => [{ name: "Casa Azul", timeZone: "Europe/Lisbon" }] },
  letters: { send: async (letter) => void letters.push(letter) },
});
desk.define();

async function add(host: string) {
  const azul = await property(`casa-${crypto.randomUUID()}`);
  const teo = { ...(await memberOf(db, azul, "manager")), standing: STEPPED_UP };
  announced.length = 0;
  await links.addHost(teo, azul, host);
  const [{ payload }] = announced as unknown as [{ payload: { additionId: HostAddition["id"] } }];
  return { azul, teo, ...payload };
}

async function deliver(azul: PropertyId, additionId: Id<"host_addition">) {
  queued.length = 0;
  await desk.tell(azul, additionId);
  for (const { payload, propertyId } of queued) await run(payload, { propertyId });
}

const tokenIn = ({ text }: AdditionLetter) => /not-us\/(\S+)/.exec(text)![1]!;
const owner = (name: string, language: Owner["language"]): Owner => ({
  ...{ personId: crypto.randomUUID() as Id<"person">, email: `${name.toLowerCase()}@casa-azul.example` },
  ...{ name, language },
});

beforeEach(() => {
  letters.length = 0;
  notes.length = 0;
  owners = [owner("Inês", "pt"), owner("Astrid", "sv")];
});

test("every owner gets a letter in their own language that names the site and who added it", async () => {
  const { azul, teo, additionId } = await add("https://museum-of-tiles.pt/visit");
  await deliver(azul, additionId);
  expect(letters.map(({ to }) => to)).toEqual(["inês@casa-azul.example", "astrid@casa-azul.example"]);
  expect(letters[0]!.text).toContain("museum-of-tiles.pt");
  expect(letters[0]!.text).toContain("Teo");
  expect(letters[1]!.html).toContain('lang="sv"');
  expect(tokenIn(letters[0]!)).not.toBe(tokenIn(letters[1]!));
  expect(widened).toContain(teo.personId);
});

test("one press takes the site off and ends all links of the property, also of who is an owner no more", async () => {
  const { azul, additionId } = await add("pay-casa-azul-now.com");
  await deliver(azul, additionId);
  const token = tokenIn(letters[0]!);
  const [ines] = owners;
  owners = [];
  expect(await desk.read(token)).toMatchObject({ property: "Casa Azul", isListed: true });
  expect((await links.stateOf(azul, "museum.pt")).open).toBe(true);

  await desk.deny(token);
  await desk.deny(token);
  expect(await desk.read(token)).toMatchObject({ isListed: false, deniedAt: clock.now() });
  expect(await links.stateOf(azul, "museum.pt")).toEqual({ open: false, because: "switched_off" });
  const { hosts, switchedOff } = await links.look({ ...ines, kind: "person", staff: "agent" } as never, azul);
  expect(hosts).toEqual([]);
  expect(switchedOff).toMatchObject({ because: "host_denied" });
  expect(notes.map(({ action }) => action)).toEqual([
    "safety.host_added",
    "safety.hosts_denied",
    "safety.links_switched_off",
  ]);
});

test("nobody is told of what was taken off before the letter was written", async () => {
  const { azul, teo, additionId } = await add("taxi-lisboa.pt");
  await links.removeHost(teo, azul, "taxi-lisboa.pt");
  await deliver(azul, additionId);
  expect(letters).toEqual([]);
});

test("a made-up link opens nothing, and a real one nothing after a week", async () => {
  const { azul, additionId } = await add("fado-nights.pt");
  await deliver(azul, additionId);
  const token = tokenIn(letters[0]!);
  const unknown = { code: "safety.addition_unknown" };
  await expect(desk.deny(`${token.slice(0, -1)}_`)).rejects.toMatchObject(unknown);
  clock.advance({ hours: 7 * 24 });
  await expect(desk.deny(token)).rejects.toMatchObject(unknown);
});

test("sites that other properties get count there a day later, and their owners are told once each", async () => {
  const { azul, teo } = await add("museum-of-tiles.pt");
  clock.advance({ hours: 30 });
  const other = await property(`other-${crypto.randomUUID()}`);
  announced.length = 0;
  await links.applyTo(teo, azul, [other]);
  await links.applyTo(teo, azul, [other]);
  expect(announced).toHaveLength(1);
  const { hosts } = await links.get(teo, other);
  expect(hosts[0]!.validFrom).toEqual(clock.now().add({ hours: 24 }));
});
