/** Which container of a mail program an element is, by its class, id, name or marker. */

import {
  BY_ATTRIBUTE,
  BY_CLASS,
  BY_COMMENT,
  BY_ID,
  BY_NAME,
  BY_PATTERN,
  type Container,
  PATTERN_HINT,
} from "./containers.ts";
import type { Attributes } from "./walk.ts";

/** Longer names than any program gives are cut. */
const NAME_MAX = 300;

/** undefined for an element that says nothing of the kind; controls named `quote` are none. */
export function containerOf(tag: string, attributes: Attributes): Container | undefined {
  const { id, name } = attributes;
  const named = name !== undefined && tag === "div" ? BY_NAME.get(name.toLowerCase()) : undefined;
  return (
    (id ? byName(id.slice(0, NAME_MAX).trim().toLowerCase(), BY_ID) : undefined) ??
    byClass(attributes.class) ??
    named ??
    byAttribute(attributes)
  );
}

/** The same for a comment. */
export const containerOfComment = (text: string): Container | undefined =>
  BY_COMMENT.get(text.trim().toLowerCase());

function byClass(names: string | undefined): Container | undefined {
  if (!names) return undefined;
  for (const name of names.slice(0, NAME_MAX).toLowerCase().split(/\s+/)) {
    const found = byName(name, BY_CLASS);
    if (found) return found;
  }
  return undefined;
}

function byName(name: string, table: ReadonlyMap<string, Container>): Container | undefined {
  const known = table.get(name);
  if (known || !PATTERN_HINT.test(name)) return known;
  return BY_PATTERN.find(([pattern]) => pattern.test(name))?.[1];
}

function byAttribute(attributes: Attributes): Container | undefined {
  for (const [attribute, value, container] of BY_ATTRIBUTE) {
    const written = attributes[attribute];
    if (written !== undefined && written.toLowerCase() === value) return container;
  }
  return undefined;
}
