/** Mails that were kept as files can be read by whoever tries the program, and by nobody else. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import type { HttpServer } from "#kernel/http/index.ts";
import { serverForTest } from "#kernel/http/testing.ts";
import { uuidIds } from "#kernel/ids.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openLetters, openPost } from "#kernel/smtp/index.ts";
import { stoppedClock } from "#kernel/time.ts";
import { devMailRoutes } from "./routes.ts";

const dataDir = mkdtempSync(join(tmpdir(), "bellhop-dev-mail-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const clock = stoppedClock("2026-03-28T14:05:00Z");
const env = { DATA_DIR: dataDir, SECRET_KEY: "k".repeat(40) };
const settings = readSettings({ NODE_ENV: "development", ...env });

const words = `Olá Inês,\n\nабв 😀 = ${"long ".repeat(40)}\nhttp://localhost:8080/reset/0197.abc-_x\n\n<b>not bold</b>\n`;
const letter = {
  to: "ines@desk.example",
  subject: "Redefinir a palavra-passe — já hoje, até às 18:00, se puder",
  text: words,
  html: "<p>…</p>",
};

/** The smallest picture there is. */
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const MESSAGE = `From: Teo via Bellhop Stays <harbour-7kmp-x9qw-d4tn-2bfr@partner.stays.example>
To: mira@guests.example
Subject: Casa Azul
Date: Sat, 28 Mar 2026 14:05:01 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain; charset=utf-8

Come in by the blue gate.

--inner
Content-Type: text/html; charset=utf-8

<!doctype html><html><body><p style="color:#123">Come in by the <a href="https://gate.example/">"blue" gate</a>.</p></body></html>

--inner--
--outer
Content-Type: image/png; name="gate.png"
Content-Disposition: attachment; filename="gate.png"
Content-Transfer-Encoding: base64

${PICTURE}
--outer
Content-Type: text/html
Content-Disposition: attachment; filename="<i>plan.html"

<script>alert(1)</script>
--outer--
`.replaceAll("\n", "\r\n");

let app: HttpServer;
beforeAll(async () => {
  await openLetters({ settings, clock, ids: uuidIds(clock), log: silentLog() }).send(letter);
  await openPost(settings).hand({
    name: "2026-03-28T14-05-01Z-teo",
    sender: "1abc@partner.stays.example",
    recipient: "mira@guests.example",
    raw: Buffer.from(MESSAGE),
  });
  app = await serverForTest(env);
  devMailRoutes(app, settings);
  return () => app.close();
});

const bodyOf = async (url: string) => (await app.inject(url)).body;
const MESSAGE_AT = "/dev/mail/2026-03-28T14-05-01Z-teo.eml";

test("the list names who wrote to whom, and leads to each mail", async () => {
  const list = await bodyOf("/dev/mail");
  expect(list).toContain('<span class="kind message">Message</span>');
  expect(list).toContain('<span class="kind letter">Letter</span>');
  expect(list).toContain(`<a class="subject" href="${MESSAGE_AT}"><bdi>Casa Azul</bdi></a>`);
  expect(list).toContain(
    "<bdi>Teo via Bellhop Stays &lt;harbour-7kmp-x9qw-d4tn-2bfr@partner.stays.example&gt;</bdi>",
  );
  expect(list).toContain(`<bdi>${letter.subject}</bdi>`);
  expect(list).toContain("Sat, 28 Mar 2026 14:05:00 +0000");
});

test("a letter is read back as it was written, as text, with its links", async () => {
  const [, path] = /href="([^"]*)"><bdi>Redefinir/.exec(await bodyOf("/dev/mail"))!;
  const page = await bodyOf(path!);
  expect(page).toContain(`<bdi>${letter.to}</bdi>`);
  expect(page).toContain(`абв 😀 = ${"long ".repeat(40)}`);
  expect(page).toContain('<a href="http://localhost:8080/reset/0197.abc-_x">');
  expect(page).toContain("&lt;b&gt;not bold");
});

describe("a message", () => {
  test("is shown in its own HTML, alone: nothing is fetched, nothing runs, no link is followed", async () => {
    const { body, headers } = await app.inject(`${MESSAGE_AT}?view=html`);
    const [, frame] = /<iframe ([^>]*)>/.exec(body)!;
    expect(frame).toMatch(
      /^title="[^"]*" sandbox="" srcdoc="&lt;meta http-equiv=&quot;content-security-policy&quot; content=&quot;default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;&quot;&gt;&lt;base target=&quot;_blank&quot;&gt;&lt;!doctype/,
    );
    expect(frame).toContain("style=&quot;color:#123&quot;");
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["content-security-policy"]).not.toContain("script-src");
  });

  test("is shown as text, by its headers and by its source", async () => {
    expect(await bodyOf(MESSAGE_AT)).toContain("Come in by the blue gate.");
    const headers = await bodyOf(`${MESSAGE_AT}?view=headers`);
    expect(headers).toContain("<dt>return-path</dt><dd><bdi>&lt;1abc@partner.stays.example&gt;</bdi></dd>");
    expect(await bodyOf(`${MESSAGE_AT}?view=source`)).toContain("--outer--");
    const source = await app.inject(`${MESSAGE_AT}/source`);
    expect(source.body.endsWith(MESSAGE)).toBe(true);
  });

  test("has its pictures shown, and its other files kept from being shown", async () => {
    const page = await bodyOf(MESSAGE_AT);
    expect(page).toContain(`<img src="${MESSAGE_AT}/files/0" alt="">`);
    expect(page).toContain("<bdi>&lt;i&gt;plan.html</bdi>");
    expect(page).not.toContain(`<img src="${MESSAGE_AT}/files/1"`);
    const picture = await app.inject(`${MESSAGE_AT}/files/0`);
    expect([picture.headers["content-type"], picture.rawPayload.toString("base64")]).toEqual([
      "image/png",
      PICTURE,
    ]);
    const { headers } = await app.inject(`${MESSAGE_AT}/files/1`);
    expect(headers).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": "attachment",
      "x-content-type-options": "nosniff",
    });
  });
});

test.each([
  "/dev/mail/none.eml",
  "/dev/mail/..%2Fsecret-key",
  `${MESSAGE_AT}/files/7`,
  `${MESSAGE_AT}/files/constructor`,
])("%s is not there", async (url) => {
  expect((await app.inject(url)).statusCode).toBe(404);
});

test.each(["/dev/mail", "/dev/mail/mail.css", MESSAGE_AT, `${MESSAGE_AT}/source`, `${MESSAGE_AT}/files/0`])(
  "%s is for this machine alone",
  async (url) => {
    expect((await app.inject(url)).statusCode).toBe(200);
    expect((await app.inject({ url, remoteAddress: "10.0.0.7" })).statusCode).toBe(404);
  },
);

test("there is no such page in production, nor where mail is sent", async () => {
  const elsewhere = await serverForTest(env);
  devMailRoutes(
    elsewhere,
    readSettings({ NODE_ENV: "production", PUBLIC_URL: "https://stays.example", ...env }),
  );
  devMailRoutes(elsewhere, readSettings({ SMTP_URL: "smtp://mail.example", ...env }));
  expect((await elsewhere.inject("/dev/mail")).statusCode).toBe(404);
  expect((await elsewhere.inject(MESSAGE_AT)).statusCode).toBe(404);
  await elsewhere.close();
});
