/** A small keep-alive HTTP client: one socket, one request at a time, as little work as possible beside what is measured. */

import { connect, type Socket } from "node:net";

export type Answer = { readonly status: number; readonly body: string };

export type Connection = { ask(request: string): Promise<Answer>; close(): void };

/** The text of a request, ready to be written. */
export function requestText(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): string {
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries({ host: "127.0.0.1", ...headers, ...length }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body ?? ""}`;
}

export function openConnection(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.setNoDelay(true);
    socket.once("error", reject);
    socket.once("connect", () => resolve(onSocket(socket)));
  });
}

function onSocket(socket: Socket): Connection {
  let waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  let text = "";
  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    text += chunk;
    const answer = readAnswer(text);
    if (!answer) return;
    text = "";
    const done = waiting;
    waiting = undefined;
    done?.resolve(answer);
  });
  const fail = () => waiting?.reject(new Error("the server hung up"));
  socket.on("error", fail).on("close", fail);
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Undefined until all of it is there. Bodies come with a length, or in chunks that end with an empty one. */
function readAnswer(text: string): Answer | undefined {
  const headEnd = text.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = text.slice(0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = /content-length: (\d+)/i.exec(head)?.[1];
  const body = text.slice(headEnd + 4);
  if (length !== undefined) return body.length < Number(length) ? undefined : { status, body };
  if (/transfer-encoding: chunked/i.test(head))
    return body.endsWith("0\r\n\r\n") ? { status, body } : undefined;
  return { status, body };
}
