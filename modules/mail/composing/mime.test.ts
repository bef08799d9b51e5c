import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { MailToCompose } from "../types/letter.ts";
import { composeMime } from "./mime.ts";

const toMira: MailToCompose = {
  kind: "message",
  from: { name: "Casa Azul via Bellhop Stays", address: "harbour-7kmp-x9qw-d4tn-2bfr@partner.stays.example" },
  to: "mira@home.example",
  date: at("2026-11-01T09:05:07.250Z"),
  subject: "Re: Casa Azul · 12–15 December · 7701234",
  text: "Reply above this line.\n\nDobrý den,\n.\nFrom here on it is Teo’s.\n",
  html: '<!doctype html><html lang="en"><body><p>Dobrý den</p></body></html>\n',
  messageId: "<0197fa3e-0000-7000-8000-000000000001@mail.stays.example>",
  inReplyTo: "<CAF1x@mail.home.example>",
  references: ["<root@mail.stays.example>", "<CAF1x@mail.home.example>"],
  hopMark: "AQEBl_o-AAAA",
  stopUrl: "https://stays.example/stop/AbCd",
  files: [],
};
const picture = {
  name: "garden gate.jpg",
  type: "image/jpeg",
  bytes: Uint8Array.of(255, 216, 255, 13, 10, 46),
};

const headOf = (bytes: Buffer): string => bytes.toString("latin1").split("\r\n\r\n", 1)[0]!;
const unfolded = (bytes: Buffer): string[] =>
  headOf(bytes)
    .replaceAll(/\r\n(?=[ \t])/g, "")
    .split("\r\n");

describe("a mail that passes on a message", () => {
  test("reads as its letter in both forms, with its files beside", async () => {
    const bytes = await composeMime({ ...toMira, files: [picture] });
    const read = await PostalMime.parse(bytes);
    expect(read.subject).toBe(toMira.subject);
    expect(read.text?.trimEnd()).toBe(toMira.text.trimEnd());
    expect(read.html).toContain("Dobrý den");
    expect(read.from).toMatchObject({ name: toMira.from.name, address: toMira.from.address });
    expect(read.to).toEqual([{ name: "", address: "mira@home.example" }]);
    expect(read.attachments).toMatchObject([
      { filename: "garden gate.jpg", mimeType: "image/jpeg", disposition: "attachment" },
    ]);
    expect(new Uint8Array(read.attachments[0]!.content as ArrayBuffer)).toEqual(picture.bytes);
  });

  test("has these fields and no others, so that nothing tells of a program, a host or a zone", async () => {
    expect(unfolded(await composeMime(toMira)).map((line) => line.replace(/boundary=.*/, ""))).toEqual([
      "X-Bellhop-Hop: AQEBl_o-AAAA",
      "List-Unsubscribe: <https://stays.example/stop/AbCd>",
      "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
      "From: Casa Azul via Bellhop Stays <harbour-7kmp-x9qw-d4tn-2bfr@partner.stays.example>",
      "To: mira@home.example",
      "In-Reply-To: <CAF1x@mail.home.example>",
      "References: <root@mail.stays.example> <CAF1x@mail.home.example>",
      expect.stringMatching(/^Subject: /),
      "Message-ID: <0197fa3e-0000-7000-8000-000000000001@mail.stays.example>",
      "Date: Sun, 1 Nov 2026 09:05:07 +0000",
      "MIME-Version: 1.0",
      "Content-Type: multipart/alternative; ",
    ]);
  });

  test("is the same bytes each time, and its boundary says nothing", async () => {
    const bytes = await composeMime({ ...toMira, files: [picture] });
    expect(await composeMime({ ...toMira, files: [picture] })).toEqual(bytes);
    expect(bytes.toString()).not.toMatch(/nodemailer|_NmP|X-Mailer|User-Agent/i);
    expect(headOf(bytes)).toMatch(/boundary="=_-[0-9a-f]{24}-Part_1"/);
  });

  test("holds the recipient’s own address once", async () => {
    expect((await composeMime(toMira)).toString().split("mira@home.example")).toHaveLength(2);
  });
});

test("a notice says that it is automatic and asks for no answer of a machine", async () => {
  const { stopUrl: _, ...notice } = toMira;
  const lines = unfolded(await composeMime({ ...notice, kind: "notice" }));
  expect(lines).toContain("Auto-Submitted: auto-generated");
  expect(lines).toContain("X-Auto-Response-Suppress: All");
  expect(lines.join("\n")).not.toContain("List-");
});

test("the first mail of a thread follows none", async () => {
  const { inReplyTo: _, ...first } = toMira;
  const lines = unfolded(await composeMime({ ...first, references: ["<root@mail.stays.example>"] }));
  expect(lines.join("\n")).not.toContain("In-Reply-To");
  expect(lines).toContain("References: <root@mail.stays.example>");
});

describe("H19 whatever is in it, a mail keeps to the lines of mail", () => {
  const long = "نص طويل جدا ".repeat(60);
  test.each<[string, Partial<MailToCompose>]>([
    ["long names and subjects of another script", { subject: long, from: { ...toMira.from, name: long } }],
    [
      "twenty long names of mails",
      { references: Array.from({ length: 20 }, (_, i) => `<${i}${"x".repeat(240)}@mail.stays.example>`) },
    ],
    ["a text without a line end", { text: "x".repeat(60_000), html: `<p>${"ä".repeat(60_000)}</p>` }],
    ["line ends of every kind", { text: "one\rtwo\nthree\r\nfour\n\n.\n..\n" }],
    ["a long link", { stopUrl: `https://stays.example/stop/${"a".repeat(600)}` }],
    ["a long file name", { files: [{ ...picture, name: `${"دليل-المنزل".repeat(20)}".jpg` }] }],
  ])("%s", async (_, part) => {
    const bytes = await composeMime({ ...toMira, ...part });
    const lines = bytes.toString("latin1").split("\r\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(lines.join("")).not.toMatch(/[\r\n\u0080-\u00ff]/);
    for (const word of headOf(bytes).match(/=\?[^?]+\?[QB]\?[^?]*\?=/g) ?? [])
      expect(word.length).toBeLessThanOrEqual(75);
  });

  test("and no value smuggles in another field", async () => {
    const evil = "x\r\nBcc: everyone@evil.example\u2028";
    const bytes = await composeMime({
      ...toMira,
      subject: evil,
      from: { ...toMira.from, name: evil },
      hopMark: evil,
      files: [{ ...picture, name: evil, type: "image/jpeg\r\nBcc: x@evil.example" }],
    });
    expect(bytes.toString("latin1")).not.toMatch(/^Bcc:/im);
  });
});
