/** The compiler of texts: `locales/` in, one small ES module per language and file out, and the list of what is wrong. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Catalogue, listLanguages, readCatalogue } from "./catalogue.ts";
import { checkAgainstEnglish, checkAlone } from "./compare.ts";
import { emitJoined, emitModule } from "./emit.ts";
import { emitTypes } from "./emit-types.ts";
import { type Fault, fault } from "./fault.ts";
import { PSEUDO_LANGUAGES, pseudoCatalogue } from "./pseudo.ts";
import { checkUsage, scanUsage } from "./usage.ts";

export type CompileOptions = {
  /** The folder that holds `locales/` and `.generated/`. */
  readonly root: string;
  /** Also emit the pseudo-languages, for development and tests. */
  readonly pseudo?: boolean;
  /** Also read the code for keys and codes that nobody says or nobody wrote. */
  readonly usage?: boolean;
  /** The path by which an emitted module imports `runtime.ts`. */
  readonly runtime?: string;
};

export type Compiled = { readonly faults: Fault[]; readonly warnings: Fault[]; readonly written: number };

/** Compiles; files that would not change are left alone, and files of texts that are gone are removed. */
export function compileTexts({ root, pseudo = false, usage = false, runtime }: CompileOptions): Compiled {
  const faults: Fault[] = [];
  const localesDir = join(root, "locales");
  const languages = listLanguages(localesDir);
  const catalogues = new Map(
    languages.map((language) => [language, readCatalogue(localesDir, language, faults)]),
  );
  const english: Catalogue = catalogues.get("en") ?? new Map();

  for (const [language, catalogue] of catalogues) {
    checkAlone(language, catalogue, faults);
    if (language !== "en") checkAgainstEnglish(english, language, catalogue, faults);
  }
  if (usage) checkUsage(english, scanUsage(root), faults);

  const emitted = new Map(catalogues);
  if (pseudo) {
    for (const language of Object.keys(PSEUDO_LANGUAGES) as (keyof typeof PSEUDO_LANGUAGES)[]) {
      emitted.set(language, pseudoCatalogue(english, language));
    }
  }
  const written = write(
    join(root, ".generated/texts"),
    english,
    emitted,
    runtime ?? "../../../kernel/texts/runtime.ts",
  );
  return { faults, warnings: findUntranslated(localesDir, english, catalogues), written };
}

/** Said by pages with scripts: browsers get them as one, so that they carry one address for each language. */
const WITH_SCRIPTS = ["shell", "app", "inbox", "thread", "bookings", "stepup"];

function write(
  dir: string,
  english: Catalogue,
  catalogues: ReadonlyMap<string, Catalogue>,
  runtime: string,
): number {
  const files = new Map<string, string>();
  const imports: string[] = [];
  const entries: string[] = [];
  for (const [language, catalogue] of catalogues) {
    const names: string[] = [];
    for (const [file, messages] of english) {
      const spoken = new Map(
        [...messages].map(([key, message]) => [key, catalogue.get(file)?.get(key) ?? message]),
      );
      const name = `${language}_${file}`.replaceAll("-", "_");
      files.set(`${language}/${file}.js`, emitModule(language, file, spoken, runtime));
      files.set(
        `${language}/${file}.d.ts`,
        'import type { CompiledTexts } from "../types.ts";\nexport declare const texts: CompiledTexts;\n',
      );
      imports.push(`import { texts as ${name} } from "./${language}/${file}.js";`);
      names.push(`...${name}`);
    }
    files.set(`${language}/browser.js`, emitJoined(WITH_SCRIPTS.filter((file) => english.has(file))));
    entries.push(`  ${JSON.stringify(language)}: { ${names.join(", ")} },`);
  }
  files.set("all.js", `${imports.join("\n")}\nexport const all = {\n${entries.join("\n")}\n};\n`);
  files.set(
    "all.d.ts",
    'import type { CompiledTexts } from "./types.ts";\n/** Every text in every language, for the server. */\nexport declare const all: Readonly<Record<string, CompiledTexts>>;\n',
  );
  files.set(
    "types.ts",
    emitTypes(
      english,
      [...catalogues.keys()].filter((language) => !(language in PSEUDO_LANGUAGES)),
    ),
  );
  return writeChanged(dir, files);
}

function writeChanged(dir: string, files: ReadonlyMap<string, string>): number {
  let written = 0;
  for (const [name, content] of files) {
    const path = join(dir, name);
    if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    written++;
  }
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(path.slice(dir.length + 1))) rmSync(path);
  }
  return written;
}

/** Texts that read as in English, unless `locales/same-as-english.json` says that they may. */
function findUntranslated(
  localesDir: string,
  english: Catalogue,
  catalogues: ReadonlyMap<string, Catalogue>,
): Fault[] {
  const listed = join(localesDir, "same-as-english.json");
  const allowed: Record<string, string[]> = existsSync(listed)
    ? JSON.parse(readFileSync(listed, "utf8"))
    : {};
  const found: Fault[] = [];
  for (const [language, catalogue] of catalogues) {
    if (language === "en") continue;
    const may = new Set(allowed[language]);
    for (const [file, messages] of catalogue) {
      for (const [key, { text }] of messages) {
        const same =
          english.get(file)?.get(key)?.text === text && /\p{L}{2}/u.test(text.replace(/\{[^{}]*\}/g, ""));
        if (same && !may.has(`${file}.${key}`)) {
          found.push(fault("same_as_english", language, file, key, JSON.stringify(text)));
        }
      }
    }
  }
  return found;
}
