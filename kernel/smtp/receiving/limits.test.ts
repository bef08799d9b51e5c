/** What a receiver does when it is too much: mails, connections, errors, time. */

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Limits, Mail, Policy } from "./index.ts";
import { playDialogue } from "./testing/dialogue.ts";
import { openScene, TAKEN } from "./testing/scene.ts";

const GREETED = "S: 220\nC: EHLO mx.guest.example\nS: ...\nS: 250 \n";
const BEGUN = `${GREETED}C: MAIL FROM:<mira@guest.example>\nC: RCPT TO:<teo@partner.example>\nS: 250\nS: 250\n`;
const MAIL =
  "C: MAIL FROM:<mira@guest.example>\nC: RCPT TO:<teo@partner.example>\nC: DATA\nS: 250\nS: 250\nS: 354\nC: .\n";

async function playWith(
  limits: Partial<Limits>,
  dialogue: string,
  policy: Partial<Policy> = {},
): Promise<readonly Mail[]> {
  const scene = await openScene({ limits, policy });
  await playDialogue(dialogue, scene);
  await scene.stop(0);
  return scene.mails;
}

describe("a mail that is too large", () => {
  const lines = (bytes: number) => "C: {a*998}\n".repeat(bytes / 1000);

  test("S8 is read to its end and refused after the dot, and the next one is taken", async () => {
    const limits = { mailBytes: 10_000 };
    const [mail, ...more] = await playWith(
      limits,
      `${BEGUN}C: DATA\nS: 354\n${lines(11_000)}C: .\nS: 552 5.3.4\n${MAIL.replace("C: .", `${lines(10_000)}C: .`)}S: 250 2.6.0`,
    );
    expect(more).toHaveLength(0);
    expect(mail!.raw).toHaveLength(10_000);
  });

  test("S8 takes no memory: sixty megabytes to a limit of one", { timeout: 20_000 }, async () => {
    const scene = await openScene({ limits: { mailBytes: 1024 * 1024 } });
    const socket = await greeted(scene.port);
    socket.write("MAIL FROM:<mira@guest.example>\r\nRCPT TO:<teo@partner.example>\r\nDATA\r\n");
    await heard(socket, "354");
    const line = Buffer.from(`${"a".repeat(74)}\r\n..${"b".repeat(72)}\r\n`);
    const chunk = Buffer.concat(Array<Buffer>(1000).fill(line));
    const before = heldBytes();
    let most = 0;
    for (let i = 0; i * chunk.length < 60 * 1024 * 1024; i++) {
      if (!socket.write(chunk)) await once(socket, "drain");
      if (i % 100 === 99) most = Math.max(most, heldBytes() - before);
    }
    socket.write(".\r\n");
    expect(await heard(socket, "552")).toContain("552 5.3.4");
    expect(most).toBeLessThan(25 * 1024 * 1024);
    expect(scene.mails).toHaveLength(0);
    socket.destroy();
    await scene.stop(0);
  });

  test("takes no memory together with others: who comes when too much is held comes again", async () => {
    const scene = await openScene({ limits: { heldBytes: 15_000 } });
    const [first, second] = await Promise.all([greeted(scene.port), greeted(scene.port)]);
    const begin = "MAIL FROM:<mira@guest.example>\r\nRCPT TO:<teo@partner.example>\r\nDATA\r\n";
    first.write(begin);
    second.write(begin);
    await Promise.all([heard(first, "354"), heard(second, "354")]);
    const half = `${"a".repeat(998)}\r\n`.repeat(10);
    first.write(half);
    await pause(15);
    second.write(`${half}.\r\n`);
    expect(await heard(second, "\r\n")).toContain("452 4.3.1");
    first.write(".\r\n");
    expect(await heard(first, "\r\n")).toContain("250 2.6.0");
    second.write(`${begin}`);
    await heard(second, "354");
    second.write(`${half}.\r\n`);
    expect(await heard(second, "\r\n")).toContain("250 2.6.0");
    first.destroy();
    second.destroy();
    await scene.stop(0);
  });
});

