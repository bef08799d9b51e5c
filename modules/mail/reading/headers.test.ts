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
