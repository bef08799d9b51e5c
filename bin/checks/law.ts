/**
 * law/register.tsv and docs/rules.md against the tags `@law DSA-17(3)` and `@rule M-01` in the code: every tag is
 * registered, and what is said to be met is carried by code and by a test.
 */

import type { Findings } from "./run.ts";
import { lineAt, listSources, readSource } from "./sources.ts";

const STATUSES = ["met", "partly", "planned", "not ours"];
const TAGGED = /^(kernel|modules|apps|web|bench|bin)\/.*\.(ts|svelte|sql)$/;
const LAW = /@law((?:\s+[A-Z0-9]+-\d+[a-z]?(?:\([0-9a-z]+\))*)+)/g;
const RULE = /@rule((?:\s+[A-Z]-\d\d)+)/g;

export type Article = {
  readonly id: string;
  readonly status: string;
  readonly line: number;
  readonly columns: readonly string[];
};
type Tag = { readonly id: string; readonly path: string; readonly line: number };

export function findLaw(root: string): Findings {
  const sources = listSources(root, TAGGED).filter((path) => !path.startsWith("bin/checks/"));
  const texts = sources.map((path) => ({ path, text: readSource(root, path) }));
  const register = readRegister(readSource(root, "law/register.tsv"));
  const pages = listSources(root, /^law\/[a-z0-9-]+\.md$/);
  const rules = rulesIn(readSource(root, "docs/rules.md"));
  const faults = [
    ...faultsOfRegister(register),
    ...faultsOfPages(register, pages),
    ...faultsOfTags(register, tagsIn(texts, LAW)),
    ...faultsOfRules(rules, tagsIn(texts, RULE)),
  ];
  const count = (status: string) => register.filter((article) => article.status === status).length;
  return { faults, remark: STATUSES.map((status) => `${count(status)} ${status}`).join(", ") };
}

/** Lines of act, article, title, status, where; separated by tabs, after a line of headings. */
export function readRegister(text: string): Article[] {
  return text
    .split("\n")
    .map((row, index) => ({ columns: row.split("\t"), line: index + 1, row }))
    .slice(1)
    .filter(({ row }) => row.trim() !== "")
    .map(({ columns, line }) => ({
      id: `${columns[0]}-${columns[1]}`,
      status: columns[3] ?? "",
      line,
      columns,
    }));
}

export function faultsOfRegister(register: readonly Article[]): string[] {
  const seen = new Set<string>();
  return register.flatMap(({ id, status, line, columns }) => {
    const at = `law/register.tsv:${line}`;
    const faults: string[] = [];
    if (columns.length !== 5) faults.push(`${at}: ${columns.length} columns instead of 5`);
    if (!STATUSES.includes(status))
      faults.push(`${at}: ${id} is "${status}", not one of ${STATUSES.join(", ")}`);
    if (seen.has(id)) faults.push(`${at}: ${id} is registered twice`);
    seen.add(id);
    return faults;
  });
}

function faultsOfPages(register: readonly Article[], pages: readonly string[]): string[] {
  const acts = new Set(register.map(({ columns }) => columns[0]!.toLowerCase()));
  return [...acts]
    .filter((act) => !pages.includes(`law/${act}.md`))
    .map((act) => `law/${act}.md: the act has no page`);
}

function tagsIn(texts: readonly { path: string; text: string }[], pattern: RegExp): Tag[] {
  return texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      match[1]!
        .trim()
        .split(/\s+/)
        .map((id) => ({ id, path, line: lineAt(text, match.index) })),
    ),
  );
}

export function faultsOfTags(register: readonly Article[], tags: readonly Tag[]): string[] {
  const known = new Map(register.map((article) => [article.id, article]));
  const unknown = tags
    .filter((tag) => !known.has(tag.id))
    .map((tag) => `${tag.path}:${tag.line}: ${tag.id} is not in law/register.tsv`);
  const isTest = (tag: Tag) => tag.path.endsWith(".test.ts");
  const unproven = register
    .filter((article) => article.status === "met")
    .flatMap(({ id, line }) => {
      const own = tags.filter((tag) => tag.id === id);
      const lacks = [own.every(isTest) && "code", !own.some(isTest) && "test"].filter(Boolean);
      return lacks.map(
        (what) => `law/register.tsv:${line}: ${id} is said to be met, but no ${what} carries @law ${id}`,
      );
    });
  const early = tags
    .filter((tag) => ["planned", "not ours"].includes(known.get(tag.id)?.status ?? ""))
    .map(
      (tag) =>
        `${tag.path}:${tag.line}: carries ${tag.id}, which the register calls ${known.get(tag.id)?.status}`,
    );
  return [...unknown, ...unproven, ...early];
}

/** Rules are headings or table rows of docs/rules.md that begin with their id. */
function rulesIn(text: string): { id: string; line: number }[] {
  return [...text.matchAll(/^(?:\| |#+ )([A-Z]-\d\d)\b/gm)].map((match) => ({
    id: match[1]!,
    line: lineAt(text, match.index),
  }));
}

export function faultsOfRules(
  rules: readonly { id: string; line: number }[],
  tags: readonly Tag[],
): string[] {
  const documented = new Set(rules.map((rule) => rule.id));
  const carried = new Set(tags.map((tag) => tag.id));
  return [
    ...tags
      .filter((tag) => !documented.has(tag.id))
      .map((tag) => `${tag.path}:${tag.line}: ${tag.id} is not in docs/rules.md`),
    ...rules
      .filter((rule) => !carried.has(rule.id))
      .map((rule) => `docs/rules.md:${rule.line}: no code carries @rule ${rule.id}`),
  ];
}
