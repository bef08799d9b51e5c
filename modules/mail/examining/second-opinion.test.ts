import { describe, expect, test } from "vitest";
import { htmlWords } from "../reading/html/html-words.ts";
import { cutReply } from "../rules/quotes/cut-reply.ts";
import { agreeingCut } from "./second-opinion.ts";

const UNKNOWN = "Zoro 20 Xanya 2026 — Casa Azul qilgan zorte";
const SIGNATURE = "Mira Olsen\nSeeweg 1\n+49 30 901820";

/** What the two versions of a mail come to together. */
function together(plain: string, html: string) {
  const { text, marks } = htmlWords(html);
  const own = cutReply(plain);
  return agreeingCut(plain, own, cutReply(text, { marks })) ?? own;
}

const gmail = (words: string, signature = "") =>
  `<div dir="ltr">${words}</div>${signature}<br><div class="gmail_quote"><div class="gmail_attr">${UNKNOWN}<br></div><blockquote class="gmail_quote"><div>When do you arrive?</div></blockquote></div>`;

describe("what only the laid-out version shows", () => {
  test("an attribution in a language nobody knows goes with the quote below it", () => {
    expect(together(`At three.\n\n${UNKNOWN}\n\n> When do you arrive?`, gmail("At three."))).toEqual({
      text: "At three.",
      elided: `${UNKNOWN}\n\n> When do you arrive?`,
      signature: "",
    });
  });
  test("a quote without any sign begins where the laid-out words end", () => {
    expect(together(`At *three*.\n\n${UNKNOWN}\n\nWhen do you arrive?`, gmail("At <b>three</b>."))).toEqual({
      text: "At *three*.",
      elided: `${UNKNOWN}\n\nWhen do you arrive?`,
      signature: "",
    });
  });
  test("a signature without a delimiter is one", () => {
    const signed = `<div class="gmail_signature">${SIGNATURE.replaceAll("\n", "<br>")}</div>`;
    const plain = `   - towels\n   - a cot\n\n${SIGNATURE}`;
    const list = "<ul><li>towels</li><li>a cot</li></ul>";
    expect(together(plain, `<div>${list}</div>${signed}`)).toEqual({
      text: "- towels\n   - a cot",
      elided: "",
      signature: SIGNATURE,
    });
    expect(together(`${plain}\n\n${UNKNOWN}\n\n> When?`, gmail(list, signed))).toEqual({
      text: "- towels\n   - a cot",
      elided: `${UNKNOWN}\n\n> When?`,
      signature: SIGNATURE,
    });
  });
  test("answers between quotes stay, in order", () => {
    const html = `<div class="moz-cite-prefix">${UNKNOWN}<br></div><blockquote type="cite">When?</blockquote><p>At three.</p><blockquote type="cite">How many?</blockquote><p>Four.</p>`;
    expect(together(`${UNKNOWN}\n> When?\n\nAt three.\n\n> How many?\n\nFour.`, html).text).toBe(
      "At three.\n\nFour.",
    );
  });
});

describe("the plain words stay as they are", () => {
  const indented = `<blockquote style="margin:0 0 0 40px;border:none"><div>two bikes</div></blockquote>`;
  test("when a blockquote is but an indentation of the author", () => {
    const plain = "The list:\n\ntwo bikes";
    expect(together(plain, `<div>The list:${indented}</div>`).text).toBe(plain);
    expect(together(`${plain}\n\n${UNKNOWN}\n\n> When?`, gmail(`The list:${indented}`)).text).toContain(
      plain,
    );
  });
  test("when the versions tell different things", () => {
    const plain = "Your program shows no HTML.\n\nAt three.";
    expect(together(plain, gmail("At three o'clock.")).text).toBe(plain);
  });
  test("when the laid-out version has no words of its own", () => {
    expect(together("At three.", `<div class="gmail_signature">At three.</div>`).text).toBe("At three.");
  });
});
