/** Which weights, words and lists judge: a version for people and a digest for proof. */

import { createHash } from "node:crypto";
import { LEVELS, ORDINARY } from "../gist/gist.ts";
import { ADVERTISING } from "../gist/weights-advertising.ts";
import { FRAUD } from "../gist/weights-fraud.ts";
import { LISTS as WORDS } from "../gist/word-lists.ts";
import { LEXICONS } from "../lexicon/all.ts";
import { BRANDS } from "../links/brands.ts";
import * as hosts from "../links/known-hosts.ts";
import * as lures from "../links/lure-words.ts";
import {
  COUNTED_TIMES,
  EARLIER_LURES_HOURS,
  GROUP_CAP,
  POINTS,
  SPREAD,
  THRESHOLDS,
  WEIGHTS_VERSION,
} from "./weights.ts";

const GIST = { LEVELS, ORDINARY, FRAUD, ADVERTISING, WORDS };
const WEIGHTS = { POINTS, THRESHOLDS, GROUP_CAP, COUNTED_TIMES, SPREAD, EARLIER_LURES_HOURS };

/** Sets as lists: a set written as JSON says nothing. */
const LISTS = [BRANDS, ...Object.values({ ...hosts, ...lures })].map((list) => [...list]);

export const RULE_SET = {
  version: WEIGHTS_VERSION,
  digest: createHash("sha256")
    .update(JSON.stringify([WEIGHTS, LEXICONS, LISTS, GIST]))
    .digest("hex")
    .slice(0, 16),
} as const;
