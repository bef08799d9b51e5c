/** Hides the contacts of a text that a person decided to pass on: whoever decides, addresses are never passed on. */

import type { Found } from "../../types/text.ts";
import { findNumbers } from "../finding/numbers.ts";
import { maskText, type Shown } from "./masking.ts";
import { readText } from "./read-text.ts";
import { settleFound } from "./settle-found.ts";

export function hideContacts(text: string, countries: readonly string[]): Shown {
  const { views, emails, handles } = readText(text);
  const found = settleFound<Found>([
    ...emails,
    ...handles,
    ...findNumbers(views, { countries, knownNumbers: [] }),
  ]);
  return maskText(
    text,
    found.map(({ span, type }) => ({ span, type, mayReveal: false })),
  );
}
