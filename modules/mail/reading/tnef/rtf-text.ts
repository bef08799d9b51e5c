/** The words of an RTF, without its looks: what stands in fonts, colours, pictures and unknown groups is left out. */

import { decodeText } from "../charset.ts";

const SILENT = new Set(
  "fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr listtable listoverridetable rsidtbl generator themedata datastore latentstyles xmlnstbl fldinst".split(
    " ",
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  row: "\n",
  sect: "\n",
  page: "\n",
  cell: "\t",
  tab: "\t",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
};
const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-z]))/y;
const DEEPEST = 200;

type Group = { isSilent: boolean; skips: number };

/** Bytes written as `\'e9` are in the code page that the RTF names. */
export function textOfRtf(rtf: Buffer): string {
  const source = rtf.toString("latin1");
  const codePage = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 4000))?.[1] ?? "1252";
  const out: string[] = [];
  const stack: Group[] = [];
  let group: Group = { isSilent: false, skips: 1 };
  let toSkip = 0;
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length > 0) out.push(decodeText(Uint8Array.from(bytes), `cp${codePage}`));
    bytes = [];
  };
  const put = (words: string) => {
    flush();
    if (!group.isSilent) out.push(words);
  };
  for (let at = 0; at < source.length; ) {
    const sign = source[at] as string;
    if (sign === "{") {
      flush();
      if (stack.length < DEEPEST) stack.push({ ...group });
      at++;
    } else if (sign === "}") {
      flush();
      group = stack.pop() ?? group;
      at++;
    } else if (sign === "\\") {
      CONTROL.lastIndex = at;
      const [all = sign, word, number, hex, symbol] = CONTROL.exec(source) ?? [];
      at += all.length;
      if (word !== undefined) {
        if (SILENT.has(word)) group.isSilent = true;
        else if (word === "uc") group.skips = Math.min(10, Number(number ?? 1));
        else if (word === "u") {
          put(String.fromCharCode(Number(number ?? 63) & 0xffff));
          toSkip = group.skips;
        } else if (Object.hasOwn(SIGNS, word)) put(SIGNS[word] as string);
      } else if (hex !== undefined) {
        if (toSkip > 0) toSkip--;
        else if (!group.isSilent) bytes.push(Number.parseInt(hex, 16));
      } else if (symbol === "*") group.isSilent = true;
      else if (symbol === "~") put(" ");
      else if (symbol === "_") put("-");
      else if (symbol === "\n" || symbol === "\r") put("\n");
      else if (symbol === "\\" || symbol === "{" || symbol === "}") put(symbol);
    } else {
      if (sign === "\r" || sign === "\n") flush();
      else if (toSkip > 0) toSkip--;
      else put(sign);
      at++;
    }
  }
  flush();
  return out.join("").replaceAll("\u0000", "").toWellFormed();
}
