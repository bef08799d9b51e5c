/**
 * Reads `.dialogue` files: what a client and a server say to each other, line by line.
 *
 *     # S1 a title; other lines that begin with # are remarks
 *     S: 220 mx.example            what the server's next line begins with
 *     S: /^250[ -]SIZE \d+$/       or what it matches
 *     S: ...                       any lines up to the one that the next S: line asks for
 *     C: MAIL FROM:<mira@x.example>    a line, sent with CRLF; several in a row go out together
 *     C+: a bare \n and \x00 {a*500}   bytes as they are, \r \n \t \\ \xHH undone, no CRLF added
 *     C: (starts TLS)  (leaves)  (says no more)
 *     S: (hangs up)  (says nothing)
 *
 * `{a*500}` is a word many times over, `{alias}` a value that the test hands in.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Step = { readonly line: number } & (
  | { readonly client: "sends"; readonly bytes: Buffer }
  | { readonly client: "starts_tls" | "leaves" | "says_no_more" }
  | { readonly server: "says"; readonly what: string; readonly fits: (said: string) => boolean }
  | { readonly server: "says_anything" | "hangs_up" | "says_nothing" }
);

const DIRECTIONS: Readonly<Record<string, Record<string, string>>> = {
  "C:": { "(starts TLS)": "starts_tls", "(leaves)": "leaves", "(says no more)": "says_no_more" },
  "S:": { "...": "says_anything", "(hangs up)": "hangs_up", "(says nothing)": "says_nothing" },
};

/** @throws Error naming the line that is no step */
export function readScript(dialogue: string, values: Readonly<Record<string, string>> = {}): Step[] {
  const steps: Step[] = [];
  for (const [index, written] of dialogue.split("\n").entries()) {
    const line = index + 1;
    if (written.trim() === "" || written.startsWith("#")) continue;
    const [, who = "", said = ""] = /^(C:|C\+:|S:) ?(.*)$/.exec(written) ?? [];
    if (who === "") throw new Error(`line ${line} is no step: ${written}`);
    const direction = DIRECTIONS[who]?.[said];
    if (direction) steps.push({ line, [who === "S:" ? "server" : "client"]: direction } as Step);
    else if (who === "S:")
      steps.push({ line, server: "says", what: said, fits: fitting(filled(said, values)) });
    else {
      const bytes =
        who === "C:" ? Buffer.from(`${filled(said, values)}\r\n`) : unescaped(filled(said, values));
      steps.push({ line, client: "sends", bytes });
    }
  }
  return steps;
}

function fitting(said: string): (line: string) => boolean {
  const pattern = /^\/(.+)\/$/.exec(said)?.[1];
  if (pattern === undefined) return (line) => line.startsWith(said);
  const regex = new RegExp(pattern);
  return (line) => regex.test(line);
}

function filled(said: string, values: Readonly<Record<string, string>>): string {
  return said
    .replace(/\{([^{}*]+)\*(\d+)\}/g, (_, word: string, times: string) => word.repeat(Number(times)))
    .replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

const ESCAPED: Readonly<Record<string, string>> = { r: "\r", n: "\n", t: "\t", "\\": "\\" };

/** Escapes are bytes, everything else is UTF-8. */
const unescaped = (said: string): Buffer =>
  Buffer.concat(
    said
      .split(/(\\x[0-9a-fA-F]{2}|\\[rnt\\])/)
      .map((part, index) =>
        index % 2 === 0
          ? Buffer.from(part)
          : Buffer.from(
              ESCAPED[part[1]!] ?? String.fromCharCode(Number.parseInt(part.slice(2), 16)),
              "latin1",
            ),
      ),
  );

/** The dialogues of a folder; the first remark of each is its title. */
export function dialoguesIn(
  folder: string,
): { readonly name: string; readonly title: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".dialogue"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { name, text, title: /^# *(.+)$/m.exec(text)?.[1] ?? name };
    });
}
