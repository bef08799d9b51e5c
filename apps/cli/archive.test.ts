/** The operator makes the key of the archive for two people, and opens a conversation with both of their halves. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseLocatedId } from "#kernel/ids.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import { testApp } from "../testing.ts";
import { runCommand } from "./run.ts";

const { house, db, clock, settings, property, stay, guest, member, person } = await testApp();
const { dataDir } = settings;
const out = mkdtempSync(join(tmpdir(), "bellhop-archive-"));
afterAll(() => rmSync(out, { recursive: true, force: true }));

async function bellhop(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] };
  const env = {
    ...{ NODE_ENV: "test", LOG_LEVEL: "silent", DATA_DIR: dataDir, DATABASE_URL: db.url },
    ...{ SECRET_KEY: settings.secretKey, CLOCK_AT: clock.now().toString() },
  };
  const code = await runCommand(args, {
    env,
    say: (line = "") => void lines.out.push(line),
    complain: (line) => void lines.err.push(line),
  });
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

const halvesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
const keys = (paths: readonly string[]) => paths.flatMap((path) => ["--key", path]);
const first = join(out, "first");

describe("making the key", () => {
  test("while there is none, the doctor says so", async () => {
    expect((await bellhop("doctor")).out).toContain("There is no archive key");
    expect((await bellhop("archive", "seal")).code).toBe(1);
  });

  test("the private half may not lie beside what it opens", async () => {
    for (const folder of [dataDir, join(dataDir, "keys")])
      expect(await bellhop("archive", "keys", "--out", folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining("may not lie in DATA_DIR"),
      });
    expect(existsSync(join(dataDir, "keys", "archive.pub"))).toBe(false);
  });

  test("two halves are written for two people, and what to do is said in words", async () => {
    const made = await bellhop("archive", "keys", "--out", first);
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(made.out).toContain("Give half 1 to one person and half 2 to another");
    expect(halvesIn(first)).toHaveLength(2);
    for (const path of halvesIn(first)) expect(statSync(path).mode & 0o077).toBe(0);
    const kept = readFileSync(join(dataDir, "keys", "archive.pub"), "utf8");
    expect(made.out).toContain(kept.trim());
    for (const path of halvesIn(first)) expect(readFileSync(path, "utf8")).not.toContain(kept.split(".")[1]);
    expect((await bellhop("doctor")).out).toContain("0 are.");
  });

  test("a key that is there is not overwritten", async () => {
    const kept = readFileSync(join(dataDir, "keys", "archive.pub"), "utf8");
    expect(await bellhop("archive", "keys", "--out", join(out, "second"))).toMatchObject({
      code: 2,
      err: expect.stringContaining("There is an archive key already"),
    });
    expect(readFileSync(join(dataDir, "keys", "archive.pub"), "utf8")).toBe(kept);
    expect(existsSync(join(out, "second"))).toBe(false);
  });
});

describe("a conversation of last year", async () => {
  const azul = await property("casa-azul");
  const mirasStay = await stay(azul, { checkOutDate: "2026-03-28" });
  const owner = await member(azul, "owner");
  const mira = await guest(mirasStay);
  await mira.post("/api/guest/conversation/messages", { body: "quokkavelvet: is there a lift?" });
  const [{ conversation_id: id }] = (await db.run(
    { name: "t conversations", text: "select conversation_id from messaging.conversation" },
    [],
  )) as [{ conversation_id: string }];
  const conversation = `${azul.id}.${id}`;
  const ines = await person("trust_officer");
  const actor: PersonActor = {
    ...{ kind: "person", personId: ines.personId, sessionId: ines.personId as never, staff: "trust_officer" },
    ...{ language: "en", timeZone: "Europe/Lisbon" },
  };
  const grantFor = () =>
    house.privacy.grants.request(actor, {
      ...{ ground: "party_request", caseId: "C-2027-8", minutes: 30, propertyId: azul.id },
      conversationIds: [parseLocatedId<"conversation">(conversation).id],
    });

  test("is sealed by the command as by the worker, and a copy is refused with the truth", async () => {
    clock.set("2027-03-28T23:00:01Z");
    expect((await bellhop("doctor")).out).toContain("one conversation waits for it");
    expect(await bellhop("archive", "seal")).toMatchObject({ code: 0, out: expect.stringContaining(": 1.") });
    expect((await bellhop("doctor")).out).toContain(": 1 are.");
    const host = await member(azul, "owner");
    const { status, body } = await host.post(`/api/conversations/${conversation}/histories`, {});
    expect([status, body.code]).toEqual([409, "privacy.history_archived"]);
    expect(body.remedy).toContain("staff open it on request");
  });

  test("is written into a new folder for a grant and both halves, with a receipt for both sides", async () => {
    const { id: grant } = await grantFor();
    const folder = join(out, "opened");
    const asked = ["archive", "open", conversation, "--grant", grant, "--out", folder];
    const opened = await bellhop(...asked, ...keys(halvesIn(first)));
    expect(opened).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(folder, "messages.txt"), "utf8")).toMatch(
      /1\. 2026-03-20T10:00:00Z {2}Mira Lindqvist \(guest, by chat\)\n {4}quokkavelvet: is there a lift\?/,
    );
    expect(JSON.parse(readFileSync(join(folder, "messages.json"), "utf8"))).toMatchObject({
      conversationId: conversation,
      rooms: { messaging: { messages: [{ body: "quokkavelvet: is there a lift?" }] } },
    });
    const receipts = await house.privacy.reads.ofProperty(
      { ...actor, personId: owner.personId } as PersonActor,
      azul.id,
    );
    expect(receipts).toMatchObject([{ ground: "party_request", conversationId: id }]);
    expect(await bellhop(...asked, ...keys(halvesIn(first)))).toMatchObject({ code: 2 });
    expect(await bellhop("archive", "verify", ...keys(halvesIn(first)))).toMatchObject({
      code: 0,
      out: expect.stringContaining("opens 1 conversations"),
    });
  });

  test("is not written without a grant, or with half of the key", async () => {
    const folder = join(out, "refused");
    const to = (grant: string, ...more: string[]) =>
      bellhop("archive", "open", conversation, "--grant", grant, "--out", folder, ...more);
    expect(await to(house.ids.next("access_grant"), ...keys(halvesIn(first)))).toMatchObject({
      code: 1,
      err: expect.stringContaining("there is no such grant"),
    });
    const { id: grant } = await grantFor();
    const [half] = halvesIn(first);
    expect(await to(grant, "--key", half!)).toMatchObject({
      code: 2,
      err: expect.stringContaining("Both halves"),
    });
    expect(await to(grant, "--key", half!, "--key", half!)).toMatchObject({
      code: 2,
      err: expect.stringContaining("the other one is needed too"),
    });
    expect(existsSync(folder)).toBe(false);
  });

  test("is opened by the earlier key alone after another took its place", async () => {
    const second = join(out, "second");
    const made = await bellhop("archive", "keys", "--out", second, "--replace");
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining("opens with them alone") });
    expect((await bellhop("doctor")).out).toContain("sealed for the earlier key");
    const { id: grant } = await grantFor();
    const asked = (folder: string, by: string) =>
      bellhop(
        "archive",
        "open",
        conversation,
        "--grant",
        grant,
        "--out",
        join(out, folder),
        ...keys(halvesIn(by)),
      );
    expect(await asked("wrong", second)).toMatchObject({
      code: 1,
      err: expect.stringContaining("sealed for the key"),
    });
    expect(await asked("right", first)).toMatchObject({ code: 0 });
  });
});

test("a public key that is not as it was written is told by the doctor and the command, and nothing is sealed for it", async () => {
  const path = join(dataDir, "keys", "archive.pub");
  const kept = readFileSync(path, "utf8");
  writeFileSync(path, kept.replace(/.(?=\.[0-9a-f]{16}\n$)/, "_"));
  expect((await bellhop("doctor")).out).toContain("fault  The archive key cannot be used");
  for (const args of [["seal"], ["keys", "--out", join(out, "third")]])
    expect(await bellhop("archive", ...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining("a character is lost or changed"),
    });
  writeFileSync(path, kept);
});

test("what was typed wrongly is answered with a sentence and 2", async () => {
  for (const args of [[], ["close"], ["keys"], ["keys", "more", "--out", out], ["open", "--key", "a"]])
    expect((await bellhop("archive", ...args)).code).toBe(2);
});
