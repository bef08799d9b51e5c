/** Two versions of the same words, plain and laid out: the one that shows what was quoted or signed helps the other. */

import type { Cut } from "../types/reading.ts";

/**
 * The plain words cut as the laid-out version tells. Where nothing was cut from the plain ones: below the place where the
 * laid-out version ends. Where something was: without the lines that the laid-out version holds to be quoted or signed,
 * when all others are its text. Blanks and what stands for bold, bullets and links do not count. Undefined when the two do not agree.
 */
export function agreeingCut(plain: string, own: Cut, fromHtml: Cut): Cut | undefined {
  if (fromHtml.text === "" || (fromHtml.elided === "" && fromHtml.signature === "")) return undefined;
  const told = unsigned(fromHtml.elided);
  if (own.elided === "" && told !== "") {
    const cut = cutWhereItEnds(plain, fromHtml);
    if (cut) return cut;
  }
  return withoutOthers(own, { ...fromHtml, elided: told });
}

/** What introduces a quote. A blockquote alone may as well be the author's own indentation. */
const unsigned = (elided: string): string =>
  elided
    .split("\n")
    .filter((line) => !line.startsWith(">"))
    .join("\n")
    .trim();

function cutWhereItEnds(plain: string, { text, signature }: Cut): Cut | undefined {
  const end = endOfAgreement(plain, text);
  if (end === undefined) return undefined;
  const rest = plain.slice(end).trim();
  const signed = signature === "" ? 0 : (endOfAgreement(rest, signature) ?? 0);
  return { text: plain.slice(0, end).trim(), elided: rest.slice(signed).trim(), signature };
}

/** What one version has and the other has not: blanks, and what stands for bold, bullets, links and quotes. */
const DRAWN = /[\s*_<>()[\]\-–—•·|\u200b-\u200f]/u;
const ALL_DRAWN = new RegExp(`${DRAWN.source}+`, "gu");
const signsOf = (text: string): string => text.replace(ALL_DRAWN, "");

/** Where in `text` the signs of `beginning` have all been seen; undefined when it begins otherwise. */
function endOfAgreement(text: string, beginning: string): number | undefined {
  let at = 0;
  for (const sign of signsOf(beginning)) {
    while (at < text.length && DRAWN.test(text[at]!)) at++;
    if (!text.startsWith(sign, at)) return undefined;
    at += sign.length;
  }
  while (at < text.length && text[at] !== "\n" && DRAWN.test(text[at]!)) at++;
  return at;
}

/** More lines than signatures and attributions have: then the two tell different things. */
const MOST_OTHERS = 40;

function withoutOthers(own: Cut, fromHtml: Cut): Cut | undefined {
  const [text, signature, elided] = [fromHtml.text, fromHtml.signature, fromHtml.elided].map(signsOf);
  const lines: Record<keyof Cut, string[]> = { text: [], signature: [], elided: [] };
  let seen = 0;
  let last: keyof Cut = "text";
  let others = 0;
  for (const line of own.text.split("\n")) {
    const signs = signsOf(line);
    if (signs !== "" && text!.startsWith(signs, seen)) {
      last = "text";
      seen += signs.length;
    } else if (signs !== "") {
      if (++others > MOST_OTHERS) return undefined;
      const place = placeOf(signs, signature!, elided!);
      if (place === undefined) return undefined;
      last = place;
    }
    lines[last].push(line);
  }
  return others > 0 && seen === text!.length ? joined(lines, own) : undefined;
}

const placeOf = (signs: string, signature: string, elided: string): "signature" | "elided" | undefined => {
  if (signature.includes(signs)) return "signature";
  return elided.includes(signs) ? "elided" : undefined;
};

function joined(lines: Record<keyof Cut, readonly string[]>, own: Cut): Cut {
  const whole = (place: keyof Cut, rest: string): string =>
    [
      lines[place]
        .join("\n")
        .replace(/\n\s*\n\s*\n/g, "\n\n")
        .trim(),
      rest,
    ]
      .filter((part) => part !== "")
      .join("\n\n");
  return {
    text: whole("text", ""),
    elided: whole("elided", own.elided),
    signature: whole("signature", own.signature),
  };
}
