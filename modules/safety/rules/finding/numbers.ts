/** Finds everything that is made of digits or that money is sent to: telephones, accounts, cards, wallets, payment names. */

import type { Found } from "../../types/text.ts";
import { bankAccountsIn } from "./bank-accounts.ts";
import { cardsIn } from "./cards.ts";
import { walletsIn } from "./crypto.ts";
import { ibansIn } from "./ibans.ts";
import { type NumberViews, numberTexts } from "./number-text.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { paymentIdsIn } from "./payment-ids.ts";
import { type NumberContext, phoneSearch } from "./phones.ts";
import { knownDigits } from "./veto.ts";

/** All numbers in a text, each place once, in order. Nothing found holds the digits of a card but its last four. */
export function findNumbers(views: NumberViews, context: NumberContext): Found[] {
  const known = knownDigits(context.knownNumbers);
  const phonesIn = phoneSearch(context);
  return withoutOverlaps(
    numberTexts(views).flatMap((text) => [
      ...ibansIn(text),
      ...cardsIn(text, known),
      ...walletsIn(text),
      ...paymentIdsIn(text),
      ...bankAccountsIn(text),
      ...phonesIn(text),
    ]),
  );
}
