/** Plays a dialogue against a server: the client's part is spoken, the server's is checked. For tests of all who receive mail. */

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { connect as connectTls } from "node:tls";
import { readScript, type Step } from "./script.ts";

export { dialoguesIn } from "./script.ts";

export type Stage = {
  readonly port: number;
  readonly host?: string;
  /** Put in place of `{name}` in the dialogue. */
  readonly values?: Readonly<Record<string, string>>;
};

const PATIENCE_MILLISECONDS = 4000;
/** How long a server is listened to that ought to say nothing. */
const SILENCE_MILLISECONDS = 25;

/** Resolves with all that was said. @throws Error with all that was said before the first line that does not fit */
export async function playDialogue(
  dialogue: string,
  { port, host = "127.0.0.1", values }: Stage,
): Promise<string> {
  const steps = readScript(dialogue, values);
  const said: string[] = [];
  let socket = connect({ port, host, noDelay: true });
  await once(socket, "connect");
  let heard = listenTo(socket);
  try {
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      if ("server" in step) await hear(step, heard, said, nextSaid(steps, i));
      else if (step.client === "sends") {
        const bytes = [step.bytes];
        for (
          let next = steps[i + 1];
          next && "client" in next && next.client === "sends";
          next = steps[++i + 1]
        ) {
          bytes.push(next.bytes);
        }
        socket.write(Buffer.concat(bytes));
        said.push(...bytes.map((part) => `C: ${part.subarray(0, 300).toString("latin1").trimEnd()}`));
      } else if (step.client === "says_no_more") socket.end();
      else if (step.client === "leaves") socket.destroy();
      else {
        socket.removeAllListeners();
        socket = connectTls({ socket, rejectUnauthorized: false });
        await once(socket, "secureConnect");
        heard = listenTo(socket);
      }
    }
  } finally {
    socket.destroy();
  }
  return said.join("\n");
}

function nextSaid(steps: readonly Step[], i: number): ((said: string) => boolean) | undefined {
  const next = steps[i + 1];
  return next && "fits" in next ? next.fits : undefined;
}

type Heard = { next(): Promise<string | undefined>; again(line: string): void };

/** Lines as they come; undefined once the server has closed. */
function listenTo(socket: Socket): Heard {
  const lines: string[] = [];
  let partial = "";
  let isOver = false;
  let wake = () => {};
  socket.setEncoding("latin1");
  socket.on("data", (text: string) => {
    const parts = (partial + text).split("\r\n");
    partial = parts.pop()!;
    lines.push(...parts);
    wake();
  });
  const over = () => {
    isOver = true;
    wake();
  };
  socket.on("end", over).on("close", over).on("error", over);
  return {
    again: (line) => void lines.unshift(line),
    async next() {
      while (lines.length === 0 && !isOver) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return lines.shift();
    },
  };
}

async function hear(
  step: Extract<Step, { server: string }>,
  heard: Heard,
  said: string[],
  isNext: ((said: string) => boolean) | undefined,
): Promise<void> {
  for (;;) {
    const timeout = step.server === "says_nothing" ? SILENCE_MILLISECONDS : PATIENCE_MILLISECONDS;
    const line = await Promise.race([heard.next(), pause(timeout, "(says nothing)", { ref: false })]);
    if (step.server === "says_anything" && line !== undefined && isNext?.(line)) return heard.again(line);
    said.push(`S: ${line ?? "(hangs up)"}`);
    if (step.server === "says_anything" && line !== undefined && line !== "(says nothing)") continue;
    const isAsWritten =
      step.server === "says"
        ? line !== undefined && step.fits(line)
        : line === (step.server === "says_nothing" ? "(says nothing)" : undefined);
    if (isAsWritten && step.server !== "says_anything") return;
    const expected = "what" in step ? step.what : step.server.replaceAll("_", " ");
    throw new Error(`line ${step.line}: expected ${expected}\n${said.join("\n")}`);
  }
}
