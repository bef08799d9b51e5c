import { expect, test } from "vitest";
import { foldedName, foldedWords, soughtWords } from "./finding.ts";

test.each([
  ["Zoë O’Brien-Łukasz", ["zoe", "o", "brien", "lukasz"]],
  ["Øystein Straße", ["oystein", "strasse"]],
  ["İPEK ışık", ["ipek", "isik"]],
  ["أحمد مُصطفى", ["احمد", "مصطفي"]],
  ["Ёлкин", ["елкин"]],
  ["李 小龍", ["李", "小龍"]],
  ["José  ", ["jose"]],
  ["—", []],
])("%s is found by %j", (name, words) => {
  expect(foldedWords(name)).toEqual(words);
});

test("a name is stored with a space before every word, so that only beginnings match", () => {
  expect(foldedName("Mira Sousa")).toBe(" mira sousa");
});

test("what is looked for has at most six words", () => {
  expect(soughtWords("a b c d e f g h")).toHaveLength(6);
});
