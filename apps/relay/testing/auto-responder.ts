/** Programs that answer every mail in a mailbox: polite ones say that they are programs, others do not. */

import { bring } from "./client.ts";
import { headerOf } from "./headers.ts";
import type { Delivered, Provider } from "./provider.ts";

type Responder = {
  readonly mailbox: string;
  /** Where answers are brought. */
  readonly port: number;
  /** The words of the `turn`th answer. */
  readonly says: (turn: number, mail: Delivered) => string;
  /** Answers to the return path, from nobody, and says that it is a program. @rfc 3834 */
  readonly isPolite?: boolean;
};

/** `answers` is what it was told about its mails; `isBusy` while it has not been told. */
export function autoResponder(provider: Provider, { mailbox, port, says, isPolite = false }: Responder) {
  const answers: string[] = [];
  let begun = 0;
  provider.onMail((mail) => {
    if (mail.recipient !== mailbox) return;
    const turn = ++begun;
    const from = /<([^>]+)>/.exec(headerOf("From", mail.raw))![1]!;
    const recipient = isPolite ? mail.sender : from;
    const raw = [
      `From: ${mailbox}`,
      `To: ${recipient}`,
      `Subject: Re: ${headerOf("Subject", mail.raw)}`,
      `Message-ID: <${crypto.randomUUID()}@robot.${mailbox.split("@")[1]}>`,
      ...(isPolite ? ["Auto-Submitted: auto-replied"] : []),
      "",
      says(turn, mail),
      "",
    ].join("\r\n");
    void bring(port, { sender: isPolite ? "" : mailbox, recipient, raw }).then(
      (answer) => answers.push(answer),
      (fault) => answers.push(String(fault)),
    );
  });
  return {
    answers,
    get isBusy() {
      return answers.length < begun;
    },
  };
}
