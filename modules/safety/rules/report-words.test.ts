import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REPORT_REASONS } from "../types/report.ts";
import { decideNote, decideReportWords, REPORT_WORDS_MAX_CHARACTERS } from "./report-words.ts";

const NAMED = REPORT_REASONS.filter((reason) => reason !== "something_else");

describe("words to a report", () => {
  test.each(NAMED)("are not needed where the reason says it: %s", (reason) => {
    for (const words of [undefined, "", " \n\t "])
      expect(decideReportWords(reason, words)).toEqual({ may: true, words: undefined });
  });

  test.each([undefined, "", " \n ", "\u200b\u2060", "\u202e\ufeff"])(
    "are needed with “something else”, and %j says nothing",
    (words) => {
      expect(decideReportWords("something_else", words)).toEqual({
        may: false,
        because: "report_words_needed",
      });
    },
  );

  test("are kept as written, without the spaces around them", () => {
    const words = "  He wants the money on another account.\n\nIBAN: …\n";
    expect(decideReportWords("something_else", words)).toEqual({
      may: true,
      words: "He wants the money on another account.\n\nIBAN: …",
    });
    expect(decideReportWords("illegal", "🔥")).toEqual({ may: true, words: "🔥" });
    expect(decideReportWords("illegal", "تهديد")).toEqual({ may: true, words: "تهديد" });
  });

  test("may have 2,000 characters, though they take 8,000 bytes, and not one more", () => {
    const most = "🔑".repeat(REPORT_WORDS_MAX_CHARACTERS);
    expect(decideReportWords("illegal", most)).toMatchObject({ may: true });
    expect(decideReportWords("illegal", `${most}!`)).toEqual({
      may: false,
      because: "report_words_too_long",
      limitCharacters: 2000,
      lengthCharacters: 2001,
    });
  });

  test.each(["half \ud83d of an emoji", "a\u0000b"])("cannot hold what cannot be kept: %j", (words) => {
    expect(decideReportWords("illegal", words)).toEqual({ may: false, because: "report_words_not_text" });
  });
});

test("a decision is never without its note", () => {
  expect(decideNote(" \u00a0 ")).toEqual({ may: false, because: "note_needed" });
  expect(decideNote("Spoke to Teo.")).toEqual({ may: true, words: "Spoke to Teo." });
});

test("what was kept would be kept again unchanged", () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORT_REASONS), fc.string({ maxLength: 60 }), (reason, words) => {
      const once = decideReportWords(reason, words);
      if (once.may) expect(decideReportWords(reason, once.words)).toEqual(once);
    }),
  );
});
