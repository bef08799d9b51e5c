/** Two people who write to each other with their own mail programs, through the whole house, and never see each other's address. */

import { afterAll, describe, expect, test, vi } from "vitest";
import { aJpeg } from "#modules/safety/testing.ts";
import { bring } from "./testing/client.ts";
import { headerOf } from "./testing/headers.ts";
import { layersOf } from "./testing/layers.ts";
import { answerTo, MAIL_PROGRAMS } from "./testing/mail-programs.ts";
import { type Delivered, openProvider } from "./testing/provider.ts";
import { relayScene } from "./testing/scene.ts";
import { storyteller } from "./testing/story.ts";

const provider = await openProvider();
const scene = await relayScene({ SMTP_URL: provider.url });
const { clock, logged, relay } = scene;
const { mailsFor } = provider;
const story = storyteller(scene);
afterAll(await scene.work());

const TAKEN = "250 2.6.0 Taken: it stands in the conversation";
const answers: string[] = [];

/** Brings a mail to the relay a minute later, and keeps what is answered. */
async function send(sender: string, recipient: string, raw: string | Buffer): Promise<string> {
  clock.advance({ minutes: 1 });
  const answer = await bring(relay.port, { sender, recipient, raw });
  answers.push(answer);
  return answer;
}

/** A mail to Casa Azul; `at` is where the writer's program names its mails. */
const written = (from: string, to: string, words: string, more: readonly string[] = []) =>
  [
    `From: ${from}`,
    `To: ${to}`,
    "Subject: Our arrival",
    `Message-ID: <${crypto.randomUUID()}@phone.${from.slice(from.indexOf("@") + 1).replace(">", "")}>`,
    ...more,
    "",
    words,
    "",
  ].join("\r\n");

/** Whoever gets a mail of ours sees one real address in it, their own, and that one where the mail is addressed. */
function expectNoLeak({ recipient, raw }: Delivered): void {
  const layers = layersOf(raw);
  const other = recipient.endsWith("@guest.example") ? "people.example" : "guest.example";
  for (const layer of layers) expect(layer).not.toContain(other);
  expect(headerOf("To", raw)).toBe(recipient);
  expect(raw.toString("latin1").toLowerCase().split(recipient)).toHaveLength(2);
  for (const layer of layers) expect(layer.split(recipient).length).toBeLessThanOrEqual(2);
}

// L1 L11 L12: whatever the tests below made leave the house
afterAll(() => {
  expect(provider.mails.length).toBeGreaterThan(20);
  for (const mail of provider.mails) expectNoLeak(mail);
  expect(answers.join("\n")).not.toMatch(/@/);
  expect(logged.join("\n")).not.toMatch(/@|%40/);
});

describe.each(Object.keys(MAIL_PROGRAMS) as (keyof typeof MAIL_PROGRAMS)[])("with %s", (program) => {
  test("a guest and a host write to each other by mail, and each answer is its words alone", async () => {
    const { guest, host, aliases, messages, cutOf, say } = await story();
    const mira = { name: "Mira Lindqvist", address: guest };
    const teo = { name: "Teo Marques", address: host };

    const question = written(`Mira <${guest}>`, aliases.partner, "We arrive at eleven. Is that fine?");
    expect(await send(guest, aliases.partner, question)).toBe(TAKEN);
    expect(await messages()).toMatchObject([
      { from: "guest", via: "mail", body: "We arrive at eleven. Is that fine?" },
    ]);

    await say("Eleven is fine. The key is in the box by the door.");
    const [toMira] = (await mailsFor(guest, 1)) as [Delivered];
    expect(headerOf("From", toMira.raw)).toContain(`<${aliases.partner}>`);
    expect(headerOf("In-Reply-To", toMira.raw)).toBe(headerOf("Message-ID", Buffer.from(question)));
    expect(headerOf("Subject", toMira.raw)).toBe("Re: Our arrival");

    const thanks = await answerTo(toMira.raw, program, {
      from: mira,
      words: "Thank you!\n\nWhere do we park?",
    });
    expect(await send(guest, thanks.to, thanks.raw)).toBe(TAKEN);
    const ofMira = (await messages()).at(-1);
    expect(ofMira).toMatchObject({ from: "guest", body: "Thank you!\n\nWhere do we park?" });
    expect((await cutOf(ofMira.id)).elided).toContain("The key is in the box");

    const [first, second] = (await mailsFor(host, 2)) as [Delivered, Delivered];
    expect(headerOf("From", second.raw)).toContain(`<${aliases.guest}>`);
    expect(headerOf("References", second.raw)).toContain(headerOf("Message-ID", first.raw));

    const words = "In front of the house.\n\nIt is free after eight.";
    const parking = await answerTo(second.raw, program, { from: teo, words });
    expect(await send(host, parking.to, parking.raw)).toBe(TAKEN);
    expect((await messages()).at(-1)).toMatchObject({ from: "partner", via: "mail", body: words });

    const [, last] = (await mailsFor(guest, 2)) as [Delivered, Delivered];
    expect(headerOf("In-Reply-To", last.raw)).toBe(thanks.id);
    expect(headerOf("References", last.raw)).toContain(headerOf("Message-ID", toMira.raw));
    expect(headerOf("Subject", last.raw)).toBe("Re: Our arrival");
    expect(await messages()).toHaveLength(4);
  });
});

