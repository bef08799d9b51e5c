/** How a receiver ends: nobody is cut off in the middle of a mail without need. */

import { setTimeout as pause } from "node:timers/promises";
import tlsOptions from "smtp-server/lib/tls-options.js";
import { describe, expect, test } from "vitest";
import { playDialogue } from "./testing/dialogue.ts";
import { openScene, TAKEN } from "./testing/scene.ts";

const GREETED = "S: 220\nC: EHLO mx.guest.example\nS: ...\nS: 250 \n";
const IN_DATA = `${GREETED}C: MAIL FROM:<mira@guest.example>\nC: RCPT TO:<teo@partner.example>\nC: DATA\nS: 250\nS: 250\nS: 354\n`;

/** Long enough for a dialogue to come to its waiting, also on a machine that is busy. */
const soon = () => pause(300);

describe("a receiver that is stopped", () => {
  test("tells who waits to come again, and takes nobody new", async () => {
    const scene = await openScene();
    const waiting = playDialogue(`${GREETED}S: 421 4.3.2\nS: (hangs up)`, scene);
    await soon();
    await scene.stop(5);
    await waiting;
    await expect(playDialogue("S: 220", scene)).rejects.toThrow(/ECONNREFUSED/);
  });

  test("lets a mail come to its end that is being read or decided upon", async () => {
    const scene = await openScene({
      policy: {
        onMail: async () => {
          await pause(500);
          return TAKEN;
        },
      },
    });
    const deciding = playDialogue(`${IN_DATA}C: .\nS: 250 2.6.0\nS: 421 4.3.2\nS: (hangs up)`, scene);
    await soon();
    const reading = playDialogue(
      `${IN_DATA}C: one\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nS: (says nothing)\nC: .\nS: 250 2.6.0\nS: 421 4.3.2\nS: (hangs up)`,
      scene,
    );
    await soon();
    await scene.stop(5);
    await Promise.all([deciding, reading]);
  });

  test("cuts off who has not come to an end in time, and hands over nothing of it", async () => {
    const scene = await openScene();
    const reading = playDialogue(`${IN_DATA}C: one\nS: 421 4.3.2\nS: (hangs up)`, scene);
    await soon();
    await scene.stop(0.02);
    await reading;
    expect(scene.mails).toHaveLength(0);
  });

  test("does not wait for who asked for TLS and then fell silent", async () => {
    const scene = await openScene({ tls: tlsOptions() as { key: string; cert: string } });
    const silent = playDialogue(`${GREETED}C: STARTTLS\nS: 220\nS: (hangs up)`, scene);
    await soon();
    await scene.stop(0.02);
    await silent;
  });

  test("does not wait for who has not been greeted yet, nor for a proxy that says nothing", async () => {
    const scene = await openScene({ limits: { greetingDelayMilliseconds: 5000 } });
    const early = playDialogue("S: 421 4.3.2\nS: (hangs up)", scene);
    const proxied = await openScene({ trustedProxies: { proxy: ["127.0.0.1"] } });
    const silent = playDialogue("S: (hangs up)", proxied);
    await soon();
    await Promise.all([scene.stop(5), proxied.stop(5), early, silent]);
  });
});
