import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { KEY_PAGES, withoutOwnLinks } from "./own-links.ts";

const URL_OF_OURS = "https://stays.example";
const scrub = (text: string): string => withoutOwnLinks(text, URL_OF_OURS);

test.each([
  [
    "> Open the conversation\n> https://stays.example/g/AAAAAIUOGgGiAAPtO3wy\n> Thanks",
    "> Open the conversation\n> […]\n> Thanks",
  ],
  ["Report <HTTPS://Stays.example/Report/abc.def> it", "Report <[…]> it"],
  ["stays.example/stop/x1 and stays.example/opt-out/x2", "[…] and […]"],
  ["https://wrap.example/?url=https%3A%2F%2Fstays.example%2Fg%2FAAAA&more=1 ok", "[…] ok"],
])("a link that is a key goes: %s", (given, shown) => {
  expect(scrub(given)).toBe(shown);
});

test.each([
  "Our page is https://stays.example and https://stays.example/help/late-arrival.",
  "m-7f3k2@stays.example",
  "https://mystays.example/g/abc",
  "https://stays.example.org/g/abc",
  "https://casa-azul.example/g/abc",
])("what opens nothing stays: %s", (text) => {
  expect(scrub(text)).toBe(text);
});

test("whatever stands around it, nothing of the key is left", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.constantFrom(...KEY_PAGES), (before, after, page) => {
      const scrubbed = scrub(`${before} ${URL_OF_OURS}/${page}/SeCrEt0123456789 ${after}`);
      expect(scrubbed).not.toContain("SeCrEt0123456789");
    }),
  );
});

test("a text full of them is read once", () => {
  expect(scrub(`${"https://stays.example/g/a".repeat(4_000)} end`)).toBe("[…] end");
  expect(scrub("stays.example".repeat(8_000))).toHaveLength(13 * 8_000);
});

test("every public page with a key in its address is known", () => {
  const routes = join(import.meta.dirname, "../../../../web/src/routes");
  const keyed = readdirSync(join(routes, "(public)"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => readdirSync(join(routes, "(public)", name)).some((child) => child === "[token]"))
    .map(({ name }) => name);
  expect(keyed.length).toBeGreaterThan(4);
  expect(keyed.filter((name) => !KEY_PAGES.includes(name))).toEqual([]);
});
