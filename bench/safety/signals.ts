/** What each signal is worth: how often it shows in texts that deceive or sell, and how often in honest ones. */

import { POINTS } from "../../modules/safety/rules/verdict/weights.ts";
import type { Line } from "../report.ts";
import type { Judged } from "./lines.ts";
import { type Share, shareWritten } from "./shares.ts";

/** What speaks for a text, or only of what it is about, catches nothing; and nobody is judged for being rude. */
const SAY_NOTHING = new Set(["ham", "topic", "abuse"]);

const familyOf = (signal: string): string => signal.slice(0, signal.indexOf("."));

/** Phishing, spam and deceptive links on one side, honest texts, look-alikes and honest links on the other. */
export function sidesOf(judged: readonly Judged[]): { bad: Judged[]; good: Judged[] } {
  const isBad = ({ set, line }: Judged) =>
    set === "phishing" || set === "spam" || (set === "links" && line.family === "deceptive");
  const isGood = ({ set, line }: Judged) =>
    set === "honest" ||
    set === "lookalikes" ||
    (set === "links" && (line.family === "honest" || line.family === "approved"));
  return { bad: judged.filter(isBad), good: judged.filter(isGood) };
}

/** Of what a family shows in, how much is bad; and of what is bad, in how much it shows. */
export function familyLines(judged: readonly Judged[]): Line[] {
  const { bad, good } = sidesOf(judged);
  const families = new Set(Object.keys(POINTS).map(familyOf));
  return [...families].flatMap((family) => {
    if (SAY_NOTHING.has(family)) return [];
    const [onBad, onGood] = [count(bad, isOf(family)), count(good, isOf(family))];
    if (onBad + onGood === 0) return [];
    const precision: Share = { hits: onBad, tries: onBad + onGood };
    const recall: Share = { hits: onBad, tries: bad.length };
    return [
      {
        what: `any of \`${family}.*\``,
        figure: `precision ${shareWritten(precision)}, recall ${shareWritten(recall)}`,
      },
    ];
  });
}

/** A line for each signal that showed, and one that names those which never did. */
export function signalLines(judged: readonly Judged[]): Line[] {
  const { bad, good } = sidesOf(judged);
  const silent: string[] = [];
  const lines = Object.keys(POINTS).flatMap((signal) => {
    const is = (id: string) => id === signal;
    const [onBad, onGood] = [count(bad, is), count(good, is)];
    if (onBad + onGood === 0) {
      silent.push(`\`${signal}\``);
      return [];
    }
    const weight = POINTS[signal as keyof typeof POINTS];
    return [{ what: `\`${signal}\`, ${weight} points`, figure: `${onBad} bad, ${onGood} honest` }];
  });
  return [...lines, { what: "never shown by these texts", figure: silent.join(", ") }];
}

const isOf = (family: string) => (id: string) => familyOf(id) === family;

const count = (judged: readonly Judged[], is: (id: string) => boolean): number =>
  judged.filter(({ judgement }) => judgement.signals.some(({ id }) => is(id))).length;
