/** Compares a language with English: the same keys, the same arguments, every plural form the language has. */

import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { DAY_STYLES, INSTANT_STYLES, localeOf, NUMBER_STYLES } from "../runtime.ts";
import { type Argument, argumentsOf, visit } from "./arguments.ts";
import type { Catalogue, Message } from "./catalogue.ts";
import { type Fault, fault } from "./fault.ts";
import { typographyFaults } from "./typography.ts";

/** Faults of one language on its own: plural categories, styles, typography. */
export function checkAlone(language: string, catalogue: Catalogue, faults: Fault[]): void {
  for (const [file, messages] of catalogue) {
    for (const [key, { text, tree }] of messages) {
      for (const detail of typographyFaults(text))
        faults.push(fault("typography", language, file, key, detail));
      visit(tree ?? [], (element) => {
        const plural = missingCategories(language, element);
        if (plural.length)
          faults.push(fault("plural_category", language, file, key, `${plural.join(", ")} missing`));
        const style = unknownStyle(element);
        if (style) faults.push(fault("unknown_style", language, file, key, style));
      });
    }
  }
}

/** The CLDR categories of `language` that a plural leaves out; exact forms (`=0`) come on top of them. */
function missingCategories(language: string, element: MessageFormatElement): string[] {
  if (element.type !== TYPE.plural) return [];
  const type = element.pluralType ?? "cardinal";
  const needed = new Intl.PluralRules(localeOf(language), { type }).resolvedOptions().pluralCategories;
  return needed.filter((category) => !(category in element.options)).sort();
}

function unknownStyle(element: MessageFormatElement): string | undefined {
  const known =
    element.type === TYPE.number
      ? NUMBER_STYLES
      : element.type === TYPE.date
        ? DAY_STYLES
        : element.type === TYPE.time
          ? INSTANT_STYLES
          : undefined;
  const style = known && (element as { style?: unknown }).style;
  if (!style || (known as readonly unknown[]).includes(style)) return undefined;
  return `${String(typeof style === "string" ? style : "a skeleton")} is not one of ${known?.join(", ")}`;
}

/** Faults of `other` beside English: keys and arguments. */
export function checkAgainstEnglish(
  english: Catalogue,
  language: string,
  other: Catalogue,
  faults: Fault[],
): void {
  for (const [file, messages] of english) {
    const theirs = other.get(file);
    if (!theirs) {
      faults.push(fault("missing_file", language, file, "", `${messages.size} texts of English`));
      continue;
    }
    for (const [key, message] of messages) {
      const translated = theirs.get(key);
      if (!translated) faults.push(fault("missing_key", language, file, key, JSON.stringify(message.text)));
      else
        compareArguments(message, translated, (name, detail) =>
          faults.push(fault(name, language, file, key, detail)),
        );
    }
    for (const key of theirs.keys())
      if (!messages.has(key)) faults.push(fault("extra_key", language, file, key));
  }
  for (const file of other.keys())
    if (!english.has(file)) faults.push(fault("extra_file", language, file, ""));
}

type Found = (name: "missing_argument" | "extra_argument" | "other_argument", detail: string) => void;

function compareArguments(english: Message, other: Message, found: Found): void {
  if (!english.tree || !other.tree) return;
  const ours = argumentsOf(english.tree);
  const theirs = argumentsOf(other.tree);
  for (const [name, argument] of ours) {
    const its = theirs.get(name);
    if (!its) found("missing_argument", `{${name}}`);
    else if (describe(its) !== describe(argument))
      found("other_argument", `{${name}} is ${describe(its)}, in English ${describe(argument)}`);
  }
  for (const name of theirs.keys()) if (!ours.has(name)) found("extra_argument", `{${name}}`);
}

const describe = (argument: Argument): string =>
  argument.kind === "choice" ? `a choice of ${[...argument.values, "other"].join(", ")}` : argument.kind;
