/** A year after the stay: what was said, sent and held is nowhere any more, and people with both halves of the key read it. */

import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { BlobName } from "#kernel/blobs/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id, Located } from "#kernel/ids.ts";
import { halvesOf } from "#kernel/key-halves.ts";
import { makeKeyPair, publicKeyText } from "#kernel/public-sealing.ts";
import { at } from "#kernel/time.ts";
import type { PersonActor } from "#modules/accounts/index.ts";
import { type Booked, book, hostOf } from "#modules/messaging/testing.ts";
import type { ArchiveSource, Ground } from "#modules/privacy/index.ts";
import { privacyAt, staffOf } from "#modules/privacy/testing.ts";
import { aJpeg } from "#modules/safety/testing.ts";
import { aMail, mailAt } from "../testing.ts";
import { mailArchiving } from "./archiving.ts";

const DURING_THE_STAY = "2026-03-26T10:00:00Z";
/** Check-out on 28 March 2026, a year to the end of that day in Lisbon, where summer time has just begun. */
const YEAR_IS_OVER = "2027-03-28T23:00:00Z";

const db = await testDatabase();
const house = mailAt(DURING_THE_STAY, db);
const { messaging, clock, ids, blobs, bring, addressOf } = house;
const { publicKey, privateKey } = makeKeyPair();
const halves = halvesOf(privateKey);
/** Fails where a process would be killed, as long as it is set. */
const kill: { at?: "clear" } = {};
const killable: ArchiveSource = {
  room: "killed",
  take: async () => ({ words: {}, messages: 0, pieces: [] }),
  clear: async () => {
    if (kill.at === "clear") throw new Error("killed");
  },
  names: async () => false,
};
const archives = {
  due: messaging.archiving.due,
  sources: [messaging.archiving.source, mailArchiving(), killable],
};
const desk = (archivePublicKey: string | undefined) =>
  privacyAt(DURING_THE_STAY, db, {
    ...{ clock, ids, blobs, archives },
    settings: {
      ...{ secretKey: "k".repeat(40), dataDir: "/nowhere", marketplaceName: "Bellhop Stays" },
      publicUrl: "https://stays.example",
      ...(archivePublicKey && { archivePublicKey }),
    },
  });
const { privacy } = desk(publicKeyText(publicKey));
const { archive, grants } = privacy;

const asked = new Map<string, string>();
const rows = <Row>(text: string, values: readonly unknown[] = []) => {
  const name = asked.get(text) ?? `t ${asked.size}`;
  asked.set(text, name);
  return db.run<Row>({ name, text }, values);
};

/** Words that stand nowhere but in what the two sides said. */
const MARKERS = [
  "quokkavelvet",
  "tangerinezither",
  "umbrellafjord",
  "walnutpapaya",
  "xylophonebog",
  "dhowlantern",
];

/** Which tables and columns hold any of the words, in whatever way PostgreSQL keeps text. */
async function holders(): Promise<string[]> {
  const columns = await rows<{ place: string; name: string }>(
    `select format('%I.%I', table_schema, table_name) as place, column_name as name from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema')
       and (data_type in ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY', 'tsvector') or udt_name = 'citext')`,
  );
  const found: string[] = [];
  for (const { place, name } of columns) {
    const like = MARKERS.flatMap((word) => [word, Buffer.from(word).toString("hex")]).map(
      (word) => `%${word}%`,
    );
    const [row] = await rows<{ n: number }>(
      `select count(*)::integer as n from ${place} t where lower(t."${name}"::text) like any ($1::text[])`,
      [like],
    );
    if (row!.n > 0) found.push(`${place}.${name}`);
  }
  return found;
}

let folder: string;
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const filesWith = (bytes: Uint8Array | string) =>
  files().filter((path) =>
    readFileSync(path).includes(typeof bytes === "string" ? bytes : Buffer.from(bytes)),
  );
/** As if all that was put in had lain there for a while. */
const settle = () => {
  for (const path of files()) utimesSync(path, 1_700_000_000, 1_700_000_000);
};

const multipart = (words: string, picture: Uint8Array) =>
  aMail({
    subject: "umbrellafjord arrival",
    headers: ['Content-Type: multipart/mixed; boundary="b"', "MIME-Version: 1.0"],
    body: [
      "--b\r\nContent-Type: text/plain; charset=utf-8\r\n",
      words,
      '--b\r\nContent-Type: image/jpeg; name="walnutpapaya.jpg"\r\nContent-Disposition: attachment; filename="walnutpapaya.jpg"\r\nContent-Transfer-Encoding: base64\r\n',
      Buffer.from(picture).toString("base64"),
      "--b--",
    ].join("\r\n"),
  });

const mira: Booked = await book(house);
const bruno: Booked = await book(house, { checkOutDate: "2026-04-02", number: "4827105937" });
const teo = await hostOf(db, mira.propertyId);
let picture: BlobName;

const ines = staffOf("trust_officer");
const grantFor = (which: Located<"conversation">, ground: Ground = "party_request", by: PersonActor = ines) =>
  grants.request(by, {
    ...{ ground, caseId: "C-2027-8", propertyId: which.propertyId, minutes: 30 },
    conversationIds: [which.id],
  });
