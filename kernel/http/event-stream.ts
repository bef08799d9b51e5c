/** Live streams to browsers (server-sent events): one heartbeat for all, slow readers let go, ended on shutdown. */

import type { FastifyInstance, FastifyReply } from "fastify";

const HEARTBEAT_SECONDS = 25;
const RETRY_MILLISECONDS = 2_000;
/** A reader that leaves this much unread is let go: it comes back and asks for what it missed. */
const MOST_UNREAD_BYTES = 256 * 1024;

export type StreamEvent = { event: string; data: unknown; id?: string | number };

export type EventStream = {
  /** Writes one event; false when the stream has ended. */
  send(event: StreamEvent): boolean;
  /** Runs once, whoever ended it; at once when it has ended already. */
  onEnd(ended: () => void): void;
  end(): void;
};

export type EventStreams = {
  /** Answers `reply` with a stream. The route's handler returns `reply` afterwards. */
  open(reply: FastifyReply): EventStream;
  count(): number;
  endAll(): void;
};

const streamed = new WeakSet<object>();
/** True for an answer that was a stream: how long it took says nothing. */
export const wasStream = (reply: FastifyReply): boolean => streamed.has(reply.raw);

/** Decorates the server with `eventStreams`; they end before the server waits for its connections. */
export function eventStreamsOf(app: FastifyInstance, heartbeatSeconds = HEARTBEAT_SECONDS): EventStreams {
  const streams = new Map<EventStream, (text: string) => void>();
  const endAll = () => {
    for (const stream of [...streams.keys()]) stream.end();
  };
  const beat = setInterval(() => {
    for (const write of [...streams.values()]) write(": still here\n\n");
  }, heartbeatSeconds * 1000).unref();
  app.addHook("preClose", (done) => {
    clearInterval(beat);
    endAll();
    done();
  });
  const all: EventStreams = {
    open: (reply) => open(reply, streams),
    count: () => streams.size,
    endAll,
  };
  app.decorate("eventStreams", all);
  return all;
}

function open(reply: FastifyReply, streams: Map<EventStream, (text: string) => void>): EventStream {
  const { raw } = reply;
  const enders: (() => void)[] = [];
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    streams.delete(stream);
    raw.end();
    for (const ended of enders) ended();
  };
  const write = (text: string) => {
    if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy();
    else raw.write(text);
  };
  const stream: EventStream = {
    send: ({ event, data, id }) => {
      if (isOver) return false;
      write(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      return !isOver;
    },
    onEnd: (ended) => {
      if (isOver) ended();
      else enders.push(ended);
    },
    end,
  };
  reply.hijack();
  streamed.add(raw);
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  raw.socket?.setNoDelay(true);
  raw.write(`retry: ${RETRY_MILLISECONDS}\n\n`);
  raw.once("close", end);
  streams.set(stream, write);
  return stream;
}

declare module "fastify" {
  interface FastifyInstance {
    eventStreams: EventStreams;
  }
}
