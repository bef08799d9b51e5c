/** Reads the elements of a mail as they come and writes their words on a page. */

import type { Link } from "../../types/reading.ts";
import { drawn, isSeen } from "./blanks.ts";
import { classify, enter, leave, reach } from "./blocks.ts";
import type { Containing } from "./containing.ts";
import { isIndentation } from "./indentation.ts";
import { type Inside, within } from "./inside.ts";
import { closedLink, type OpenLink, openLink, readLabel } from "./links.ts";
import { type Declarations, declarationsOf, isHidden, type Look, lookOf } from "./looks.ts";
import type { Page } from "./page.ts";
import { pictureOf } from "./pictures.ts";
import { fetches, hiddenBySheets, NO_RULES, sheetRules, stylesFetch } from "./sheets.ts";
import { DROPPED, PAGE_TAGS, PREFORMATTED } from "./tags.ts";
import type { Attributes, Visitor } from "./walk.ts";

/** More links than a person writes; the words of later ones stay, their targets go. @rule T2 */
const LINKS_MAX = 5000;

/** So many different styles are remembered; most mails repeat a few. */
const STYLES_KEPT = 500;

/** `root` is the state of the page itself, which style sheets and `<body>` change. */
export function reading(page: Page, containers: Containing, root: Inside) {
  const links: Link[] = [];
  const images: string[] = [];
  const hiddenAt: number[] = [];
  const styles = new Map<string, Declarations>();
  const hidden = hiddenBySheets();
  let sheets = NO_RULES;
  let hasRemote = false;
  let isCapped = false;
  let reads: OpenLink | undefined;

  function styleOf({ style }: Attributes): Declarations | undefined {
    if (!style) return undefined;
    const known = styles.get(style);
    if (known) return known;
    const found = declarationsOf(style);
    if (styles.size < STYLES_KEPT) styles.set(style, found);
    return found;
  }

  function lookIn(
    tag: string,
    attributes: Attributes,
    style: Declarations | undefined,
    { look }: Inside,
  ): Look {
    if (look.isDropped) return look;
    if (DROPPED.has(tag)) return { ...look, isDropped: true };
    const own = hidden.lookOf(tag, attributes, style, lookOf(attributes, style, look));
    return PREFORMATTED.has(tag) ? { ...own, space: "keep" } : own;
  }

  function showPicture(attributes: Attributes, look: Look): void {
    const { contentId, isRemote, words } = pictureOf(attributes, reads?.labelLength === 0);
    hasRemote ||= isRemote;
    if (look.isDropped || isHidden(look)) return;
    if (contentId) images.push(contentId);
    if (words === "") return;
    page.say(words, "collapse");
    if (reads) readLabel(reads, words);
  }

  function finishLink(): void {
    const closed = reads && closedLink(reads);
    reads = undefined;
    if (!closed) return;
    if (links.length === LINKS_MAX) {
      isCapped = true;
      return;
    }
    links.push(closed.link);
    page.add(closed.beside);
  }

  function readSheet(text: string, media: string | undefined): void {
    sheets = sheetRules(text, sheets);
    hidden.read(text, media);
    hasRemote ||= stylesFetch(text);
    if (sheets.paintsBackgrounds) root.look = { ...root.look, background: undefined };
  }

  const visitor: Visitor<Inside> = {
    opens(tag, attributes, parent) {
      const style = styleOf(attributes);
      const own = within(parent, lookIn(tag, attributes, style, parent));
      hasRemote ||= fetches(tag, attributes);
      if (PAGE_TAGS.has(tag)) {
        root.look = own.look;
        return own;
      }
      if (tag === "img") showPicture(attributes, own.look);
      own.isSheet = tag === "style";
      own.media = own.isSheet ? attributes.media : undefined;
      if (own.look.isDropped) return own;
      if (tag === "br" && !isHidden(own.look)) page.lineBreak();
      classify(tag, attributes, style, sheets, own);
      reach(tag, own, page);
      const role = isIndentation(tag, attributes, style) ? "div" : tag;
      containers.opens(role, attributes, style, own, parent);
      enter(role, attributes, own, page);
      own.skipsLineEnd = PREFORMATTED.has(tag);
      if (tag === "a" && attributes.href !== undefined) {
        finishLink();
        own.link = openLink(attributes.href);
        reads = own.link;
      }
      return own;
    },
    closes(tag, own, parent) {
      if (own.look.isDropped) return;
      if (own.link && own.link === reads) finishLink();
      leave(tag, own, parent, page);
      containers.closes(tag, own, parent);
    },
    says(text, at) {
      if (at.isSheet) readSheet(text, at.media);
      if (at.look.isDropped) return;
      if (isHidden(at.look)) {
        if (isSeen(drawn(text)) && hiddenAt.at(-1) !== page.length()) hiddenAt.push(page.length());
        return;
      }
      const words = at.skipsLineEnd ? text.replace(/^\r?\n/, "") : text;
      at.skipsLineEnd = false;
      page.say(words, at.look.space);
      if (reads) readLabel(reads, words);
    },
    comments: (text, at) => containers.comments(text, at),
  };

  return { visitor, found: () => ({ links, images, hiddenAt, hasRemote, isCapped }) };
}
