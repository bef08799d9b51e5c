/** Who really sent a mail: asks SPF, DKIM, DMARC and ARC, within a budget of work, questions and time. Decides nothing. */

import { budgetedResolver, type Resolver } from "#kernel/dns/index.ts";
import type { AuthResult, DkimVerdict } from "../types/authentication.ts";
import { checkDmarc, NO_DMARC } from "./check-dmarc.ts";
import { checkSignatures, UNCHECKED } from "./check-signatures.ts";
import { checkSpf } from "./check-spf.ts";
import { readFromTwice } from "./differential.ts";
import { areKin } from "./kinship.ts";
import { LOOKUPS, MILLISECONDS, type SendingEnvelope } from "./limits.ts";
import { withLineEnds } from "./line-ends.ts";
import { type RawHeader, readRawHeader, textOf } from "./raw-header.ts";

export type { SendingEnvelope };

/**
 * What can be known of the sender of `received`, which is never altered. Results that the mail itself brings along are not
 * looked at. Never rejects for what a mail holds or DNS does.
 */
export async function verifyMail(
  received: Buffer,
  envelope: SendingEnvelope,
  resolver: Resolver,
): Promise<AuthResult> {
  const raw = withLineEnds(received);
  const header = readRawHeader(raw);
  if (!header) return UNREADABLE;
  const fromDomain = fromDomainOf(raw, header);
  const signatures = checkSignatures(raw, header, fromDomain, envelope);
  const until = performance.now() + MILLISECONDS;
  const [spfVerdict, signed] = await Promise.all([checkSpf(envelope, resolver), signatures.prove(resolver)]);
  const dmarcVerdict = await checkDmarc(fromDomain, spfVerdict, signed);
  const arc =
    dmarcVerdict.result === "fail"
      ? await signed.judgeChain(
          fromDomain,
          budgetedResolver(resolver, { lookups: LOOKUPS, milliseconds: until - performance.now() }),
        )
      : UNCHECKED;
  return {
    spf: spfVerdict,
    dkim: signed.dkim,
    dmarc: dmarcVerdict,
    arc,
    isTemporary: mayChange(fromDomain, spfVerdict, signed.dkim, dmarcVerdict),
  };
}

/** Of a mail whose header goes past our limits. */
const UNREADABLE: AuthResult = {
  spf: { result: "none", domain: "" },
  dkim: [],
  dmarc: NO_DMARC,
  arc: UNCHECKED,
  isTemporary: false,
};

/** Empty when two readers do not agree on one address. */
function fromDomainOf(raw: Buffer, { fields }: RawHeader): string {
  const reading = readFromTwice(
    fields.filter(({ name }) => name === "from").map((field) => textOf(raw, field)),
  );
  return reading.ok ? reading.address.slice(reading.address.lastIndexOf("@") + 1) : "";
}

/** Would an answer that DNS owes us have helped the sender? */
function mayChange(
  fromDomain: string,
  spfVerdict: AuthResult["spf"],
  dkim: readonly DkimVerdict[],
  { result, isAligned }: AuthResult["dmarc"],
): boolean {
  if (result === "temperror") return true;
  if (result === "pass" || result === "permerror" || isAligned.spf || isAligned.dkim) return false;
  return (
    (spfVerdict.result === "temperror" && areKin(spfVerdict.domain, fromDomain)) ||
    dkim.some((signature) => signature.result === "temperror" && signature.isAligned)
  );
}
