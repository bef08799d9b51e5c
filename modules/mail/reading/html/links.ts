/** The links of a mail: their label as it was read, their real target beside it, and whether the two agree. */

import type { Link } from "../../types/reading.ts";
import { isMisleading, wrappedIn } from "./misleading.ts";
import { isSameAddress, type Target, targetOf } from "./target.ts";

/** A link whose label is still being read. */
export type OpenLink = { readonly target: Target; readonly label: string[]; labelLength: number };

const LABEL_MAX = 500;

/** undefined when the words stay and the link goes: it leads nowhere on the web. */
export function openLink(href: string | undefined): OpenLink | undefined {
  const target = href ? targetOf(href) : undefined;
  return target && { target, label: [], labelLength: 0 };
}

export function readLabel(link: OpenLink, text: string): void {
  if (link.labelLength >= LABEL_MAX) return;
  link.label.push(text.slice(0, LABEL_MAX));
  link.labelLength += text.length;
}

/** The link, and what is to be written after its label; undefined for a link without words, which nobody could follow. */
export function closedLink({ target, label }: OpenLink): { link: Link; beside: string } | undefined {
  const words = label.join("").replace(/\s+/g, " ").trim();
  if (words === "") return undefined;
  const inner = words.includes(".") ? wrappedIn(target.url) : undefined;
  const isItself = isSameAddress(words, target.url) || isSameAddress(words, decoded(target.url));
  const isGuarded = typeof inner === "object" && isSameAddress(words, inner.href);
  const lies = target.isDisguised || isMisleading(words, target);
  return {
    link: {
      url: target.url,
      ...(isItself ? {} : { label: words }),
      ...(lies ? { isMisleading: true as const } : {}),
    },
    beside: isItself || isGuarded ? "" : ` <${target.url}>`,
  };
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
