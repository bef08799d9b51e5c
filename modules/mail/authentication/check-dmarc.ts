/** What the domain of the From field says of mails in its name, and whether SPF or DKIM speak for it. @rfc 9989 */

import { dmarc } from "mailauth/lib/dmarc/index.js";
import type { AuthResult, DmarcPolicy } from "../types/authentication.ts";
import type { Signed } from "./check-signatures.ts";
import { areKin } from "./kinship.ts";
import { questionsTo } from "./questions.ts";

export const NO_DMARC: AuthResult["dmarc"] = {
  result: "permerror",
  policy: undefined,
  domain: "",
  isAligned: { spf: false, dkim: false },
};

/** For a domain that publishes nothing, kinship goes by the list of public suffixes. */
export async function checkDmarc(
  fromDomain: string,
  spfVerdict: AuthResult["spf"],
  { dkim, budget }: Signed,
): Promise<AuthResult["dmarc"]> {
  if (fromDomain === "") return NO_DMARC;
  const passed = dkim.filter(({ result }) => result === "pass");
  const judged = await dmarc({
    headerFrom: [`sender@${fromDomain}`],
    fromFields: 1,
    spfDomains: spfVerdict.result === "pass" ? [spfVerdict.domain] : [],
    dkimDomains: passed.map(({ domain }) => ({ domain })),
    resolver: questionsTo(budget).resolve,
  });
  if (!judged) return NO_DMARC;
  const { status, policy, alignment } = judged;
  const result = status.result as "pass" | "fail" | "none" | "temperror";
  const isPublished = alignment !== undefined;
  return {
    result,
    policy: policy as DmarcPolicy | undefined,
    domain: fromDomain,
    isAligned: {
      spf: isPublished
        ? Boolean(alignment.spf.result)
        : spfVerdict.result === "pass" && areKin(spfVerdict.domain, fromDomain),
      dkim: isPublished ? Boolean(alignment.dkim.result) : passed.some(({ isAligned }) => isAligned),
    },
  };
}
