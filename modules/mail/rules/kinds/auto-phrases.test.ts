import { expect, test } from "vitest";
import { fold } from "../quotes/fold.ts";
import {
  MADE_SAYINGS,
  MADE_SAYINGS_UNSPACED,
  PROGRAM_STEMS,
  REPLY_SAYINGS,
  REPLY_SAYINGS_UNSPACED,
} from "./auto-phrases.ts";

test("every saying by which a program names itself holds one of the stems that are looked for first", () => {
  const sayings = [...REPLY_SAYINGS, ...REPLY_SAYINGS_UNSPACED, ...MADE_SAYINGS, ...MADE_SAYINGS_UNSPACED];
  const stems = PROGRAM_STEMS.map(fold);
  expect(sayings.filter((saying) => !stems.some((stem) => fold(saying).includes(stem)))).toEqual([]);
  expect(sayings.length).toBeGreaterThan(150);
});
