import { expect, test } from "vitest";
import { layersOf } from "./testing/layers.ts";

const ADDRESS = "mira@guest.example";
const quoted = ADDRESS.replace("@", "=40");

test.each([
  ["as it is", `Write to ${ADDRESS.toUpperCase()}!`],
  ["in quoted-printable, over two lines", `Write to ${quoted.slice(0, 6)}=\r\n${quoted.slice(6)}!`],
  ["in a folded header", "X-Note: mira@guest\r\n .example"],
  ["in encoded words", `Subject: =?utf-8?Q?${quoted.slice(0, 9)}?= =?utf-8?B?${btoa("est.example")}?=`],
  ["in base64", `\r\n${btoa(`The words before it, then ${ADDRESS}.`).replace(/.{24}/g, "$&\r\n")}\r\n`],
  ["in a token of a link", `https://stays.example/go/${btoa(ADDRESS).replaceAll("=", "")}.`],
  ["behind a percent sign", "https://maps.example/?mail=mira%40guest.example"],
  ["in an entity", "mira&#64;guest.example or mira&#x40;guest.example"],
])("an address is found %s", (_, source) => {
  expect(layersOf(source).some((layer) => layer.includes(ADDRESS))).toBe(true);
});
