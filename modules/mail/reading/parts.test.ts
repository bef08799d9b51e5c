import { describe, expect, test } from "vitest";
import type { Part } from "../types/part.ts";
import { mailBytes, rootOf, shapeOf } from "./testing.ts";

const textsOf = (part: Part): string[] =>
  part.children.length === 0 ? [part.text()] : part.children.flatMap(textsOf);

const mixed = (boundary: string, ...lines: string[]) => [
  `Content-Type: multipart/mixed; boundary="${boundary}"`,
  "",
  ...lines,
];

describe("M7: the parts of a multipart are found", () => {
  test("with a boundary of one dash", () => {
    expect(textsOf(rootOf(mixed("-", "---", "", "a", "---", "", "b", "-----")))).toEqual(["a", "b"]);
  });
  test("with a boundary that begins like another", () => {
    const inner = [
      "--b",
      "Content-Type: multipart/mixed; boundary=bb",
      "",
      "--bb",
      "",
      "1",
      "--bb",
      "",
      "2",
      "--bb--",
      "--b",
      "",
      "3",
      "--b--",
    ];
    expect(textsOf(rootOf(mixed("b", ...inner)))).toEqual(["1", "2", "3"]);
  });
  test("without the last boundary, of the mail or of a part in it", () => {
    expect(textsOf(rootOf(mixed("b", "--b", "", "a", "--b", "", "b")))).toEqual(["a", "b"]);
    const inner = [
      "--b",
      "Content-Type: multipart/alternative; boundary=c",
      "",
      "--c",
      "",
      "1",
      "--b",
      "",
      "2",
      "--b--",
    ];
    expect(textsOf(rootOf(mixed("b", ...inner)))).toEqual(["1", "2"]);
  });
  test("with blanks behind the boundary, and words that only look like one", () => {
    expect(textsOf(rootOf(mixed("b", "--b \t", "", "see --b", "--bx", " --b", "--b-- ", "after")))).toEqual([
      "see --b\n--bx\n --b",
    ]);
  });
  test("although the empty line below their header is missing", () => {
    expect(
      textsOf(
        rootOf(
          mixed(
            "b",
            "--b",
            "Hello Teo",
            "--b",
            "Note: we arrive at five",
            "--b",
            "Content-Type: text/plain",
            "--b--",
          ),
        ),
      ),
    ).toEqual(["Hello Teo", "Note: we arrive at five", ""]);
  });
  test("although the boundary is not named, or named wrongly", () => {
    for (const boundary of ["", "; boundary=other"]) {
      const root = rootOf([
        `Content-Type: multipart/mixed${boundary}`,
        "",
        "--x",
        "Content-Type: text/plain",
        "",
        "a",
        "--x--",
      ]);
      expect(textsOf(root)).toEqual(["a"]);
    }
  });
  test("with a boundary beyond ASCII, in either charset", () => {
    for (const encoding of ["utf8", "latin1"] as const)
      expect(
        rootOf(mixed("grüße", "--grüße", "", "a", "--grüße--"), encoding).children.map((part) => part.text()),
      ).toEqual(["a"]);
  });
  test("with a boundary in pieces", () => {
    const root = rootOf([
      'Content-Type: multipart/mixed; boundary*0="a"; boundary*1="b"',
      "",
      "--ab",
      "",
      "x",
      "--ab--",
    ]);
    expect(textsOf(root)).toEqual(["x"]);
  });
  test("after the last boundary too, where a list put its own", () => {
    expect(textsOf(rootOf(mixed("b", "--b", "", "a", "--b--", "--b", "", "c", "--b--")))).toEqual(["a", "c"]);
  });
});

test.each([
  ["base64", (lines: string) => Buffer.from(lines).toString("base64")],
  ["quoted-printable", (lines: string) => lines.replaceAll("--b", "--=62")],
])("M8: a multipart that was encoded as a whole in %s has its parts", (transfer, encode) => {
  const lines = ["--b", "", "Hello Teo", "--b", "", "Mira", "--b--"].join("\r\n");
  const head = ["Content-Type: multipart/mixed; boundary=b", `Content-Transfer-Encoding: ${transfer}`, ""];
  expect(rootOf([...head, encode(lines)]).children.map((part) => part.text())).toEqual(["Hello Teo", "Mira"]);
});

test.each([
  ["is not named", "", "----=_Part_1"],
  ["is named wrongly", "; boundary=other", "Part"],
  ["is named in quotes that are none", "; boundary='Part'", "Part"],
  ["is named with its dashes", '; boundary="--Part"', "Part"],
])("M8: the boundary is found although it %s", (_, named, boundary) => {
  const parts = [`--${boundary}`, "", "Hello Teo", `--${boundary}`, "", "Mira", `--${boundary}--`];
  const root = rootOf([`Content-Type: multipart/mixed${named}`, "", "-----Original-----", "", ...parts]);
  expect(root.children.map((part) => part.text())).toEqual(["Hello Teo", "Mira"]);
});

test("M8: blanks before the two dashes of the end are forgiven", () => {
  const root = rootOf([
    'Content-Type: multipart/mixed; boundary="b "',
    "",
    "--b ",
    "",
    "Hello Teo",
    "--b --",
    "x",
  ]);
  expect(root.children.map((part) => part.text())).toEqual(["Hello Teo"]);
});

