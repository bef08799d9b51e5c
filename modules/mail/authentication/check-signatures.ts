/** Judges the DKIM signatures of a mail, and keeps at hand what is needed to judge its ARC chain. */

import { type Budgeted, budgetedResolver, type Resolver } from "#kernel/dns/index.ts";
import { runningClock } from "#kernel/time.ts";
import type { AuthResult, DkimResult, DkimVerdict } from "../types/authentication.ts";
import { askForKeys } from "./ask-for-keys.ts";
import { withinBounds } from "./bounds.ts";
import { judgeChain } from "./chain.ts";
import { dnsName } from "./dns-names.ts";
import { areKin } from "./kinship.ts";
import { LOOKUPS, MILLISECONDS, type SendingEnvelope } from "./limits.ts";
import type { RawHeader } from "./raw-header.ts";
import type { SignatureField } from "./signature-tags.ts";
import { signatureReader } from "./verify-signature.ts";

export const UNCHECKED: AuthResult["arc"] = { result: "unchecked", hops: [] };

export type Signed = {
  readonly dkim: readonly DkimVerdict[];
  readonly budget: Budgeted;
  judgeChain(fromDomain: string, resolver: Resolver): Promise<AuthResult["arc"]>;
};

/** Signatures that were looked at; what is left to do for them is to ask for their keys. */
export type Unproven = { prove(resolver: Resolver): Promise<Signed> };

const clock = runningClock();

export function checkSignatures(
  raw: Buffer,
  header: RawHeader,
  fromDomain: string,
  { receivedAt = clock.now() }: SendingEnvelope,
): Unproven {
  const bounded = withinBounds(raw, header);
  const receivedAtMilliseconds = receivedAt.epochMilliseconds;
  const read = signatureReader({ raw, header, receivedAtMilliseconds });
  const proving = bounded.read.map((found) => [found, read(found)] as const);

  async function prove(resolver: Resolver): Promise<Signed> {
    const budget = budgetedResolver(resolver, { lookups: LOOKUPS, milliseconds: MILLISECONDS });
    const keyAt = askForKeys(budget);
    const judged = proving.map(async ([found, isGood]) => verdictOf(found, await isGood(keyAt), fromDomain));
    const unread = bounded.unread.map((found) => verdictOf(found, "permerror", fromDomain));
    return {
      dkim: [...(await Promise.all(judged)), ...unread],
      budget,
      judgeChain: async (domain, chained) => {
        if (!header.fields.some(({ name }) => name.startsWith("arc-"))) return { result: "none", hops: [] };
        const whole = bounded.forChain();
        return whole ? judgeChain(whole, header, domain, receivedAtMilliseconds, chained) : UNCHECKED;
      },
    };
  }

  return { prove };
}

function verdictOf({ values }: SignatureField, result: DkimResult, fromDomain: string): DkimVerdict {
  const domain = dnsName(values.get("d") ?? "") ?? "";
  return {
    result,
    domain,
    selector: values.get("s") ?? "",
    isAligned: fromDomain !== "" && areKin(domain, fromDomain),
  };
}
