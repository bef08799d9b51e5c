/** The table of refusals in docs/mail.md says what the relay says, and leaves none out. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { smtpOf } from "#modules/mail/index.ts";

const ROW = /^\| (\d{3}) (\d\.\d\.\d+) \| `([a-z_.]+)` \|/gm;
const page = readFileSync(new URL("../../docs/mail.md", import.meta.url), "utf8");
const told = [...page.matchAll(ROW)].map(([, smtp, enhanced, code]) => ({
  code,
  smtp: Number(smtp),
  enhanced,
}));

test("each row carries the codes that are answered", () => {
  expect(told.map(({ code }) => smtpOf(code!))).toEqual(told);
});

test("each problem of mail that SMTP can answer has its row", () => {
  const problems: Record<string, string> = JSON.parse(
    readFileSync(new URL("../../locales/en/problems-mail.json", import.meta.url), "utf8"),
  );
  const codes = Object.keys(problems).filter((key) => smtpOf(key) !== undefined);
  expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
});
