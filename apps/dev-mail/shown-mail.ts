/** A mail that was kept as a file, as the pages show it: who, what, when, its words in both versions, its files. */

import { htmlWords, readBody, readMail } from "#modules/mail/index.ts";

/** What a list tells of a mail. `message`: somebody's words, from an alias; `letter`: our own. */
export type MailLine = {
  /** Of its file. */
  readonly name: string;
  readonly kind: "message" | "letter";
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
};

export type ShownFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** A browser may show it in a page. */
  readonly isPicture: boolean;
};

export type ShownMail = MailLine & {
  readonly text: string;
  readonly html: string | undefined;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly ShownFile[];
  readonly source: Buffer;
};

const PICTURES = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);

/** `beginning` may be cut after the header. */
export function mailLine(name: string, beginning: Buffer): MailLine {
  const { headers } = readMail(beginning).root;
  const from = headers.words("from");
  return {
    ...{ name, from, to: headers.words("to"), date: headers.words("date") },
    kind: /@(?:guest|partner)\.[^@]*$/.test(from) ? "message" : "letter",
    subject: headers.words("subject") || "(no subject)",
  };
}

export function shownMail(name: string, source: Buffer): ShownMail {
  const { root } = readMail(source);
  const asText = (html: string) => htmlWords(html).text;
  const { plain, html, files } = readBody(root, asText);
  return {
    ...mailLine(name, source),
    text: plain ?? (html === undefined ? "" : asText(html)),
    html,
    headers: root.headers.fields.map((field) => ({ name: field.name, value: field.raw })),
    files: files.map(({ name: fileName, type, bytes }) => ({
      ...{ name: fileName || "file", type, bytes, isPicture: PICTURES.has(type) },
    })),
    source,
  };
}
