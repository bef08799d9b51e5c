/** Follows the containers of mail programs through a page: where each begins, how far it reaches, where it ends. */

import { containerOf, containerOfComment } from "./container-of.ts";
import type { Container } from "./containers.ts";
import { headerWatch, isAttribution } from "./header-block.ts";
import type { Inside } from "./inside.ts";
import type { Placed } from "./marks.ts";
import type { Line, Page, Place } from "./page.ts";
import { separatorOf } from "./separators.ts";
import type { Attributes } from "./walk.ts";

/** A forwarded mail is announced by dashes; nobody answers inside it. */
const FORWARDED = /^\s*[-=\u2010-\u2015]{3,}/;

function endWith(element: Inside, place: Place): void {
  element.ends ??= [];
  element.ends.push(place);
}

export type Containing = ReturnType<typeof containing>;

export function containing(page: Page) {
  const placed: Placed[] = [];
  let signaturesToQuote: Place[] = [];
  /** Quotations that have begun and not ended. */
  const quotes = new Set<Place>();
  let isQuotedToEnd = false;

  const watch = headerWatch((place, extent) => {
    placed.push({ is: "quote", place });
    if (extent === "document") isQuotedToEnd = true;
  });

  function begin(container: Container, own: Inside, parent: Inside): void {
    const place = page.mark();
    placed.push({ is: container.is, place });
    if (container.is === "quote") {
      quotes.add(place);
      watch.meetsQuote();
      for (const signature of signaturesToQuote) signature.end = page.length();
      signaturesToQuote = [];
    }
    switch (container.extent) {
      case "own":
        endWith(own, place);
        own.isQuoted ||= container.is === "quote";
        break;
      case "answered":
        own.answers = { place, quoteEnd: -1 };
        own.answered = own.answers;
        break;
      case "parent":
        endWith(parent, place);
        parent.isQuoted = true;
        own.isQuoted = true;
        break;
      case "document":
        isQuotedToEnd = true;
        break;
      case "to_quote":
        endWith(parent, place);
        signaturesToQuote.push(place);
        break;
    }
  }

  /** What holds the whole reply from its first word on is the body of a Chinese mail program, not a quotation. */
  const isBody = (attributes: Attributes): boolean =>
    page.isFresh() || !/(?:^|\s)qmbox(?:\s|$)/.test(attributes.class ?? "");

  return {
    placed,
    /** Headers inside a quotation are part of it. */
    hear(line: Line): void {
      if (quotes.size === 0 && !isQuotedToEnd) watch.hear(line);
    },
    opens(
      tag: string,
      attributes: Attributes,
      style: ReadonlyMap<string, string> | undefined,
      own: Inside,
      parent: Inside,
    ): void {
      if (isQuotedToEnd || parent.isQuoted) return;
      const named = containerOf(tag, attributes);
      if (tag === "blockquote") {
        const line = watch.last();
        begin({ is: "quote", extent: "own" }, own, parent);
        if (line?.end === page.length() && isAttribution(line.text)) {
          placed.push({ is: "quote", place: { start: watch.announcedAt(), end: page.length(), first: "" } });
        }
      } else if (named) begin(named, own, parent);
      else if (!isBody(attributes)) begin({ is: "quote", extent: "own" }, own, parent);
      else {
        const separator = quotes.size === 0 ? separatorOf(tag, attributes.id, style) : undefined;
        if (!separator) return;
        const place = page.mark();
        watch.begin(place, separator);
        if (separator.extent === "own") endWith(own, place);
      }
    },
    comments(text: string, at: Inside): void {
      const container = containerOfComment(text);
      if (container && !isQuotedToEnd && !at.isQuoted) begin(container, at, at);
    },
    closes(tag: string, own: Inside, parent: Inside): void {
      for (const place of own.ends ?? []) {
        if (place.end < 0) place.end = page.length();
        watch.leave(place);
        quotes.delete(place);
      }
      if (tag === "blockquote" && parent.answered && parent.answered.quoteEnd < 0)
        parent.answered.quoteEnd = page.length();
      const { answers } = own;
      if (!answers) return;
      const isAnswered = answers.quoteEnd >= 0 && !FORWARDED.test(answers.place.first);
      answers.place.end = isAnswered ? answers.quoteEnd : page.length();
      quotes.delete(answers.place);
    },
  };
}
