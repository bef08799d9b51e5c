/** What pages of hosts say and show when there is more to a message than its words; comes after the words, or with them. */

import type { CompiledTexts } from "#generated/texts/types.ts";
import { type Say, speak } from "#lib/texts/index.ts";
import AboveComposer from "./AboveComposer.svelte";
import BlockOfHost from "./BlockOfHost.svelte";
import CareOfHost from "./CareOfHost.svelte";
import HeldOfHost from "./HeldOfHost.svelte";
import NotSent from "./NotSent.svelte";
import ReadOnly from "./ReadOnly.svelte";
import Reported from "./Reported.svelte";
import WordsOfHost from "./WordsOfHost.svelte";

const files = import.meta.glob<{ texts: CompiledTexts }>("./{en,de,fr,es,nl,pl,ru,ar,pt,sv}/verdict.js", {
  base: "../../../../.generated/texts",
});

/** The components; here, so that pages carry them only when they are needed. */
const PARTS = {
  ...{ AboveComposer, BlockOfHost, CareOfHost, HeldOfHost },
  ...{ NotSent, ReadOnly, Reported, WordsOfHost },
};

export type SafetyDesk = typeof PARTS & { readonly say: Say };

export async function openSafety(language: string): Promise<SafetyDesk> {
  const spoken = (await files[`./${language}/verdict.js`]?.())?.texts ?? {};
  return { ...PARTS, say: (key, ...args) => speak(spoken, key, args[0]) };
}
