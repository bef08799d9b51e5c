import { expect, test } from "vitest";
import { takeUuBlocks } from "./uuencode.ts";

const named = (text: string) => {
  const { text: rest, files } = takeUuBlocks(text);
  return { rest, files: files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]) };
};

test("M17: a uuencoded file in a text is taken out, the words around it stay", () => {
  expect(named("Hello Teo,\nbegin 644 my cat.txt\n#0V%T\n`\nend\nBye")).toEqual({
    rest: "Hello Teo,\nBye",
    files: [["my cat.txt", "Cat"]],
  });
});

test("blanks lost on the way and a missing end are forgiven", () => {
  expect(named("begin 644 a\n#0V%T\n\n")).toEqual({ rest: "", files: [["a", "Cat"]] });
  expect(named("begin 644 a\n#0V%T\nSee you there, Mira")).toEqual({
    rest: "See you there, Mira",
    files: [["a", "Cat"]],
  });
});

test("words that begin with begin are words", () => {
  for (const text of [
    "begin 644 things\nand end them",
    "we begin 644 a\n#0V%T",
    "begin\nend",
    "begin 999 a\n#0V%T",
  ])
    expect(named(text)).toEqual({ rest: text, files: [] });
});
