import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id } from "#kernel/ids.ts";
import { book, hostOf } from "#modules/messaging/testing.ts";
import { aMail, mailAt } from "../testing.ts";

const db = await testDatabase();
const house = mailAt("2026-03-26T11:00:00Z", db);
const { mail, messaging, addressOf, bring } = house;
const NOBODY = { kind: "anonymous" } as const;
const FRAUD = { reason: "phishing" } as const;
let mira = await book(house);
const teo = await hostOf(db, mira.propertyId);

beforeEach(async () => {
  mira = await book(house);
});

/** The link under a message of Teo's, as Mira's mail carries it; and under one of Mira's. */
async function linkOf(from: "teo" | "mira") {
  const body = "Breakfast is at this table.";
  const { message } = await (from === "teo"
    ? messaging.send(teo, mira.conversation, { body })
    : messaging.send(mira.guest, "own", { body }));
  return mail.links.tokenFor("report", message);
}

describe("behind the link of a mail", () => {
  test("nobody is shown the words who may not read them, and whoever may is", async () => {
    const token = await linkOf("teo");
    expect((await mail.reports.state(token, NOBODY)).state.message).toBeUndefined();
    const other = await book(house);
    expect((await mail.reports.state(token, other.guest)).state.message).toBeUndefined();
    const { reader, state } = await mail.reports.state(token, mira.guest);
    expect(reader).toBe("guest");
    expect(state.message?.body).toBe("Breakfast is at this table.");
  });

  test("whoever wrote the message is told nothing of reports, and speaks for nobody", async () => {
    const token = await linkOf("teo");
    await mail.reports.report(token, NOBODY, FRAUD);
    expect((await mail.reports.state(token, mira.guest)).state.report).toMatchObject(FRAUD);
    expect(await mail.reports.state(token, teo)).toMatchObject({
      reader: "unknown",
      state: { report: undefined },
    });
    const filed = await mail.reports.report(token, teo, FRAUD);
    expect(filed).toMatchObject({ isNew: true, report: { reporter: "unknown" } });
    await expect(mail.reports.block(token, teo)).rejects.toMatchObject({ code: "mail.link_unknown" });
  });

  test("a host who is signed in reports by name, for the desk and the letter alone", async () => {
    const token = await linkOf("mira");
    const { report } = await mail.reports.report(token, teo, { ...FRAUD, passages: ["this table"] });
    expect(report).toMatchObject({ reporter: "partner", reportedBy: teo.personId });
    expect(report.passages).toEqual([{ text: "this table", start: 16, end: 26 }]);
  });

  test("a guest blocks at once, and only who was told which block it is can end it there", async () => {
    const token = await linkOf("teo");
    const { id } = await mail.reports.block(token, NOBODY);
    expect((await mail.reports.state(token, NOBODY)).state.blockedBy).toBe("you");
    const refused = { code: "safety.messages_blocked", params: { by: "other" } };
    await expect(linkOf("teo")).rejects.toMatchObject(refused);
    await mail.reports.unblock(token, NOBODY, randomUUID() as string as Id<"block">);
    await expect(linkOf("teo")).rejects.toMatchObject(refused);
    await mail.reports.unblock(token, NOBODY, id);
    await linkOf("teo");
  });

  test("mail to the alias of somebody who blocked comes back politely", async () => {
    const token = await linkOf("mira");
    await mail.reports.block(token, teo);
    const alias = await addressOf("partner", mira);
    await expect(bring(alias, aMail({ to: alias }))).rejects.toMatchObject({
      code: "safety.messages_blocked",
    });
  });
});
