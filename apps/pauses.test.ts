/** What the desk stops: all links of the marketplace at once, and all messages of one property. And hosts of imported lists. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { testApp } from "./testing.ts";

const { property, stay, member, guest, person, house, settings, anonymous } = await testApp();
const azul = await property("casa-azul");
const miras = await stay(azul);
const mira = await guest(miras);
const teo = await member(azul, "owner");
const ines = await person("trust_officer");
const bo = await person("agent");
const conversation = (await mira.get("/api/guest/conversation")).body.id;
const said = `/api/conversations/${conversation}/messages`;
const MUSEUM = "The museum of tiles: https://museum-of-tiles.pt/visit";

const say = (body: string) => teo.post(said, { body });
/** Where the link of a message leads now, as the page of a mail would ask. */
async function press(token: string) {
  return (await anonymous.get(`/api/mail/links/${token}`)).body.state;
}
const tokenOf = (id: string) => house.mail.links.tokenFor("go", { propertyId: azul.id, id, index: 0 });
const actions = async () => {
  const text = "select action from privacy.audit_entry order by seq";
  return (await house.db.run<{ action: string }>({ name: "t audit", text }, [])).map(({ action }) => action);
};

describe("all links are paused", () => {
  afterEach(async () => {
    await ines.post("/api/desk/links-pause/ending", { reason: "The drill is over" });
  });

  test("at once, also in what was sent before, by both sides; and come on again as each property chose", async () => {
    const sent = await say(MUSEUM);
    expect(sent.status).toBe(201);
    const asked = await mira.post("/api/guest/conversation/messages", { body: MUSEUM });
    const [theirs, hers] = [tokenOf(sent.body.id), tokenOf(asked.body.id)];
    expect(await press(theirs)).toMatchObject({ open: true });
    expect(await press(hers)).toMatchObject({ open: true });

    const paused = await ines.post("/api/desk/links-pause", { reason: "A wave in many properties" });
    expect(paused).toMatchObject({ status: 200, body: { reason: "A wave in many properties" } });
    expect(await press(theirs)).toEqual({ open: false, because: "paused" });
    expect(await press(hers)).toEqual({ open: false, because: "paused" });
    const shown = await teo.get(`/api/properties/${azul.id}/links`);
    expect(shown.body).toMatchObject({ pausedSince: paused.body.since });
    const during = await say("And the tram: https://museum-of-tiles.pt/tram");
    expect(during.body.body).not.toContain("museum-of-tiles.pt/tram");

    await ines.post("/api/desk/links-pause/ending", { reason: "Over" });
    expect(await press(theirs)).toMatchObject({ open: true });
    expect(await actions()).toEqual(expect.arrayContaining(["safety.links_paused", "safety.links_resumed"]));
  });

  test("by trust officers with a reason, and seen by everybody of the desk", async () => {
    expect((await bo.post("/api/desk/links-pause", { reason: "Why not" })).status).toBe(403);
    expect((await teo.post("/api/desk/links-pause", { reason: "Why not" })).status).toBe(403);
    const wordless = await ines.post("/api/desk/links-pause", { reason: " " });
    expect(wordless).toMatchObject({ status: 400, body: { code: "safety.note_needed" } });
    expect((await bo.get("/api/desk/links-pause")).body).toEqual({});
    await ines.post("/api/desk/links-pause", { reason: "First" });
    await ines.post("/api/desk/links-pause", { reason: "Second" });
    expect((await bo.get("/api/desk/links-pause")).body).toMatchObject({ reason: "First" });
  });
});

