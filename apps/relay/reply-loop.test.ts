/** Two programs that answer every mail, one in the guest's mailbox and one in the host's: they come to an end by themselves. */

import { afterAll, expect, test, vi } from "vitest";
import { autoResponder } from "./testing/auto-responder.ts";
import { bring } from "./testing/client.ts";
import { openProvider } from "./testing/provider.ts";
import { relayScene } from "./testing/scene.ts";
import { storyteller } from "./testing/story.ts";

const provider = await openProvider();
const scene = await relayScene({ SMTP_URL: provider.url });
const { clock, db, relay } = scene;
const { port } = relay;
const story = storyteller(scene);
afterAll(await scene.work());

const WAITING = {
  name: "test.waiting",
  text: "select count(*)::int as jobs from kernel.job where dead_at is null and run_at <= $1",
};

/** Resolves when nobody has anything to say any more. */
const silence = (...robots: readonly { readonly isBusy: boolean }[]) =>
  vi.waitUntil(
    async () => {
      const isQuiet = () => robots.every(({ isBusy }) => !isBusy);
      if (!isQuiet()) return false;
      const [row] = await db.run<{ jobs: number }>(WAITING, [clock.now()]);
      return row!.jobs === 0 && isQuiet();
    },
    { timeout: 15_000, interval: 10 },
  );

const mailsFor = (address: string) => provider.mails.filter(({ recipient }) => recipient === address);

test("R1 robots that say what they are leave a note each, and are not passed on", async () => {
  const { guest, host, say, messages, trail } = await story();
  const robots = [
    autoResponder(provider, { mailbox: guest, port, isPolite: true, says: () => "I am away until Monday." }),
    autoResponder(provider, { mailbox: host, port, isPolite: true, says: () => "We close at eight." }),
  ];
  await say("Welcome!");
  await silence(...robots);
  await say("Are you there?");
  await silence(...robots);
  expect(robots.flatMap(({ answers }) => answers)).toEqual([
    "250 2.6.0 Taken: noted in the conversation",
    "250 2.6.0 Taken",
  ]);
  expect(await messages()).toHaveLength(2);
  expect((await trail()).notes).toHaveLength(1);
  expect(mailsFor(host)).toHaveLength(0);
});

test("E-L3 robots that do not, and say the same each time, are stopped at the third answer of one of them", async () => {
  const { guest, host, aliases, say, messages } = await story();
  const original = (raw: Buffer) => raw.toString("latin1").replace(/^/gm, "> ");
  const robots = [
    autoResponder(provider, { mailbox: guest, port, says: () => "Thank you for your mail. I answer soon." }),
    autoResponder(provider, {
      mailbox: host,
      port,
      says: (_, { raw }) =>
        `We have your request.\r\n\r\nOn Fri, 20 Mar 2026, Mira <${aliases.guest}> wrote:\r\n${original(raw)}`,
    }),
  ];
  await say("Welcome!");
  await silence(...robots);
  expect(robots[0]!.answers).toHaveLength(3);
  expect(robots[0]!.answers.at(-1)).toMatch(/^554 5\.4\.6 .*\(mail\.loop\)$/);
  expect(robots[1]!.answers).toHaveLength(2);
  expect((await messages()).map(({ body }: { body: string }) => body)).toEqual([
    "Welcome!",
    "Thank you for your mail. I answer soon.",
    "We have your request.",
    "Thank you for your mail. I answer soon.",
    "We have your request.",
  ]);
  expect(mailsFor(guest)).toHaveLength(3);
});

/** Time goes by while a robot makes up its answer. */
function after(seconds: number, words: string): string {
  clock.advance({ seconds });
  return words;
}

test("E-L4 robots that answer each other at once are put off at the third answer of one of them", async () => {
  const { guest, host, say, messages } = await story();
  const robots = [
    autoResponder(provider, {
      mailbox: guest,
      port,
      says: (turn) => after(1, `Your mail has number ${turn}.`),
    }),
    autoResponder(provider, { mailbox: host, port, says: (turn) => after(1, `Request ${turn} was opened.`) }),
  ];
  await say("Welcome!");
  await silence(...robots);
  expect(robots[0]!.answers.at(-1)).toMatch(/^451 4\.7\.1 .*\(mail\.too_many\)$/);
  expect(robots.map(({ answers }) => answers.length)).toEqual([3, 2]);
  expect(await messages()).toHaveLength(5);
});

test("E-L4 robots that take their time are put off at the twentieth, and people can go on later", async () => {
  const { guest, host, aliases, say, messages } = await story();
  const robots = [
    autoResponder(provider, {
      mailbox: guest,
      port,
      says: (turn) => after(6, `Your mail has number ${turn}.`),
    }),
    autoResponder(provider, { mailbox: host, port, says: (turn) => after(6, `Request ${turn} was opened.`) }),
  ];
  await say("Welcome!");
  await silence(...robots);
  expect(robots[0]!.answers.at(-1)).toMatch(/^451 4\.7\.1 .*\(mail\.too_many\)$/);
  expect(robots[0]!.answers).toHaveLength(21);
  expect(await messages()).toHaveLength(41);
  expect(mailsFor(guest)).toHaveLength(21);
  expect(mailsFor(host)).toHaveLength(20);

  clock.advance({ minutes: 11 });
  const raw = `From: ${guest}\r\nSubject: Us\r\n\r\nThis is me, not the robot.\r\n`;
  expect(await bring(port, { sender: guest, recipient: aliases.partner, raw })).toMatch(/^250 /);
});
