/** Characters that are written by their number or name, as in HTML and in the address of a page. */

import type { View } from "../../types/text.ts";
import { viewBuilder } from "./view.ts";

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    commat: "@",
    period: ".",
    lowbar: "_",
    hyphen: "-",
    dash: "-",
    plus: "+",
    nbsp: " ",
    sol: "/",
    colon: ":",
  }),
);
const WRITTEN_OUT = /&#(\d{2,5});?|&#x([0-9a-f]{2,4});?|&([a-z]{3,6});|(?<=[a-z0-9])%(40|2e)(?=[a-z0-9])/gi;

/** The view with such characters put in; itself when there are none. Only characters that can be seen are put in. */
export function withEntitiesRead(view: View): View {
  if (!/[&%]/.test(view.text)) return view;
  const builder = viewBuilder(view.name, view.text.length);
  let copiedTo = 0;
  for (const match of view.text.matchAll(WRITTEN_OUT)) {
    const [whole, decimal, hex, name, percent] = match;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? percent ?? "0", 16);
    const read = name ? NAMED.get(name.toLowerCase()) : readCode(code);
    if (read === undefined) continue;
    const end = match.index + whole.length;
    builder.copy(view, copiedTo, match.index);
    builder.append(read, view.starts[match.index]!, view.ends[end - 1]!);
    copiedTo = end;
  }
  if (copiedTo === 0) return view;
  builder.copy(view, copiedTo, view.text.length);
  return builder.done();
}

function readCode(code: number): string | undefined {
  const character = code < 0xd800 ? String.fromCharCode(code) : "";
  return /^[\p{L}\p{N}\p{P}\p{S} ]$/u.test(character) ? character : undefined;
}
