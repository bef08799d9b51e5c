import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { directionOf, INTERFACE_LANGUAGES } from "#kernel/language.ts";
import { at, day } from "#kernel/time.ts";
import type { MessageLetter } from "../types/letter.ts";
import { composeLetter } from "./letter.ts";
import { OWN_MARKERS } from "./own-markers.ts";

const toMira: MessageLetter = {
  reader: { language: "en", side: "guest", timeZone: "Asia/Tokyo", place: "Tokyo" },
  marketplace: "Bellhop Stays",
  propertyName: "Casa Azul",
  guestName: "Mira Lindqvist",
  message: {
    from: "partner",
    sentAt: at("2026-11-21T14:05:00Z"),
    body: "Good evening Mira,\n\nthe key is in the blue box.\nThe way: https://casa-azul.example/map\n\n\n\nTeo",
  },
  earlier: [],
  stay: {
    reservationNumber: "7701234",
    checkInDate: day("2026-12-12"),
    checkOutDate: day("2026-12-15"),
    timeZone: "Europe/Lisbon",
    unitNames: ["Sea flat", "Garden room"],
    party: { adults: 2, children: 1 },
  },
  links: {
    conversationUrl: "https://stays.example/g/abc",
    reportUrl: "https://stays.example/report/def",
    optOutUrl: "https://stays.example/opt-out/jkl",
    stopUrl: "https://stays.example/stop/ghi",
  },
  alias: "harbour-7kmp-x9qw-d4tn-2bfr@partner.stays.example",
  answerUntil: at("2027-02-20T00:00:00Z"),
  files: [],
};
const toTeo: MessageLetter = {
  ...toMira,
  reader: { language: "sv", side: "partner", timeZone: "Europe/Lisbon", place: "Lissabon" },
  message: { ...toMira.message, from: "guest" },
};
const compose = (letter: MessageLetter) =>
  composeLetter(letter, (_url, index) => `https://stays.example/go/${index}`);

/** What a reader of the page sees, and whether each element is closed by its own end. */
function seen(html: string): { words: string; isBalanced: boolean } {
  const open: string[] = [];
  let words = "";
  let isBalanced = true;
  const parser = new Parser({
    onopentag: (name) => void open.push(name),
    onclosetag: (name, isImplied) => {
      if (open.pop() !== name || (isImplied && !["meta", "hr", "br", "wbr"].includes(name)))
        isBalanced = false;
    },
    ontext: (text) => {
      if (!["style", "title"].includes(open.at(-1) ?? "")) words += text;
    },
  });
  parser.end(html);
  return { words: words.replace(/\s+/g, " ").trim(), isBalanced };
}

describe("a letter to a guest", () => {
  test("says first where an answer goes, then who writes and when on the reader’s clock, then the words", () => {
    const { fromName, subject, text } = compose(toMira);
    expect(fromName).toBe("Casa Azul via Bellhop Stays");
    expect(subject).toBe("Casa Azul · 12–15 December · 7701234");
    expect(text.split("\n").slice(0, 11)).toEqual([
      "Reply above this line. Your answer goes to Casa Azul.",
      "",
      "Casa Azul",
      "Saturday 21 November at 23:05, Tokyo time",
      "",
      "Good evening Mira,",
      "",
      "the key is in the blue box.",
      "The way: casa-azul.example/map <https://stays.example/go/0>",
      "",
      "Teo",
    ]);
  });

  test("tells the stay, how and until when to answer on the property’s calendar, how to report and to stop", () => {
    const { text } = compose(toMira);
    for (const line of [
      "Property: Casa Azul",
      "Reservation number: 7701234",
      "Check-in: Saturday, 12 December 2026",
      "Length: 3 nights",
      "Rooms: Sea flat and Garden room",
      "Guests: 2 adults, 1 child",
      "harbour-7kmp-x9qw-d4tn-2bfr@partner.stays.example",
      "You can answer until the end of Friday 19 February.",
      "https://stays.example/report/def",
      "https://stays.example/opt-out/jkl",
      "https://stays.example/stop/ghi",
    ])
      expect(text.split("\n")).toContain(line);
  });

  test("says when the stay was cancelled, and when there is no answering any more", () => {
    const { answerUntil: _, ...closed } = toMira;
    const { text } = compose({
      ...closed,
      stay: { ...toMira.stay, cancelledAt: at("2026-11-20T23:30:00Z") },
    });
    expect(text).toContain("State: Cancelled on Friday 20 November");
    expect(text).toContain("The time to answer has ended");
    expect(text).not.toContain(toMira.alias);
  });
});

describe("a letter to a host", () => {
  test("is from the guest by the first name alone", () => {
    const { fromName, text, html } = compose(toTeo);
    expect(fromName).toBe("Mira via Bellhop Stays");
    expect(text).toMatch(/^Svara ovanför den här raden\. Ditt svar går till Mira\.\n/);
    expect(text + html).not.toContain("Lindqvist");
  });

  test("A19 names no guest whose name is an address", () => {
    const { fromName, text, html } = compose({ ...toTeo, guestName: "mira@home.example" });
    expect(fromName).toBe("Gäst via Bellhop Stays");
    expect(text + html).not.toContain("home.example");
  });
});

