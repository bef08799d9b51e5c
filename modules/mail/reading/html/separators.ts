/** Which elements may part a reply from the mail it answers without a name that says so: rules, borders, grey boxes. */

import type { Separator } from "./header-block.ts";

type Declarations = ReadonlyMap<string, string>;

/** undefined for an element that parts nothing. */
export function separatorOf(
  tag: string,
  id: string | undefined,
  style: Declarations | undefined,
): Separator | undefined {
  if (id === "appendonsend") return { extent: "document", isSure: true }; // people write below it, too
  if (tag === "hr") return { extent: "document", isSure: false };
  if (!style || (tag !== "div" && tag !== "td" && tag !== "table" && tag !== "p")) return undefined;
  if (isDrawn(style, "top")) return { extent: "document", isSure: isOutlook(style) };
  if (isDrawn(style, "left")) return { extent: "own", isSure: false };
  return /#(?:efefef|f0f0f0|f2f2f2|eee)\b/.test(
    style.get("background") ?? style.get("background-color") ?? "",
  )
    ? { extent: "document", isSure: false }
    : undefined;
}

const SIDES = ["top", "right", "bottom", "left"];

/** A visible border on that side and not all around. */
function isDrawn(style: Declarations, side: "top" | "left"): boolean {
  const opposite = side === "top" ? "bottom" : "right";
  return hasLine(style, side) && !hasLine(style, opposite);
}

function hasLine(style: Declarations, side: string): boolean {
  const own = style.get(`border-${side}`) ?? style.get(`border-${side}-style`);
  if (own !== undefined) return /solid|double|inset|dashed/.test(own);
  const styles = style.get("border-style")?.split(/\s+/);
  if (styles) return /solid/.test(styles[SIDES.indexOf(side) % styles.length] ?? styles[0] ?? "");
  return /solid/.test(style.get("border") ?? "");
}

/** `3.0pt 0in 0in 0in`, in centimetres and points as well, is Outlook's and nobody else's. */
const isOutlook = (style: Declarations): boolean => /^3(?:\.0+)?pt\s+0/.test(style.get("padding") ?? "");
