/** The SQL statements inside our functions, as texts with $n that the server can plan. What cannot be read is a fault. */

import type { Routine } from "./picture.ts";
import { findWord, statementsOf, trimmed, wordsOf } from "./words.ts";

type Found = { readonly statements: readonly string[]; readonly faults: readonly string[] };
type Variables = ReadonlyMap<string, string>;

const PARAMETER = /^p_\w+$/;
const VARIABLE = /^v_\w+$/;
/** Statements of PL/pgSQL that touch no table. */
const SILENT = new Set(["end", "null", "raise", "exit", "continue", "get"]);
const SQL = new Set(["select", "insert", "update", "delete", "with", "values"]);

export function statementsIn(routine: Routine): Found {
  const misnamed = routine.parameters.filter(({ name }) => !PARAMETER.test(name));
  const faults = misnamed.map(({ name }) => `parameter ${name || "without a name"} does not begin with p_`);
  const variables = new Map(routine.parameters.map(({ name, type }) => [name, type]));
  variables.set("found", "boolean");
  const statements: string[] = [];
  if (!routine.setsSearchPath) faults.push("it does not set search_path");
  if (routine.language !== "plpgsql" && routine.language !== "sql") {
    return { statements, faults: [...faults, `it is written in ${routine.language}`] };
  }
  for (const words of statementsOf(wordsOf(routine.body))) {
    const read = routine.language === "sql" ? { sql: [words], faults: [] } : readStatement(words, variables);
    faults.push(...read.faults);
    statements.push(...read.sql.map((statement) => numbered(statement, variables)));
  }
  return { statements, faults };
}

type Read = { sql: string[][]; faults: string[] };

/** One statement of PL/pgSQL: what controls it is taken off from the front, piece by piece. */
function readStatement(words: string[], variables: Map<string, string>): Read {
  const [first = "", ...rest] = trimmed(words).map((word, at) => (at === 0 ? word.toLowerCase() : word));
  const after = (wanted: string) => rest.slice(findWord(rest, wanted) + 1);
  const before = (wanted: string) => rest.slice(0, findWord(rest, wanted));
  if (first === "" || SILENT.has(first)) return { sql: [], faults: [] };
  if (first === "declare") return declare(rest, variables);
  if (VARIABLE.test(first) && !variables.has(first)) return declare([first, ...rest], variables);
  if (first === "begin" || first === "else" || first === "loop") return readStatement(rest, variables);
  if (first === "exception" || first === "when") return readStatement(after("then"), variables);
  if (first === "if" || first === "elsif")
    return both(before("then"), readStatement(after("then"), variables));
  if (first === "while") return both(before("loop"), readStatement(after("loop"), variables));
  if (first === "for") {
    const query = before("loop").slice(findWord(before("loop"), "in") + 1);
    const isRange = query.join("").includes("..");
    return isRange
      ? readStatement(after("loop"), variables)
      : both(query, readStatement(after("loop"), variables));
  }
  if (first === "perform") return { sql: [["select", ...rest]], faults: [] };
  if (first === "return") return { sql: returned(rest), faults: [] };
  if (first === "execute")
    return { sql: [], faults: ["it makes statements from text, which nothing can check"] };
  if (SQL.has(first)) return { sql: [withoutInto([first, ...rest])], faults: [] };
  const assigned = findWord(rest, ":=");
  if (VARIABLE.test(first) && assigned >= 0)
    return { sql: [expression(rest.slice(assigned + 1))], faults: [] };
  return { sql: [], faults: [`“${[first, ...rest].join("").slice(0, 60)}” cannot be read by the check`] };
}

const both = (condition: string[], { sql, faults }: Read): Read => ({
  sql: [expression(condition), ...sql],
  faults,
});

/** A query as it is, anything else as the one column of a query. */
function expression(words: string[]): string[] {
  const [first = ""] = trimmed(words);
  return SQL.has(first.toLowerCase()) ? words : ["select", " ", ...words];
}

function returned(words: string[]): string[][] {
  const [first = "", ...rest] = trimmed(words);
  if (first.toLowerCase() === "query") return [rest];
  return first === "" || first.toLowerCase() === "next" ? [] : [expression(words)];
}

/** A declaration; those after the first come as statements of their own, with no word before them. */
function declare(words: string[], variables: Map<string, string>): Read {
  const [name = "", ...rest] = trimmed(words);
  const assigned = findWord(rest, ":=");
  const type = trimmed(assigned < 0 ? rest : rest.slice(0, assigned)).join("");
  variables.set(name, /^record$|%/.test(type) ? "" : type);
  const faults = VARIABLE.test(name) ? [] : [`variable ${name} does not begin with v_`];
  return { sql: assigned < 0 ? [] : [expression(rest.slice(assigned + 1))], faults };
}

/** `into` hands what was read to variables; the plan is the same without. Not the `into` of an insert. */
function withoutInto(words: string[]): string[] {
  const start = words[0]!.toLowerCase() === "insert" ? findWord(words, "into") + 1 : 0;
  const into = findWord(words, "into", start);
  if (into < 0) return words;
  const targets = /^(strict|,|\s|v_\w+)$/i;
  const end = words.findIndex((word, at) => at > into && !targets.test(word));
  return [...words.slice(0, into), " ", ...(end < 0 ? [] : words.slice(end))];
}

/** Parameters and variables become $1, $2 …, of the type they were declared with. */
function numbered(words: readonly string[], variables: Variables): string {
  const numbers = new Map<string, number>();
  const asNumber = (word: string): string => {
    const name = word.split(".")[0]!;
    if (!variables.has(name)) return word;
    const number = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, number);
    const type = word.includes(".") ? "" : variables.get(name);
    return type ? `$${number}::${type}` : `$${number}`;
  };
  return words.map(asNumber).join("").trim();
}
