/** The chain of forwarders that sealed a mail: does it hold, and what did each of them see? @rfc 8617 */

import type { ARCChainEntry, ARCSigningData, DKIMResult } from "mailauth";
import { budgetedResolver, type Resolver } from "#kernel/dns/index.ts";
import type { AuthResult, DkimResult } from "../types/authentication.ts";
import { claimsPass } from "./arc-claim.ts";
import { questionsTo } from "./questions.ts";
import type { RawHeader } from "./raw-header.ts";
import { coversAll } from "./signatures.ts";

/** Of all chains seen in the wild hardly one has more than four seals. */
const MAX_KEYS = 8;

type FoundChain = ARCSigningData & { readonly error?: Error };

/**
 * Judges the chain of `raw` for a mail that says it is from `fromDomain`; asks for no more than eight keys of seals, and
 * once more for those of the mail's own signatures, within what `resolver` may be asked at all.
 */
export async function judgeChain(
  raw: Buffer,
  header: RawHeader,
  fromDomain: string,
  nowMilliseconds: number,
  resolver: Resolver,
): Promise<AuthResult["arc"]> {
  const found = await chainOf(raw, nowMilliseconds, resolver);
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
  const { arc } = await import("mailauth/lib/arc/index.js");
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

/** The sets of the chain, the last signature among them already verified. */
async function chainOf(raw: Buffer, nowMilliseconds: number, resolver: Resolver): Promise<FoundChain> {
  const { dkimVerify } = await import("mailauth/lib/dkim/verify.js");
  const { arc } = await dkimVerify(raw, {
    resolver: questionsTo(resolver).resolve,
    rejectRsaSha1: true,
    curTime: nowMilliseconds,
  });
  return arc ?? { chain: false };
}

/** A signature over a part of the body, or one that leaves room for a second Subject, counts for nothing. */
export function resultOf({ status, signingHeaders }: DKIMResult, header: RawHeader): DkimResult {
  switch (status.result) {
    case "pass": {
      const names = (signingHeaders?.keys ?? "").toLowerCase().split(":");
      const isWhole =
        !status.underSized &&
        coversAll(
          names.map((name) => name.trim()),
          header,
        );
      return isWhole ? "pass" : "policy";
    }
    case "fail":
    case "policy":
    case "temperror":
      return status.result;
    default:
      return status.comment?.startsWith("body hash") ? "fail" : "permerror";
  }
}

const sealerOf = (entry: ARCChainEntry): string =>
  String(entry["arc-seal"]?.parsed?.d?.value ?? "").toLowerCase();

const keyNameOf = (entry: ARCChainEntry): string =>
  `${entry["arc-seal"]?.parsed?.s?.value}._domainkey.${sealerOf(entry)}`.toLowerCase();
