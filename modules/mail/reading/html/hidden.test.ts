import { describe, expect, test } from "vitest";
import { htmlWords } from "./html-words.ts";

describe("hidden text [T7]", () => {
  test.each([
    ["not displayed", "<div style='display:none'>x</div>"],
    ["not displayed, important", '<div style="DISPLAY: none !important;">x</div>'],
    ["by attribute", "<p hidden>x</p>"],
    ["invisible", "<span style=visibility:hidden>x</span>"],
    ["in letters without size", "<span style='font-size:0'>x</span>"],
    ["in letters of one pixel", "<span style='font-size: 1px; line-height:1px'>x</span>"],
    [
      "in letters of no size inside small ones",
      "<div style='font-size:0px'><b style='font-size:120%'>x</b></div>",
    ],
    ["in a box without height", "<div style='max-height:0;overflow:hidden'>x</div>"],
    ["in a clipped box", "<div style='height:0px;overflow:hidden'>x</div>"],
    ["transparent", "<div style='opacity:0.0'>x</div>"],
    ["moved out of the page", "<div style='position:absolute;left:-9999px'>x</div>"],
    ["white on white", "<font color=white>x</font>"],
    ["nearly white on white", "<span style='color:#FEFEFE'>x</span>"],
    [
      "white on a page that says it is white",
      "<body bgcolor='#ffffff'><i style='color: rgb(255, 255, 255)'>x</i></body>",
    ],
    ["black on black", "<td bgcolor=black><b style='color:#000'>x</b></td>"],
  ])("is left out and told: %s", (_, html) => {
    expect(htmlWords(`We come ${html}today`)).toMatchObject({
      text: expect.stringMatching(/^We come\s+today$/),
      hidesText: true,
    });
  });

  test.each([
    ["white on blue", "<td style='background:#0057b8'><b style='color:#fff'>x</b></td>"],
    ["white on a picture", "<div style='background-image:url(cid:a)'><b style='color:#fff'>x</b></div>"],
    [
      "white where a style sheet paints",
      "<style>.b{background-color:#123}</style><a class=b style='color:#fff'>x</a>",
    ],
    ["small around, readable inside", "<td style='font-size:0'><div style='font-size:14px'>x</div></td>"],
    [
      "invisible around, visible inside",
      "<div style='visibility:hidden'><b style='visibility:visible'>x</b></div>",
    ],
  ])("is not what a reader sees: %s", (_, html) => {
    const { text, hidesText } = htmlWords(html);
    expect([text, hidesText]).toEqual(["x", false]);
  });

  test("does not count when nothing was hidden: padding, styles, blanks", () => {
    const html =
      "<div style='display:none'>&nbsp;&zwnj;&#847;\u00ad</div><style style='display:none'>p{}</style>hi";
    expect(htmlWords(html)).toMatchObject({ text: "hi", hidesText: false });
  });

  test("does not count inside a quotation: what we sent may have had a preview line", () => {
    const html =
      "yes<blockquote type=cite>hello<div style='display:none'>Teo wrote to you</div></blockquote>";
    expect(htmlWords(html)).toMatchObject({ text: "yes\n\n> hello", hidesText: false });
    expect(htmlWords(`<i style='font-size:0'>spam</i>${html}`).hidesText).toBe(true);
  });
});

describe("what a style sheet hides [T7]", () => {
  test("is left out and told, by class and by id", () => {
    const sheet =
      "<style>/* .b{display:none} */ @import 'x'; .pre, td.note , #top {color:red; display : none !important}</style>";
    for (const hidden of ["<div class='x Pre'>x</div>", "<div id=top>x</div>", "<td class=note>x</td>"])
      expect(htmlWords(`${sheet}We ${hidden}come`)).toMatchObject({
        hidesText: true,
        text: expect.stringMatching(/^We\s+come$/),
      });
    expect(htmlWords(`${sheet}<b class=b>We</b> <i class=note>come</i>`).text).toBe("We come");
  });
  test.each([
    ["on small screens", "<style>@media (max-width:600px){.a{display:none}}</style><b class=a>x</b>"],
    ["on paper", "<style media=print>.a{display:none}</style><b class=a>x</b>"],
    ["in one program", "<style>u + .body .a{display:none}</style><b class=a>x</b>"],
    ["until a later rule shows it", "<style>.a{display:none} .a{display:block}</style><b class=a>x</b>"],
    [
      "unless its own style shows it",
      "<style>.a{display:none}</style><b class=a style='display:block'>x</b>",
    ],
  ])("stays when it hides only %s", (_, html) => {
    expect(htmlWords(html).text).toBe("x");
  });
  test("is found in linear time however many sheets there are", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `<style>.c${at}{display:none}</style>`).join("");
    expect(htmlWords(`${many}<b class=c7>x</b>y`).text).toBe("y");
    expect(htmlWords(`<style>${"/*".repeat(100_000)}</style>y`).text).toBe("y");
    expect(htmlWords(`<style>display:none${"@{".repeat(100_000)}</style>y`).text).toBe("y");
  });
});

test("letters without a colour are hidden, a cell that only cuts its words short is not", () => {
  expect(htmlWords("We <i style='color: transparent'>x</i>come")).toMatchObject({ hidesText: true });
  const cell = "<td style='max-width:0;overflow:hidden;text-overflow:ellipsis'>x</td>";
  expect(htmlWords(`<table><tr>${cell}</tr></table><p style='max-height:0'>y</p>`).text).toBe("x\n\ny");
});