const open = (which: Located<"conversation">, grantId: Id<"access_grant">, by = halves) =>
  archive.open(which, grantId, by);

beforeAll(async () => {
  const jpeg = await aJpeg();
  await messaging.send(teo, mira.conversation, { body: "quokkavelvet: the key hangs behind the blue tile" });
  await messaging.send(teo, mira.conversation, { body: "Write to tangerinezither@casa-azul.example please" });
  const mail = multipart("See the picture of the door\r\n\r\n-- \r\nxylophonebog\r\n", jpeg);
  expect(await bring(await addressOf("partner", mira), mail)).toEqual({ as: "message" });
  expect(await bring(await addressOf("partner", bruno), mail)).toEqual({ as: "message" });
  await messaging.keepDraft(teo, mira.conversation, "dhowlantern, begun and not sent");
  const { messages } = await messaging.listMessages(teo, mira.conversation, { limit: 10 });
  picture = messages.at(-1)!.attachments[0]!.blob as BlobName;
  folder = dirname(dirname(((await blobs.get(picture)).content as unknown as { path: string }).path));
  // Bruno's is only there to share the picture.
  await rows("update messaging.message set body = 'See the picture' where conversation_id = $1", [
    bruno.conversation.id,
  ]);
  await rows(
    `update mail.inbound set raw = 'none'::bytea, raw_blob = null, subject = '', header_subject = '', elided = '', signature = ''
     where conversation_id = $1`,
    [bruno.conversation.id],
  );
  await rows(
    `update messaging.attachment a set name = 'door.jpg' from messaging.message m
    where m.message_id = a.message_id and m.conversation_id = $1`,
    [bruno.conversation.id],
  );
});

describe("until the year is over", () => {
  test("nothing is sealed a second before, and both sides read", async () => {
    clock.set("2027-03-28T22:59:59Z");
    expect(await archive.sealDue()).toEqual({ sealed: 0, waiting: 0, key: publicKey.id });
    expect((await messaging.listMessages(mira.guest, "own", { limit: 10 })).messages).toHaveLength(3);
    expect(await holders()).toEqual(
      expect.arrayContaining(["messaging.message.body", "messaging.draft.body", "mail.inbound.raw"]),
    );
  });
});

describe("from the instant at which it is over", () => {
  test("without a key nothing is sealed, and it is told how many wait", async () => {
    clock.set(YEAR_IS_OVER);
    expect(await desk(undefined).privacy.archive.sealDue()).toEqual({ sealed: 0, waiting: 1 });
    expect(await holders()).toContain("messaging.message.body");
  });

  test("a run that breaks off leaves everything as it was", async () => {
    kill.at = "clear";
    expect(await archive.sealDue()).toMatchObject({ sealed: 0, waiting: 1 });
    delete kill.at;
    expect(await rows("select from privacy.archive")).toEqual([]);
    expect(await holders()).toContain("messaging.message.body");
  });

  test("it is sealed once, and no table and no file holds its words any more", async () => {
    clock.set("2027-03-28T23:00:01Z");
    const runs = await Promise.all([archive.sealDue(), archive.sealDue()]);
    expect(runs.map(({ sealed }) => sealed).sort()).toEqual([0, 1]);
    expect(await archive.sealDue()).toMatchObject({ sealed: 0, waiting: 0 });
    settle();
    await archive.sweep();
    expect(await holders()).toEqual([]);
    for (const word of MARKERS) expect(filesWith(word)).toEqual([]);
  });

  test("a picture that another conversation still shows stays until that one is sealed as well", async () => {
    expect(files().some((path) => path.endsWith(picture))).toBe(true);
    expect(
      (await messaging.listMessages(bruno.guest, "own", { limit: 5 })).messages[0]?.attachments,
    ).toHaveLength(1);
  });

  test("both sides are refused as before, and what was said, when and by which side still counts", async () => {
    for (const [reader, which] of [
      [mira.guest, "own"],
      [teo, mira.conversation],
    ] as const) {
      const code = "messaging.conversation_unreadable";
      await expect(messaging.listMessages(reader, which, { limit: 5 })).rejects.toMatchObject({ code });
      expect(await messaging.getConversation(reader, which)).toMatchObject({
        lastSeq: 3,
        lastMessage: { preview: "" },
      });
    }
  });

  test("it stays closed when somebody moves the stay afterwards", async () => {
    await rows("update stays.reservation set check_out_date = '2027-06-01' where reservation_id = $1", [
      mira.guest.reservationId,
    ]);
    await expect(messaging.listMessages(mira.guest, "own", { limit: 5 })).rejects.toMatchObject({
      code: "messaging.conversation_unreadable",
    });
    await expect(messaging.send(mira.guest, "own", { body: "Are you there?" })).rejects.toMatchObject({
      code: "messaging.conversation_unreadable",
    });
  });
});

