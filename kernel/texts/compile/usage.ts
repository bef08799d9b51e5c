/** Which keys and error codes the code names, found by reading it as text: every quoted key counts, wherever it stands. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argumentsOf } from "./arguments.ts";
import type { Catalogue, Messages } from "./catalogue.ts";
import { type Fault, fault } from "./fault.ts";

const FOLDERS = ["apps", "kernel", "modules", "web/src"];
const QUOTED_KEY = /["'`]([a-z][a-z0-9-]*\.[a-z0-9_.]+)["'`]/g;
const QUOTED_WORD = /["']([a-z][a-z0-9_]*)["']/g;
const SAID = /\b(?:t|say)\(\s*["']([a-z][a-z0-9-]*\.[a-z0-9_.]+)["']/g;
const THROWN =
  /\bnew (?:Invalid|Unauthenticated|Forbidden|NotFound|Refused|TooMany|Unavailable)\(\s*["']([a-z_]+\.[a-z0-9_]+)["']/g;
const DOCSTRING = /\/\*\*\s[\s\S]*?\*\//g;
/** Keys made at run time are declared beside the code that makes them: `texts: inbox.view_*`. */
const DECLARED = /\btexts: ((?:[a-z][a-z0-9-]*\.[a-z0-9_.]*\*?(?:, | |$))+)/gm;

export type Usage = {
  readonly keys: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Key → the file that says it, for keys that are surely texts. */
  readonly said: ReadonlyMap<string, string>;
  /** Code → the file that throws it. */
  readonly thrown: ReadonlyMap<string, string>;
  /** `messaging.conversation_closed` for every plain word quoted in a module, as a rule's reason becomes a code. */
  readonly reasons: ReadonlySet<string>;
};

export function scanUsage(root: string): Usage {
  const usage = {
    keys: new Set<string>(),
    prefixes: [] as string[],
    said: new Map(),
    thrown: new Map(),
    reasons: new Set<string>(),
  };
  for (const folder of FOLDERS) {
    for (const path of listSources(join(root, folder))) {
      const code = readFileSync(path, "utf8");
      const name = path.slice(root.length + 1);
      for (const match of code.matchAll(QUOTED_KEY)) usage.keys.add(match[1]!);
      for (const match of code.replace(DOCSTRING, "").matchAll(SAID)) usage.said.set(match[1]!, name);
      for (const match of code.matchAll(THROWN)) usage.thrown.set(match[1]!, name);
      for (const match of code.matchAll(DECLARED)) declare(match[1]!, usage);
      const module = /^modules\/([a-z]+)\//.exec(name)?.[1];
      if (module) for (const match of code.matchAll(QUOTED_WORD)) usage.reasons.add(`${module}.${match[1]}`);
    }
  }
  return usage;
}

function declare(names: string, usage: { keys: Set<string>; prefixes: string[] }): void {
  for (const name of names.split(/[ ,]+/).filter(Boolean)) {
    if (name.endsWith("*")) usage.prefixes.push(name.slice(0, -1));
    else usage.keys.add(name);
  }
}

function* listSources(dir: string): Generator<string> {
  let entries: ReturnType<typeof readEntries>;
  try {
    entries = readEntries(dir);
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) yield* listSources(path);
    else if (/\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$|\.d\.ts$/.test(entry.name)) yield path;
  }
}
const readEntries = (dir: string) => readdirSync(dir, { withFileTypes: true });

const PROBLEMS = /^problems-/;
const PART = /\.(title|remedy|about)$/;

/** Faults between English and the code: keys nobody says, keys nobody wrote, codes without their sentences. */
export function checkUsage(english: Catalogue, usage: Usage, faults: Fault[]): void {
  const codes = new Set<string>();
  for (const [file, messages] of english) {
    for (const key of messages.keys()) {
      const used = PROBLEMS.test(file)
        ? isRaised(usage, key.replace(PART, ""))
        : isSaid(usage, `${file}.${key}`);
      if (!used) faults.push(fault("unused_key", "en", file, key));
      if (PROBLEMS.test(file)) codes.add(key.replace(PART, ""));
    }
    if (PROBLEMS.test(file)) checkParts(file, messages, faults);
  }
  for (const [key, where] of usage.said) {
    const dot = key.indexOf(".");
    if (!english.get(key.slice(0, dot))?.has(key.slice(dot + 1)))
      faults.push(fault("unknown_key", "", where, key));
  }
  for (const [code, where] of usage.thrown)
    if (!codes.has(code)) faults.push(fault("unknown_code", "", where, code));
}

const isSaid = (usage: Usage, key: string): boolean =>
  usage.keys.has(key) || usage.prefixes.some((prefix) => key.startsWith(prefix));
const isRaised = (usage: Usage, code: string): boolean => usage.keys.has(code) || usage.reasons.has(code);

/** A problem has a title, a sentence and a remedy; `about` says it without the case, for its public page. */
function checkParts(file: string, messages: Messages, faults: Fault[]): void {
  for (const code of new Set([...messages.keys()].map((key) => key.replace(PART, "")))) {
    const detail = messages.get(code);
    const parts = [code, `${code}.title`, `${code}.remedy`];
    if (detail?.tree && argumentsOf(detail.tree).size > 0) parts.push(`${code}.about`);
    for (const part of parts) if (!messages.has(part)) faults.push(fault("missing_part", "en", file, part));
    for (const part of [`${code}.title`, `${code}.remedy`, `${code}.about`]) {
      const takes = [...argumentsOf(messages.get(part)?.tree ?? []).keys()];
      if (takes.length && !part.endsWith("remedy")) {
        faults.push(
          fault(
            "extra_argument",
            "en",
            file,
            part,
            `${takes.join(", ")}: this part is read without the case`,
          ),
        );
      }
    }
  }
}
