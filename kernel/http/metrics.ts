/** `/metrics` in the Prometheus format: requests by route, and what the rest of the program counts. */

import { timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { NotFound } from "../errors.ts";
import { wasStream } from "./event-stream.ts";

const BUCKETS_SECONDS = [0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export type Metrics = {
  readonly registry: Registry;
  /** A number that is asked for when somebody collects; by label, or one alone. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  gauge(
    name: string,
    help: string,
    label: string,
    read: () => Promise<Record<string, number>> | Record<string, number>,
  ): void;
};

/** `ofProcess` adds memory, event loop and garbage collection: once per process. */
export function openMetrics({ ofProcess }: { ofProcess: boolean }): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  return {
    registry,
    gauge: (name: string, help: string, ...rest: unknown[]) => addGauge(registry, name, help, rest),
  };
}

type Reading = () => number | Record<string, number> | Promise<number | Record<string, number>>;

function addGauge(registry: Registry, name: string, help: string, rest: unknown[]): void {
  const read = rest.pop() as Reading;
  const label = rest.pop() as string | undefined;
  new Gauge({
    name,
    help,
    labelNames: label ? [label] : [],
    registers: [registry],
    async collect() {
      const value = await Promise.resolve(read()).catch(() => undefined);
      if (value === undefined) return;
      this.reset();
      if (typeof value === "number") this.set(value);
      else for (const [of, count] of Object.entries(value)) this.set({ [label!]: of }, count);
    },
  });
}

/** Without a token, only this machine may read; others are told that there is nothing. */
export function metricsRoute(app: FastifyInstance, { registry }: Metrics, token: string | undefined): void {
  const durations = new Histogram({
    name: "bellhop_http_request_seconds",
    help: "How long requests took, by route",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS_SECONDS,
    registers: [registry],
  });
  app.addHook("onResponse", (request, reply, done) => {
    if (!wasStream(reply)) {
      const route = request.routeOptions.url ?? "unknown";
      durations.observe(
        { method: request.method, route, status: reply.statusCode },
        reply.elapsedTime / 1000,
      );
    }
    done();
  });
  app.get("/metrics", { config: { machinery: true } }, async (request, reply) => {
    if (!mayRead(request, token)) throw new NotFound("http.route_unknown");
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (!token)
    return LOOPBACK.test(request.raw.socket.remoteAddress ?? "") && !("x-forwarded-for" in request.headers);
  const given = Buffer.from(request.headers.authorization ?? "");
  const due = Buffer.from(`Bearer ${token}`);
  return given.length === due.length && timingSafeEqual(given, due);
}
