/** Reads `locales/<language>/<file>.json` and parses every message. Knows the files, not what may be in them. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser";
import { type Fault, fault } from "./fault.ts";
import { setSpaces } from "./typography.ts";

/** One message: its full key is `<file>.<key>`; `tree` is undefined when it cannot be parsed. */
export type Message = { readonly text: string; readonly tree: MessageFormatElement[] | undefined };

/** Messages of one language: file → key → message. */
export type Catalogue = ReadonlyMap<string, Messages>;
export type Messages = ReadonlyMap<string, Message>;

const KEY = /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/;

/** The languages that have a folder, English first. */
export function listLanguages(localesDir: string): string[] {
  const found = readdirSync(localesDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return found
    .map((entry) => entry.name)
    .sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1));
}

/** Everything `language` says. Faults: `not_json`, `key_malformed`, `not_a_sentence`, `syntax`. */
export function readCatalogue(localesDir: string, language: string, faults: Fault[]): Catalogue {
  const files = new Map<string, Map<string, Message>>();
  const dir = join(localesDir, language);
  if (!existsSync(dir)) return files;
  for (const name of readdirSync(dir).sort()) {
    if (!name.endsWith(".json")) continue;
    const file = name.slice(0, -".json".length);
    files.set(file, readFile(join(dir, name), language, file, faults));
  }
  return files;
}

function readFile(path: string, language: string, file: string, faults: Fault[]): Map<string, Message> {
  const messages = new Map<string, Message>();
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    faults.push(fault("not_json", language, file, "", (error as Error).message));
    return messages;
  }
  for (const [key, text] of Object.entries(content as Record<string, unknown>)) {
    if (!KEY.test(key))
      faults.push(fault("key_malformed", language, file, key, "lower case words joined by _ and ."));
    if (typeof text !== "string")
      faults.push(fault("not_a_sentence", language, file, key, "a text is expected"));
    else messages.set(key, { text, tree: parseMessage(text, language, file, key, faults) });
  }
  return messages;
}

function parseMessage(text: string, language: string, file: string, key: string, faults: Fault[]) {
  try {
    return parse(setSpaces(language, text), {
      ignoreTag: true,
      captureLocation: false,
      shouldParseSkeletons: false,
    });
  } catch (error) {
    faults.push(
      fault("syntax", language, file, key, (error as Error).message.toLowerCase().replaceAll("_", " ")),
    );
    return undefined;
  }
}
