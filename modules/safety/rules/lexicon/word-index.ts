/** Which of the tests of all patterns a word passes. Each test, and each set of tests, is known by a number. */

import { remembering } from "../text/remembering.ts";
import type { WordTest } from "./notation.ts";

export type WordIndex = {
  /** The number of the test that any of these single words passes. */
  number(tests: readonly WordTest[]): number;
  /** The numbers of all tests that a word in these forms passes. */
  passedBy(forms: readonly string[]): Int32Array;
  /** How many numbers there are. */
  size(): number;
};

const LONGEST_WORD = 40;

export function wordIndex(): WordIndex {
  const whole = new Map<string, number[]>();
  const pieces = {
    begins: new Map<string, number[]>(),
    ends: new Map<string, number[]>(),
    has: new Map<string, number[]>(),
  };
  const numbers = new Map<string, number>();
  /** The same list of tests is asked for by every pattern that names its class. */
  const numberOfList = new WeakMap<readonly WordTest[], number>();

  function number(tests: readonly WordTest[]): number {
    const listed = numberOfList.get(tests) ?? numberOf(tests);
    numberOfList.set(tests, listed);
    return listed;
  }

  function numberOf(tests: readonly WordTest[]): number {
    const key = tests
      .map(({ how, what }) => `${how} ${what}`)
      .sort()
      .join("|");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const next = numbers.size;
    numbers.set(key, next);
    for (const { how, what } of tests) {
      const table = how === "is" ? whole : pieces[how];
      const known = table.get(what);
      if (known) known.push(next);
      else table.set(what, [next]);
    }
    return next;
  }

  function lookUp(form: string, into: Set<number>): void {
    const add = (found: readonly number[] | undefined) => {
      if (found) for (const each of found) into.add(each);
    };
    add(whole.get(form));
    if (form.startsWith("%") || form === "#") return;
    const word = form.slice(0, LONGEST_WORD);
    for (let end = 1; end <= word.length; end += 1) add(pieces.begins.get(word.slice(0, end)));
    for (let start = 0; start < form.length && start < LONGEST_WORD; start += 1)
      add(pieces.ends.get(form.slice(start)));
    if (pieces.has.size === 0) return;
    for (let start = 0; start < word.length; start += 1)
      for (let end = start + 2; end <= word.length; end += 1) add(pieces.has.get(word.slice(start, end)));
  }

  /** Of forms with blanks between them. */
  const passed = remembering((forms) => {
    const all = new Set<number>();
    for (const form of forms.split(" ")) lookUp(form, all);
    return Int32Array.from(all);
  });
  const passedBy = (forms: readonly string[]): Int32Array =>
    passed(forms.length === 1 ? forms[0]! : forms.join(" "));

  return { number, passedBy, size: () => numbers.size };
}
