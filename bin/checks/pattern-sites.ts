/** Where the code has regular expressions: written as literals, or built of words when a file is loaded. */

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { lineAt, listSources, readSource } from "./sources.ts";

/** `pattern` as RegExp writes itself, with slashes and flags. */
export type Site = { readonly pattern: string; readonly path: string; readonly line: number };
/** A pattern whose words are no literal. */
export type Making = { readonly path: string; readonly line: number };

/** What reads texts of strangers. Tests and their aids read their own. */
const READS_TEXTS = /^modules\/safety\/.*(?<!\.test)\.ts$/;
const FOR_TESTS = /\/testing(\.ts$|\/)/;

/** All patterns; `unknown` are those that are built when they are needed, which nobody has seen yet. */
export function findSites(root: string): { sites: Site[]; unknown: Making[] } {
  const sites: Site[] = [];
  const makings: Making[] = [];
  for (const path of listSources(root, READS_TEXTS)) {
    if (FOR_TESTS.test(path)) continue;
    const read = sitesIn(path, readSource(root, path));
    sites.push(...read.sites);
    makings.push(...read.makings);
  }
  const built = makings.length === 0 ? [] : builtIn(root, [...new Set(makings.map(({ path }) => path))]);
  const isAt = (a: Making) => (b: Making) => a.path === b.path && a.line === b.line;
  sites.push(...built.filter((one) => makings.some(isAt(one))));
  return { sites, unknown: makings.filter((making) => !built.some(isAt(making))) };
}

export function sitesIn(path: string, text: string): { sites: Site[]; makings: Making[] } {
  const sites: Site[] = [];
  const makings: Making[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const line = () => lineAt(text, node.getStart(file));
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      sites.push({ pattern: written(node.text.slice(1, end), node.text.slice(end + 1)), path, line: line() });
    } else if (isMaking(node)) {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags)))
        sites.push({ pattern: written(source.text, flags?.text), path, line: line() });
      else makings.push({ path, line: line() });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { sites, makings };
}

const isMaking = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "RegExp";

const written = (source: string, flags?: string): string => String(new RegExp(source, flags));

/** What these files build while they are loaded, told by a process of their own, in which RegExp is watched. */
function builtIn(root: string, paths: readonly string[]): Site[] {
  const watcher = fileURLToPath(new URL("built-patterns.ts", import.meta.url));
  const said = execFileSync(process.execPath, [watcher, root, ...paths], { encoding: "utf8" });
  return JSON.parse(said) as Site[];
}
