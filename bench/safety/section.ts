/** The part `safety`: what the verdicts catch and what they leave alone, what each signal is worth, and how long it takes. */

import type { Section } from "../report.ts";
import { judgeAll } from "./lines.ts";
import { MEASURES } from "./measures.ts";
import { paceLines } from "./pace.ts";
import { barOf, languagesWritten, measured, shareWritten } from "./shares.ts";
import { familyLines, signalLines } from "./signals.ts";

export function measureSafety(): Section[] {
  const judged = judgeAll();
  const lines = MEASURES.map((measure) => {
    const found = measured(measure, judged);
    return {
      what: measure.name,
      figure: `${shareWritten(found.all)}; ${languagesWritten(found)}`,
      ...{ bar: `${barOf(measure)} %`, isMet: found.isMet },
    };
  });
  return [
    { title: "Verdicts", about: ABOUT_VERDICTS, lines },
    {
      title: "Signals",
      about: ABOUT_SIGNALS,
      lines: [...familyLines(judged), ...signalLines(judged)],
    },
    { title: "Time of a verdict", about: ABOUT_TIME, lines: paceLines() },
  ];
}

const ABOUT_VERDICTS =
  "On the labelled texts of bench/safety/sets, which were written blind: the share, of how many, the 95 % interval (Wilson) and the share in each language. Every language has few texts of each kind: its own figure is rough.";
const ABOUT_SIGNALS =
  "Bad are phishing, spam and deceptive links; honest are honest texts, look-alikes, and honest or approved links. A signal is no verdict: what it says is weighed with the others.";
const ABOUT_TIME =
  "Processor time of one thread, without a database: links, contacts, words of all languages, weights and the verdict. Each message is judged over and over, its time is the mean; p50 and p99 are those of different messages.";