describe("opening it", () => {
  test("without a grant, on another ground or for another conversation it stays closed, and no receipt is left", async () => {
    const none = ids.next("access_grant");
    const spam = await grantFor(mira.conversation, "spam_detected");
    const elsewhere = await grantFor(bruno.conversation);
    for (const [grantId, because] of [
      [none, "grant_none"],
      [spam.id, "grant_ground"],
      [elsewhere.id, "grant_elsewhere"],
    ] as const)
      expect(await open(mira.conversation, grantId)).toEqual({ opened: false, because });
    expect(await rows("select from privacy.access_receipt")).toEqual([]);
  });

  test("with a grant all of it is read, and both sides have the receipt", async () => {
    const { id } = await grantFor(mira.conversation);
    const opening = await open(mira.conversation, id);
    if (!opening.opened) throw new Error(opening.because);
    const text = JSON.stringify(opening.words);
    for (const word of MARKERS) expect(text).toContain(word);
    expect(opening.words.pieces.map(({ name }) => name)).toEqual(["pictures/3-1.jpg", "mail/1.eml"]);
    expect((await opening.piece(0))?.subarray(0, 2)).toEqual(Buffer.of(0xff, 0xd8));
    expect((await opening.piece(1))?.toString()).toContain("xylophonebog");
    const receipts = await rows<{ ground: string; grant_id: string; who: string }>(
      "select ground, grant_id, who from privacy.access_receipt",
    );
    expect(receipts).toEqual([{ ground: "party_request", grant_id: id, who: ines.personId }]);
    const [last] = (await Array.fromAsync(privacy.audit.entries())).slice(-1);
    expect(last).toMatchObject({ action: "privacy.archive_opened", ground: "party_request" });
  });

  test("an hour later the same grant opens nothing", async () => {
    const { id } = await grantFor(mira.conversation, "fraud_legal");
    clock.advance({ minutes: 30 });
    expect(await open(mira.conversation, id)).toEqual({ opened: false, because: "grant_over" });
  });

  test("halves of another key are told apart before anything is noted", async () => {
    const { id } = await grantFor(mira.conversation);
    const other = makeKeyPair();
    expect(await open(mira.conversation, id, halvesOf(other.privateKey))).toEqual({
      ...{ opened: false, because: "other_key" },
      ...{ sealedFor: publicKey.id, given: other.publicKey.id },
    });
    await expect(open(mira.conversation, id, [halves[0], halves[0]])).rejects.toThrow("both are half 1");
  });

  test.each(["box", "wrapped_key"])(
    "one changed byte of %s opens nothing and is named by the drill",
    async (column) => {
      const { id } = await grantFor(mira.conversation);
      const flip = `update privacy.archive set ${column} = set_byte(${column}, 70, get_byte(${column}, 70) # 1)`;
      await rows(flip);
      expect(await open(mira.conversation, id)).toEqual({ opened: false, because: "not_whole" });
      expect(await archive.verify(halves)).toMatchObject({ entire: 0, broken: [mira.conversation] });
      await rows(flip);
      expect(await archive.verify(halves)).toMatchObject({ keyId: publicKey.id, entire: 1, broken: [] });
    },
  );

  test("a new key is used for the next conversation, and the earlier one opens with its own", async () => {
    const next = makeKeyPair();
    clock.set("2027-04-03T00:00:00Z");
    const later = desk(publicKeyText(next.publicKey)).privacy.archive;
    expect(await later.sealDue()).toEqual({ sealed: 1, waiting: 0, key: next.publicKey.id });
    expect(await archive.verify(halves)).toMatchObject({ entire: 1, broken: [] });
    expect(await archive.verify(halvesOf(next.privateKey))).toMatchObject({ entire: 1, broken: [] });
    const { id } = await grantFor(mira.conversation);
    expect(await open(mira.conversation, id)).toMatchObject({ opened: true });
    await archive.sweep();
    expect(files().some((path) => path.endsWith(picture))).toBe(false);
  });
});

describe("when its time of keeping is over", () => {
  test("its key is destroyed unless it is held, and that it was there stays written", async () => {
    clock.set("2036-04-01T00:00:00Z");
    const hold = await privacy.retention.hold(ines, {
      ...{ propertyId: bruno.propertyId, conversationId: bruno.conversation.id },
      ...{ ground: "legal_claim", caseId: "C-9" },
    });
    clock.set("2036-05-01T00:00:00Z");
    const run = await privacy.retention.run({ isDry: false });
    expect(run.find(({ kind }) => kind === "message")?.count).toBe(1);
    const { id } = await grantFor(mira.conversation);
    expect(await open(mira.conversation, id)).toEqual({ opened: false, because: "destroyed" });
    const kept = await rows<{ is_noise: boolean }>(
      "select wrapped_key is null and box is null as is_noise from privacy.archive order by ended_at",
    );
    expect(kept).toEqual([{ is_noise: true }, { is_noise: false }]);
    const noted = (await Array.fromAsync(privacy.audit.entries(at("2036-05-01T00:00:00Z")))).map(
      (one) => one.action,
    );
    expect(noted).toContain("privacy.archive_destroyed");
    expect((await privacy.audit.verify()).fault).toBeUndefined();
    expect(hold.conversationId).toBe(bruno.conversation.id);
  });
});
