/** What the relay answers: a file for each conversation over real sockets, word for word. */

import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { idFromWords } from "#kernel/ids.ts";
import { dialoguesIn, playDialogue } from "#kernel/smtp/receiving/testing/dialogue.ts";
import { hopMark } from "#modules/mail/rules/return-path/hop-mark.ts";
import { bring, bringEndless } from "./testing/client.ts";
import { disguisedZip, hugeHeader, nested, pictureBomb, tooManyBytes } from "./testing/hostile.ts";
import { MIRA, relayScene } from "./testing/scene.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const { booked, db, house, logged, relay, lmtp } = await relayScene();

const LONG_AGO = { checkInDate: "2025-11-01", checkOutDate: "2025-11-03", bookedAt: "2025-10-01T10:00:00Z" };
const partnerOf = async (...guest: Parameters<typeof booked>) => (await booked(...guest)).aliases.partner;
const retired = await partnerOf();
await house.mail.aliases.rotate(retired);
const conversationId = idFromWords("conversation", "any");
const values = {
  retired,
  closed: await partnerOf(MIRA, LONG_AGO),
  silent: await partnerOf("mira@silent.example"),
  dark: await partnerOf("mira@dark.example"),
  mark: hopMark({ key: house.settings.secretKey, conversationId, count: 1 }),
  zip: disguisedZip(),
  bomb: pictureBomb(),
  bytes: tooManyBytes(),
  nested: nested(),
  header: hugeHeader(),
};

/** How many mails are kept. */
async function kept(): Promise<number> {
  const count = { name: "test.kept", text: "select count(*)::int as mails from mail.inbound" };
  const [row] = await db.run<{ mails: number }>(count, []);
  return row!.mails;
}

// L12 whatever was said above, no line of the log holds an address
afterAll(() => {
  expect(logged.length).toBeGreaterThan(20);
  expect(logged.join("")).not.toMatch(/@|%40/);
});

// The thread that examines mails begins with the first one, which takes longer than a client in a dialogue waits.
await bring(relay.port, {
  sender: MIRA,
  recipient: await partnerOf(),
  raw: `From: ${MIRA}\r\n\r\nHello\r\n`,
});

const ports = { smtp: relay.port, lmtp: lmtp.port };
describe.each(["smtp", "lmtp"] as const)("by %s", (protocol) => {
  for (const { title, text } of dialoguesIn(join(FIXTURES, protocol))) {
    test(title, async () => {
      const { aliases } = await booked();
      const other = await partnerOf();
      const before = await kept();
      await playDialogue(text, { port: ports[protocol], values: { ...values, ...aliases, other } });
      const taken = text.match(/^S: 250 2\.6\.0 Taken: (?:it stands|noted)/gm) ?? [];
      expect(await kept()).toBe(before + taken.length);
    });
  }
});

describe("memory stays flat", () => {
  /** The most that the process had during `work`, above what it had before, in megabytes. */
  async function grownDuring(work: () => Promise<void>): Promise<number> {
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 10);
    await work();
    clearInterval(watch);
    return (most - before) / 1024 ** 2;
  }

  test("S8 while a mail of 200 MB is read to its end and refused", async () => {
    const { aliases } = await booked();
    const endless = (megabytes: number) =>
      bringEndless(relay.port, { sender: MIRA, recipient: aliases.partner, megabytes });
    await endless(25);
    const grown = await grownDuring(async () => {
      expect(await endless(200)).toBe("552 5.3.4 The mail is too large");
    });
    expect(grown).toBeLessThan(100);
  });

  test("while large and hostile mails come one after the other", async () => {
    const recipient = await partnerOf();
    const picture = "Content-Type: image/jpeg; name=view.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    const mails = [values.nested, values.header, picture + values.bytes].map((rest) =>
      Buffer.from(`From: ${MIRA}\r\nSubject: Our arrival\r\nMIME-Version: 1.0\r\n${rest}\r\n`),
    );
    const answers = async () => {
      const said: string[] = [];
      for (const raw of mails) said.push(await bring(relay.port, { sender: MIRA, recipient, raw }));
      return said.map((line) => line.replace(/^.*\((.+)\)$/, "$1"));
    };
    const asFirst = await answers();
    expect(asFirst).toEqual(["mail.too_deeply_nested", "mail.header_too_large", "mail.files_too_large"]);
    const grown = await grownDuring(async () => {
      for (let round = 0; round < 3; round++) expect(await answers()).toEqual(asFirst);
    });
    expect(grown).toBeLessThan(250);
  });
});
