/** Takes the real addresses of both sides out of what somebody wrote. */

import { SIDES, type Side } from "#modules/messaging/index.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { scrubWords } from "../rules/quotes/scrub.ts";
import type { AliasBook, Opened } from "./aliases.ts";
import type { MailDeps } from "./deps.ts";
import { type Correspondent, correspondentsOf } from "./senders.ts";

type Deps = Pick<MailDeps, "members" | "settings">;

/** However an address is written, one of these stands in it. */
const MAY_HOLD_AN_ADDRESS = /[@\uff20\ufe6b]|%40|&(?:#|commat)/i;

/** The words with each side's real addresses become its alias. Most hold none, and then nobody is looked up. @rule R-07 P-06 */
export async function scrubbedWords(
  deps: Deps,
  aliases: AliasBook,
  { alias, carried, writer }: Opened,
  words: string,
  writing: readonly Correspondent[],
): Promise<string> {
  if (!MAY_HOLD_AN_ADDRESS.test(words)) return words;
  const reading = await correspondentsOf(deps, otherSide(writer), carried);
  const pair = await aliases.pairOf(alias);
  const peopleOf = (side: Side) => (side === writer ? writing : reading);
  const addresses = SIDES.flatMap((side) =>
    peopleOf(side).map(({ address }) => ({ real: address, shown: aliases.addressOf(side, pair[side]) })),
  );
  return scrubWords(words, { addresses });
}

/** What was cut off, and names of files: no address, no name line and no telephone block stays. */
export const hidden = (text: string): string => scrubWords(text, { addresses: [], hideAllAddresses: true });
