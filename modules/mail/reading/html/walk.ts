/** One walk over HTML: elements opened and closed as a browser would, text in whole runs; no tree, no recursion, linear. */

import { type TokenizerCallbacks as Callbacks, Tokenizer } from "htmlparser2";
import { lostFrom } from "./lost.ts";
import { openElements } from "./open-elements.ts";
import { PAGE_TAGS, VOIDS } from "./tags.ts";

/** The attributes that say something about words; all others are passed over. */
const WANTED: ReadonlySet<string> = new Set([
  ..."alt background bgcolor class color data-marker data-signature-widget data-signatureblock data-smartmail".split(
    " ",
  ),
  ..."hidden href id media name rel src srcset start style type value xmail-signature".split(" "),
]);

/** By lower-case name, the first of each; entities are decoded. An attribute without a value is empty. */
export type Attributes = Readonly<Record<string, string | undefined>>;

const NONE: Record<string, string | undefined> = {};

/** `S` is what an element hands down to what it holds. */
export type Visitor<S> = {
  opens(tag: string, attributes: Attributes, parent: S): S;
  closes(tag: string, state: S, parent: S): void;
  /** The text between two tags with its entities decoded, never empty; comments do not part it. */
  says(text: string, state: S): void;
  comments(text: string, state: S): void;
};

/** Addresses and links in angle brackets that nobody escaped: they look like tags and are words. @rule T13 */
const LITERAL = /@|^(?:https?|mailto|tel):|^www\./i;
const WHOLE_LINK = /^<(?:https?:\/\/|mailto:|www\.)[^\s<>"]{1,2000}>$/i;

/** So often it is gone on after a tag that never ended. */
const MOST_PIECES = 4;

/** Calls `visitor` for everything in `html`; elements left open are closed at the end. `root` is the state of the page. */
export function walk<S>(html: string, root: S, visitor: Visitor<S>): void {
  const open = openElements(root, visitor.closes);
  let source = html;
  let run = "";
  let tag = "";
  let tagStart = 0;
  /** Where the tag ended that began last; -1 when it has not. */
  let tagEnd = 0;
  let attributes: Record<string, string | undefined> = NONE;
  let attribute = "";
  let value = "";

  const flush = (): void => {
    if (run === "") return;
    const text = run;
    run = "";
    visitor.says(text, open.state());
  };

  const opens = (end: number, closesItself: boolean): void => {
    tagEnd = end + 1;
    if (LITERAL.test(tag)) {
      const written = source.slice(tagStart - 1, end + 1);
      run += /[<="]/.test(written.slice(1)) && !WHOLE_LINK.test(written) ? `<${tag}>` : written;
      return;
    }
    flush();
    if (PAGE_TAGS.has(tag)) {
      visitor.opens(tag, attributes, root);
      return;
    }
    open.implyEnds(tag);
    const parent = open.state();
    const state = visitor.opens(tag, attributes, parent);
    if (VOIDS.has(tag) || (closesItself && tag.includes(":"))) visitor.closes(tag, state, parent);
    else open.push(tag, state);
  };

  const callbacks: Callbacks = {
    ontext(start, end) {
      run += source.slice(start, end);
    },
    ontextentity(point) {
      run += String.fromCodePoint(point);
    },
    onopentagname(start, end) {
      tag = source.slice(start, end).toLowerCase();
      tagStart = start;
      tagEnd = -1;
      attributes = NONE;
    },
    onopentagend: (end) => opens(end, false),
    onselfclosingtag: (end) => opens(end, true),
    onattribname(start, end) {
      attribute = source.slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata(start, end) {
      if (WANTED.has(attribute)) value += source.slice(start, end);
    },
    onattribentity(point) {
      value += String.fromCodePoint(point);
    },
    onattribend() {
      if (!WANTED.has(attribute)) return;
      if (attributes === NONE) attributes = {};
      attributes[attribute] ??= value;
    },
    onclosetag(start, end) {
      const name = source.slice(start, end).toLowerCase();
      if (PAGE_TAGS.has(name)) return;
      flush();
      if (name !== "br") return open.close(name);
      tag = name;
      attributes = NONE;
      opens(end, false);
    },
    oncomment(start, end, offset) {
      visitor.comments(source.slice(start, Math.min(end - offset, start + 40)), open.state());
    },
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
    isInForeignContext: () => open.has("svg") || open.has("math"),
  };

  for (let piece = 0, from = 0; piece < MOST_PIECES && from >= 0; piece++) {
    source = source.slice(from);
    tagStart = 0;
    tagEnd = 0;
    const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
    tokenizer.write(source);
    tokenizer.end();
    flush();
    from = lostFrom(source, { tag, tagStart, tagEnd, isOpen: open.has(tag) });
    if (from >= 0 && tagEnd >= 0) open.close(tag);
  }
  open.closeAll();
}
