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
