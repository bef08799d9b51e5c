/** What a text says, before anybody asks in which circumstances: read once, by every finder that needs no circumstances. */

import type { Found, FoundLink, Sign } from "../../types/text.ts";
import { findEmails } from "../finding/emails.ts";
import { findHandles } from "../finding/handles.ts";
import { lexicon } from "../lexicon/all.ts";
import { matchWords } from "../lexicon/match.ts";
import { type Thing, type Word, wordsOf } from "../lexicon/words.ts";
import { findLinks } from "../links/find-links.ts";
import { evasionSigns } from "../text/evasion.ts";
import { originalSpan, placeInView } from "../text/view.ts";
import { type Views, viewsOf } from "../text/views.ts";
import { similarityOf } from "./similarity.ts";

export type Reading = {
  readonly text: string;
  readonly views: Views;
  readonly links: readonly FoundLink[];
  readonly emails: readonly Found[];
  readonly handles: readonly Found[];
  readonly words: readonly Word[];
  /** Signs told by words and by how they are written. */
  readonly signs: readonly Sign[];
  /** Told apart by `SIMILAR_BITS`; undefined for short texts. */
  readonly similarity: bigint | undefined;
};

export function readText(text: string): Reading {
  const views = viewsOf(text);
  const links = findLinks(views);
  const emails = findEmails(views);
  const words = wordsOf(views.skeleton.text, thingsIn(views, [...links, ...emails]));
  return {
    ...{ text, views, links, emails, handles: findHandles(views), words },
    signs: [...wordSigns(views, words), ...evasionSigns(views)],
    get similarity() {
      return similarityOf(words);
    },
  };
}

/** The beginning of a pattern says which it is. */
const EVIDENCE_CHARACTERS = 60;

function wordSigns(views: Views, words: readonly Word[]): Sign[] {
  return matchWords(lexicon(), words).map(({ sign, start, end, pattern }) => ({
    ...{ id: sign, view: "skeleton" as const, evidence: pattern.slice(0, EVIDENCE_CHARACTERS) },
    spans: [originalSpan(views.skeleton, start, end)],
  }));
}

/** Links and addresses as places of the view that words are read in. */
function thingsIn({ skeleton }: Views, found: readonly Found[]): Thing[] {
  const things = found.map(({ type, span }) => ({
    ...{ start: placeInView(skeleton, span.start), end: placeInView(skeleton, span.end) },
    kind: type === "url" ? ("link" as const) : ("email" as const),
  }));
  return things.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}
