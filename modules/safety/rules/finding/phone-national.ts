/** Reads a number as it is dialled at home: which country it is from, judged by the stay, the words beside it and its form. */

import type { CountryCode } from "libphonenumber-js/max";
import { isHiddenView, type NumberText } from "./number-text.ts";
import type { Candidate } from "./phone-candidates.ts";
import { isHomeForm, unmistakableCountry } from "./phone-forms.ts";
import type { PhoneReader, Read } from "./phone-parsing.ts";
import { COUNTRIES_OF, USUAL_COUNTRIES } from "./phone-plans.ts";
import type { Said } from "./veto.ts";

/** What all numbers of one text are read with. */
export type Dialling = {
  readonly text: NumberText;
  readonly reader: PhoneReader;
  /** Of the stay, the likeliest first. */
  readonly countries: readonly CountryCode[];
};

/** The first plan that knows the number: of the stay's countries, then of those that its form or the words suggest. */
export function readNational(dialling: Dialling, candidate: Candidate, said: Said): Read | undefined {
  return said.kind === "nothing" ? readUnsaid(dialling, candidate) : readSaid(dialling, candidate, said);
}

/** No word says that it is a telephone: it must be written as one. */
function readUnsaid({ text, reader, countries }: Dialling, candidate: Candidate): Read | undefined {
  const isHidden = isHiddenView(text);
  const readAtHome = (country: CountryCode): Read | undefined => {
    if (!isHomeForm(candidate, country, isHidden)) return undefined;
    const read = reader.national(candidate.digits, country);
    return read?.isValid && isHomeForm(candidate, country, isHidden, read) ? read : undefined;
  };
  for (const country of countries) {
    const read = readAtHome(country);
    if (read) return read;
  }
  const country = unmistakableCountry(candidate);
  return country && readAtHome(country);
}

function readSaid(dialling: Dialling, candidate: Candidate, said: Said): Read | undefined {
  const { text, reader, countries } = dialling;
  for (const country of countries) {
    const read = reader.national(candidate.digits, country);
    if (read?.isValid) return read;
  }
  const spoken = said.languages.flatMap((language) =>
    language === "any" ? USUAL_COUNTRIES : COUNTRIES_OF[language],
  );
  const others = [...new Set(said.kind === "phone" ? [...spoken, ...USUAL_COUNTRIES] : spoken)];
  const likeliest = likeliestOf(dialling, candidate, others);
  if (likeliest && (said.kind === "phone" || likeliest.isHome)) return likeliest.read;
  if (said.kind !== "phone" || isHiddenView(text)) return undefined;
  // Plans change faster than our copy of them: what is called a telephone and has the length of one is one.
  for (const country of [...countries, ...others]) {
    const read = reader.national(candidate.digits, country);
    if (read) return read;
  }
  return undefined;
}

/** Several countries may know a number: one where it is written so at home comes first, and where it is a mobile. */
function likeliestOf(
  { text, reader }: Dialling,
  candidate: Candidate,
  countries: readonly CountryCode[],
): { readonly read: Read; readonly isHome: boolean } | undefined {
  let best: { read: Read; isHome: boolean; rank: number } | undefined;
  for (const country of countries) {
    const read = reader.national(candidate.digits, country);
    if (!read?.isValid) continue;
    const isHome = isHomeForm(candidate, country, isHiddenView(text), read);
    const rank = (isHome ? 2 : 0) + (read.isMobile ? 1 : 0);
    if (!best || rank > best.rank) best = { read, isHome, rank };
    if (rank === 3) break;
  }
  return best;
}