test("a mail is in the inbox when it is confirmed, and at the other side within a second", async () => {
  const { guest, host, aliases, messages } = await story();
  const startedAt = performance.now();
  await send(guest, aliases.partner, written(guest, aliases.partner, "Quickly."));
  expect(await messages()).toHaveLength(1);
  await mailsFor(host, 1);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});

test("addresses that somebody puts anywhere in a mail become the aliases before they leave", async () => {
  const { guest, host, aliases } = await story();
  const mail = written(`"${guest}" <${guest}>`, aliases.partner, "", [
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
  ]).replace("Subject: Our arrival", `Subject: I am ${guest}, are you ${host.toUpperCase()}?`);
  const picture = await aJpeg();
  const parts = [
    "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" +
      `<p>Write to <a href="mailto:${guest.replace("@", "%40")}">me</a> at ${guest.replace("@", "&#64;")}, ` +
      `or I to ${host}. The form says mail=${encodeURIComponent(guest)} where it asks for it.</p>`,
    `--b\r\nContent-Type: image/jpeg; name="${guest}.jpg"\r\nContent-Disposition: attachment; filename="${guest}.jpg"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${picture.toString("base64")}`,
  ];
  expect(await send(guest, aliases.partner, `${mail}${parts.join("\r\n")}\r\n--b--\r\n`)).toBe(TAKEN);
  const [letter] = (await mailsFor(host, 1)) as [Delivered];
  expectNoLeak(letter);
  expect(layersOf(letter.raw).some((layer) => layer.includes(aliases.guest))).toBe(true);
});

test("L7 a refusal by the other side's mail server, and a bounce that names its recipient, are told without the address", async () => {
  const { guest, trail, say } = await story();
  provider.gone.add(guest);
  await say("Are you there?");
  const refused = await vi.waitUntil(async () => {
    const found = await trail();
    return found.mails[0]?.state === "bounced" && found;
  });
  expect(refused.mails).toMatchObject([{ code: 550, status: "5.1.1", reason: "user_unknown" }]);
  expect(JSON.stringify(refused)).not.toContain(guest);

  const nora = await story();
  await nora.say("And you?");
  const [letter] = (await mailsFor(nora.guest, 1)) as [Delivered];
  const report = [
    "From: MAILER-DAEMON@mx.provider.example",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    `--b\r\nContent-Type: text/plain\r\n\r\n<${nora.guest}>: mailbox is full`,
    "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.provider.example\r\n",
    `Final-Recipient: rfc822; ${nora.guest}\r\nAction: failed\r\nStatus: 5.2.2`,
    `Diagnostic-Code: smtp; 552 5.2.2 <${nora.guest}> is over quota\r\n--b--\r\n`,
  ].join("\r\n");
  expect(await send("", letter.sender, report)).toBe("250 2.6.0 Taken");
  const told = await nora.trail();
  expect(told.mails).toMatchObject([{ state: "bounced", status: "5.2.2", reason: "mailbox_full" }]);
  expect(JSON.stringify(told)).not.toContain(nora.guest);
});

test("E-L5 a letter of ours that the guest's mailbox sends back to us goes no further", async () => {
  const { guest, aliases, say, messages } = await story();
  await say("Welcome!");
  const [letter] = (await mailsFor(guest, 1)) as [Delivered];
  expect(await send(letter.sender, aliases.partner, letter.raw)).toMatch(/^554 5\.4\.6 .*\(mail\.loop\)$/);
  expect(await messages()).toHaveLength(1);
});
