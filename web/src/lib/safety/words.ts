/** What is said about what is hidden and what was found: which sentence stands for which of the API's words. Pure. */

import type { MessageView } from "#lib/api/views.ts";
import type { Say } from "#lib/texts/index.ts";
import type { Explanation, Reason } from "./views.ts";

// texts: verdict.hidden_* verdict.why_* verdict.reason_* verdict.title_* verdict.anyway_*

type Hidden = MessageView["masks"][number]["type"];

/** Several kinds of numbers are one thing to whoever reads. */
const SAID = {
  email: "email",
  phone: "phone",
  handle: "handle",
  card: "card",
  iban: "bank",
  bank: "bank",
  payid: "payment",
  crypto: "payment",
  url: "url",
} as const satisfies Record<Hidden, string>;

const BECAUSE = {
  email: "contact",
  phone: "contact",
  handle: "contact",
  card: "card",
  bank: "money",
  payment: "money",
  url: "link",
} as const;

/** "Phone number hidden", in place of what was written. */
export const hiddenWords = (say: Say, type: Hidden): string => say(`verdict.hidden_${SAID[type]}`);

/** Why things of this kind are hidden, and by which rule of the terms. */
export const hiddenBecause = (say: Say, type: Hidden): string => say(`verdict.why_${BECAUSE[SAID[type]]}`);

/** A sentence that names the rule of the terms. A word of tomorrow is told in general. */
export function reasonWords(say: Say, reason: Reason): string {
  const key = `verdict.reason_${reason}` as const;
  const sentence = say(key);
  return sentence === key ? say("verdict.reason_not_checked") : sentence;
}

/** What was found, each reason once, with the stretches it is about: at most three, and none twice. */
export function foundIn(
  body: string,
  { reasons, marks }: Pick<Explanation, "reasons" | "marks">,
): readonly { readonly reason: Reason; readonly words: readonly string[] }[] {
  return reasons.map((reason) => {
    const words = marks
      .filter((mark) => mark.reason === reason)
      .map((m) => body.slice(m.start, m.end).trim());
    return { reason, words: [...new Set(words)].filter(Boolean).slice(0, 3) };
  });
}
