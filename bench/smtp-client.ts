/** A small SMTP client: one session kept open, one command at a time, as little work as possible beside what is measured. */

import { connect, type Socket } from "node:net";

export type Parcel = {
  readonly sender: string;
  readonly recipient: string;
  /** Head and rest of a mail; lines end in CRLF, none begins with a dot. The rest may be shared by many mails. */
  readonly head: Buffer;
  readonly rest: Buffer;
};

export type Session = {
  /** Milliseconds from the final dot to the answer. @throws Error when it is anything but 250 */
  deliver(parcel: Parcel): Promise<number>;
  close(): void;
};

const FINAL_DOT = Buffer.from(".\r\n");
/** Up to here a mail is one write, its final dot included. */
const ONE_WRITE_BYTES = 65_536;

export async function openSession(port: number): Promise<Session> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  const { answered, told } = answersOf(socket);
  await answered("2");
  await told("EHLO mx.guest.example\r\n", "2");
  return {
    async deliver({ sender, recipient, head, rest }) {
      await told(`MAIL FROM:<${sender}>\r\n`, "2");
      await told(`RCPT TO:<${recipient}>\r\n`, "2");
      await told("DATA\r\n", "354");
      const isSmall = head.length + rest.length <= ONE_WRITE_BYTES;
      if (!isSmall) await written(socket, [head, rest]);
      const at = performance.now();
      await told(isSmall ? Buffer.concat([head, rest, FINAL_DOT]) : FINAL_DOT, "250");
      return performance.now() - at;
    },
    close: () => socket.destroy(),
  };
}

/** Resolves when the system has taken all of it. */
function written(socket: Socket, pieces: readonly Buffer[]): Promise<void> {
  return new Promise((resolve) => {
    socket.cork();
    for (const piece of pieces.slice(0, -1)) socket.write(piece);
    socket.write(pieces.at(-1)!, () => resolve());
    socket.uncork();
  });
}

function answersOf(socket: Socket) {
  let waiting: { begins: string; resolve(): void; reject(error: Error): void } | undefined;
  let text = "";
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    text += chunk;
    if (!isWhole(text)) return;
    const answer = text;
    const asked = waiting;
    text = "";
    waiting = undefined;
    if (answer.startsWith(asked?.begins ?? "never")) asked!.resolve();
    else asked?.reject(new Error(`a mail was answered with ${answer.trim()}`));
  });
  const fail = () => waiting?.reject(new Error("the server hung up"));
  socket.on("error", fail).on("close", fail);
  const answered = (begins: string) =>
    new Promise<void>((resolve, reject) => {
      waiting = { begins, resolve, reject };
    });
  const told = (line: string | Buffer, begins: string) => {
    const answer = answered(begins);
    socket.write(line);
    return answer;
  };
  return { answered, told };
}

/** The last line of an answer has a blank after its code. */
function isWhole(text: string): boolean {
  if (!text.endsWith("\r\n")) return false;
  const lastLine = text.lastIndexOf("\r\n", text.length - 3) + 1;
  return text[(lastLine === 0 ? 0 : lastLine + 1) + 3] === " ";
}
