/** Judges the DKIM signatures of a mail, and keeps at hand what is needed to judge its ARC chain. */

import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { type Budgeted, budgetedResolver, type Resolver } from "#kernel/dns/index.ts";
import type { AuthResult, DkimVerdict } from "../types/authentication.ts";
import { withinBounds } from "./bounds.ts";
import { type FoundChain, judgeChain } from "./chain.ts";
import { areKin } from "./kinship.ts";
import { LOOKUPS, MILLISECONDS, type SendingEnvelope } from "./limits.ts";
import { questionsTo } from "./questions.ts";
import type { RawHeader } from "./raw-header.ts";
import { verdictOf } from "./signatures.ts";

export const UNCHECKED: AuthResult["arc"] = { result: "unchecked", hops: [] };

export type Signed = {
  readonly dkim: readonly DkimVerdict[];
  /** The number of From fields another parser found. */
  readonly fromFields: number;
  readonly budget: Budgeted;
  judgeChain(fromDomain: string): Promise<AuthResult["arc"]>;
};

export async function checkSignatures(
  raw: Buffer,
  header: RawHeader,
  fromDomain: string,
  { receivedAt }: SendingEnvelope,
  timed: Resolver,
): Promise<Signed> {
  const bounded = withinBounds(raw, header);
  const budget = budgetedResolver(timed, { lookups: LOOKUPS, milliseconds: MILLISECONDS });
  const found = await dkimVerify(bounded.raw, {
    resolver: questionsTo(budget).resolve,
    rejectRsaSha1: true,
    ...(receivedAt && { curTime: receivedAt.epochMilliseconds }),
  });
  const judged = found.results
    .filter(({ status }) => status.result !== "none")
    .map((signature) => verdictOf(signature, header, fromDomain));
  const unread = bounded.unread.map(
    (signature): DkimVerdict => ({
      ...signature,
      result: "permerror",
      isAligned: fromDomain !== "" && areKin(signature.domain, fromDomain),
    }),
  );
  return {
    dkim: [...judged, ...unread],
    fromFields: found.fromFields,
    budget,
    judgeChain: async (domain) =>
      bounded.isArcUnread || !found.arc
        ? UNCHECKED
        : judgeChain(found.arc as FoundChain, header, domain, timed),
  };
}