test("M8: a multipart without a part is its text", () => {
  const root = rootOf(["Content-Type: multipart/mixed; boundary=b", "", "Hello Teo"]);
  expect(shapeOf(root)).toBe("multipart/mixed");
  expect(root.text()).toBe("Hello Teo");
});

test("a mail within a mail is a child, encoded or not; parts of a digest are mails", () => {
  const inner = ["Subject: inner", "", "Hi"];
  const plain = rootOf(["Content-Type: message/rfc822", "", ...inner]);
  const encoded = rootOf([
    "Content-Type: message/rfc822",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(mailBytes(inner)).toString("base64"),
  ]);
  const digest = rootOf(["Content-Type: multipart/digest; boundary=d", "", "--d", "", ...inner, "--d--"])
    .children[0];
  for (const part of [plain, encoded, digest]) {
    expect(part && shapeOf(part)).toBe("message/rfc822(text/plain)");
    expect(part?.children[0]?.headers.words("subject")).toBe("inner");
  }
  const cut = rootOf(["Content-Type: message/rfc822", "", "Subject: inner"]);
  expect(cut.children[0]?.headers.words("subject")).toBe("inner");
});

test("a message signed in one piece holds what was signed", () => {
  const der = (tag: number, ...content: Buffer[]) => {
    const body = Buffer.concat(content);
    return Buffer.concat([Buffer.from([tag, 0x82, body.length >> 8, body.length & 255]), body]);
  };
  const id = (last: number) => Buffer.from([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last]);
  const words = Buffer.from("Content-Type: text/plain\r\n\r\nHello Teo");
  const signed = der(0x30, der(2, Buffer.from([1])), der(0x31), der(0x30, id(1), der(0xa0, der(4, words))));
  const lines = [
    "Content-Type: application/pkcs7-mime; name=smime.p7m",
    "Content-Transfer-Encoding: base64",
    "",
  ];
  const root = rootOf([...lines, der(0x30, id(2), der(0xa0, signed)).toString("base64")]);
  expect(root.children.map((part) => part.text())).toEqual(["Hello Teo"]);
  const pieces = Buffer.concat([
    Buffer.from([0x24, 0x80]),
    der(4, words.subarray(0, 20)),
    der(4, words.subarray(20)),
    Buffer.from([0, 0]),
  ]);
  const streamed = Buffer.concat([
    Buffer.from([0x30, 0x80]),
    id(2),
    Buffer.from([0xa0, 0x80, 0x30, 0x80]),
    der(2, Buffer.from([1])),
    der(0x31),
    Buffer.from([0x30, 0x80]),
    id(1),
    Buffer.from([0xa0, 0x80]),
    pieces,
  ]);
  expect(rootOf([...lines, streamed.toString("base64")]).children.map((part) => part.text())).toEqual([
    "Hello Teo",
  ]);
  expect(rootOf([...lines, "Z2FyYmFnZQ=="]).children).toEqual([]);
});

describe("what a part says of itself", () => {
  const of = (...lines: string[]) => rootOf([...lines, "", "x"]);
  test("F4: the name of Content-Disposition wins over that of Content-Type", () => {
    const type = 'Content-Type: image/jpeg; name="a.jpg"';
    expect(of(type).fileName).toBe("a.jpg");
    expect(of(type, "Content-Disposition: attachment").fileName).toBe("a.jpg");
    expect(of(type, 'Content-Disposition: attachment; filename="b.jpg"').fileName).toBe("b.jpg");
  });
  test.each([
    [undefined, "text/plain"],
    ["", "text/plain"],
    ["text", "text/plain"],
    ["html", "text/html"],
    ["TEXT/HTML;", "text/html"],
    ["; charset=utf-8", "text/plain"],
    ["charset=utf-8", "text/plain"],
    ["png", "application/octet-stream"],
    [".pdf", "application/octet-stream"],
    ["multipart; boundary=x", "multipart/mixed"],
  ])("F12: a Content-Type of %j means %s", (written, type) => {
    expect(of(...(written === undefined ? [] : [`Content-Type: ${written}`])).type).toBe(type);
  });
  test.each([
    ["inline", "inline"],
    ["ATTACHMENT; x", "attachment"],
    ["form-data; name=message", undefined],
    ["form-data; name=photo; filename=a.jpg", "attachment"],
    ["filename=a.jpg", "attachment"],
    ["=?utf-8?Q?invalid?=", undefined],
    ["", undefined],
  ])("a disposition of %j means %s", (written, disposition) => {
    expect(of(`Content-Disposition: ${written}`).disposition).toBe(disposition);
  });
  test("the Content-ID comes without its brackets", () => {
    expect(of("Content-ID: <logo@casa.example>").contentId).toBe("logo@casa.example");
    expect(of("Content-ID: <>").contentId).toBeUndefined();
  });
});

test("HTML without a label may say itself what it is in", () => {
  const html = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>£';
  expect(rootOf(["Content-Type: text/html", "", html], "latin1").text()).toContain("<p>Ł");
  expect(rootOf(["Content-Type: text/html; charset=iso-8859-1", "", html], "latin1").text()).toContain(
    "<p>£",
  );
});
