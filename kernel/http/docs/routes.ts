/** `/api/openapi.json` for programs and `/api/docs` for people. */

import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { DOCUMENT_POLICY } from "../headers.ts";
import { openApiDocument } from "../openapi.ts";
import { docsPage } from "./page.ts";

const options = { config: { machinery: true } } as const;
const CACHE = "public, max-age=300";

export function docsRoutes(app: FastifyInstance): void {
  let json: string | undefined;
  let page: string | undefined;
  const style = readFileSync(new URL("docs.css", import.meta.url), "utf8");

  app.get("/api/openapi.json", options, async (_request, reply) => {
    json ??= JSON.stringify(openApiDocument(app));
    return reply.header("cache-control", CACHE).type("application/json; charset=utf-8").send(json);
  });
  app.get("/api/docs", options, async (_request, reply) => {
    page ??= docsPage(openApiDocument(app));
    reply.header("content-security-policy", DOCUMENT_POLICY).header("cache-control", CACHE);
    return reply.type("text/html; charset=utf-8").send(page);
  });
  app.get("/api/docs/docs.css", options, async (_request, reply) =>
    reply.header("cache-control", CACHE).type("text/css; charset=utf-8").send(style),
  );
}
