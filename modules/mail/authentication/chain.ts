/** The chain of forwarders that sealed a mail: does it hold, and what did each of them see? @rfc 8617 */

import type { ARCChainEntry, ARCSigningData } from "mailauth";
import { arc } from "mailauth/lib/arc/index.js";
import { budgetedResolver, type Resolver } from "#kernel/dns/index.ts";
import type { AuthResult } from "../types/authentication.ts";
import { claimsPass } from "./arc-claim.ts";
import { questionsTo } from "./questions.ts";
import type { RawHeader } from "./raw-header.ts";
import { resultOf } from "./signatures.ts";

/** Of all chains seen in the wild hardly one has more than four seals. */
const MAX_KEYS = 8;

/** What DKIM verification found of the chain, its last signature already judged. */
export type FoundChain = ARCSigningData & { readonly error?: Error };

/** Judges the chain for a mail that says it is from `fromDomain`; asks for no more than eight keys. */
export async function judgeChain(
  found: FoundChain,
  header: RawHeader,
  fromDomain: string,
  resolver: Resolver,
): Promise<AuthResult["arc"]> {
  if (found.error) return { result: "fail", hops: [] };
  const chain = found.chain || [];
  const last = chain.at(-1);
  if (!last) return { result: "none", hops: [] };
  const sealer = sealerOf(last);
  if (new Set(chain.map(keyNameOf)).size > MAX_KEYS) return { result: "unchecked", sealer, hops: [] };

  const signature = last.messageSignature && resultOf(last.messageSignature, header);
  if (signature === "temperror") return { result: "temperror", sealer, hops: [] };
  if (signature !== "pass") return { result: "fail", sealer, hops: [] };
  const questions = questionsTo(budgetedResolver(resolver, { lookups: MAX_KEYS }));
  const judged = await arc({ ...found, chain }, { resolver: questions.resolve });
  if (judged.status.result !== "pass") {
    return { result: questions.hadTrouble() ? "temperror" : "fail", sealer, hops: [] };
  }
  const hops = chain.toReversed().map((entry) => ({
    sealer: sealerOf(entry),
    hasPassed: claimsPass(String(entry["arc-authentication-results"]?.original ?? ""), fromDomain),
  }));
  return { result: "pass", sealer, hops };
}

const sealerOf = (entry: ARCChainEntry): string =>
  String(entry["arc-seal"]?.parsed?.d?.value ?? "").toLowerCase();

const keyNameOf = (entry: ARCChainEntry): string =>
  `${entry["arc-seal"]?.parsed?.s?.value}._domainkey.${sealerOf(entry)}`.toLowerCase();
