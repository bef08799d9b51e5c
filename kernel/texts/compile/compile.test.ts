/** Tests of the compiler: what the emitted modules say, and that each fault is found where it is. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tell } from "./fault.ts";
import { type Compiled, compileTexts } from "./index.ts";

const RUNTIME = pathToFileURL(join(import.meta.dirname, "../runtime.ts")).href;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "texts-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function locale(language: string, file: string, texts: Record<string, string>): void {
  mkdirSync(join(root, "locales", language), { recursive: true });
  writeFileSync(join(root, "locales", language, `${file}.json`), JSON.stringify(texts));
}

function code(path: string, text: string): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

type Spoken = Record<string, string | ((args: object) => string)>;

/** The compiled texts of one file, as the pages import them. */
async function spoken(language: string, file: string): Promise<Spoken> {
  return (await import(join(root, `.generated/texts/${language}/${file}.js`))).texts;
}

const compile = (options: { pseudo?: boolean; usage?: boolean } = {}): Compiled =>
  compileTexts({ root, runtime: RUNTIME, ...options });

const told = (compiled: Compiled): string[] => compiled.faults.map(tell);

const NIGHTS_IN_ARABIC =
  "{n, plural, zero {لا ليالٍ} one {ليلة واحدة} two {ليلتان} few {# ليالٍ} many {# ليلة} other {# ليلة}}";

test("Arabic says 0, 1, 2, 5, 11 and 100 nights in its six forms", async () => {
  locale("en", "stay", { nights: "{n, plural, one {# night} other {# nights}}" });
  locale("ar", "stay", { nights: NIGHTS_IN_ARABIC });
  expect(compile().faults).toEqual([]);
  const nights = (await spoken("ar", "stay"))["stay.nights"] as (args: object) => string;
  expect([0, 1, 2, 5, 11, 100].map((n) => nights({ n }))).toEqual([
    "لا ليالٍ",
    "ليلة واحدة",
    "ليلتان",
    "5 ليالٍ",
    "11 ليلة",
    "100 ليلة",
  ]);
});

test("an exact form wins over the plural category, and an offset is taken off", async () => {
  locale("en", "stay", {
    party: "{n, plural, offset:1 =0 {nobody} =1 {Mira} one {Mira and one more} other {Mira and # more}}",
    floor: "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} floor",
  });
  compile();
  const texts = await spoken("en", "stay");
  const say = (key: string, n: number) => (texts[`stay.${key}`] as (args: object) => string)({ n });
  expect([0, 1, 2, 3].map((n) => say("party", n))).toEqual([
    "nobody",
    "Mira",
    "Mira and one more",
    "Mira and 2 more",
  ]);
  expect([1, 22, 43, 11].map((n) => say("floor", n))).toEqual([
    "1st floor",
    "22nd floor",
    "43rd floor",
    "11th floor",
  ]);
});

