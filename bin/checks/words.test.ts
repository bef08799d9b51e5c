/** Each ban is shown to find what it bans and to leave its neighbours alone. */

import { expect, test } from "vitest";
import { aRepository } from "./fixture.ts";
import { findWords } from "./words.ts";

const faultsIn = (path: string, text: string): readonly string[] =>
  findWords(aRepository({ [path]: text })).faults;

const refused: [path: string, text: string][] = [
  [".npmrc", `registry=https://registry.${"example"}.com/`],
  ["docs/running.md", `cd /${"home"}/teo/bellhop`],
  ["docs/running.md", `See ${"DATA"}.md 3.`],
  ["modules/stays/service.ts", `const now = new ${"Date"}();`],
  ["modules/stays/service.ts", `const now = Temporal.${"Now"}.instant();`],
  ["modules/stays/rules/places.ts", "export async function decide() {}"],
  ["modules/stays/migrations/20260101T0000_stays.sql", "insert into stays.stay values (now());"],
  ["web/src/lib/Row.svelte", "<style>a { margin-left: 1rem; }</style>"],
  ["web/src/lib/row.css", "a { left: 0; }"],
  ["web/src/lib/row.css", "a { text-align: right }"],
  ["web/src/lib/row.css", "a { border-top-left-radius: 2px; }"],
  ["web/src/lib/Row.svelte", `<b class="bar" style="width: 3px"></b>`],
  ["web/src/lib/Row.svelte", "<b style:width={share}></b>"],
  ["web/src/lib/Row.svelte", "<p>{@html body}</p>"],
  ["locales/ar/app.json", `{ "property": "المنشأة" }`],
  ["kernel/utils.ts", "/** Things. */"],
  ["modules/stays/helpers/pin.ts", "/** Things. */"],
];
test.each(refused)("refused in %s: %s", (path, text) => {
  expect(faultsIn(path, text)).toHaveLength(1);
});

const accepted: [path: string, text: string][] = [
  ["modules/stays/service.ts", "const { checkInDate } = stay; // a Date of the trade"],
  ["modules/stays/service.ts", "const now = clock.now();"],
  ["web/src/lib/time/format.ts", "const ms = Date.parse(day);"],
  ["kernel/http/cookies.ts", "const ms = Date.parse(day); // Date: the cookie library asks for one"],
  ["kernel/http/cookies.ts", "// Date: browsers lack Temporal\nconst ms = Date.parse(day);"],
  ["modules/stays/rules/common-passwords.ts", "export const fetched = 1;"],
  ["web/src/lib/row.css", "a { margin-inline-start: 1rem; inset-inline-end: 0; text-align: start; }"],
  [
    "web/src/lib/Row.svelte",
    `<script>let styled = { left: 1 };</script><b class="style"></b><style>b { top: 0; }</style>`,
  ],
  ["bench/safety/sets/links.jsonl", `{ "text": "file:///${"Users"}/Public/a.html" }`],
  ["web/src/lib/mark.svelte", `<svg><path d="M0 0" stroke-linecap="round" /></svg>`],
];
test.each(accepted)("let through in %s: %s", (path, text) => {
  expect(faultsIn(path, text)).toEqual([]);
});
