/** Writes messages as JavaScript: a plain text stays a text, any other becomes a small function of its arguments. */

import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Message } from "./catalogue.ts";

type Plural = { readonly name: string; readonly offset: number };

/** The texts of several files of a language as one module beside theirs. */
export function emitJoined(files: readonly string[]): string {
  const imports = files.map((file, index) => `import { texts as t${index} } from "./${file}.js";`);
  const all = files.map((_, index) => `...t${index}`).join(", ");
  return `${imports.join("\n")}\nexport const texts = { ${all} };\n`;
}

/** The module of one file in one language; `runtime` is the path by which it imports `runtime.ts`. */
export function emitModule(
  language: string,
  file: string,
  messages: ReadonlyMap<string, Message>,
  runtime: string,
): string {
  const lines: string[] = [];
  for (const [key, { tree }] of messages) {
    if (tree) lines.push(`  ${JSON.stringify(`${file}.${key}`)}: ${emitMessage(tree)},`);
  }
  const body = `export const texts = {\n${lines.join("\n")}\n};\n`;
  const tools = ["n", "p", "o", "s", "d", "t"].filter((tool) => new RegExp(`\\$\\{${tool}\\(`).test(body));
  if (tools.length === 0) return body;
  return `import { language } from ${JSON.stringify(runtime)};\nconst { ${tools.join(", ")} } = language(${JSON.stringify(language)});\n${body}`;
}

/** A text, or a function of `a`, its arguments. */
export function emitMessage(tree: readonly MessageFormatElement[]): string {
  if (tree.every((element) => element.type === TYPE.literal)) {
    return JSON.stringify(tree.map((element) => (element as { value: string }).value).join(""));
  }
  return `(a) => ${template(tree, undefined)}`;
}

function template(tree: readonly MessageFormatElement[], within: Plural | undefined): string {
  if (tree.every((element) => element.type === TYPE.literal)) return emitMessage(tree);
  return `\`${tree.map((element) => emitElement(element, within)).join("")}\``;
}

function emitElement(element: MessageFormatElement, within: Plural | undefined): string {
  switch (element.type) {
    case TYPE.literal:
      return element.value.replace(/[`\\]|\$\{/g, "\\$&");
    case TYPE.argument:
      return `\${${argument(element.value)}}`;
    case TYPE.number:
      return `\${n(${argument(element.value)}${style(element.style)})}`;
    case TYPE.date:
      return `\${d(${argument(element.value)}${style(element.style)})}`;
    case TYPE.time:
      return `\${t(${argument(element.value)}, a.timeZone${style(element.style)})}`;
    case TYPE.select:
      return `\${s(${argument(element.value)}, ${arms(element.options, within)})}`;
    case TYPE.plural: {
      const own = { name: element.value, offset: element.offset };
      const tool = element.pluralType === "ordinal" ? "o" : "p";
      return `\${${tool}(${argument(own.name)}, ${arms(element.options, own)}${own.offset ? `, ${own.offset}` : ""})}`;
    }
    case TYPE.pound:
      return within ? `\${n(${argument(within.name)}${within.offset ? ` - ${within.offset}` : ""})}` : "#";
    default:
      throw new Error(`a message element of type ${element.type} has no form in code`);
  }
}

const arms = (
  options: Record<string, { value: MessageFormatElement[] }>,
  within: Plural | undefined,
): string =>
  `{ ${Object.entries(options)
    .map(
      ([name, { value }]) =>
        `${/^[a-z]\w*$/.test(name) ? name : JSON.stringify(name)}: ${template(value, within)}`,
    )
    .join(", ")} }`;

const argument = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `a.${name}` : `a[${JSON.stringify(name)}]`;
const style = (name: unknown): string =>
  typeof name === "string" && name ? `, ${JSON.stringify(name)}` : "";
