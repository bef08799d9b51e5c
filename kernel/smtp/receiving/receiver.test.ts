/** What a client and the receiver say to each other, over real sockets: a file for each conversation. */

import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { setImmediate as immediately } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dialoguesIn, playDialogue } from "./testing/dialogue.ts";
import { openScene, type Scene, TAKEN } from "./testing/scene.ts";

const FIXTURES = join(import.meta.dirname, "fixtures");
const FRONT = { xclient: ["127.0.0.0/8"] };

describe.each(["smtp", "lmtp"] as const)("by %s", (protocol) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene({ protocol, ...(protocol === "lmtp" && { trustedProxies: FRONT }) });
  });
  afterAll(() => scene.stop(0));

  test.each(dialoguesIn(join(FIXTURES, protocol)))("$title", async ({ text, name }) => {
    scene.mails.length = 0;
    await playDialogue(text, scene);
    const taken = text.split("\n").filter((line) => line.startsWith("S: 250 2.6.0")).length;
    expect(scene.mails, name).toHaveLength(protocol === "smtp" ? taken : Math.min(taken, 1));
  });
});

describe("a mail that is handed over", () => {
  test("is what was sent, but for the dots that stood before dots, with whom it came from and whom it is for", async () => {
    const scene = await openScene();
    await playDialogue(dialoguesIn(join(FIXTURES, "smtp"))[0]!.text, scene);
    expect(scene.mails[0]).toMatchObject({
      sender: "mira@guest.example",
      recipients: ["teo.casa-azul@partner.example"],
      session: { remoteIp: "127.0.0.1", helo: "mx.guest.example", isSecure: false },
    });
    expect(scene.mails[0]!.session).not.toHaveProperty("xclient");
    expect(scene.mails[0]!.raw.toString()).toBe(
      "From: Mira <mira@guest.example>\r\nSubject: Late arrival\r\n\r\n" +
        "We land in Lisbon at eleven.\r\n.and are with you at midnight.\r\n",
    );
    await scene.stop(0);
  });

  test("is the same when it comes byte by byte", async () => {
    const scene = await openScene();
    const socket = connect({ port: scene.port, host: "127.0.0.1", noDelay: true }).setEncoding("latin1");
    let heard = "";
    socket.on("data", (more: string) => {
      heard += more;
    });
    const until = async (code: string) => {
      while (!heard.includes(code)) await once(socket, "data");
      heard = "";
    };
    await until("220 ");
    const say = async (words: string) => {
      for (const byte of words) {
        socket.write(byte);
        await immediately();
      }
    };
    await say("EHLO mx.guest.example\r\n");
    await until("250 ");
    await say("MAIL FROM:<mira@guest.example>\r\nRCPT TO:<teo@partner.example>\r\nDATA\r\n");
    await until("354 ");
    await say("Subject: one\r\n\r\n..\r\n.\r\n");
    await until("250 2.6.0");
    expect(scene.mails[0]!.raw.toString()).toBe("Subject: one\r\n\r\n.\r\n");
    socket.destroy();
    await scene.stop(0);
  });

  test("S20 stays taken when the client does not wait to hear it, and the next client finds all as it was", async () => {
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    const { promise: answer, resolve: decide } = Promise.withResolvers<void>();
    const limits = { heldBytes: 40 };
    const onMail = async () => {
      ask();
      await answer;
      return TAKEN;
    };
    const scene = await openScene({ limits, policy: { onMail } });
    const { text } = dialoguesIn(join(FIXTURES, "smtp")).find(({ name }) => name.startsWith("S11-dropped"))!;
    await playDialogue(text.replace("C: (leaves)", "C+: \\r\\n\nS: (says nothing)\nC: (leaves)"), scene);
    await asked;
    decide();
    const again = text.replace("C: (leaves)", "C+: \\r\\n\nS: 250 2.6.0");
    await playDialogue(again, scene);
    await scene.stop(0);
  });

  test("is put off when nobody says in time what becomes of it", async () => {
    const onMail = () => new Promise<never>(() => {});
    const scene = await openScene({ limits: { answerSeconds: 0.02 }, policy: { onMail } });
    const { text } = dialoguesIn(join(FIXTURES, "smtp")).find(({ name }) => name.startsWith("S11-dropped"))!;
    await playDialogue(text.replace("C: (leaves)", "C+: \\r\\n\nS: 451 4.3.0"), scene);
    expect(scene.logged.join("")).toContain("smtp.policy_failed");
    await scene.stop(0);
  });

  test("S17 goes to each recipient once, spelled as it was first written", async () => {
    const scene = await openScene();
    const { text } = dialoguesIn(join(FIXTURES, "smtp")).find(({ name }) => name.startsWith("S17"))!;
    await playDialogue(text, scene);
    expect(scene.mails[0]).toMatchObject({ sender: "", recipients: ["teo@partner.example"] });
    await scene.stop(0);
  });

  test("S22 comes from an IPv4 address also where the socket calls it an IPv6 one", async () => {
    const scene = await openScene({ host: "::", hostname: "mx.example" });
    await playDialogue(dialoguesIn(join(FIXTURES, "smtp"))[0]!.text, scene);
    expect(scene.mails[0]!.session.remoteIp).toBe("127.0.0.1");
    await scene.stop(0);
  });

  test("L12 leaves no address in the log, nor does a bug of who was asked", async () => {
    const scene = await openScene();
    const { text } = dialoguesIn(join(FIXTURES, "smtp")).find(({ name }) => name.startsWith("S25"))!;
    await playDialogue(text, scene);
    expect(scene.logged.join("")).toMatch(/smtp\.policy_failed/);
    expect(scene.logged.join("")).not.toMatch(/@/);
    await scene.stop(0);
  });
});

test("a receiver that offers no TLS says so once, and a port that is taken is told", async () => {
  const scene = await openScene();
  expect(scene.logged.filter((line) => line.includes("starttls_not_offered"))).toHaveLength(1);
  await expect(openScene({ port: scene.port })).rejects.toThrow(/EADDRINUSE/);
  await scene.stop(0);
  connect(scene.port, "127.0.0.1").on("error", () => {});
});
