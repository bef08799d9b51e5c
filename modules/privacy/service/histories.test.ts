import { createHash, createPublicKey, verify } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { openBlobs } from "#kernel/blobs/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { STEPPED_UP } from "#modules/accounts/testing.ts";
import { privacyAt, type TestConversation } from "../testing.ts";
import type { History, HistoryMessage } from "../types/history.ts";

const TONIGHT = "2026-03-26T21:00:00Z";
const db = await testDatabase();
const { privacy, clock, dataDir, closed, conversation, member, noted } = privacyAt(TONIGHT, db);
const { histories } = privacy;

let number = 3000;
let property = number as PropertyId;
let stay: TestConversation;
beforeEach(() => {
  clock.set(TONIGHT);
  property = ++number as PropertyId;
  stay = conversation(property);
  stay.said.push(
    said(1, "guest", "Mira Lindqvist", "Is there a lift?\n<b>We have</b> two suitcases & a cat."),
    said(2, "partner", "Teo Almeida", "Yes, up to the third floor."),
  );
});

const said = (
  seq: number,
  from: HistoryMessage["from"],
  authorName: string,
  body: string,
  pictures: HistoryMessage["pictures"] = [],
): HistoryMessage => ({ seq, from, authorName, body, pictures, sentAt: at(`2026-03-20T10:0${seq}:00Z`) });

async function filesOf({ content }: { content: Readable }) {
  const zip = unzipSync(new Uint8Array(await buffer(content)));
  return Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, Buffer.from(bytes)]));
}
async function madeFor(actor: TestConversation["guest"]) {
  const { history } = await histories.requestByGuest(actor, "en");
  await histories.make(history);
  return history;
}

describe("a guest's copy", () => {
  test("is a page, the same as JSON, and a signed list of both", async () => {
    const history = await madeFor(stay.guest);
    const fetched = await histories.fetchByGuest(stay.guest, history.id);
    expect(fetched.name).toBe("messages-2026-03-26.zip");
    const files = await filesOf(fetched);
    expect(Object.keys(files).sort()).toEqual([
      "index.html",
      "manifest.json",
      "manifest.sig",
      "messages.json",
    ]);

    const page = String(files["index.html"]);
    expect(page).toContain("&lt;b&gt;We have&lt;/b&gt; two suitcases &amp; a cat.");
    expect(page).toContain("Reservation 4827105936, 25 Mar 2026 to 28 Mar 2026");
    expect(page).not.toMatch(/<script|onerror|javascript:|https?:/i);
    expect(JSON.parse(String(files["messages.json"]))).toMatchObject({
      conversation: {
        property: "Casa Azul",
        reservation: { number: "4827105936", checkOutDate: "2026-03-28" },
      },
      messages: [
        { number: 1, from: "guest", author: "Mira Lindqvist", sentAt: "2026-03-20T10:01:00Z" },
        { number: 2, from: "partner", author: "Teo", text: "Yes, up to the third floor.", pictures: [] },
      ],
    });

    const manifest = JSON.parse(String(files["manifest.json"]));
    for (const { path, sha256, sizeBytes } of manifest.files) {
      expect(createHash("sha256").update(files[path]!).digest("hex")).toBe(sha256);
      expect(files[path]!.length).toBe(sizeBytes);
    }
    const key = createPublicKey(manifest.signature.publicKey);
    const signature = Buffer.from(String(files["manifest.sig"]), "base64");
    expect(verify(null, files["manifest.json"]!, key, signature)).toBe(true);
    expect(verify(null, Buffer.concat([files["manifest.json"]!, Buffer.from(" ")]), key, signature)).toBe(
      false,
    );
  });

  test("says how large it is, byte by byte", async () => {
    const history = await madeFor(stay.guest);
    const { content, sizeBytes } = await histories.fetchByGuest(stay.guest, history.id);
    expect((await buffer(content)).length).toBe(sizeBytes);
  });

  test("holds the pictures of its messages", async () => {
    const bytes = Buffer.from("not really a picture");
    const { hash } = await openBlobs({ dataDir }).put(Readable.from([bytes]));
    stay.said.push(said(3, "guest", "Mira Lindqvist", "", [{ type: "image/png", blob: hash }]));
    const history = await madeFor(stay.guest);
    const files = await filesOf(await histories.fetchByGuest(stay.guest, history.id));
    expect(files["pictures/3-1.png"]).toEqual(bytes);
    expect(String(files["index.html"])).toContain('src="pictures/3-1.png"');
  });

  test("is asked for, made once, fetched for a week, and gone: the archive left behind is noise", async () => {
    const { history, isNew } = await histories.requestByGuest(stay.guest, "sv");
    expect(isNew).toBe(true);
    expect(await histories.requestByGuest(stay.guest, "sv")).toEqual({ history, isNew: false });
    await expect(histories.fetchByGuest(stay.guest, history.id)).rejects.toMatchObject({
      code: "privacy.history_not_ready",
    });
    await histories.make(history);
    const [made] = await histories.listOfGuest(stay.guest);
    expect(made?.ready).toMatchObject({ until: at("2026-04-02T21:00:00Z"), messages: 2 });
    await histories.make(history);
    expect((await histories.listOfGuest(stay.guest))[0]).toEqual(made);
    expect(await histories.forget(history)).toBe(false);

    clock.set("2026-04-02T21:00:00Z");
    await expect(histories.fetchByGuest(stay.guest, history.id)).rejects.toMatchObject({
      code: "privacy.history_expired",
    });
    expect(await histories.forget(history)).toBe(true);
    clock.set(TONIGHT);
    await expect(histories.fetchByGuest(stay.guest, history.id)).rejects.toMatchObject({
      code: "privacy.history_expired",
    });
    const left = readBlob(made!.ready!.blob);
    expect(left.subarray(12, 14).toString()).not.toBe("PK");
  });

  test("that somebody asked for and fetched is in the record", async () => {
    const history = await madeFor(stay.guest);
    await histories.fetchByGuest(stay.guest, history.id).then(filesOf);
    for (const action of ["privacy.history_requested", "privacy.history_fetched"])
      expect((await noted(action)).at(-1)).toMatchObject({
        actor: { kind: "guest", id: stay.guest.guestId },
        object: { kind: "history", id: history.id },
      });
  });

  test("is not there for another guest, nor for the host", async () => {
    const history = await madeFor(stay.guest);
    const omar = conversation(property).guest;
    const notThere = { code: "privacy.history_not_found" };
    await expect(histories.fetchByGuest(omar, history.id)).rejects.toMatchObject(notThere);
    const owner = { ...member("owner", property), standing: STEPPED_UP };
    await expect(histories.fetchByPartner(owner, history)).rejects.toMatchObject(notThere);
    expect(await histories.listOfPartner(owner, property)).toEqual([]);
  });

  test("is not made of a conversation whose year is over", async () => {
    closed.add(stay.id);
    await expect(histories.requestByGuest(stay.guest, "en")).rejects.toMatchObject({
      code: "privacy.history_closed",
    });
  });
});

