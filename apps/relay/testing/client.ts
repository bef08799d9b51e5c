/** A mail program for tests: brings a mail and tells the answer; or one without end, of which it keeps nothing itself. */

import { connect } from "node:net";
import { createInterface } from "node:readline/promises";
import SMTPConnection from "nodemailer/lib/smtp-connection";

export type Brought = {
  readonly sender: string;
  readonly recipient: string;
  readonly raw: string | Buffer;
};

/** The last line of the answer to a mail, or the line by which it was refused before. */
export function bring(port: number, { sender, recipient, raw }: Brought): Promise<string> {
  const connection = new SMTPConnection({
    port,
    host: "127.0.0.1",
    ignoreTLS: true,
    name: "mx.guest.example",
  });
  return new Promise((resolve, reject) => {
    const over = (answer: string | undefined, fault?: Error) => {
      connection.close();
      if (answer === undefined) reject(fault ?? new Error("no answer"));
      else resolve(answer);
    };
    connection.once("error", (fault) => over(undefined, fault));
    connection.connect(() =>
      connection.send({ from: sender, to: [recipient] }, raw, (fault, info) =>
        over(fault ? fault.response : info.response, fault ?? undefined),
      ),
    );
  });
}

/** Sends content of so many megabytes in one mail, as fast as it is read. Resolves with the answer. */
export async function bringEndless(
  port: number,
  { sender, recipient, megabytes }: Omit<Brought, "raw"> & { readonly megabytes: number },
): Promise<string> {
  const socket = connect({ port, host: "127.0.0.1" });
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const answer = async () => {
    for (;;) {
      const { value = "" } = await lines.next();
      if (!/^\d{3}-/.test(value)) return value;
    }
  };
  const say = (line: string) => {
    socket.write(`${line}\r\n`);
    return answer();
  };
  await answer();
  await say("EHLO mx.guest.example");
  await say(`MAIL FROM:<${sender}>`);
  await say(`RCPT TO:<${recipient}>`);
  await say("DATA");
  const megabyte = Buffer.from(`${"a".repeat(1022)}\r\n`.repeat(1024));
  for (let sent = 0; sent < megabytes; sent++) {
    if (!socket.write(megabyte)) await new Promise((drained) => socket.once("drain", drained));
  }
  const last = await say(".");
  socket.destroy();
  return last;
}
