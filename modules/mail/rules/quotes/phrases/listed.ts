/** Lists of phrases written compactly: one after another, a bar between. */

/** Phrases between bars; blanks and line breaks around them do not count. */
export const listed = (phrases: string): readonly string[] =>
  phrases
    .split("|")
    .map((phrase) => phrase.replace(/\s+/g, " ").trim())
    .filter((phrase) => phrase !== "");