describe("the messages of a property are paused", () => {
  const at = `/api/desk/properties/${azul.id}/sending-pause`;
  const hers = "/api/guest/conversation";

  test("for both sides, who are told whose doing it is; elsewhere they go on", async () => {
    expect((await bo.post(at, { reason: "Why not" })).status).toBe(403);
    expect((await ines.post(at, { reason: "The owner says that it is not them" })).status).toBe(200);
    const refused = { status: 409, body: { code: "safety.sending_paused" } };
    expect(await say("Good day")).toMatchObject(refused);
    expect(await mira.post(`${hers}/messages`, { body: "Good day" })).toMatchObject(refused);
    expect((await mira.get(`${hers}/safety`)).body).toMatchObject({ blockedBy: "team" });
    expect((await teo.get(`/api/conversations/${conversation}/safety`)).body).toMatchObject({
      blockedBy: "team",
    });
    const words = await mira.ask(
      "POST",
      `${hers}/messages`,
      { body: "Good day" },
      { "accept-language": "en" },
    );
    expect(words.body.detail).toContain("our team has paused");

    const other = await property("fyrhuset");
    const theirs = await guest(await stay(other));
    expect((await theirs.post(`${hers}/messages`, { body: "Good day" })).status).toBe(201);

    await ines.post(`${at}/ending`, { reason: "All is well" });
    expect((await say("Good day")).status).toBe(201);
    expect((await mira.get(`${hers}/safety`)).body).not.toHaveProperty("blockedBy");
  });
});

describe("hosts of an imported list", () => {
  const file = join(settings.dataDir, "list.txt");
  const bring = async (text: string, format: "hosts" | "urlhaus-csv" | "phishtank-json", source = "desk") => {
    writeFileSync(file, text);
    return house.listed.bring(file, { source, format });
  };

  test("hold a message that links to them or to what is under them, and close its earlier links", async () => {
    const before = await say("The ferry: https://times.lagoon-ferries.com/now");
    expect(before.status).toBe(201);
    const kept = await bring(
      "# bad\n0.0.0.0 www.lagoon-ferries.com\nbit.ly\nharbour-pay.top # new\n",
      "hosts",
    );
    expect(kept).toMatchObject({ hosts: 2, skipped: 1 });
    expect(await press(tokenOf(before.body.id))).toEqual({ open: false, because: "listed" });
    const after = await say("The ferry again: https://tickets.lagoon-ferries.com/now");
    expect([202, 409]).toContain(after.status);
    expect((await say("The museum: https://museum-of-tiles.pt/rooms")).status).toBe(201);
    const plain = { name: "t listed", text: "select count(*)::integer as n from safety.listed_host" };
    expect(await house.db.run(plain, [])).toEqual([{ n: 2 }]);
  });

  test("are replaced by what the source says next; a broken file changes nothing", async () => {
    await bring("lagoon-ferries.com\n", "hosts");
    await expect(bring("# nothing today\n", "hosts")).rejects.toMatchObject({ code: "safety.list_empty" });
    expect((await house.links.stateOf(azul.id, "lagoon-ferries.com")).open).toBe(false);
    await bring("harbour-pay.top\n", "hosts");
    expect((await house.links.stateOf(azul.id, "lagoon-ferries.com")).open).toBe(true);
  });

  test("are read as URLhaus and PhishTank write them", async () => {
    const csv = `# id,dateadded,url\n"1","2026-11-20","http://Evil-Invoices.com:8080/a,b.exe","online"\n"2","2026-11-20","https://192.0.2.77/x","online"\n`;
    expect(await bring(csv, "urlhaus-csv", "urlhaus")).toMatchObject({ hosts: 2, skipped: 0 });
    const json = JSON.stringify([{ phish_id: 1, url: "https://login.fake-stays.top/x" }, { phish_id: 2 }]);
    expect(await bring(json, "phishtank-json", "phishtank")).toMatchObject({ hosts: 1, skipped: 1 });
    const states = await Promise.all(
      ["evil-invoices.com", "a.login.fake-stays.top", "fake-stays.top"].map((host) =>
        house.links.stateOf(azul.id, host),
      ),
    );
    expect(states.map(({ open }) => open)).toEqual([false, false, true]);
    expect((await house.listed.sources()).map(({ source }) => source)).toEqual(
      expect.arrayContaining(["phishtank", "urlhaus"]),
    );
  });
});
