/** What tests of links share: the marketplace, Casa Azul, and short ways to ask. */

import type { FoundLink } from "../../types/text.ts";
import { viewsOf } from "../text/views.ts";
import { findLinks } from "./find-links.ts";
import { linkSigns } from "./signs.ts";

/** Casa Azul links to its own site and to a museum. */
export const GROUND = {
  platformHosts: ["bellhop.example", "www.bellhop.example", "help.bellhop.example"],
  approvedHosts: ["casa-azul.example", "museu-da-seda.example"],
};

export const linksIn = (text: string): FoundLink[] => findLinks(viewsOf(text));
export const hostsIn = (text: string): string[] => linksIn(text).map(({ host }) => host);
/** Ids of all signs of the links of `text`, without `link.`. */
export const signsIn = (text: string, ground = GROUND): string[] =>
  linkSigns(linksIn(text), ground).map(({ id }) => id.slice("link.".length));

/** At least one of these, and the message is held whatever else it says. */
const HOLDING = new Set(
  "lookalike_platform lookalike_property homograph mixed_script userinfo ip_host local_host scheme text_mismatch obfuscated download".split(
    " ",
  ),
);
const POINTS: Readonly<Record<string, number>> = {
  ...{
    not_approved: 20,
    shortener: 25,
    redirector: 30,
    nested: 25,
    host_shape: 15,
    free_page: 15,
    odd_port: 15,
  },
};

/** Do the signs reach what holds a message? */
export const isHeld = (signs: readonly string[]): boolean =>
  signs.some((sign) => HOLDING.has(sign)) || signs.reduce((sum, sign) => sum + (POINTS[sign] ?? 0), 0) >= 60;
