/** Letters that were kept as files can be read by whoever tries the program, and by nobody else. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { serverForTest } from "#kernel/http/testing.ts";
import { uuidIds } from "#kernel/ids.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openLetters } from "#kernel/smtp/index.ts";
import { stoppedClock } from "#kernel/time.ts";
import { readLetter } from "./read-letter.ts";
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

test("a letter is read back as it was written", async () => {
  await openLetters({ settings, clock, ids: uuidIds(clock), log: silentLog() }).send(letter);
  const [name] = readdirSync(join(dataDir, "mail"));
  const read = readLetter(readFileSync(join(dataDir, "mail", name!)));
  expect(read).toMatchObject({
    to: letter.to,
    subject: letter.subject,
    date: "Sat, 28 Mar 2026 14:05:00 +0000",
  });
  expect(read.text.replaceAll("\r\n", "\n").trim()).toBe(words.trim());
});

test("the page shows it to this machine in development, as text, with its links", async () => {
  const app = await serverForTest(env);
  devMailRoutes(app, settings);
  const page = await app.inject("/dev/mail");
  expect(page.body).toContain('<a href="http://localhost:8080/reset/0197.abc-_x">');
  expect(page.body).toContain("&lt;b&gt;not bold");
  expect((await app.inject({ url: "/dev/mail", remoteAddress: "10.0.0.7" })).statusCode).toBe(404);
  await app.close();
});

test("there is no such page in production, nor where letters are sent", async () => {
  const app = await serverForTest(env);
  devMailRoutes(app, readSettings({ NODE_ENV: "production", PUBLIC_URL: "https://stays.example", ...env }));
  devMailRoutes(app, readSettings({ SMTP_URL: "smtp://mail.example", ...env }));
  expect((await app.inject("/dev/mail")).statusCode).toBe(404);
  await app.close();
});
