/** A letter in the words of its reader's language, before it is laid out as a page or as plain text. */

import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";
import type { MessageLetter, Said } from "../types/letter.ts";
import { beginningOf } from "./beginning.ts";
import { sizeOf } from "./days.ts";
import { factsOf, type Labelled } from "./facts.ts";
import { type ClickLink, linkedLines, type Piece } from "./links.ts";
import { businessName, firstName, isolated } from "./names.ts";
import { subjectInThread } from "./subject.ts";

/** Lines of one paragraph; a line is words and links. */
export type Paragraph = readonly (readonly Piece[])[];

/** Names that stand in a sentence are set between marks that keep the order of scripts: each layout has its own. */
export type Sheet = {
  readonly language: InterfaceLanguage;
  readonly direction: "ltr" | "rtl";
  readonly subject: string;
  /** First of all: answers are written above it. */
  readonly marker: string;
  readonly author: string;
  readonly when: string;
  readonly words: readonly Paragraph[];
  readonly files?: { readonly title: string; readonly each: readonly string[] };
  readonly open: { readonly label: string; readonly href: string };
  readonly earlier: readonly Earlier[];
  readonly earlierTitle: string;
  readonly factsTitle: string;
  readonly facts: readonly Labelled[];
  readonly answer: {
    readonly title: string;
    readonly how?: string;
    readonly address?: string;
    readonly until: string;
  };
  readonly carried: string;
  readonly report: { readonly label: string; readonly href: string };
  readonly optOut: { readonly label: string; readonly href: string };
  readonly stop: { readonly label: string; readonly href: string; readonly note: string };
};

type Earlier = {
  readonly head: string;
  readonly words: readonly Paragraph[];
  readonly readOn?: { readonly label: string; readonly href: string };
};

const EARLIER_SHOWN = 3;

/** The name before the address a letter comes from. */
export function fromNameOf(letter: MessageLetter): string {
  const { say } = texts(letter.reader.language);
  const { author, marketplace } = namesIn(letter);
  return say("letters-mail.from_name", { author, marketplace });
}

export function sheetOf(letter: MessageLetter, clickLink: ClickLink): Sheet {
  const { reader, message, stay, links } = letter;
  const { language, timeZone } = reader;
  const { say } = texts(language);
  const names = namesIn(letter);
  const author = isolated(names.author);
  const marketplace = isolated(names.marketplace);

  return {
    language,
    direction: directionOf(language),
    subject: subjectInThread(letter),
    marker: [
      `${say("letters-mail.reply_marker")}.`,
      say("letters-mail.reply_goes_to", { other: author }),
    ].join(" "),
    author: names.author,
    when: say("letters-mail.sent_at", {
      at: message.sentAt.toString(),
      timeZone,
      place: isolated(reader.place),
    }),
    words: paragraphsOf(linkedLines(message.body, clickLink)),
    ...(letter.files.length > 0 && {
      files: {
        title: say("letters-mail.files", { n: letter.files.length }),
        each: letter.files.map((file) => `${isolated(file.name)} · ${sizeOf(file.sizeBytes, language)}`),
      },
    }),
    open: { label: say("letters-mail.open"), href: links.conversationUrl },
    earlierTitle: say("letters-mail.earlier"),
    earlier: letter.earlier.slice(0, EARLIER_SHOWN).map((said) => earlierOf(said, letter, names.author)),
    factsTitle: say("letters-mail.stay", { side: reader.side === "guest" ? "guest" : "other" }),
    facts: factsOf(letter),
    answer: {
      title: say("letters-mail.answer"),
      ...(letter.answerUntil
        ? {
            how: say("letters-mail.answer_how", { other: author }),
            address: letter.alias,
            until: say("letters-mail.answer_until", {
              until: letter.answerUntil.toString(),
              timeZone: stay.timeZone,
            }),
          }
        : { until: say("letters-mail.answer_closed") }),
    },
    carried: say("letters-mail.carried", { author, marketplace }),
    report: { label: say("letters-mail.report"), href: links.reportUrl },
    optOut: { label: say("letters-mail.opt_out"), href: links.optOutUrl },
    stop: { label: say("letters-mail.stop"), href: links.stopUrl, note: say("letters-mail.stop_note") },
  };
}

/** Who writes, as the reader knows them: the property, or the guest by the first name. */
function namesIn({ reader, marketplace, propertyName, guestName }: MessageLetter) {
  const { say } = texts(reader.language);
  const author =
    reader.side === "guest"
      ? (businessName(propertyName) ?? say("letters-mail.property"))
      : (firstName(guestName) ?? say("letters-mail.guest"));
  return { author, marketplace: businessName(marketplace) ?? "" };
}

/** A link of an earlier message leads to the conversation, where it is shown with what is known of it. */
function earlierOf(said: Said, { reader, links }: MessageLetter, author: string): Earlier {
  const { say } = texts(reader.language);
  const { text, isCut } = beginningOf(said.body);
  return {
    head: say("letters-mail.earlier_head", {
      who: said.from === reader.side ? say("guest.you") : isolated(author),
      at: said.sentAt.toString(),
      timeZone: reader.timeZone,
    }),
    words: paragraphsOf(linkedLines(text, () => links.conversationUrl)),
    ...(isCut && { readOn: { label: say("letters-mail.read_on"), href: links.conversationUrl } }),
  };
}

/** Blank lines part paragraphs; more of them say no more. */
function paragraphsOf(lines: readonly (readonly Piece[])[]): Paragraph[] {
  const paragraphs: (readonly Piece[])[][] = [[]];
  for (const line of lines) {
    if (line.length > 0) paragraphs.at(-1)!.push(line);
    else if (paragraphs.at(-1)!.length > 0) paragraphs.push([]);
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
