/** Guests made up where the source has none: always the same ones for the same line. No chance, no clock. */

import { createHash } from "node:crypto";
import { likelyLanguage } from "../rules/places.ts";
import { NAMED_LIKE, NAMES } from "./names.ts";

/** Countries where people write in more than one language; a repeated one is that much likelier. */
const LANGUAGES_OF: Readonly<Record<string, readonly string[]>> = {
  BE: ["nl", "nl", "fr"],
  CH: ["de", "de", "fr", "it"],
  LU: ["fr", "fr", "de"],
  CA: ["en", "en", "fr"],
  ES: ["es", "es", "es", "es", "ca"],
  FI: ["fi", "fi", "fi", "sv"],
  IL: ["he", "he", "ar"],
  HK: ["zh", "en"],
};

export type MadeUpGuest = { readonly name: string; readonly language: string; readonly email: string };

/**
 * The guest of the line `id` from `country` (two letters; unknown: someone who writes English). `seed` gives another
 * cast for the same file. Addresses end in `.example`, where no mail can arrive.
 */
export function madeUpGuest(seed: number, id: string, country: string | undefined): MadeUpGuest {
  const bytes = createHash("sha256").update(`${seed}\u0000${id}`).digest();
  const pick = <T>(list: readonly T[], at: number): T => list[bytes.readUInt32BE(at) % list.length]!;
  const likely = (country && likelyLanguage(country)) || "en";
  const language = pick(LANGUAGES_OF[country ?? ""] ?? [likely], 0);
  const names = NAMES[language] ?? NAMES[NAMED_LIKE[language] ?? "en"]!;
  const [given, family] = [pick(names.given, 4), pick(names.family, 8)];
  const name = ["zh", "ja", "ko"].includes(language) ? `${family}${given}` : `${given} ${family}`;
  return { name, language, email: `guest-${bytes.toString("hex", 12, 18)}@guests.example` };
}
