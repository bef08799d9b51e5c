/** Who a client really is: what TLS makes of a session, and what proxies of ours may say. */

import { join } from "node:path";
import { createTransport } from "nodemailer";
import tlsOptions from "smtp-server/lib/tls-options.js";
import { describe, expect, test } from "vitest";
import type { Receiving } from "./index.ts";
import { dialoguesIn, playDialogue } from "./testing/dialogue.ts";
import { openScene } from "./testing/scene.ts";

/** The package brings a certificate for tests, so that no key lies among our files. */
const { key, cert } = tlsOptions() as { key: string; cert: string };

const folder = (name: string) => dialoguesIn(join(import.meta.dirname, "fixtures", name));

async function playWith(text: string, receiving: Partial<Omit<Receiving, "policy">>) {
  const scene = await openScene(receiving);
  await playDialogue(text, scene);
  await scene.stop(0);
  return scene;
}

describe("over TLS", () => {
  test.each(folder("tls"))("$title", async ({ text, name }) => {
    const { mails } = await playWith(text, { tls: { key, cert } });
    if (name.startsWith("starttls")) {
      expect(mails[0]!.session).toMatchObject({ isSecure: true, helo: "after.guest.example" });
    } else expect(mails).toHaveLength(0);
  });
});

test("the client that others use hands over one mail after the other over one connection, dots and all", async () => {
  const scene = await openScene({ tls: { key, cert } });
  const client = createTransport({
    host: "127.0.0.1",
    port: scene.port,
    pool: true,
    maxConnections: 1,
    tls: { rejectUnauthorized: false },
  });
  const raws = [
    "Subject: one\r\n\r\n.\r\n..\r\n.words\r\n",
    `Subject: two\r\n\r\n${"words and more\r\n".repeat(20_000)}`,
  ];
  for (const raw of raws) {
    await client.sendMail({ envelope: { from: "mira@guest.example", to: ["teo@partner.example"] }, raw });
  }
  client.close();
  expect(scene.mails.map(({ raw }) => raw.toString())).toEqual(raws);
  expect(scene.mails.every(({ session }) => session.isSecure)).toBe(true);
  await scene.stop(1);
});

describe("behind a proxy", () => {
  test.each(folder("proxy"))("$title", async ({ text, name }) => {
    const { mails } = await playWith(text, { trustedProxies: { proxy: ["127.0.0.1"] } });
    if (name.startsWith("a-mail")) expect(mails[0]!.session).toMatchObject({ remoteIp: "203.0.113.5" });
    else expect(mails).toHaveLength(0);
  });
});

describe("behind a mail server", () => {
  test.each(folder("xclient"))("$title", async ({ text }) => {
    const { mails } = await playWith(text, {
      protocol: "lmtp",
      trustedProxies: { xclient: ["127.0.0.0/8", "2001:db8::/32"] },
    });
    expect(mails[0]!.session).toMatchObject({
      remoteIp: "203.0.113.5",
      helo: "mx.guest.example",
      xclient: { proxyIp: "127.0.0.1", name: "mx.guest.example" },
    });
  });
});
