/** Writes docs/configuration.md from the schema, so that it cannot say anything else than the program does. */

import { SETTINGS, type Setting } from "./schema.ts";

/** The page, in Markdown, one line per setting in the order of the schema. */
export function configurationPage(): string {
  return [
    "# Configuration",
    "",
    "Settings are environment variables, read once when a process starts. When something is wrong, the program says all",
    "of it at once and does not start. An empty variable counts as unset. A secret may also stand in a file:",
    "`SECRET_KEY_FILE=/run/secrets/key` instead of `SECRET_KEY`.",
    "",
    "This page is written by `bin/docs` from `kernel/config/schema.ts`.",
    "",
    "| Variable | Meaning | Values | Default |",
    "| --- | --- | --- | --- |",
    ...SETTINGS.map(row),
    "",
  ].join("\n");
}

function row(setting: Setting): string {
  const { variable, schema, isSecret } = setting;
  const name = isSecret ? `\`${variable}\`, \`${variable}_FILE\` (secret)` : `\`${variable}\``;
  return `| ${name} | ${schema.description} | ${values(setting)} | ${shownDefault(setting)} |`;
}

function values({ schema }: Setting): string {
  const { anyOf, minimum, maximum, minLength } = schema as unknown as {
    anyOf?: { const: string }[];
    minimum?: number;
    maximum?: number;
    minLength?: number;
  };
  if (anyOf) return anyOf.map((choice) => `\`${choice.const}\``).join(", ");
  if (maximum !== undefined) return `${minimum} to ${maximum}${schema.unit ? ` ${schema.unit}` : ""}`;
  if (minLength && minLength > 1) return `text, at least ${minLength} characters`;
  return "text";
}

function shownDefault({ schema }: Setting): string {
  if (schema.shownDefault) return schema.shownDefault;
  return schema.default === undefined || schema.default === "" ? "none" : `\`${schema.default}\``;
}
