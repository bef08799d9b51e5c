import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HTML_MAX_LENGTH, htmlWords } from "./html-words.ts";

const MUCH = 150_000;
const much = (piece: string): string => piece.repeat(Math.floor(MUCH / piece.length));

describe("HTML that is too much", () => {
  test("is cut at a megabyte [T2]", () => {
    const { text, isCapped } = htmlWords(`<p>hello</p>${"<i>x</i>".repeat(HTML_MAX_LENGTH / 8)}`);
    expect(isCapped).toBe(true);
    expect(text.startsWith("hello\n\nxx")).toBe(true);
    expect(htmlWords(`hello${" ".repeat(HTML_MAX_LENGTH - 5)}`)).toMatchObject({
      text: "hello",
      isCapped: false,
    });
  });
  test("does not count pictures written into it [T2]", () => {
    const html = `hello<img src="data:image/png;base64,${"QUJD".repeat(400_000)}"><p>see you</p>`;
    expect(htmlWords(html)).toMatchObject({ text: "hello\n\nsee you", isCapped: false });
  });
  test("keeps five thousand links and the words of the others [T2]", () => {
    const { text, links, isCapped } = htmlWords(`${'<a href="https://casa.example/">a</a> '.repeat(5001)}`);
    expect(isCapped).toBe(true);
    expect(links).toHaveLength(5000);
    expect(text.endsWith("a <https://casa.example/> a")).toBe(true);
    expect(htmlWords('<a href="https://casa.example/">a</a> '.repeat(5000)).isCapped).toBe(false);
  });
  test("may be nested fifty thousand deep [T3]", () => {
    const html = `${"<div>".repeat(50_000)}hello${"</div>".repeat(50_000)}<p>see you</p>`;
    expect(htmlWords(html)).toMatchObject({ text: "hello\n\nsee you", isCapped: false });
  });
  test("may be quoted forty thousand deep, and its lines stay short [T3]", () => {
    const { text } = htmlWords(
      `${"<blockquote>".repeat(40_000)}hello${"</blockquote>".repeat(40_000)}see you`,
    );
    expect(text).toBe(`${"> ".repeat(9)}hello\n\nsee you`);
  });
});

/** Whatever it is made of, the work is linear: the square would take many times the limit. */
test.each([
  ..."<div> <b> <p> <td> <ul><li>x <blockquote>x <table><tr><td>x </x> </div> </p> <hr>x <br> <svg> <title> <!-- <! < &".split(
    " ",
  ),
  ...'&zwj; &nbsp; x\u00a0 \u200d a: --- www.a.b <a@b> <form> <pre>\nx <x\ty=" <b><div></b>x</div> <div><td></div>'.split(
    " ",
  ),
  "<a href='https://x.example/?a=https://y.example'>www.z.example</a>",
  "<div class=signature>x</div><blockquote>y</blockquote>",
  "<div class=gmail_quote>x",
  "2026 10:00:<blockquote>x",
  "<hr>From: a@b.example<br>To: ",
  "<br id=lineBreakAtBeginningOfSignature>x",
  "<i style='color:#fff;a:b'>x</i>",
  "<img src=cid:a alt='two words'>",
])("a lot of one thing is read in time: %s", (piece) => {
  const startedAt = performance.now();
  htmlWords(much(piece));
  expect(performance.now() - startedAt).toBeLessThan(3000);
});

describe("whatever comes", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom(
      ..."<div> </div> <p> </p> <br> <hr> <b> </b> <td> <tr> <table> </table> <ul> <ol> <li> </li> <pre> </pre> <!-- --> <".split(
        " ",
      ),
      ..."<blockquote> </blockquote> <script> </script> <style> </style> <svg> </svg> <body> </html> &amp; &nbsp; &zwj; \ud83d".split(
        " ",
      ),
      "<div class=gmail_quote>",
      "<div id=Signature>",
      "<div id=divRplyFwdMsg>",
      "<br id=lineBreakAtBeginningOfSignature>",
      "<a href='https://casa.example/a'>",
      "</a>",
      "<span style='display:none'>",
      "From: a@b.example<br>Sent: 10:00<br>",
    ),
  );
  const html = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

  test("is read without a fault, the same each time", () => {
    fc.assert(
      fc.property(html, (written) => {
        const words = htmlWords(written);
        expect(htmlWords(written)).toEqual(words);
        expect(words.text.isWellFormed()).toBe(true);
        expect(words.text).not.toContain("\u0000");
      }),
      { numRuns: 500 },
    );
  });

  test("marks lie apart, in order and within the text", () => {
    fc.assert(
      fc.property(html, (written) => {
        const { text, marks } = htmlWords(written);
        let from = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
