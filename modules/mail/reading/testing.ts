/** Mails for tests, written line by line. */

import type { Part } from "../types/part.ts";
import { type Body, readBody } from "./body.ts";
import { readMail } from "./read-mail.ts";

/** Lines joined as on the wire; characters up to U+00FF are bytes when `encoding` is latin1. */
export const mailBytes = (lines: readonly string[], encoding: "utf8" | "latin1" = "utf8"): Uint8Array =>
  Buffer.from(lines.join("\r\n"), encoding);

/** The tree of a mail of these lines. */
export const rootOf = (lines: readonly string[], encoding: "utf8" | "latin1" = "utf8"): Part =>
  readMail(mailBytes(lines, encoding)).root;

/** Good enough to tell words from tags. */
export const plainHtml = (html: string): string =>
  html
    .replace(/<br>|<\/p>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();

/** How a tree looks: types, nested. */
export const shapeOf = ({ type, children }: Part): string =>
  children.length === 0 ? type : `${type}(${children.map(shapeOf).join(", ")})`;

/** What a mail of these lines says. */
export const bodyOf = (...lines: string[]): Body => readBody(rootOf(lines), plainHtml);
/** The names of the files in it. */
export const namesOf = ({ files }: Body): string[] => files.map(({ name }) => name);
/** The lines of a part of that type: more fields, an empty line, the body. */
export const part = (type: string, ...lines: string[]): string[] => [`Content-Type: ${type}`, ...lines];
export const image = (name: string, ...more: string[]): string[] =>
  part(`image/jpeg; name=${name}`, ...more, "Content-Transfer-Encoding: base64", "", "/9j/4AAQ");

/** A multipart of these parts, as lines of a part. */
export const multi = (kind: string, ...parts: string[][]): string[] => {
  const boundary = `${kind}-${parts.flat().length}`;
  const lines = parts.flatMap((lines) => [`--${boundary}`, ...lines]);
  return [`Content-Type: multipart/${kind}; boundary="${boundary}"`, "", ...lines, `--${boundary}--`];
};
export const text = (...lines: string[]): string[] => part("text/plain; charset=utf-8", "", ...lines);
export const html = (...lines: string[]): string[] => part("text/html; charset=utf-8", "", ...lines);