const readBlob = (hash: string): Buffer => {
  const folder = join(dataDir, "blobs", hash.slice(0, 2));
  expect(readdirSync(folder)).toContain(hash);
  return readFileSync(join(folder, hash));
};

describe("a partner's copy", () => {
  const ask = (actor: ReturnType<typeof member>, conversationId?: History["conversationId"]) =>
    histories.requestByPartner(
      actor,
      { propertyId: property, ...(conversationId && { conversationId }) },
      "en",
    );

  test("of one conversation calls the guest by the first name", async () => {
    const reader = member("read_only", property);
    const { history } = await ask(reader, stay.id);
    await histories.make(history);
    const files = await filesOf(await histories.fetchByPartner(reader, history));
    const names = JSON.parse(String(files["messages.json"])).messages.map(
      (one: { author: string }) => one.author,
    );
    expect(names).toEqual(["Mira", "Teo Almeida"]);
    expect(String(files["index.html"])).not.toContain("Lindqvist");
  });

  test("of all conversations has a folder for each and a page that leads there", async () => {
    conversation(property).said.push(said(1, "partner", "Teo Almeida", "Welcome"));
    const owner = { ...member("owner", property), standing: STEPPED_UP };
    const { history } = await ask(owner);
    await histories.make(history);
    const files = await filesOf(await histories.fetchByPartner(owner, history));
    expect(Object.keys(files).sort()).toEqual([
      "4827105936-2/index.html",
      "4827105936-2/messages.json",
      "4827105936/index.html",
      "4827105936/messages.json",
      "index.html",
      "manifest.json",
      "manifest.sig",
    ]);
    expect(String(files["index.html"])).toContain('href="4827105936-2/index.html"');
  });

  test("of all conversations is for an owner who has just proved who they are", async () => {
    const owner = member("owner", property);
    await expect(ask(owner)).rejects.toMatchObject({ code: "accounts.step_up_needed" });
    const manager = { ...member("manager", property), standing: STEPPED_UP };
    await expect(ask(manager)).rejects.toMatchObject({ code: "accounts.not_permitted" });
    const { history } = await ask({ ...owner, standing: STEPPED_UP });
    await histories.make(history);
    await expect(histories.fetchByPartner(owner, history)).rejects.toMatchObject({
      code: "accounts.step_up_needed",
    });
  });

  test("is for who asked for it alone", async () => {
    const [one, other] = [member("manager", property), member("manager", property)];
    const { history } = await ask(one, stay.id);
    await histories.make(history);
    await expect(histories.fetchByPartner(other, history)).rejects.toMatchObject({
      code: "privacy.history_not_found",
    });
  });
});

test("the key that signs is kept from others, and stays the same", async () => {
  const keyOf = async () => {
    await madeFor(conversation(property).guest);
    return readFileSync(join(dataDir, "keys", "privacy.ed25519.pem"), "utf8");
  };
  expect(await keyOf()).toBe(await keyOf());
  expect(statSync(join(dataDir, "keys", "privacy.ed25519.pem")).mode & 0o777).toBe(0o600);
});
