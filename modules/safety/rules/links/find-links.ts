/** Finds every link of a text, whatever way it is written in, and what a browser would make of it. */

import type { FoundLink, View } from "../../types/text.ts";
import { originalSpan } from "../text/view.ts";
import type { Views } from "../text/views.ts";
import { type Candidate, coverOf, withoutOverlaps } from "./candidates.ts";
import { plainHost } from "./hosts.ts";
import { bareLinks } from "./scan-bare.ts";
import { hiddenLinks } from "./scan-hidden.ts";
import { labelledTargets } from "./scan-markup.ts";
import { schemeLinks, shareLinks } from "./scan-schemes.ts";
import { askedToType } from "./type-it.ts";

/** Nothing without one of these can be a link, but for words in the place of signs. */
const MAY_LINK = /[.:/\\。．｡]|www/i;

/**
 * The links of a text in order of place. One that is plain in the text as written comes once; another reading adds only
 * what it alone shows, also where it leads elsewhere than the plain one that it covers.
 */
export function findLinks(views: Views): FoundLink[] {
  const { written, folded, skeleton, operators } = views;
  const original = written.text;
  let links = scan(written).map((each) => linkOf(written, original, each));
  const add = (view: View, candidates: readonly Candidate[], mayCover: boolean): void => {
    const found = candidates.map((each) => linkOf(view, original, each)).filter((link) => !isNet(link));
    const more = newOnes(links, found, mayCover);
    if (more.length > 0) links = [...links, ...more].sort((a, b) => a.span.start - b.span.start);
  };
  if (folded.text !== original) add(folded, scan(folded), true);
  add(folded, hiddenLinks(folded.text), true);
  if (skeleton.text !== folded.text) add(skeleton, scan(skeleton, true), false);
  if (operators.text !== folded.text) add(operators, scan(operators), true);
  if (links.length === 0) return links;
  const isMail = mailHosts([folded, operators]);
  return markTyped(
    links.filter((link) => !isMail(link)),
    original,
  );
}

/** "I work with .NET": the only word that begins with a dot in running text. */
const isNet = ({ view, written }: FoundLink): boolean =>
  view === "operators" && /\s\.N(?:ET|et)$/.test(written);

const MAIL = /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,64}@\s?/gu;
const MAIL_HOST = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;

/** Whether a bare host is what stands behind the sign of an address, in a reading where that sign is plain. */
function mailHosts(views: readonly View[]): (link: FoundLink) => boolean {
  const ends = views.flatMap((view) =>
    Array.from(view.text.matchAll(MAIL)).flatMap(({ 0: before, index }) => {
      const start = index + before.length;
      MAIL_HOST.lastIndex = start;
      const host = MAIL_HOST.exec(view.text)?.[0];
      return host ? [originalSpan(view, start, start + host.length).start] : [];
    }),
  );
  const known = new Set(ends);
  return ({ span, written }) => known.has(span.start) && !/[:/]/.test(written);
}

/** All that stands plainly in one reading. */
function scan({ text }: View, isStrict = false): Candidate[] {
  if (!MAY_LINK.test(text)) return [];
  const schemes = withoutOverlaps(schemeLinks(text), shareLinks(text));
  const plain = [...schemes, ...bareLinks(text, schemes, isStrict)].sort((a, b) => a.start - b.start);
  return withLabels(text, plain);
}

/** Targets of markup get the words that are shown for them; a target that is no plain link is read by itself. */
function withLabels(text: string, plain: readonly Candidate[]): Candidate[] {
  const labelled = labelledTargets(text);
  if (labelled.length === 0) return [...plain];
  const cover = coverOf(labelled.map(({ start, end }) => ({ start, end, url: "" })));
  const outside = plain.filter(({ start }) => !cover(start));
  const targets = labelled.flatMap(({ start, end, target, label }) => {
    const clean = target.replace(/[\t\r\n]/g, "").trim();
    const links = schemeLinks(clean);
    const first = links[0] ?? shareLinks(clean)[0] ?? bareLinks(clean, [], false)[0];
    return first ? [{ start, end, url: first.url, label: label.trim() }] : [];
  });
  return [...outside, ...targets].sort((a, b) => a.start - b.start);
}

function linkOf(view: View, original: string, candidate: Candidate): FoundLink {
  const span = originalSpan(view, candidate.start, candidate.end);
  const target = targetOf(candidate.url);
  const host = plainHost(target ? target.hostname : shownHost(candidate.url));
  return {
    type: "url",
    ...{ span, target, host },
    // Blanks and words within have to be read as signs, whichever reading they were noticed in.
    view: candidate.isHidden ? "operators" : view.name,
    value: target ? pageOf(target) : candidate.url.toLowerCase(),
    written: original.slice(span.start, span.end),
    ...(candidate.label ? { label: candidate.label } : {}),
  };
}

function targetOf(url: string): URL | undefined {
  const target = /^https?:/i.test(url) ? URL.parse(url) : null;
  return target && target.hostname !== "" ? target : undefined;
}

/** Host, path and query: what tells two pages apart. */
function pageOf({ host, pathname, search }: URL): string {
  const path = pathname === "/" && search === "" ? "" : pathname;
  return `${plainHost(host)}${path}${search}`;
}

/** The host as it stands there, for what no browser takes. */
const shownHost = (url: string): string =>
  (/^[^:]*:[/\\]+(?:[^/\\?#]*@)?(\[[^\]]*\]|[^/\\?#:]*)/.exec(url)?.[1] ?? "").toLowerCase();

/** Those of `found` that `links` do not already say; both are in order of place. */
function newOnes(links: readonly FoundLink[], found: readonly FoundLink[], mayCover: boolean): FoundLink[] {
  let at = 0;
  return found.filter((link) => {
    while (at < links.length && links[at]!.span.end <= link.span.start) at++;
    for (let i = at; i < links.length && links[i]!.span.start < link.span.end; i++) {
      const { host, span } = links[i]!;
      const isWithin = span.start >= link.span.start && span.end <= link.span.end;
      const isWider = isWithin && span.end - span.start < link.span.end - link.span.start;
      // A scheme of which a part was out of sight: the plain reading begins too late.
      const isEarlier =
        span.start > link.span.start && (link.view === "folded" || /[\t\r\n]/.test(link.written));
      if ((host === link.host && !isEarlier) || !mayCover || !isWider) return false;
    }
    return true;
  });
}

function markTyped(links: readonly FoundLink[], text: string): FoundLink[] {
  const isAsked = askedToType(text);
  return links.map((link) =>
    link.view === "written" && isAsked(link.span.start, link.span.end)
      ? { ...link, view: "operators" }
      : link,
  );
}
