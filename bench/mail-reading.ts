/** Reading mails in one thread, without network or database: how many in a second, and what the hardest words cost. */

import { examineContent } from "#modules/mail/examining/examine.ts";
import { cutReply } from "#modules/mail/rules/quotes/cut-reply.ts";
import { ms, percentile, perSecond } from "./figures.ts";
import { aPhotograph, htmlLetter, pictureLetter, replyLetter, type Written } from "./mail-letters.ts";
import type { Line, Section } from "./report.ts";

const CUT_BAR_MS = 0.3;
/** Twice the words may take twice the time; what a machine of many adds is allowed for, four times is not. */
const GROWTH_BAR = 3;
const HOSTILE_BYTES = 40_000;
/** By turns: what else the machine does for a while may not fall on one length alone. */
const HOSTILE_TURNS = 5;
const HOSTILE_SECONDS = 0.2;
const WARM_UP_MS = 200;

export async function measureMailReading(seconds: number): Promise<Section> {
  const letter = { recipient: "casa@partner.stays.example", number: 1 };
  const mails = {
    "answer of 4 KB": replyLetter(letter),
    "HTML of 10 KB": htmlLetter(letter),
    "1 MB with a photograph": pictureLetter(letter, await aPhotograph()),
  };
  const lines: Line[] = [];
  for (const [what, written] of Object.entries(mails)) {
    const raw = whole(written);
    const millis = timesOf(() => examineContent({ raw, isReturnPath: false }), seconds);
    const rate = perSecond(1000 / mean(millis));
    lines.push({ what: `read and cleaned, ${what}`, figure: `${rate}, p50 ${ms(percentile(millis, 0.5))}` });
  }
  return { title: "Mail read", about: ABOUT, lines: [...lines, cutLine(seconds), ...hostileLines()] };
}

const ABOUT =
  "Bytes taken apart, the kind of mail told, words laid out and cut, in one thread. Hostile words are 40 and 80 KB long; the growth from one to the other is about 2 where work is linear and 4 where it is not.";

const whole = ({ head, rest }: Written): Buffer => Buffer.concat([Buffer.from(head), rest]);

function cutLine(seconds: number): Line {
  const { head } = replyLetter({ recipient: "casa@partner.stays.example", number: 1 });
  const text = head.slice(head.indexOf("\r\n\r\n") + 4);
  const typical = percentile(
    timesOf(() => cutReply(text), seconds),
    0.5,
  );
  return {
    what: "quotations cut, 4 KB",
    figure: `p50 ${typical.toFixed(3)} ms`,
    bar: `< ${CUT_BAR_MS} ms`,
    isMet: typical < CUT_BAR_MS,
  };
}

const HOSTILE: Record<string, string> = {
  blanks: " ",
  dashes: "-",
  "empty lines": "\n",
  '"On a a a"': "On a a a ",
  'lines of "On a a a"': "On a a a\n",
  "lines of dashes": "---\n",
  '">>>>"': ">",
  'lines of "> a"': "> a\n",
};

function hostileLines(): Line[] {
  return Object.entries(HOSTILE).map(([name, piece]) => {
    const wordsOf = (bytes: number) => `Yes.\n${piece.repeat(Math.floor(bytes / piece.length))}`;
    const [few, many] = [wordsOf(HOSTILE_BYTES), wordsOf(2 * HOSTILE_BYTES)];
    let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let turn = 0; turn < HOSTILE_TURNS; turn++) {
      small = Math.min(small, ...timesOf(() => cutReply(few), HOSTILE_SECONDS));
      large = Math.min(large, ...timesOf(() => cutReply(many), HOSTILE_SECONDS));
    }
    const growth = large / small;
    return {
      what: `quotations cut, 80 KB of ${name}`,
      figure: `${large.toFixed(3)} ms, × ${growth.toFixed(1)} from 40 KB`,
      bar: `≤ × ${GROWTH_BAR}`,
      isMet: growth <= GROWTH_BAR,
    };
  });
}

/** Milliseconds of each run, for so long, after a while that does not count. */
function timesOf(work: () => unknown, seconds: number): number[] {
  for (const until = performance.now() + WARM_UP_MS; performance.now() < until; ) work();
  const millis: number[] = [];
  for (const until = performance.now() + seconds * 1000; performance.now() < until; ) {
    const from = performance.now();
    work();
    millis.push(performance.now() - from);
  }
  return millis;
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
