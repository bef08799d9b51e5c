import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cutReply } from "./cut-reply.ts";

const folder = new URL("fixtures/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

test.each(names)("%s is cut as its expectation says, and once only", (name) => {
  const cut = cutReply(read(name));
  expect(cut).toEqual(JSON.parse(read(name.replace(".txt", ".expected.json"))));
  expect(cutReply(cut.text)).toEqual({ text: cut.text, elided: "", signature: "" });
});

test.each(names)("%s is cut the same with the line ends of Windows", (name) => {
  const { text } = cutReply(read(name).replaceAll("\n", "\r\n"));
  expect(text).toBe(cutReply(read(name)).text);
});
