/** `./bellhop mail inspect --jsonl`: a line in, a line out, whatever the mail is. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { inspectLines } from "./mail-inspect.ts";

const folder = mkdtempSync(join(tmpdir(), "bellhop-inspect-"));

function kept(name: string, lines: readonly string[], lineEnd = "\r\n"): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join(lineEnd), "latin1");
  return path;
}

/** What is answered to these lines, in order. */
async function inspect(lines: readonly (object | string)[]): Promise<Record<string, unknown>[]> {
  const said: Record<string, unknown>[] = [];
  const input = Readable.from(
    lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`),
  );
  await inspectLines(input, { env: {}, say: (line: string) => void said.push(JSON.parse(line)) } as never);
  return said;
}

const ANSWER = [
  "From: =?utf-8?q?Mira_L=C3=BCnd?= <Mira@guest.example>",
  "To: harbour@partner.stays.example",
  "Subject: =?iso-8859-1?q?Gr=FC=DFe?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=iso-8859-1",
  "",
  "We land at ten, see https://flights.example/7.",
  "",
  "-- ",
  "Mira",
  "",
  "On Thu, 19 Nov 2026 at 10:04, Casa Azul <casa@elsewhere.example> wrote:",
  "> When do you arrive?",
  "--b",
  'Content-Type: image/jpeg; name="plan.jpg"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from(`PK\u0003\u0004${"\0".repeat(60)}`, "latin1").toString("base64"),
  "--b--",
  "",
];

test("a mail is told apart into words, history, signature, links and files, the same in every line end", async () => {
  const [one, two] = await inspect([
    { id: 1, file: kept("crlf.eml", ANSWER) },
    { id: "two", file: kept("lf.eml", ANSWER, "\n") },
  ]);
  expect(one).toEqual({
    id: 1,
    kind: "message",
    text: "We land at ten, see https://flights.example/7.",
    elided: expect.stringContaining("> When do you arrive?"),
    signature: "-- \nMira",
    subject: "Grüße",
    from: "Mira@guest.example",
    fromName: "Mira Lünd",
    links: [{ url: "https://flights.example/7" }],
    attachments: [
      { name: "plan.jpg", type: "image/jpeg", bytes: 64, verdict: "refused", reason: "blocked_format" },
    ],
  });
  expect(two).toEqual({ ...one, id: "two" });
});

test("a bounce says whom it is about and why; what may not pass says its answer", async () => {
  const bounce = [
    "From: MAILER-DAEMON@mx.guest.example",
    "Subject: Undelivered Mail Returned to Sender",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b\r\n\r\nIt did not work.",
    "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.guest.example\r\n\r\nFinal-Recipient: rfc822; mira@guest.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n",
  ];
  const [told, refused] = await inspect([
    { id: 1, file: kept("bounce.eml", bounce) },
    { id: 2, file: kept("nobody.eml", ["Subject: hello", "", "Who am I?"]) },
  ]);
  expect(told).toMatchObject({
    kind: "bounce",
    bounce: [
      {
        recipient: "mira@guest.example",
        action: "failed",
        status: "5.1.1",
        reason: "user_unknown",
        hard: true,
      },
    ],
  });
  expect(refused).toMatchObject({
    kind: "refused",
    refused: { code: 550, enhanced: "5.6.0", reason: "mail.from_unclear" },
  });
});

test("a body alone is cut as well, and what cannot be read is a line with an error, never an end", async () => {
  const said = await inspect([
    "no json at all",
    { id: 2, file: join(folder, "nowhere.eml") },
    { id: 3 },
    "",
    { id: 4, text: "Yes!\n\nOn Thu, 19 Nov 2026 at 10:04, Casa Azul wrote:\n> Are you there?" },
  ]);
  expect(said).toHaveLength(4);
  expect(said[0]).toMatchObject({ id: null, error: expect.any(String) });
  expect(said[1]).toEqual({ id: 2, error: "ENOENT" });
  expect(said[2]).toEqual({ id: 3, error: 'neither "file" nor "text" is given' });
  expect(said[3]).toMatchObject({ id: 4, kind: "message", text: "Yes!", attachments: [] });
});
