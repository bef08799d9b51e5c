/** Takes the real addresses of both sides out of what somebody wrote. */

import { SIDES, type Side } from "#modules/messaging/index.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { withoutOwnLinks } from "../rules/quotes/own-links.ts";
import { scrubWords } from "../rules/quotes/scrub.ts";
import type { AliasBook, Opened } from "./aliases.ts";
import type { MailDeps } from "./deps.ts";
import { type Correspondent, correspondentsOf } from "./senders.ts";

type Deps = Pick<MailDeps, "members" | "settings">;

/** However an address is written, one of these stands in it. */
const MAY_HOLD_AN_ADDRESS = /[@\uff20\ufe6b]|%40|&(?:#|commat)/i;

/**
 * The words without links that are keys, and with each side's alias for its real addresses. Most hold no address, and then
 * nobody is looked up. @rule R-07 P-06
 */
export async function scrubbedWords(
  deps: Deps,
  aliases: AliasBook,
  { alias, carried, writer }: Opened,
  written: string,
  writing: readonly Correspondent[],
): Promise<string> {
  const words = withoutOwnLinks(written, deps.settings.publicUrl);
  if (!MAY_HOLD_AN_ADDRESS.test(words)) return words;
  const reading = await correspondentsOf(deps, otherSide(writer), carried);
  const pair = await aliases.pairOf(alias);
  const peopleOf = (side: Side) => (side === writer ? writing : reading);
  const addresses = SIDES.flatMap((side) =>
    peopleOf(side).map(({ address }) => ({ real: address, shown: aliases.addressOf(side, pair[side]) })),
  );
  return scrubWords(words, { addresses });
}

/** Names of files, and what was cut off: no address, no name line and no telephone block stays. */
export const hidden = (text: string): string => scrubWords(text, { addresses: [], hideAllAddresses: true });

/** What was cut off holds letters of ours, and those hold links that are keys. */
export const hiddenQuote = ({ settings }: Pick<MailDeps, "settings">, text: string): string =>
  hidden(withoutOwnLinks(text, settings.publicUrl));
