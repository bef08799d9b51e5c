/** Links with words in front: `[words](target)`, `<a href="target">words</a>`, `[url=target]words[/url]`. */

/** The target as it stands in the text, and the words that are shown for it. */
export type Labelled = {
  readonly start: number;
  readonly end: number;
  readonly target: string;
  readonly label: string;
};

const LONGEST_LABEL = 300;
const LONGEST_TARGET = 2_000;
const ANCHOR = /<a\s[^<>]{0,2000}>/gi;
const HREF = /\bhref\s{0,3}=\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
/** The beginning of a tag; another that begins within its target is none. */
const BULLETIN = /\[(?:url|link)=["']?([^\]"'\s]{1,2000})/gi;
const BULLETIN_END = /["']?\]/y;
const ENTITY =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|colon|sol|period|commat|tab|newline|num|quest|lt|gt|quot));?/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: "&",
    colon: ":",
    sol: "/",
    period: ".",
    commat: "@",
    tab: "\t",
    newline: "\n",
    num: "#",
    quest: "?",
  },
  ...{ lt: "<", gt: ">", quot: '"' },
};

/** All links of `text` that show other words than their target, in order of place. */
export function labelledTargets(text: string): Labelled[] {
  const found = [...markdownTargets(text), ...anchorTargets(text), ...bulletinTargets(text)];
  return found.sort((a, b) => a.start - b.start);
}

function markdownTargets(text: string): Labelled[] {
  const found: Labelled[] = [];
  for (let joint = text.indexOf("]("); joint >= 0; joint = text.indexOf("](", joint + 2)) {
    const close = closeOf(text, joint + 2);
    if (close < 0) break;
    const open = text.lastIndexOf("[", joint);
    const previous = found.at(-1)?.end ?? 0;
    if (open < previous || joint - open > LONGEST_LABEL || close - joint > LONGEST_TARGET) continue;
    const start = joint + 2 + (/^\s*<?/.exec(text.slice(joint + 2, joint + 12))?.[0].length ?? 0);
    const target = /^[^\s<>]*/.exec(text.slice(start, close))![0];
    found.push({ start, end: start + target.length, target, label: text.slice(open + 1, joint) });
  }
  return found;
}

/** The bracket that closes the target; brackets opened within it close first. */
function closeOf(text: string, from: number): number {
  const first = text.indexOf(")", from);
  if (first < 0 || first - from > LONGEST_TARGET) return first;
  let open = 1;
  for (let at = from; at < Math.min(text.length, from + LONGEST_TARGET); at++) {
    if (text[at] === "\n") break;
    if (text[at] === "(") open++;
    if (text[at] === ")" && --open === 0) return at;
  }
  return first;
}

function anchorTargets(text: string): Labelled[] {
  if (!/<a\s/i.test(text)) return [];
  const lower = text.toLowerCase();
  return Array.from(text.matchAll(ANCHOR)).flatMap(({ 0: tag, index }) => {
    const href = HREF.exec(tag);
    const written = href?.[1] ?? href?.[2] ?? href?.[3];
    if (!href || written === undefined) return [];
    const start = index + href.index + href[0].indexOf(written, href[0].indexOf("=") + 1);
    const labelStart = index + tag.length;
    const label = shownUpTo(text, labelStart, lower.indexOf("</a", labelStart));
    return [{ start, end: start + written.length, target: withoutEntities(written), label }];
  });
}

const bulletinTargets = (text: string): Labelled[] =>
  Array.from(text.matchAll(BULLETIN)).flatMap(({ 0: tag, 1: target, index }) => {
    const end = index + tag.length;
    BULLETIN_END.lastIndex = end;
    if (!BULLETIN_END.test(text)) return [];
    const labelStart = BULLETIN_END.lastIndex;
    const label = shownUpTo(text, labelStart, text.indexOf("[/", labelStart));
    return [{ start: end - target!.length, end, target: target!, label }];
  });

/** The words from `start` to `end`, without tags between them. */
function shownUpTo(text: string, start: number, end: number): string {
  const to = end < 0 ? start + LONGEST_LABEL : Math.min(end, start + LONGEST_LABEL);
  return text.slice(start, to).replace(/<[^<>]*>/g, "");
}

const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
