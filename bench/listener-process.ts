/** Many browsers with live streams, in a process of its own: says when each message was heard. */

import { connect } from "node:net";
import { requestText } from "./http-client.ts";

export type Listening = { readonly port: number; readonly path: string; readonly cookies: readonly string[] };

/** Instants on the machine's clock, in milliseconds, at which a message of this number was heard, stream by stream. */
const heardAt = new Map<string, number[]>();
const now = () => performance.timeOrigin + performance.now();

function listen(port: number, path: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1");
    socket.once("error", reject);
    socket.on("data", (chunk: string) => {
      text += chunk;
      const blocks = text.split("\n\n");
      text = blocks.pop()!;
      for (const block of blocks) {
        if (block.includes("event: hello")) resolve();
        if (block.includes("event: message")) note(block);
      }
    });
    socket.write(requestText("GET", path, { cookie, accept: "text/event-stream" }));
  });
}

function note(block: string): void {
  const { conversationId, seq } = JSON.parse(/data: (.*)/.exec(block)![1]!) as {
    conversationId: string;
    seq: number;
  };
  const key = `${conversationId} ${seq}`;
  const times = heardAt.get(key) ?? [];
  heardAt.set(key, times);
  times.push(now());
}

const AT_ONCE = 100;

async function open({ port, path, cookies }: Listening): Promise<number> {
  for (let from = 0; from < cookies.length; from += AT_ONCE) {
    await Promise.all(cookies.slice(from, from + AT_ONCE).map((cookie) => listen(port, path, cookie)));
  }
  return cookies.length;
}

process.on("message", (asked: Listening | "heard") => {
  if (asked !== "heard") return void open(asked).then((opened) => process.send?.({ opened }), fail);
  process.send?.(Object.fromEntries(heardAt));
  heardAt.clear();
});
const fail = (error: Error) => process.send?.({ error: error.message });
process.on("disconnect", () => process.exit(0));
