/** Letters, labels and their distances: the small parts that likeness is told by. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { isDownload } from "./download.ts";
import { editDistance } from "./edit-distance.ts";
import { shapeOf } from "./host-shape.ts";
import { asciiHost, isLocalHost, plainHost } from "./hosts.ts";
import { nestedHosts } from "./nested.ts";
import { unicodeHost } from "./punycode.ts";

test("a label in ASCII is read back into its letters", () => {
  const hosts = [
    "müller.de",
    "bücher.example",
    "пример.рф",
    "日本語.jp",
    "مثال.example",
    "ñandú.cl",
    "faß.de",
    "casa-azul.example",
  ];
  for (const host of hosts) expect(unicodeHost(asciiHost(host)!)).toBe(host);
});

test("what is no well-formed label stays as it is", () => {
  for (const host of ["xn--.com", "xn--a-ä.com", "xn--99999999.com", "xn---.com"])
    expect(unicodeHost(host)).toBe(host);
});

test("reading a label back never fails", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^xn--[a-z0-9-]{0,60}$/), (label) => unicodeHost(label).length > 0),
  );
});

test("letters added, left out, changed and swapped are counted", () => {
  const pairs: [string, string, number][] = [
    ["bellhop", "bellhop", 0],
    ["bellhop", "belhop", 1],
    ["bellhop", "bellhopp", 1],
    ["bellhop", "bellhob", 1],
    ["bellhop", "blelhop", 1],
    ["bellhop", "belhopp", 2],
    ["bellhop", "museum", 3],
  ];
  for (const [a, b, distance] of pairs) expect([a, b, editDistance(a, b, 2)]).toEqual([a, b, distance]);
});

test("the distance is the same both ways, and stops at its limit", () => {
  const word = fc.stringMatching(/^[ab]{0,8}$/);
  fc.assert(
    fc.property(
      word,
      word,
      (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2) && editDistance(a, b, 2) <= 3,
    ),
  );
});

test("both ways of writing a site are one", () => {
  expect(["www.casa.example", "casa.example.", "casa.example"].map(plainHost)).toEqual(
    Array(3).fill("casa.example"),
  );
  expect(plainHost("www.example")).toBe("www.example");
});

test("networks of one's own are known", () => {
  expect(
    [
      "localhost",
      "10.1.2.3",
      "192.168.0.1",
      "172.31.0.1",
      "169.254.169.254",
      "[::1]",
      "[fe80::1]",
      "nas.local",
      "intranet",
    ].every(isLocalHost),
  ).toBe(true);
  expect(
    ["casa.example", "172.32.0.1", "8.8.8.8", "[2001:db8::1]", "local.example", "lan.pt"].some(isLocalHost),
  ).toBe(false);
});

test("the shape of a host is counted up to three", () => {
  const shapes: [string, number][] = [
    ["casa-azul.example", 0],
    ["hotel2024.pt", 0],
    ["secure.villa.example", 1],
    ["guest-pay.example", 2],
    ["confirmation-id12345.com", 3],
    ["verify-guest-card-48213.top", 3],
    ["a1b2c3d4e5f6.com", 1],
    ["villa.id", 0],
  ];
  for (const [host, count] of shapes) expect([host, shapeOf(host)]).toEqual([host, count]);
});

test("files that run are told from pages", () => {
  const runs = ["/a.zip", "/a.exe", "/x/a.tar.gz", "/a.msi?b", "/?f=a.iso", "/a%2Eapk"];
  const pages = [
    "/",
    "/a.html",
    "/a.php",
    "/a.pdf",
    "/a.jpg",
    "/menu.aspx?x=1",
    "/wiki/Booking.com",
    "/v1.2",
    "/@38.7,-9.1",
  ];
  expect(runs.filter((path) => !isDownload(new URL(path, "https://casa.example")))).toEqual([]);
  expect(pages.filter((path) => isDownload(new URL(path, "https://casa.example")))).toEqual([]);
});

test("addresses within an address are read however they are written", () => {
  const inside = (rest: string) => nestedHosts(new URL(rest, "https://casa.example"));
  for (const rest of [
    "/?u=https://evil.example/x",
    "/?u=https%3A%2F%2Fevil.example",
    "/?u=https%253A%252F%252Fevil.example",
    "/go/http://evil.example",
    "/?u=//evil.example",
    "/?next=evil.example/x",
    "/?u=https:\\\\evil.example",
    "/#https://evil.example",
    "/?u=https://a@evil.example:8443/",
  ]) {
    expect([rest, inside(rest)]).toEqual([rest, ["evil.example"]]);
  }
  for (const rest of ["/", "/a//b", "/?next=/home", "/?q=lisbon", "/?next=index.html", "/a/b.c/d"])
    expect([rest, inside(rest)]).toEqual([rest, []]);
});
