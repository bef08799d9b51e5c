/** A block that mail programs set in when its author presses "indent": it looks like a quotation to everyone else. */

import type { Declarations } from "./looks.ts";
import type { Attributes } from "./walk.ts";

const NONE = /^(?:none|0(?:px)?)\b/;
const NO_MARGIN = /^0(?:px)?$/;

/** `margin: 0 0 0 40px; border: none`, without the name or the type that programs give to what they quote. @rule Q11 */
export function isIndentation(
  tag: string,
  { class: named, type, id }: Attributes,
  style: Declarations | undefined,
): boolean {
  if (tag !== "blockquote" || named || type || id || !style) return false;
  const left = style.get("margin-left") ?? style.get("margin")?.split(/\s+/)[3];
  return NONE.test(style.get("border") ?? "") && left !== undefined && !NO_MARGIN.test(left);
}
