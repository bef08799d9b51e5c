/** A server for the kernel's own tests: no database, and actors that are no more than a name in a header. */

import { type Environment, readSettings } from "../config/index.ts";
import { Forbidden, Unauthenticated } from "../errors.ts";
import { isInterfaceLanguage } from "../language.ts";
import { type Log, silentLog } from "../log/index.ts";
import { openMetrics } from "./metrics.ts";
import type { Identity } from "./permission.ts";
import { type HttpServer, httpServer } from "./server.ts";

type Somebody = { name: string; language?: string } | undefined;

const identity: Identity<Somebody> = {
  authenticate: async (request) => {
    const name = request.headers["x-name"];
    if (name === "nobody") throw new Unauthenticated("accounts.key_not_valid");
    return typeof name === "string"
      ? { name, language: String(request.headers["x-language"] ?? "") }
      : undefined;
  },
  authorize: (actor, permission) => {
    if (permission === "public") return;
    if (!actor) throw new Unauthenticated("accounts.sign_in_needed");
    if (actor.name !== "teo") throw new Forbidden("accounts.not_permitted", { permission });
  },
  languageOf: (actor) =>
    actor?.language && isInterfaceLanguage(actor.language) ? actor.language : undefined,
  limitKey: (actor) => actor?.name,
};

/** The server under test; `env` are settings, `log` to read what was written. */
export function serverForTest(
  env: Environment = {},
  log: Log = silentLog(),
  ready = true,
): Promise<HttpServer> {
  return httpServer({
    settings: readSettings({ NODE_ENV: "test", SECRET_KEY: "k".repeat(40), ...env }),
    log,
    identity,
    metrics: openMetrics({ ofProcess: false }),
    ready: async () => ready,
    about: {
      title: "Test",
      version: "1",
      description: "For tests.",
      securitySchemes: { key: { type: "http", scheme: "bearer", description: "A key." } },
      securityOf: (permission) => (permission === "public" ? [] : ["key"]),
    },
  });
}
