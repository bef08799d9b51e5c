import { describe, expect, test } from "vitest";
import { followableLinks } from "#modules/safety/index.ts";
import { linkedLines } from "./links.ts";

const linksIn = (body: string) => followableLinks(body).map(({ url }) => url.href);

const go = (url: string, index: number) => `go:${index}:${url}`;
const label = (text: string) =>
  linkedLines(text, go)
    .flat()
    .flatMap((piece) => (typeof piece === "string" ? [] : [piece.label]))[0];

test("links are led through the page that says where they go; other words stay", () => {
  expect(linkedLines("See https://casa-azul.example/map, or www.lisbon.com!\n\nTeo", go)).toEqual([
    [
      "See ",
      { label: "casa-azul.example/map", href: "go:0:https://casa-azul.example/map" },
      ", or ",
      { label: "www.lisbon.com", href: "go:1:https://www.lisbon.com/" },
      "!",
    ],
    [],
    ["Teo"],
  ]);
});

test("the links of a message have the same numbers wherever they are counted", () => {
  const body = "https://a.example/1 and https://b.example\nhttps://a.example/1";
  const asked: [string, number][] = [];
  linkedLines(body, (url, index) => {
    asked.push([url, index]);
    return url;
  });
  expect(asked).toEqual(linksIn(body).map((url, index) => [url, index]));
  expect(asked).toHaveLength(3);
});

describe("a link shows the host it really leads to", () => {
  test.each([
    ["a name before the host", "https://www.booking.com@evil.example/pay", "evil.example/pay"],
    ["letters of another script", "https://аpple.example/", "xn--pple-43d.example"],
    ["a port", "https://casa-azul.example:8443/x", "casa-azul.example:8443/x"],
    ["a path that turns the line", "https://casa-azul.example/\u202egnp.exe", undefined],
    ["a long path", `https://casa-azul.example/${"x".repeat(90)}`, `casa-azul.example/${"x".repeat(30)}…`],
  ])("%s", (_, url, shown) => {
    if (shown) expect(label(url)).toBe(shown);
    else expect(label(url)).not.toMatch(/\u202e/);
  });
});

test.each([
  ["an address", "write to teo@casa-azul.com"],
  ["mailto", "mailto:teo@casa-azul.com"],
  ["a script", "javascript:alert(1)"],
  ["a file server", "ftp://casa-azul.com/x"],
  ["a number with a dot", "at 15.30 or 12.5.2026"],
])("%s is no link", (_, text) => {
  expect(linksIn(text)).toEqual([]);
});

test("controls vanish, and lines end where they end in any system", () => {
  expect(linkedLines("a\u0000b\r\nc\rd\u2028e", go)).toEqual([["ab"], ["c"], ["d"], ["e"]]);
});

test("a message of nothing but beginnings of links is read in bounded time", () => {
  for (const hostile of ["http://", "a.com", "(((", "a@", "www.", "//", "x.y."])
    linksIn(hostile.repeat(5000 / hostile.length));
});
