/** Laws of links: what is shown and what is read agree or are told; approving one host approves no other; work is bounded. */

import fc from "fast-check";
import { LinkifyIt } from "linkify-it";
import { expect, test } from "vitest";
import { isApproved } from "./approved.ts";
import { plainHost } from "./hosts.ts";
import { unicodeHost } from "./punycode.ts";
import { GROUND, hostsIn, isHeld, linksIn, signsIn } from "./testing.ts";

const label = fc.stringMatching(/^[a-z][a-z0-9]{2,9}$/);
const end = fc.constantFrom("com", "example", "pt", "co.uk", "de", "net", "travel", "app");
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), end)
  .map(([labels, last]) => [...labels, last].join("."));
const path = fc.stringMatching(/^(?:\/[a-z0-9_-]{0,8}){0,3}(?:\?[a-z]{1,5}=[a-z0-9]{0,5})?$/);

test("whatever host is planted in a sentence is found", () => {
  fc.assert(
    fc.property(
      host,
      path,
      fc.constantFrom("https://", "http://", "https://www.", "www."),
      (planted, rest, scheme) => {
        expect(hostsIn(`Please look at ${scheme}${planted}${rest} before you arrive.`)).toEqual([
          plainHost(planted),
        ]);
      },
    ),
  );
});

const trick = fc.constantFrom<(shown: string, real: string) => string>(
  (shown, real) => `https://${shown}@${real}/x`,
  (shown, real) => `https://${shown}:443@${real}`,
  (shown, real) => `https://${shown}\\@${real}/x`,
  (shown, real) => `https://${shown}#@${real}/`,
  (shown, real) => `https://${shown}?@${real}`,
  (shown, real) => `https:\\\\${shown}@${real}`,
  (shown, real) => `https:/${shown}@${real}`,
  (shown, real) => `[${shown}](https://${real}/x)`,
  (shown, real) => `[https://${shown}/x](http://${real}/x)`,
  (shown, real) => `<a href="https://${real}">${shown}</a>`,
  (shown, real) => `<a href=//${real}/x>https://${shown}</a>`,
  (shown, real) => `https://${shown}%40${real}/x`,
  (shown, real) => `https://${shown}\t.${real}`,
  (shown, real) => `https://${shown}。${real}/x`,
  (shown, real) => `https://${shown}%2e${real}/x`,
  (shown, real) => `https://${shown}\u200b.${real}/x`,
  (shown, real) => `https://${shown}⁄.${real}/x`,
  (shown, real) => `https://${shown}んx.${real}/x`,
);

test("where a reader sees another host than a browser reads, it is told", () => {
  fc.assert(
    fc.property(host, host, trick, (shown, real, make) => {
      fc.pre(!shown.endsWith(real) && !real.endsWith(shown));
      const text = `Dear Mira, ${make(shown, real)} please.`;
      expect(isHeld(signsIn(text)), `${text} ${signsIn(text).join(" ")}`).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const noise = fc.string({
  unit: fc.constantFrom(..."ab.c-/\\:@%2e?#[]()<> \t\n。аｂ\u200b1"),
  maxLength: 24,
});

test("of any web link either the host that is shown is the one that is read, or it is told", () => {
  fc.assert(
    fc.property(noise, (text) => {
      for (const { target, written, host: read } of linksIn(`https://${text}`)) {
        if (!target || !written.startsWith("https://")) continue;
        const shown = /^https:\/\/([^/\\?#]*)/.exec(written)![1]!.toLowerCase().replace(/:\d*$/, "");
        const agrees = plainHost(shown) === read || unicodeHost(read) === plainHost(shown).normalize("NFC");
        if (!agrees) expect(isHeld(signsIn(`https://${text}`)), JSON.stringify(text)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("spans lie in the text, and give back what was written", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(noise, host, fc.constantFrom("https://", "www.", " dot ", "@", "](", "<a href=", "hxxp://")),
      ),
      (parts) => {
        const text = parts.join("");
        for (const { span, written } of linksIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(written).toBe(text.slice(span.start, span.end));
        }
        expect(linksIn(text)).toEqual(linksIn(text));
      },
    ),
    { numRuns: 500 },
  );
});

test("approving a host never approves another", () => {
  fc.assert(
    fc.property(host, host, path, (approved, other, rest) => {
      fc.pre(plainHost(approved) !== plainHost(other));
      expect(isApproved(other, [approved], [])).toBe(false);
      for (const url of [
        `https://${other}${rest}`,
        `https://${approved}.${other}/`,
        `https://${approved}@${other}/`,
        `https://x.${approved}/`,
        `https://${approved}/?u=https://${other}`,
      ]) {
        for (const link of linksIn(url)) expect(isApproved(link, [approved], []), url).toBe(false);
      }
    }),
  );
});

test("an approved link gives no sign, whatever its path", () => {
  fc.assert(
    fc.property(path, (rest) => {
      expect(signsIn(`See https://casa-azul.example${rest} or www.casa-azul.example${rest}`)).toEqual([]);
    }),
  );
});

test("what another reader of links finds is found too", () => {
  const second = new LinkifyIt();
  fc.assert(
    fc.property(host, path, fc.constantFrom("https://", "http://", "www."), (planted, rest, scheme) => {
      const text = `Look: ${scheme}${planted}${rest}, or ask.`;
      const seen = (second.match(text) ?? []).filter(({ schema }) => schema !== "mailto:");
      const found = linksIn(text).map(({ written }) => written);
      for (const { raw } of seen)
        expect(
          found.some((written) => written.startsWith(raw.replace(/[/?]+$/, ""))),
          raw,
        ).toBe(true);
    }),
  );
});

const HOSTILE = [
  ..."./\\@:[](%#?-a1 。\u200b".split("").map((sign) => sign.repeat(4_000)),
  ...[
    "a.",
    "a:",
    "](",
    "[](",
    "[x](",
    "http://",
    "https:\n",
    "www ",
    "www.",
    "a@",
    "a.b@",
    "h\n",
    "javascript:",
    "data:",
    "\\\\a\\",
    "<a href=",
    "аa",
    "شa.",
    "a。",
    "type this ",
    "https://a\t",
    "https://a.b ",
  ].map((piece) => piece.repeat(Math.ceil(4_000 / piece.length))),
  `https://${"a.".repeat(2_000)}com`,
  `https://a.com/${"(".repeat(2_000)}${")".repeat(2_000)}`,
  `https://a.com/?${"u=https://b.com&".repeat(250)}`,
  Array.from({ length: 600 }, (_, i) => `a${i}.is`).join(" "),
];

test("hostile texts are read in bounded time", () => {
  signsIn("https://casa-azul.example");
  for (const text of HOSTILE) {
    const began = performance.now();
    signsIn(text);
    // Far above what it takes, far below what anything but linear work would.
    expect(performance.now() - began, text.slice(0, 20)).toBeLessThan(400);
  }
});

test("a text twenty times as long takes no more than its share", () => {
  for (const piece of ["a.", "https://a.b ", "](", "a:", "www ", "h\n", "[x](y "]) {
    expect(() => linksIn(piece.repeat(40_000 / piece.length))).not.toThrow();
  }
  expect(signsIn(Array.from({ length: 400 }, (_, i) => `h${i}.is`).join(" ")).length).toBeLessThan(2_000);
}, 5_000);

test("a crowd of places is told of as a whole", () => {
  const crowd = Array.from({ length: 80 }, (_, i) => `https://place${i}.pt`).join(" ");
  expect(signsIn(crowd, GROUND)).toContain("obfuscated");
});
