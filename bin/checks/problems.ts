/** Error codes and their sentences are equal, both ways; a code has one kind and belongs to the room that throws it. */

import { readFileSync } from "node:fs";
import { findThrown, programOf, type Thrown, type Untold } from "./codes.ts";
import type { Findings } from "./run.ts";
import { listSources, readSource } from "./sources.ts";

const CODE = /^[a-z]+\.[a-z0-9_]+$/;

export function findProblems(root: string): Findings {
  const { thrown, untold } = findThrown(programOf(root), root);
  const explained = explainedCodes(root);
  return {
    faults: compareCodes({ thrown, untold, explained, named: namedCodes(root, explained) }),
    remark: `${explained.size} codes`,
  };
}

/** `named`: the codes that stand in quotes somewhere in the code; some are answered without being thrown. */
export function compareCodes(given: {
  readonly thrown: readonly Thrown[];
  readonly untold: readonly Untold[];
  readonly explained: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}): string[] {
  const faults: string[] = [];
  const kinds = new Map<string, Thrown>();
  for (const one of given.thrown) {
    const where = `${one.path}:${one.line}`;
    if (!CODE.test(one.code)) faults.push(`${where}: ${one.code} is not of the form room.reason`);
    else if (!roomsOf(one.path).includes(one.code.split(".")[0]!)) {
      faults.push(`${where}: ${one.code} is another room's code`);
    }
    if (!given.explained.has(one.code))
      faults.push(`${where}: ${one.code} has no sentence in locales/en/problems-*.json`);
    const first = kinds.get(one.code);
    if (first && first.kind !== one.kind) {
      faults.push(
        `${where}: ${one.code} is ${one.kind} here and ${first.kind} in ${first.path}:${first.line}`,
      );
    }
    if (!first) kinds.set(one.code, one);
  }
  for (const { words, path, line } of given.untold) {
    faults.push(`${path}:${line}: ${words} can be any text: give it a type that lists the codes`);
  }
  for (const code of given.explained) {
    if (!kinds.has(code) && !given.named.has(code))
      faults.push(`${code} has a sentence, but nothing throws it`);
  }
  return faults;
}

/** The first words of codes that a file may throw: a module's own; the kernel's are its rooms' names or `kernel`. */
function roomsOf(path: string): string[] {
  const [top, room = ""] = path.split("/");
  if (top === "modules") return [room];
  return ["kernel", "http", ...(top === "kernel" ? [room.replace(/\.ts$/, "")] : [])];
}

function explainedCodes(root: string): Set<string> {
  const files = listSources(root, /^locales\/en\/problems(-[a-z]+)?\.json$/);
  const keys = files.flatMap((path) => Object.keys(JSON.parse(readFileSync(`${root}/${path}`, "utf8"))));
  return new Set(keys.map((key) => key.replace(/\.(title|remedy|about)$/, "")));
}

function namedCodes(root: string, codes: ReadonlySet<string>): Set<string> {
  const named = new Set<string>();
  for (const path of listSources(root, /^(kernel|modules|apps|web\/src)\/.*(?<!\.test)\.(ts|svelte)$/)) {
    for (const [, code] of readSource(root, path).matchAll(/["'`]([a-z]+\.[a-z0-9_]+)["'`]/g)) {
      if (codes.has(code!)) named.add(code!);
    }
  }
  return named;
}
