/** A receiver for tests with a policy that goes by the names: gone@ is refused, slow@ comes too often, broken@ is a bug, and so on. */

import { NotFound, TooMany, Unavailable } from "../../../errors.ts";
import { openLog } from "../../../log/index.ts";
import { type Mail, openReceiver, type Policy, type Receiver, type Receiving, type Reply } from "../index.ts";

export const TAKEN: Reply = { code: 250, enhanced: "2.6.0", text: "Taken" };
const UNKNOWN: Reply = { code: 550, enhanced: "5.1.1", text: "There is no such address here" };

export type Scene = Receiver & {
  /** What was handed over and taken. */
  readonly mails: Mail[];
  /** The lines of the log, as text. */
  readonly logged: string[];
};

/** `policy` puts other answers in place of those that go by the names. */
export async function openScene(
  receiving: Partial<Omit<Receiving, "policy">> & { readonly policy?: Partial<Policy> } = {},
): Promise<Scene> {
  const mails: Mail[] = [];
  const logged: string[] = [];
  const log = openLog(
    { environment: "test", logLevel: "debug" },
    { write: (line: string) => void logged.push(line) },
  );
  const named: Policy = {
    onSender: async (sender) =>
      sender.startsWith("blocked@") ? { code: 550, enhanced: "5.7.1", text: "Not from you" } : undefined,
    onRecipient: async (address) => answerTo(address.slice(0, address.indexOf("@"))),
    onMail: async (mail) => {
      if (mail.raw.includes("Subject: refuse")) return { code: 554, enhanced: "5.7.1", text: "Refused" };
      mails.push(mail);
      if (receiving.protocol !== "lmtp") return TAKEN;
      return mail.recipients.map((address) =>
        address.startsWith("full@") ? { code: 452, enhanced: "4.2.2", text: "Full" } : TAKEN,
      );
    },
  };
  const receiver = await openReceiver({
    host: "127.0.0.1",
    port: 0,
    protocol: "smtp",
    hostname: "mx.example",
    log,
    ...receiving,
    limits: { greetingDelayMilliseconds: 5, ...receiving.limits },
    policy: { ...named, ...receiving.policy },
  });
  return { ...receiver, mails, logged };
}

function answerTo(name: string): Reply | undefined {
  if (name.startsWith("gone")) return UNKNOWN;
  if (name === "slow") throw new TooMany("mail.too_many", { retryAfterSeconds: 60 });
  if (name === "away") throw new Unavailable("mail.examination_failed");
  if (name === "missing") throw new NotFound("mail.alias_unknown");
  if (name === "broken") throw new TypeError("cannot read mira@guest.example");
  if (name === "chatty")
    return { ...UNKNOWN, enhanced: "5.7.1", text: "250 2.0.0 OK\r\nOlé\t(second line)\n" };
  if (name === "odd") return { code: 354, enhanced: "3.0.0", text: "Go on" };
  return undefined;
}
