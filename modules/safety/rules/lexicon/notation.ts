/** Reads the patterns of a lexicon (`types/lexicon.ts` has the notation). A pattern that cannot be read is an error. */

import { foldWord } from "./fold-word.ts";

/** How a single word is recognised. */
export type WordTest = { readonly how: "is" | "begins" | "ends" | "has"; readonly what: string };

export type Part =
  | { readonly kind: "word"; readonly test: WordTest }
  | { readonly kind: "any"; readonly atMost: number }
  | { readonly kind: "one of"; readonly choices: readonly (readonly Part[])[]; readonly mayMiss: boolean };

export type Classes = Readonly<Record<string, readonly (readonly Part[])[]>>;

const TOKEN = /\s+|[()|?]|\.\.\d+|@[\w-]+|%(?:link|email|phone)|#|[*\p{L}\p{M}\p{Nd}]+|./guy;
const SIGN = /^[\s'’,.\-–/:"]$/u;
const MOST_WORDS_BETWEEN = 12;

/** @throws Error with what is wrong in it and where */
export function readPattern(pattern: string, classes: Classes): readonly Part[] {
  const tokens = [...pattern.matchAll(TOKEN)].map(([token]) => token).filter((token) => token.trim() !== "");
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`the pattern "${pattern}" ${why}`);
  };

  function readSequence(): Part[] {
    const parts: Part[] = [];
    for (; at < tokens.length && tokens[at] !== ")" && tokens[at] !== "|"; ) {
      const token = tokens[at++]!;
      if (token === "?") parts.push(optional(parts.pop() ?? fail("has a ? after nothing")));
      else if (!SIGN.test(token)) parts.push(readPart(token));
    }
    return parts;
  }

  function readPart(token: string): Part {
    if (token === "(") return readChoices();
    if (token.startsWith("..")) return { kind: "any", atMost: wordsBetween(Number(token.slice(2))) };
    if (token.startsWith("@")) {
      const choices = classes[token.slice(1)] ?? fail(`names ${token}, which is no class before it`);
      return { kind: "one of", choices, mayMiss: false };
    }
    if (token.startsWith("%") || token === "#") return { kind: "word", test: { how: "is", what: token } };
    return { kind: "word", test: wordTest(token) };
  }

  function readChoices(): Part {
    const choices = [readSequence()];
    while (tokens[at] === "|") {
      at += 1;
      choices.push(readSequence());
    }
    if (tokens[at++] !== ")") fail("has a ( without its )");
    if (choices.some((choice) => choice.length === 0)) fail("has an empty choice");
    return { kind: "one of", choices, mayMiss: false };
  }

  const wordsBetween = (count: number): number =>
    count >= 1 && count <= MOST_WORDS_BETWEEN
      ? count
      : fail(`may leave 1 to ${MOST_WORDS_BETWEEN} words between`);

  function wordTest(token: string): WordTest {
    const what = foldWord(token.replace(/^\*|\*$/g, ""));
    if (what === "" || what.includes("*")) return fail(`has a * where none can stand: ${token}`);
    if (!/^[\p{L}\p{M}\p{Nd}]+$/u.test(what)) return fail(`has a sign it cannot read: ${token}`);
    if (token.startsWith("*")) return { how: token.endsWith("*") ? "has" : "ends", what };
    return { how: token.endsWith("*") ? "begins" : "is", what };
  }

  const parts = readSequence();
  if (at < tokens.length) fail("has a ) or | without its (");
  if (!needsAWord(parts)) fail("would be found in no words at all");
  return parts;
}

const optional = (part: Part): Part =>
  part.kind === "one of" ? { ...part, mayMiss: true } : { kind: "one of", choices: [[part]], mayMiss: true };

const needsAWord = (parts: readonly Part[]): boolean =>
  parts.some(
    (part) =>
      part.kind === "word" || (part.kind === "one of" && !part.mayMiss && part.choices.every(needsAWord)),
  );

/** The classes of a language, each read with those before it. @throws Error as {@link readPattern} */
export function readClasses(classes: Readonly<Record<string, readonly string[]>>): Classes {
  const read: Record<string, readonly (readonly Part[])[]> = {};
  for (const [name, phrases] of Object.entries(classes))
    read[name] = phrases.map((phrase) => readPattern(phrase, read));
  return read;
}
