/** Which domains belong together: those that one registration stands behind, by the list of public suffixes. */

import { getDomain } from "tldts";

/** Are `a` and `b` under one registered domain? Sites that let others have a name below theirs count as suffixes. */
export function areKin(a: string, b: string): boolean {
  if (a === b) return a !== "";
  const [one, other] = [a, b].map((name) => {
    const plain = name.toLowerCase().replace(/\.+$/, "");
    return getDomain(plain, { allowPrivateDomains: true }) ?? plain;
  });
  return one !== "" && one === other;
}