test("a day is nobody's zone, an instant is told on the calendar of the zone given", async () => {
  locale("en", "stay", {
    arrives: "{day, date, long}",
    until: "until {until, time, medium}",
    last_day: "until the end of {until, time, last-day}",
    share: "{part, number, percent} of {all, number}",
  });
  compile();
  const texts = await spoken("en", "stay");
  const say = (key: string, args: object) => (texts[`stay.${key}`] as (args: object) => string)(args);
  expect(say("arrives", { day: "2026-12-12" })).toBe("Saturday 12 December");
  const until = "2026-12-22T23:00:00Z";
  expect(say("until", { until, timeZone: "Europe/Lisbon" })).toBe("until Tue 22 Dec, 23:00");
  expect(say("until", { until: Date.parse(until), timeZone: "Asia/Tokyo" })).toBe("until Wed 23 Dec, 08:00");
  expect(say("last_day", { until: "2026-12-23T00:00:00Z", timeZone: "Europe/Lisbon" })).toBe(
    "until the end of Tuesday 22 December",
  );
  expect(say("share", { part: 0.12, all: 12345 })).toBe("12% of 12,345");
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the text is meant to look like code
test("a text that looks like code stays a text", async () => {
  const text = "`${process.exit()}` \\ “quoted” and {name}";
  locale("en", "stay", { odd: "`$'{'process.exit()'}'` \\ “quoted” and {name}" });
  compile();
  expect(((await spoken("en", "stay"))["stay.odd"] as (args: object) => string)({ name: "Mira" })).toBe(
    text.replace("{name}", "Mira"),
  );
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

test("French keeps its marks from standing at the start of a line", async () => {
  locale("en", "stay", { ask: "“Late”? Yes: late!" });
  locale("fr", "stay", { ask: "« Tard » ? Oui : tard !" });
  compile();
  expect((await spoken("fr", "stay"))["stay.ask"]).toBe("«\u00a0Tard\u00a0»\u202f? Oui\u00a0: tard\u202f!");
});

test("the types name every key and what it takes", () => {
  locale("en", "stay", {
    title: "Your stay",
    nights: "{n, plural, one {# night} other {# nights}} for {name}",
    side: "{side, select, guest {You} partner {They} other {Someone}}",
    until: "{until, time}",
  });
  compile();
  const types = readFileSync(join(root, ".generated/texts/types.ts"), "utf8");
  expect(types).toContain('"stay.title": undefined;');
  expect(types).toContain('"stay.nights": { n: number; name: string };');
  expect(types).toContain('"stay.side": { side: "guest" | "partner" | "other" };');
  expect(types).toContain('"stay.until": { until: string | number; timeZone: string };');
});

test("compiling twice writes nothing the second time, and a file that went is removed", () => {
  locale("en", "stay", { title: "Your stay" });
  locale("en", "gone", { title: "Gone" });
  expect(compile().written).toBeGreaterThan(0);
  expect(compile().written).toBe(0);
  rmSync(join(root, "locales/en/gone.json"));
  compile();
  expect(() => statSync(join(root, ".generated/texts/en/gone.js"))).toThrow();
});

test("the long pseudo-language is longer by two fifths, the mirrored one keeps arguments readable", async () => {
  locale("en", "stay", { hello: "Good evening, {name}" });
  compile({ pseudo: true });
  const say = async (language: string) =>
    ((await spoken(language, "stay"))["stay.hello"] as (args: object) => string)({ name: "Mira" });
  const long = await say("en-XA");
  expect(long).toMatch(/^\[Gööð/);
  expect(long).toContain("Mira");
  expect(long.length).toBeGreaterThanOrEqual("Good evening, Mira".length * 1.4);
  expect(await say("ar-XB")).toBe("\u202eGood\u202c \u202eevening\u202c, Mira");
});

test("every fault of a translation is found, with its file, key and language", () => {
  locale("en", "stay", {
    title: "Your stay",
    nights: "{n, plural, one {# night} other {# nights}}",
    hello: "Good evening, {name}",
    side: "{side, select, guest {You} other {They}}",
    closes: "{until, time, long}",
  });
  locale("en", "more", { title: "More" });
  locale("sv", "stay", {
    nights: "{n, plural, other {# nätter}}",
    hello: "God kväll, {namn}",
    side: "{side, select, gast {Du} other {De}}",
    closes: "{until, time, lang}",
    rest: "Vila",
    broken: "{n, plural, one {#}",
  });
  locale("sv", "alone", { title: "Ensam" });
  expect(told(compile()).sort()).toEqual(
    [
      "locales/sv/stay.json  broken  syntax: missing other clause",
      "locales/sv/stay.json  nights  plural category: one missing",
      "locales/sv/stay.json  closes  unknown style: lang is not one of short, medium, long, full, date, day, last-day, last-date",
      'locales/sv/stay.json  title  missing key: "Your stay"',
      "locales/sv/stay.json  hello  missing argument: {name}",
      "locales/sv/stay.json  hello  extra argument: {namn}",
      "locales/sv/stay.json  side  other argument: {side} is a choice of gast, other, in English a choice of guest, other",
      "locales/sv/stay.json  rest  extra key",
      "locales/sv/stay.json  broken  extra key",
      "locales/sv/more.json  missing file: 1 texts of English",
      "locales/sv/alone.json  extra file",
    ].sort(),
  );
});

test("typewriter marks and markup are faults", () => {
  locale("en", "stay", {
    a: "It's late",
    b: 'Say "yes"',
    c: "Wait...",
    d: "<b>Now</b>",
    e: "fine: {x, select, a {it’s} other {ok}}",
  });
  expect(told(compile()).map((line) => line.replace("locales/en/stay.json  ", ""))).toEqual([
    "a  typography: straight apostrophe ', write ’",
    'b  typography: straight quotation mark ", write the marks of the language',
    "c  typography: three dots, write …",
    "d  typography: markup has no place in a text",
  ]);
});

test("a key nobody says, a key nobody wrote and a code without its sentences are faults", () => {
  locale("en", "stay", { title: "Your stay", view_all: "All", view_new: "New", forgotten: "Old" });
  locale("en", "problems-stays", {
    "stays.not_found": "No stay has the number {number}.",
    "stays.not_found.title": "No such stay",
    "stays.not_found.remedy": "Look again.",
    "stays.never.title": "Never",
    "stays.never": "Never",
    "stays.never.remedy": "Never",
  });
  code("web/src/page.svelte", '{t("stay.title")} {t("stay.missing")} <!-- texts: stay.view_* -->');
  code("modules/stays/service.ts", 'throw new NotFound("stays.not_found"); throw new Refused("stays.full");');
  expect(told(compile({ usage: true }))).toEqual([
    "locales/en/problems-stays.json  stays.never.title  unused key",
    "locales/en/problems-stays.json  stays.never  unused key",
    "locales/en/problems-stays.json  stays.never.remedy  unused key",
    "locales/en/problems-stays.json  stays.not_found.about  missing part",
    "locales/en/stay.json  forgotten  unused key",
    "web/src/page.svelte  stay.missing  unknown key",
    "modules/stays/service.ts  stays.full  unknown code",
  ]);
});

test("a text left in English is a warning until it is listed as the same", () => {
  locale("en", "stay", { title: "Messages", number: "{n, number}" });
  locale("fr", "stay", { title: "Messages", number: "{n, number}" });
  expect(compile().warnings.map(tell)).toEqual(['locales/fr/stay.json  title  same as english: "Messages"']);
  writeFileSync(join(root, "locales/same-as-english.json"), JSON.stringify({ fr: ["stay.title"] }));
  expect(compile().warnings).toEqual([]);
});
