/** Endings of hosts: whether there is such a top-level domain, and whether it is also a word of a language. */

import { parse } from "tldts";
import { remembering } from "./remembering.ts";

/** Names kept for examples and for closed networks; nobody can register them, people write them all the same. */
const RESERVED: ReadonlySet<string> = new Set([
  "example",
  "test",
  "invalid",
  "localhost",
  "local",
  "onion",
  "lan",
]);

/** Endings that most addresses have, none of which is a word that follows a full stop without a blank. */
const USUAL: ReadonlySet<string> = new Set(
  "com net org info eu biz io example de fr es pt pl ru nl uk br рф ком".split(" "),
);

/** Endings that are words of ours: a missing blank after a full stop makes hosts of sentences. */
const WORDS: ReadonlySet<string> = new Set(
  (
    "it is at in no so to me my us be de es la as do am se id an by pm he we or ai al il le si tu un et ne my va mi " +
    "ma te ca ve mes des les san sur por con com.no nu na ni od za bo ze co pa ok hot now here info.me link click live " +
    "house hotel hotels villas rentals apartments casa holiday voyage tours travel taxi bar cafe pizza restaurant menu " +
    "beer wine today day work works help team love life men one you call cash cheap cool fail fan fun game guide guru " +
    "how jobs kids land like limited line lol market media money mom name new news next open page parts party phone " +
    "photo photos pics pink place plus post pub red rent rest review reviews room rooms run sale save school sex shop " +
    "show site sky smile soccer social space store study style support surf top town toys trade training video watch " +
    "website weekend wiki win world yes zone zip mov art app auto baby band bank best bet bid bio black blog blue boo " +
    "book box business buy cab camp car care cars center chat church city class clean cloud club coffee community date " +
    "deal deals dance digital direct dog domains earth eat email family fast film final fire fish fit food free garden " +
    "gay gift gifts global gold golf green group home host ice inc ing ink joy lat law lease"
  ).split(" "),
);

/** How far an ending is to be believed: 0 no such thing, 1 a word as well, 2 no word, 3 one of the usual ones. */
export type EndingTrust = 0 | 1 | 2 | 3;

const trustOf = remembering(askedTrust);

/** Asks for the last label of a host, in any case and script. */
export const trustInEnding = (label: string): EndingTrust => trustOf(label.toLowerCase());

function askedTrust(ending: string): EndingTrust {
  if (ending.length < 2 || ending.length > 63) return 0;
  if (USUAL.has(ending)) return 3;
  if (!RESERVED.has(ending)) {
    // Two labels before it, as some endings are only given out below a second one ("com.bd").
    const asked = parse(`x.x.${ending}`, { allowPrivateDomains: false, validateHostname: false });
    if (!asked.isIcann) return 0;
  }
  return WORDS.has(ending) ? 1 : 2;
}