describe("connections", () => {
  test("are not more than agreed from one source, and a place is free again when one is closed", async () => {
    const scene = await openScene({ limits: { connectionsPerSource: 2 } });
    const [first, second] = await Promise.all([greeted(scene.port), greeted(scene.port)]);
    await playDialogue("S: 421 4.7.0\nS: (hangs up)", scene);
    first.destroy();
    await pause(15);
    await playDialogue(`${GREETED}C: QUIT\nS: 221`, scene);
    second.destroy();
    await scene.stop(0);
  });

  test("are not more than agreed in all, whoever it is", async () => {
    const scene = await openScene({ limits: { connections: 1 }, trustedProxies: { xclient: ["127.0.0.1"] } });
    const first = await greeted(scene.port);
    await playDialogue("S: 421 4.3.2\nS: (hangs up)", scene);
    first.destroy();
    await scene.stop(0);
  });

  test("end after so many mails", async () => {
    const mails = await playWith(
      { mailsPerSession: 2 },
      `${GREETED}${`${MAIL}S: 250 2.6.0\n`.repeat(2)}C: MAIL FROM:<mira@guest.example>\nS: 421 4.7.0\nS: (hangs up)`,
    );
    expect(mails).toHaveLength(2);
  });

  test("end when nothing comes, also in the middle of a mail", async () => {
    const limits = { idleSeconds: 0.03 };
    await playWith(limits, `${GREETED}S: 421 4.4.2\nS: (hangs up)`);
    const mails = await playWith(limits, `${BEGUN}C: DATA\nS: 354\nC: words\nS: 421 4.4.2\nS: (hangs up)`);
    expect(mails).toHaveLength(0);
  });

  test("end after their time however busy they are, but not while a mail is decided upon", async () => {
    const limits = { sessionSeconds: 0.04, idleSeconds: 0.03 };
    await playWith({ sessionSeconds: 0.04 }, `${GREETED}C: NOOP\nS: 250\nS: 421 4.4.2\nS: (hangs up)`);
    await playWith(
      { ...limits, greetingDelayMilliseconds: 0 },
      `${GREETED}${MAIL}S: 250 2.6.0\nS: 421 4.4.2\nS: (hangs up)`,
      {
        onMail: async () => {
          await pause(80);
          return TAKEN;
        },
      },
    );
  });
});

describe("a client that leads nowhere", () => {
  test("S12 is sent away after many NOOPs, unless it sends mails between them", async () => {
    const limits = { idleCommands: 4, errors: 2 };
    await playWith(limits, `${GREETED}${"C: NOOP\nS: 250\n".repeat(4)}C: NOOP\nS: 421 4.7.0\nS: (hangs up)`);
    const busy = `${"C: NOOP\nS: 250\n".repeat(3)}${MAIL}S: 250 2.6.0\n`;
    await playWith(limits, `${GREETED}${busy.repeat(3)}C: QUIT\nS: 221`);
  });

  test("S12 cannot fill the memory with replies that it does not read", async () => {
    const scene = await openScene();
    const socket = await greeted(scene.port);
    socket.write("NOOP\r\n".repeat(20_000));
    expect(await heard(socket, "421")).toContain("421 4.7.0");
    socket.destroy();
    await scene.stop(0);
  });
});

test("O2 who sends too many mails in a minute is put off, a mail server of ours is not", async () => {
  const limits = { mailsPerMinutePerSource: 1, mailBurstPerSource: 2 };
  const begin = "C: MAIL FROM:<mira@guest.example>\nS: 250 2.1.0\nC: RSET\nS: 250\n".repeat(2);
  await playWith(limits, `${GREETED}${begin}C: MAIL FROM:<mira@guest.example>\nS: 451 4.7.1`);
  const scene = await openScene({ limits, trustedProxies: { xclient: ["127.0.0.1"] } });
  await playDialogue(`${GREETED}${begin}${begin}`, scene);
  await scene.stop(0);
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Of buffers, without what nobody holds any more. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

async function greeted(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true })
    .setEncoding("latin1")
    .on("error", () => {});
  await heard(socket, "220");
  socket.write("EHLO mx.guest.example\r\n");
  await heard(socket, "250 ");
  return socket;
}

/** All that comes, up to and with what holds `end`. */
async function heard(socket: Socket, end: string): Promise<string> {
  let text = "";
  while (!text.includes(end)) {
    const [more] = (await once(socket, "data")) as [string];
    text += more;
  }
  return text;
}
