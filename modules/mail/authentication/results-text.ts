/** Writes down who was proven to have sent a mail, as an Authentication-Results field holds it. @rfc 8601 */

import type { AuthResult } from "../types/authentication.ts";

/** `host` is our own name. Verdicts alone: the domains they are about would tell the other side of a mailbox. @rule R-07 */
export function resultsText({ spf, dkim, dmarc, arc }: AuthResult, host: string): string {
  const statements = [
    host,
    `spf=${spf.result}`,
    ...(dkim.length === 0 ? ["dkim=none"] : dkim.map(({ result }) => `dkim=${result}`)),
    `dmarc=${dmarc.result}`,
    ...(arc.result === "unchecked" ? [] : [`arc=${arc.result}`]),
  ];
  return statements.join(";\r\n\t");
}
