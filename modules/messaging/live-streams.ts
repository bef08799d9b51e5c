/** Live streams of hosts and guests: what each may hear is decided when it opens, and asked again while it is open. */

import type { FastifyReply, FastifyRequest } from "fastify";
import { TooMany } from "#kernel/errors.ts";
import type { EventStream } from "#kernel/http/index.ts";
import type { Json, Live } from "#kernel/live/index.ts";
import type { Log } from "#kernel/log/index.ts";
import { type Actor, may } from "#modules/accounts/index.ts";
import type { Memberships } from "./service/deps.ts";
import { guestTopic, personTopic, propertyTopic } from "./service/hints.ts";

/** How many streams one person or guest may hold open in one process: as many as they have devices and tabs, and some. */
const STREAMS_PER_PERSON = 12;
/** How long a stream is trusted before it is asked about again. */
const TRUSTED_SECONDS = 30;
/** When nobody could be asked for so long, because the database is away, it ends: within a minute, in any case. */
const MOST_TRUSTED_SECONDS = 55;
const SWEEP_SECONDS = 2;

type Ports = {
  readonly live: Pick<Live, "subscribe">;
  readonly log: Log;
  readonly memberships: Memberships;
  /** Filled in by accounts: who this request is from, now. */
  readonly authenticate: (request: FastifyRequest) => Promise<Actor>;
};

type Open = {
  readonly request: FastifyRequest;
  readonly scope: Scope;
  readonly stream: EventStream;
  /** Milliseconds on the process's own clock: when it was last sure that this stream is theirs. */
  sureAt: number;
};

/** Whose stream it is, and the topics it hears. */
type Scope = { readonly holder: string; readonly topics: readonly string[] };

export type LiveStreams = {
  /** @throws TooMany messaging.too_many_streams */
  open(request: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<void>;
  /** Ends every stream whose session or memberships are no longer what they were; asks about those not sure lately. */
  askAgain(trustedSeconds?: number): Promise<void>;
  close(): void;
};

export function liveStreams({ live, log, memberships, authenticate }: Ports): LiveStreams {
  const streams = new Set<Open>();
  const held = new Map<string, number>();
  const sweep = setInterval(() => void askAgain(TRUSTED_SECONDS), SWEEP_SECONDS * 1000).unref();
  let isAsking = false;

  async function open(request: FastifyRequest, reply: FastifyReply, actor: Actor): Promise<void> {
    const scope = await scopeOf(actor);
    const count = held.get(scope.holder) ?? 0;
    if (count >= STREAMS_PER_PERSON) {
      throw new TooMany("messaging.too_many_streams", { limit: STREAMS_PER_PERSON, retryAfterSeconds: 60 });
    }
    const stream = reply.server.eventStreams.open(reply);
    const opened: Open = { request, scope, stream, sureAt: performance.now() };
    let number = 0;
    const tell = ({ event, ...data }: Hint) => stream.send({ id: ++number, event, data });
    const unsubscribe = live.subscribe(
      scope.topics,
      ({ data }) => {
        if (isHint(data)) tell(data);
        else void confirm(opened);
      },
      () => tell({ event: "hello", missed: true }),
    );
    held.set(scope.holder, count + 1);
    streams.add(opened);
    stream.onEnd(() => {
      unsubscribe();
      streams.delete(opened);
      const left = (held.get(scope.holder) ?? 1) - 1;
      if (left > 0) held.set(scope.holder, left);
      else held.delete(scope.holder);
    });
    tell({ event: "hello", missed: false });
  }

  async function scopeOf(actor: Actor): Promise<Scope> {
    if (actor.kind === "guest") return { holder: `guest ${actor.guestId}`, topics: [guestTopic(actor)] };
    if (actor.kind !== "person") return { holder: "nobody", topics: [] };
    const readable = (await memberships(actor.personId)).filter(
      ({ role }) => may(actor, "conversation.read", role).may,
    );
    const topics = readable.map(({ propertyId }) => propertyTopic(propertyId)).toSorted();
    return { holder: `person ${actor.personId}`, topics: [personTopic(actor.personId), ...topics] };
  }

  async function askAgain(trustedSeconds = 0): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    const before = performance.now() - trustedSeconds * 1000;
    for (const opened of [...streams]) if (opened.sureAt <= before) await confirm(opened);
    isAsking = false;
  }

  async function confirm(opened: Open): Promise<void> {
    const { request, scope, stream } = opened;
    try {
      const now = await scopeOf(await authenticate(request));
      if (now.holder !== scope.holder || now.topics.join() !== scope.topics.join()) return stream.end();
      opened.sureAt = performance.now();
    } catch (fault) {
      log.warn({ fault, requestId: request.id }, "live.could_not_ask_again");
      if (performance.now() - opened.sureAt > MOST_TRUSTED_SECONDS * 1000) stream.end();
    }
  }

  function close(): void {
    clearInterval(sweep);
    for (const { stream } of [...streams]) stream.end();
  }

  return { open, askAgain, close };
}

/** What service/hints publishes: `event` names it, the rest are ids and numbers. Anything else means: ask again. */
type Hint = { readonly event: string } & Readonly<Record<string, Json>>;

const isHint = (data: Json): data is Hint => typeof data === "object" && data !== null && "event" in data;
