import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlWords } from "./html-words.ts";

const text = (html: string): string => htmlWords(html).text;

describe("lines of a mail [T1]", () => {
  test.each([
    ["breaks", "Dear Teo,<br>we arrive late.<br/>Mira", "Dear Teo,\nwe arrive late.\nMira"],
    ["blocks", "<div>one</div><div>two</div>three<div>four</div>", "one\ntwo\nthree\nfour"],
    ["a break that ends a block, which adds nothing", "<div>one<br></div><div>two</div>", "one\ntwo"],
    ["an empty line typed in a web mail", "<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
    ["paragraphs, a blank line between", "<p>one</p>\n<p>two</p>", "one\n\ntwo"],
    [
      "never more than one blank line",
      "one<br><br><br><br>two<p>&nbsp;</p><p>three</p>",
      "one\n\ntwo\n\nthree",
    ],
    [
      "Outlook's paragraphs, which are lines, and its empty ones",
      "<p class=MsoNormal>one<o:p></o:p></p><p class=MsoNormal>two</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>three</p>",
      "one\ntwo\n\nthree",
    ],
    [
      "paragraphs whose style sheet takes their margins",
      "<style>P {margin-top:0;}</style><p>one<p>two",
      "one\ntwo",
    ],
    ["a list", "We bring:<ul><li>a dog</li><li>two bikes</li></ul>", "We bring:\n\n- a dog\n- two bikes"],
    ["a numbered list", "<ol start=3><li>keys<li>towels</ol>thanks", "3. keys\n4. towels\n\nthanks"],
    ["a list in a list", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"],
    ["numbers that jump", "<ol><li>a<li value=7>b<li>c<li value=x>d</ol>", "1. a\n7. b\n8. c\n9. d"],
    ["headings", "<h2>Arrival</h2>Friday", "Arrival\n\nFriday"],
    [
      "a table, its cells in one line",
      "<table><tr><th>Date</th><th>Time</th></tr><tr><td><p>12 May</p></td><td><p>15:00</p></td></tr></table>",
      "Date Time\n12 May 15:00",
    ],
    [
      "cells of several lines, one below the other",
      "<table><tr><td>a<br>b</td><td>c</td></tr></table>",
      "a\nb\nc",
    ],
    ["a rule", "one<hr>two", `one\n${"_".repeat(32)}\ntwo`],
    ["text as typed", "<pre>\n  a\n\n   b</pre>", "  a\n\n   b"],
    ["text that a style keeps as typed", '<div style="white-space: pre-wrap">a\n  b</div>', "a\n  b"],
    ["blanks run together, across tags too", " <div> We <b> arrive </b>\n late </div> ", "We arrive late"],
    ["a no-break space between two words alone", "10&nbsp;€&nbsp; for <i>Teo&nbsp;</i>", "10\u00a0€ for Teo"],
    ["words parted by tags only", "<b>Casa</b> <i>Azul</i>, Lis<b>bon</b>", "Casa Azul, Lisbon"],
    ["entities", "caf&eacute; &#8211; &lt;3 &amp;amp; &#x1F511; &copy", "café – <3 &amp; 🔑 ©"],
    ["a list without end tags and a stray one", "<li>a<li>b</div>c", "- a\n- bc"],
  ])("are kept: %s", (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  test("are quoted with a prefix for each level, and marked", () => {
    const { text, marks } = htmlWords(
      "yes<blockquote>is it free?<blockquote>hello</blockquote><p>Mira</p></blockquote>see you",
    );
    expect(text).toBe("yes\n\n> is it free?\n>\n> > hello\n>\n> Mira\n\nsee you");
    expect(marks.map(({ start, end, is }) => [is, text.slice(start, end)])).toEqual([
      ["quote", "> is it free?\n>\n> > hello\n>\n> Mira"],
    ]);
  });
});

describe("characters nobody sees", () => {
  test("go, so that no word hides from us", () => {
    expect(text("mi&shy;ra&#8203;@ho&zwnj;me&#8288;.exa&#xFEFF;mple\u0000")).toBe("mira@home.example");
  });
  test("stay where a script or an emoji needs them, as do the marks of direction [Q16]", () => {
    const words = "می\u200cخواهم 👩\u200d👧 \u200fשלום\u200e";
    expect(text(`<p dir=rtl>${words}</p>`)).toBe(words);
    expect(text("👩&zwj;👧")).toBe("👩\u200d👧");
  });
});

describe("what is no text", () => {
  test("vanishes: scripts, styles, controls, drawings, comments, the head [T4]", () => {
    const html =
      "<head><title>t</title><base href=x><meta http-equiv=refresh content='0;url=x'><style>@import 'x'</style></head>" +
      "a<script>alert('<b>')</script><svg><text>s</text></svg><math><mi>m</mi></math><!-- c --><iframe>i</iframe>" +
      "<object>o</object><form>kept<input value=v><select><option>p</select></form>b";
    expect(text(html)).toBe("a\nkept\nb");
  });
  test("does not take words with it: those on a button or in a field to write in stay", () => {
    expect(text("Hi<button>Book now</button><textarea>\n two\nlines</textarea>bye")).toBe(
      "Hi\nBook now\n two\nlines\nbye",
    );
  });
  test("does not take the rest with it when it is never closed", () => {
    expect(text("<html><head><title>Stay</head><body><p>We come.</p></body>")).toBe("We come.");
    expect(text("<title>Stay<p>We come.")).toBe("We come.");
    expect(text("<style>p{color:red}</head><body>We come.")).toBe("We come.");
    expect(text('Hi <a href="https://a.example>Casa</a>, we come. <b>Mira')).toBe("Hi Casa, we come. Mira");
    expect(text("Hi <b")).toBe("Hi");
  });
  test("is told when it would have been fetched from elsewhere [T5]", () => {
    for (const html of [
      '<img src="https://track.example/p.gif" width=1 height=1>',
      "<img srcset='//track.example/a.png 2x'>",
      "<td background='http://track.example/b.png'>",
      "<div style=\"background:url( 'https://track.example/c.png')\">",
      "<style>@import url(https://track.example/d.css);</style>",
      "<link rel=stylesheet href=https://track.example/d.css>",
      "<script src=https://track.example/e.js></script>",
    ])
      expect(htmlWords(`hi ${html}`)).toMatchObject({ text: "hi", hasRemote: true });
    expect(
      htmlWords("<img src=cid:a><style>p{color:red}</style><a href=https://casa.example>x</a>").hasRemote,
    ).toBe(false);
  });
  test("remains of pictures: their ids, and the words of those that came along [T6]", () => {
    const { text, images } = htmlWords(
      '<img src="cid:a%40mail.example" alt="the broken lamp"> <img src=CID:b alt="image001.png"><img src="https://x.example/y.png" alt="our great logo">' +
        '<img src="https://fonts.example/1f642.png" alt="🙂">',
    );
    expect(images).toEqual(["a@mail.example", "b"]);
    expect(text).toBe("the broken lamp 🙂");
  });
});

describe("programs that write strange HTML", () => {
  test("Outlook's comments for some programs only: what others show counts once [T11]", () => {
    const html =
      "<!--[if gte mso 9]><xml><o:x>96</o:x></xml><![endif]--><xml><w:View>Normal</w:View></xml>" +
      "<![if !mso]>seen<![endif]><!--[if mso]><p>twice</p><![endif]--><!--[if !mso]><!--> too<!--<![endif]-->" +
      "<v:shape><v:imagedata src='x.png'/></v:shape><p class=MsoNormal>ok<o:p></o:p></p>";
    expect(text(html)).toBe("seen too\nok");
  });
  test("a reply before the page begins, and two pages in one [T12]", () => {
    expect(text("We come at nine.<br><html><head><title>x</title></head><body>old</body></html>")).toBe(
      "We come at nine.\nold",
    );
    expect(
      text("<html><body><p>new</p></body></html><!DOCTYPE html><html><body><p>old</p></body></html>"),
    ).toBe("new\n\nold");
  });
  test("links in angle brackets with a question in them", () => {
    expect(
      text("see <https://a.example/x?b=c&d=e> or <mailto:teo@a.example?subject=Hi> or <www.a.example/?b=c>"),
    ).toBe("see <https://a.example/x?b=c&d=e> or <mailto:teo@a.example?subject=Hi> or <www.a.example/?b=c>");
  });
  test("addresses and links in angle brackets that look like tags [T13]", () => {
    expect(text("write to <mira@home.example> or <https://casa.example/a?b=c d> <b>soon</b>")).toBe(
      "write to <mira@home.example> or <https:> soon",
    );
    expect(text("From: Mira <mira@home.example>\n<br>see <https://casa.example>")).toBe(
      "From: Mira <mira@home.example>\nsee <https://casa.example>",
    );
  });
  test("a whole page pasted into another, with a charset of its own [T14]", () => {
    expect(
      text(
        "<div>hi<html><head><meta charset=big5><style>x</style></head><body bgcolor=white>é</body></html> there</div>",
      ),
    ).toBe("hié there");
  });
});

test("any text comes back from HTML it was escaped into", () => {
  const word = fc.stringMatching(/^[!-~¡-ſΑ-ωА-я一-龥]{1,12}$/u).filter((one) => !one.includes("\u00ad"));
  const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lines, fc.constantFrom("div", "pre", "br"), (rows, how) => {
      const expected = rows.map((row) => row.join(" ")).join("\n");
      const escaped = rows.map((row) => row.join(" ").replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
      const html =
        how === "div"
          ? escaped.map((row) => `<div>${row}</div>`).join("")
          : how === "br"
            ? `<p>${escaped.join("<br>")}</p>`
            : `<pre>${escaped.join("\n")}</pre>`;
      expect(text(html)).toBe(expected);
    }),
  );
});
