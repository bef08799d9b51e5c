/** Where letters go, and what a log may know of them. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { uuidIds } from "../ids.ts";
import { openLog } from "../log/index.ts";
import { stoppedClock } from "../time.ts";
import { openLetters } from "./index.ts";

const letter = {
  to: "mira@guest.example",
  subject: "Ihr Zimmer — Σας περιμένουμε",
  text: "The key is in the box.\n.\nTeo",
  html: "<p>The key is in the box.</p>",
};
let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "bellhop-mail-"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

function desk(smtpUrl?: string) {
  const written: string[] = [];
  const clock = stoppedClock("2026-03-28T14:05:00Z");
  const log = openLog(
    { environment: "test", logLevel: "debug" },
    { write: (line: string) => void written.push(line) },
  );
  const settings = {
    dataDir,
    mailDomain: "stays.example",
    marketplaceName: "Bellhop Stays",
    ...(smtpUrl && { smtpUrl }),
  };
  return { letters: openLetters({ settings, clock, ids: uuidIds(clock), log }), written };
}

test("without a mail server a letter is a file that its owner can read", async () => {
  const { letters, written } = desk();
  await letters.send(letter);
  const [name] = readdirSync(join(dataDir, "mail"));
  expect(name).toMatch(/^2026-03-28T14-05-00Z-[0-9a-f-]{36}\.eml$/);
  const path = join(dataDir, "mail", name!);
  const mail = readFileSync(path, "utf8");
  expect(mail).toMatch(/^From: Bellhop Stays <no-reply@stays\.example>\r$/m);
  expect(mail).toMatch(/^To: mira@guest\.example\r$/m);
  expect(mail).toMatch(/^Date: Sat, 28 Mar 2026 14:05:00 \+0000\r$/m);
  expect(mail).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(mail).toContain("multipart/alternative");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(written.join()).toContain("smtp.letter_sent");
  expect(written.join()).not.toContain("mira@");
});

test("a subject cannot smuggle in another header", async () => {
  await desk().letters.send({ ...letter, subject: "Hello\r\nBcc: everyone@guest.example" });
  const names = readdirSync(join(dataDir, "mail")).sort();
  expect(readFileSync(join(dataDir, "mail", names.at(-1)!), "utf8")).not.toMatch(/^Bcc:/m);
});

/** A mail server that answers each command from a list and remembers what it heard. */
async function mailServer(answer: (line: string) => string) {
  const heard: string[] = [];
  const server = createServer((socket: Socket) => {
    let isData = false;
    socket.write("220 mail.example ESMTP\r\n");
    socket.setEncoding("utf8").on("data", (text: string) => {
      for (const line of text.split("\r\n").filter((part) => part !== "")) {
        heard.push(line);
        if (isData && line !== ".") continue;
        isData = line === "DATA";
        socket.write(answer(line));
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, heard, close: () => server.close() };
}

test("a mail server takes a letter with a full stop alone on its line", async () => {
  const server = await mailServer((line) => (line === "DATA" ? "354 go on\r\n" : "250 ok\r\n"));
  await desk(server.url).letters.send(letter);
  expect(server.heard).toContain("RCPT TO:<mira@guest.example>");
  expect(server.heard).toContain("..");
  server.close();
});

test("a mail server that refuses makes the letter wait, and the fault names nobody", async () => {
  const server = await mailServer((line) =>
    line.startsWith("RCPT") ? "451 4.7.1 <mira@guest.example> later\r\n" : "250 ok\r\n",
  );
  const fault = await desk(server.url)
    .letters.send(letter)
    .then(
      () => undefined,
      (error: Error) => error,
    );
  expect(fault).toMatchObject({ code: "kernel.mail_unavailable" });
  expect(String((fault as Error).cause)).toContain("451");
  expect(JSON.stringify(fault) + String((fault as Error).cause)).not.toContain("mira@");
  server.close();
});
