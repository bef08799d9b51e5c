/** Which of our mails came back: its Message-ID, wherever the returned mail stands. */

import type { Part } from "../../types/part.ts";
import { holdsMail, partsOf } from "./parts-of.ts";

const LOOK_AT = 65_536;
const IN_TEXT = /(?:^|\n)[ \t>|]{0,8}message-id[ \t]{0,8}:[ \t\r\n]{0,8}<?([^<>\s]{1,250})/i;

/** Without angle brackets. The mail attached, its headers, the text below the words, at last what the bounce answers to. */
export function returnedIdOf(
  root: Part,
  returned: string,
  said: string,
  reported: string | undefined,
): string | undefined {
  const parts = partsOf(root).filter((part) => part !== root);
  return (
    first(parts.filter(holdsMail), idOfCarried) ??
    bare(reported) ??
    idInText(returned) ??
    first(parts, ({ headers }) => bare(headers.first("message-id"))) ??
    idInText(said) ??
    bare(root.headers.first("in-reply-to")) ??
    bare(root.headers.first("references")?.trim().split(/\s+/).at(-1))
  );
}

function idOfCarried(part: Part): string | undefined {
  const [mail] = part.children;
  return (mail && bare(mail.headers.first("message-id"))) ?? idInText(part.text());
}

const idInText = (text: string): string | undefined => IN_TEXT.exec(text.slice(0, LOOK_AT))?.[1];

function bare(id: string | undefined): string | undefined {
  const value = /<([^<>\s]{1,250})>/.exec(id ?? "")?.[1] ?? id?.trim();
  return value && value.length <= 250 && !/\s/.test(value) ? value : undefined;
}

function first<T>(things: readonly T[], find: (thing: T) => string | undefined): string | undefined {
  for (const thing of things) {
    const id = find(thing);
    if (id) return id;
  }
  return undefined;
}
