/** Where a person goes after coming in, and where they wanted to go before. */

import type { SecondStep } from "#lib/api/factors.ts";
import type { Me } from "#lib/api/views.ts";
import { addressHere } from "#lib/language/visitor-language.ts";

/** Staff without a property of their own have their desk; everyone else the inbox. */
export const homeOf = ({ person, properties }: Pick<Me, "person" | "properties">): string =>
  person?.staff && properties.length === 0 ? "/desk" : "/inbox";

/** After the password or a link: the second step when there is one, the page that was wanted, else home. */
export function afterSignIn(answer: Me | SecondStep, next: string = ""): string {
  if ("ways" in answer) return `/sign-in/second-step${next && `?next=${encodeURIComponent(next)}`}`;
  return answer.person?.mustEnrol ? "/settings/security" : wantedOr(next, homeOf(answer));
}

/** `next` when it is a page of ours, else the person's home. */
export const wantedOr = (next: FormDataEntryValue | string | null, home: string): string =>
  addressHere(next || undefined, home);
