/** What happened to a mail, as SMTP says it: a code, an enhanced code, and a sentence with a way forward in ASCII. */

import {
  Failure,
  Forbidden,
  Invalid,
  NotFound,
  TooMany,
  Unauthenticated,
  Unavailable,
} from "#kernel/errors.ts";
import type { Log } from "#kernel/log/index.ts";
import type { Reply } from "#kernel/smtp/index.ts";
import { problem } from "#kernel/texts/index.ts";
import { smtpOf } from "#modules/mail/index.ts";

export const TAKEN = {
  message: { code: 250, enhanced: "2.6.0", text: "Taken: it stands in the conversation" },
  note: { code: 250, enhanced: "2.6.0", text: "Taken: noted in the conversation" },
  again: { code: 250, enhanced: "2.6.0", text: "Taken: this very mail had come before" },
  noted: { code: 250, enhanced: "2.6.0", text: "Taken" },
} as const satisfies Record<string, Reply>;

/** For a fault that is nobody's business outside. */
const TRY_AGAIN: Reply = {
  code: 451,
  enhanced: "4.3.0",
  text: "Something is wrong here: please bring the mail again later",
};

/** The class says the kind where mail itself says nothing more exact. */
const BY_CLASS = [
  [Invalid, 501, "5.5.4"],
  [Unauthenticated, 530, "5.7.0"],
  [Forbidden, 550, "5.7.1"],
  [NotFound, 550, "5.1.1"],
  [TooMany, 451, "4.7.1"],
  [Unavailable, 451, "4.3.0"],
] as const;

export function replyOf(fault: unknown, log: Log): Reply {
  if (!(fault instanceof Failure)) {
    log.error({ fault }, "relay.fault");
    return TRY_AGAIN;
  }
  const [, code, enhanced] = BY_CLASS.find(([kind]) => fault instanceof kind) ?? [undefined, ...REFUSED];
  if (fault instanceof Unavailable) log.warn({ code: fault.code, fault: fault.cause }, "relay.put_off");
  else log.info({ code: fault.code }, "relay.refused");
  return replyFor(fault, { code, enhanced });
}

const REFUSED = [550, "5.7.1"] as const;

/** `otherwise`: the codes where mail itself knows none more exact. */
export function replyFor(
  said: Pick<Failure, "code" | "params">,
  otherwise: Omit<Reply, "text"> = { code: REFUSED[0], enhanced: REFUSED[1] },
): Reply {
  const known = smtpOf(said.code);
  const { code, enhanced } = known ? { code: known.smtp, enhanced: known.enhanced } : otherwise;
  return { code, enhanced, text: sentenceOf(said) };
}

/** English, as the sender's mail program shows it whole, whatever language its reader speaks. */
function sentenceOf({ code, params }: Pick<Failure, "code" | "params">): string {
  const { detail, remedy } = problem(code, "en", params);
  return plain(`${detail} ${remedy} (${code})`);
}

const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, "-")
    .replace(/\u2026/g, "...")
    .replace(/\s+/gu, " ")
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "");
