/** The register of law against the code: unknown tags, claims that nothing carries, rules without their page. */

import { expect, test } from "vitest";
import { aRepository } from "./fixture.ts";
import { findLaw } from "./law.ts";

const HEAD = "act\tarticle\ttitle\tstatus\twhere";
const ARTICLE = "DSA\t20(1)\tComplaints for six months";
const tag = (...ids: string[]) => `/** @${"law"} ${ids.join(" ")} */`;

const faultsOf = (files: Record<string, string>) =>
  findLaw(
    aRepository({
      "law/dsa.md": "# DSA",
      "law/register.tsv": `${HEAD}\n${ARTICLE}\tplanned\t\n`,
      "docs/rules.md": "",
      ...files,
    }),
  ).faults;

test("a register whose planned articles nobody carries yet passes", () => {
  expect(faultsOf({})).toEqual([]);
});

test("a tag that the register lacks is refused", () => {
  expect(faultsOf({ "modules/stays/rules.ts": tag("DSA-99") })).toEqual([
    "modules/stays/rules.ts:1: DSA-99 is not in law/register.tsv",
  ]);
});

test("an article said to be met needs code and a test that carry it", () => {
  const met = { "law/register.tsv": `${HEAD}\n${ARTICLE}\tmet\tcomplaints\n` };
  expect(faultsOf(met)).toHaveLength(2);
  expect(faultsOf({ ...met, "modules/complaints/rules.ts": tag("DSA-20(1)") })).toEqual([
    expect.stringContaining("no test carries"),
  ]);
  const carried = {
    "modules/complaints/rules.ts": tag("DSA-20(1)"),
    "modules/complaints/rules.test.ts": tag("DSA-20(1)"),
  };
  expect(faultsOf({ ...met, ...carried })).toEqual([]);
});

test("code that carries an article still called planned asks for the register to be corrected", () => {
  expect(faultsOf({ "modules/complaints/rules.ts": tag("DSA-20(1)") })).toEqual([
    expect.stringContaining("calls planned"),
  ]);
});

test("a register with an unknown status, a missing column or an article twice is refused", () => {
  const rows = [`${ARTICLE}\tdone\t`, `${ARTICLE}\tplanned`, "DSA\t16\tNotices\tplanned\t"];
  expect(faultsOf({ "law/register.tsv": [HEAD, ...rows].join("\n") })).toEqual([
    expect.stringContaining('"done"'),
    expect.stringContaining("4 columns"),
    expect.stringContaining("twice"),
  ]);
});

test("an act without its page is refused", () => {
  expect(faultsOf({ "law/register.tsv": `${HEAD}\nP2B\t4(1)\tReasons\tplanned\t` })).toEqual([
    "law/p2b.md: the act has no page",
  ]);
});

test("rules of the domain are explained where code carries them, and carried where they are explained", () => {
  const windows = { "modules/messaging/rules.ts": `/** @${"rule"} M-01 M-02 */` };
  expect(faultsOf({ ...windows, "docs/rules.md": "| M-01 | … |\n| M-02 | … |" })).toEqual([]);
  expect(faultsOf({ ...windows, "docs/rules.md": "| M-01 | … |\n| M-03 | … |" })).toEqual([
    "modules/messaging/rules.ts:1: M-02 is not in docs/rules.md",
    "docs/rules.md:2: no code carries @rule M-03",
  ]);
});