describe("in every language", () => {
  test.each(INTERFACE_LANGUAGES)(
    "%s: the page and the text say the same, in the reader’s direction",
    (language) => {
      const { html, text, subject } = compose({ ...toMira, reader: { ...toMira.reader, language } });
      expect(OWN_MARKERS.some((marker) => text.startsWith(marker))).toBe(true);
      expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
      expect(subject).toContain("7701234");
      const { words, isBalanced } = seen(html);
      expect(isBalanced).toBe(true);
      expect(OWN_MARKERS.some((marker) => words.startsWith(marker))).toBe(true);
      for (const line of text.split("\n").filter((line) => line !== "" && !/https?:|: |^ {2}/.test(line)))
        expect(words).toContain(line.replace(/\s+/g, " "));
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    },
  );

  test("the marks above which one answers differ, and are words of some length", () => {
    expect(new Set(OWN_MARKERS).size).toBe(INTERFACE_LANGUAGES.length);
    for (const marker of OWN_MARKERS) expect(marker.length).toBeGreaterThan(15);
  });
});

describe("the page", () => {
  test("fetches nothing, and every link leads to us or to the alias", () => {
    const { html } = compose({ ...toMira, earlier: [{ ...toMira.message, from: "guest" }] });
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import|src=/i);
    for (const [, href] of html.matchAll(/href="([^"]*)"/g))
      expect(href).toMatch(/^https:\/\/stays\.example\/|^mailto:harbour-/);
  });

  test("shows what people wrote as words, whatever it is", () => {
    const evil = `<img src=x onerror="alert(1)"> & </p></div>\u2069</bdi> <name@casa-azul.example>`;
    const { html } = compose({
      ...toMira,
      propertyName: `Casa <b>"Azul"</b>`,
      message: { ...toMira.message, body: evil },
      files: [{ name: `a"><b>.jpg`, sizeBytes: 12_000 }],
    });
    expect(seen(html).isBalanced).toBe(true);
    expect(html).not.toMatch(/<img|<b>/);
    expect(seen(html).words).toContain(
      `<img src=x onerror="alert(1)"> & </p></div>\u2069</bdi> <name@casa-azul.example>`,
    );
  });

  test("keeps paragraphs and lines, each paragraph in its own direction", () => {
    const body = "Hello Leila,\nwelcome.\n\nأهلًا وسهلًا، Teo\n\n12:30";
    const { html } = compose({ ...toMira, message: { ...toMira.message, body } });
    expect(html).toMatch(/<p style="[^"]*" dir="ltr">Hello Leila,<br>\nwelcome\.<\/p>/);
    expect(html).toMatch(/<p style="[^"]*" dir="rtl">أهلًا وسهلًا، Teo<\/p>/);
    expect(html).toMatch(/<p style="[^"]*" dir="auto">12:30<\/p>/);
  });
});

describe("what was said before", () => {
  const said = (from: "guest" | "partner", body: string) => ({
    from,
    body,
    sentAt: at("2026-11-20T08:00:00Z"),
  });

  test("stands below in three messages at most, each with who and when, the newest first", () => {
    const { text } = compose({
      ...toMira,
      earlier: [
        said("guest", "fourth"),
        said("partner", "third"),
        said("guest", "second"),
        said("guest", "first"),
      ],
    });
    expect(text).toContain(
      "You, Fri 20 Nov, 17:00\n  fourth\n\nCasa Azul, Fri 20 Nov, 17:00\n  third\n\nYou",
    );
    expect(text).not.toContain("first");
  });

  test("is cut where it is long, with a link to the whole", () => {
    const { text } = compose({ ...toMira, earlier: [said("guest", "one word and ".repeat(400))] });
    expect(text).toContain(" …\n  Read it all in the conversation\n  https://stays.example/g/abc");
    expect(text.length).toBeLessThan(2600);
  });

  test("leads to the conversation and not to a site", () => {
    const { html, text } = compose({
      ...toMira,
      earlier: [said("partner", "https://casa-azul.example/pay")],
    });
    expect(html + text).not.toContain("//casa-azul.example/pay");
  });
});

test("a thread keeps its first subject although the dates have changed", () => {
  const threadSubject = compose(toMira).subject;
  const stay = { ...toMira.stay, checkOutDate: day("2026-12-20") };
  expect(compose({ ...toMira, stay, threadSubject }).subject).toBe(
    "Re: Casa Azul · 12–15 December · 7701234",
  );
});

test("a subject in Arabic is one piece written from the right, its name and its number each set apart", () => {
  const { subject } = compose({ ...toMira, reader: { ...toMira.reader, language: "ar" } });
  expect(subject).toBe("\u2067\u2068Casa Azul\u2069 · \u206812–15 ديسمبر\u2069 · \u20687701234\u2069\u2069");
});

test("the text keeps to 78 columns but for addresses", () => {
  const body = `${"a word and another ".repeat(60)}\n${"x".repeat(200)}`;
  const { text } = compose({ ...toMira, message: { ...toMira.message, body } });
  for (const line of text.split("\n").filter((line) => line.length > 78))
    expect(line.trim()).not.toContain(" ");
});

test("a name and sizes of files stand in the letter", () => {
  const { text } = compose({ ...toMira, files: [{ name: "gate.jpg", sizeBytes: 1_240_000 }] });
  expect(text).toContain("A file came with this message\n  gate.jpg · 1.2 MB\n");
});
