import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readHeaders } from "./headers.ts";
import { mailBytes, rootOf } from "./testing.ts";

const headersOf = (...lines: string[]) => rootOf([...lines, "", "Hello Teo"]).headers;

test("a folded field is one line, and names do not care about case", () => {
  const headers = headersOf("SUBJECT: Our stay", "\tat Casa Azul", "To : teo@casa.example");
  expect(headers.first("subject")).toBe("Our stay\tat Casa Azul");
  expect(headers.words("subject")).toBe("Our stay at Casa Azul");
  expect(headers.first("to")).toBe("teo@casa.example");
});

test("H13: of two Content-Types the first is kept, all of them can be seen", () => {
  const root = rootOf(["Content-Type: text/html", "Content-Type: text/plain", "", "<p>Hi</p>"]);
  expect(root.type).toBe("text/html");
  expect(root.headers.all("content-type")).toEqual(["text/html", "text/plain"]);
});

test.each(["utf8", "latin1"] as const)("H14: bytes beyond ASCII are read, written in %s", (encoding) => {
  const { headers } = rootOf(["Subject: Grüße von Mira", "", "Hello"], encoding);
  expect(headers.words("subject")).toBe("Grüße von Mira");
});

test("H10: a subject with the character zero, controls and encoded line breaks is one clean line", () => {
  const headers = headersOf("Subject: Re:\u0000 AW: \u0007=?utf-8?Q?Hello=0D=0ABcc:_mira?=\u0000");
  expect(headers.words("subject")).toBe("Re: AW: Hello Bcc: mira");
  expect(headersOf("Subject:   ").words("subject")).toBe("");
  expect(headersOf("To: x@a.example").words("subject")).toBe("");
});

test("a line that is no field is passed over when another field follows", () => {
  const headers = headersOf("Subject: Hi", "garbage", " more of it", "To: teo@casa.example", ":odd: x");
  expect(headers.fields.map(({ name }) => name)).toEqual(["subject", "to"]);
});

test.each([
  ["koi8-r", "koi8-r"],
  ["utf-8", "windows-1251"],
  [undefined, "koi8-r"],
  ["gb2312", "gb18030"],
  [undefined, "shift_jis"],
])(
  "a subject written in bytes is read by the label of the words, %s, or by its letters: %s",
  (label, charset) => {
    const words = /^(?:gb|sh)/.test(charset)
      ? "荷物の受け取り、こんにちは".slice(0, charset === "shift_jis" ? 13 : 2)
      : "Привет из Лиссабона";
    const type = label ? [`Content-Type: text/plain; charset=${label}`] : [];
    const lines = [
      "From: mira@home.example",
      `Subject: ${iconv.encode(words, charset).toString("latin1")}`,
      ...type,
    ];
    const { headers } = rootOf([...lines, "", "Hi"], "latin1");
    expect(headers.words("subject")).toBe(words);
  },
);

test("an address is read by its ASCII, whatever two-byte character could hide it", () => {
  const from = `"\x83\x41\x83\x42\x83\x43 \x82@evil.example" <mira@home.example>`;
  const { headers } = rootOf(
    [`From: ${from}`, "Content-Type: text/plain; charset=shift_jis", "", "Hi"],
    "latin1",
  );
  expect(headers.first("from")).toContain("@evil.example");
});

test("a line of blanks ends the header, unless fields of a mail follow", () => {
  expect(rootOf(["Subject: Hi", " ", "Arrival: Friday", "", "Mira"]).text()).toBe("Arrival: Friday\n\nMira");
  const folded = rootOf(["Subject: Hi", "\t", "To: teo@casa.example", "", "Mira"]);
  expect(folded.headers.first("to")).toBe("teo@casa.example");
  expect(folded.text()).toBe("Mira");
  expect(rootOf(["Subject: Hi", " ", "", "Mira"]).text()).toBe("Mira");
  const parts = [
    "Content-Type: multipart/mixed; boundary=b",
    " ",
    "--b",
    "Content-Type: text/html",
    "",
    "<p>Hi",
  ];
  expect(rootOf(parts).children.map(({ type }) => type)).toEqual(["text/html"]);
});

test("words with a colon are no field when the empty line before them was forgotten", () => {
  const root = rootOf(["Subject: Hi", "Dear Teo", "Arrival: Friday", "", "Mira"]);
  expect(root.text()).toBe("Dear Teo\nArrival: Friday\n\nMira");
});

test("a mark of UTF-8 before the header is no part of it", () => {
  expect(headersOf("\ufeffFrom: mira@home.example").first("from")).toBe("mira@home.example");
});

test("where the empty line is forgotten, the words begin with the first line that is no field", () => {
  const root = rootOf(["Subject: Hi", "Dear Teo, we arrive", "", "at five."]);
  expect(root.text()).toBe("Dear Teo, we arrive\n\nat five.");
});

test("the line of a mailbox file above the header is not the mail", () => {
  expect(headersOf("From mira@home.example Sat Nov 21 2026", "Subject: Hi").words("subject")).toBe("Hi");
});

test("a mail without any header is all words", () => {
  expect(rootOf(["", "Hello Teo"]).text()).toBe("Hello Teo");
  expect(rootOf(["Hello Teo"]).text()).toBe("Hello Teo");
});

test("header fields alone can be read, as in a report", () => {
  expect(readHeaders(mailBytes(["Action: failed", "Status: 5.1.1"])).first("status")).toBe("5.1.1");
});
