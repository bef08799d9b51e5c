/** Everything a mail says, for whoever looks for what it must not say: its source, and that with each encoding undone. */

/** In lower case: the source, and what quoted-printable, encoded words, base64, percent signs and entities hide. */
export function layersOf(raw: Buffer | string): string[] {
  const source = typeof raw === "string" ? raw : raw.toString("latin1");
  const quoted = fromQuoted(source.replace(/=\r?\n/g, ""));
  const words = source.replace(/=\?[\w-]+\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi, (_, kind, text) =>
    kind.toLowerCase() === "b" ? fromBase64(text) : fromQuoted(text.replaceAll("_", " ")),
  );
  const blocks = source.match(/(?:^[A-Za-z0-9+/]{4,}={0,2}\r?$\n?)+/gm) ?? [];
  const tokens = quoted.match(/[\w-]{12,}/g) ?? [];
  const hidden = [...blocks, ...tokens].map(fromBase64).join("\n");
  const layers = [source, source.replace(/\r\n[ \t]/g, ""), quoted, words, hidden];
  return [...layers, ...layers.map(fromPercent), ...layers.map(fromEntities)].map((layer) =>
    layer.toLowerCase(),
  );
}

const fromBase64 = (text: string): string => Buffer.from(text, "base64").toString("latin1");

const fromQuoted = (text: string): string => text.replace(/=([0-9A-F]{2})/gi, (_, hex) => byte(hex));

const fromPercent = (text: string): string => text.replace(/%([0-9A-F]{2})/gi, (_, hex) => byte(hex));

const fromEntities = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{2,4});/gi, (_, hex) => byte(hex))
    .replace(/&#(\d{2,5});/g, (_, number) => String.fromCharCode(Number(number)))
    .replaceAll("&commat;", "@");

const byte = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
