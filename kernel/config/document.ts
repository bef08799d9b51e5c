/** Writes docs/configuration.md from the schema, so that it cannot say anything else than the program does. */

import { SETTINGS, type Setting } from "./schema.ts";

/** The page, in Markdown, one line per setting in the order of the schema. */
/** What the operator may lay beside the settings. */
const FILES = [
  "## Networks: `DATA_DIR/places.json`",
  "",
  "Which network an address belongs to, in which country. With it an unusual sign-in is seen: a new country, a network that nobody",
  "used before, a distance nobody travels so fast; without it every place is unknown and counts as nothing. The table is yours: it is",
  "read when a process starts, nothing is fetched, and no address is sent anywhere. Of ranges that lie within each other the",
  "narrowest counts; `network` is any name that stays the same; `vpn` (left out: `false`) halves what a place says. An entry that",
  "cannot be read is named, and the process does not start.",
  "",
  "```json",
  "[",
  '  { "range": "203.0.113.0/24", "country": "PT", "network": "Lisbon Fibre" },',
  '  { "range": "198.51.100.0/25", "country": "NL", "network": "Tunnel of Somebody", "vpn": true },',
  '  { "range": "2001:db8:7::/48", "country": "BR", "network": "Paulista Net" }',
  "]",
  "```",
  "",
  "## Hosts known for fraud: `./bellhop lists`",
  "",
  "Lists of hosts are brought in from files that you downloaded, as often as you like; each replaces what its source had before:",
  "",
  "```sh",
  "./bellhop lists import urlhaus.csv --source urlhaus --format urlhaus-csv",
  "./bellhop lists import verified_online.json --source phishtank --format phishtank-json",
  "./bellhop lists import our-own.txt --source desk        # one host in a line, or a hosts file",
  "./bellhop lists                                         # which there are, of when, how many hosts",
  "```",
  "",
  "They are kept as hashes in the database and looked up there, with what a host stands under, when a message is judged and when a",
  "link is pressed: no host that people write leaves the machine. File hosts, short links and builders of sites are skipped, as an",
  "entry would close a whole place for one page on it. Mind the terms under which each list may be used.",
  "",
] as const;

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
    ...FILES,
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
