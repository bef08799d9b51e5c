/** What a caller meets at the server whatever the route: problems, limits, headers, origins, health, documentation. */

import { Type } from "typebox";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Refused, Unavailable } from "../errors.ts";
import { openLog } from "../log/index.ts";
import { problems } from "./problem.ts";
import { InstantText } from "./schemas.ts";
import type { HttpServer } from "./server.ts";
import { serverForTest } from "./testing.ts";

const Letter = Type.Object({
  body: Type.String({ minLength: 1, maxLength: 50 }),
  tone: Type.Optional(Type.Union([Type.Literal("warm"), Type.Literal("plain")])),
  on: Type.Optional(Type.String({ format: "date" })),
  to: Type.Optional(Type.Object({ count: Type.Integer({ minimum: 1 }) })),
});

async function hotel(env: Record<string, string> = {}, written: string[] = []): Promise<HttpServer> {
  const log = openLog(
    { environment: "test", logLevel: "info" },
    { write: (line: string) => void written.push(line) },
  );
  const app = await serverForTest(env, log);
  const mine = { permission: "session.own" as never };
  app.post(
    "/api/letters",
    {
      config: mine,
      schema: {
        body: Letter,
        response: {
          201: Type.Object({ at: InstantText }),
          ...problems({ 409: ["messaging.conversation_closed"] }),
        },
      },
    },
    async (request, reply) => {
      if (request.body.body === "late")
        throw new Refused("messaging.conversation_closed", {
          side: "guest",
          lastDate: "2026-04-11",
          since: Temporal.Instant.from("2026-04-11T23:00:00Z"),
        });
      if (request.body.body === "away") throw new Unavailable("kernel.database_unavailable");
      if (request.body.body === "bug") throw new TypeError("cannot read mira@guest.example of undefined");
      return reply.code(201).send({ at: "2026-04-11T23:00:00Z" });
    },
  );
  app.get(
    "/api/letters",
    {
      config: { permission: "public" },
      schema: { querystring: Type.Object({ limit: Type.Integer({ default: 10, maximum: 50 }) }) },
    },
    async (request) => ({ limit: request.query.limit, language: request.language }),
  );
  app.get(
    "/api/letters/:id",
    { config: mine, schema: { params: Type.Object({ id: Type.Integer() }) } },
    async (request) => ({ id: request.params.id }),
  );
  await app.ready();
  return app;
}

let app: HttpServer;
const written: string[] = [];
beforeAll(async () => {
  app = await hotel({}, written);
});
beforeEach(() => void written.splice(0));
afterAll(() => app.close());

const teo = { "x-name": "teo" };
const post = (payload: unknown, headers: Record<string, string> = teo) =>
  app.inject({
    method: "POST",
    url: "/api/letters",
    headers: { "content-type": "application/json", ...headers },
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
  });

describe("a request that fits", () => {
  test("is answered, and carries a number of ours whatever the caller sent", async () => {
    const response = await post({ body: "hello" }, { ...teo, "x-request-id": "forged" });
    expect(response.statusCode).toBe(201);
    expect(response.headers["x-request-id"]).toMatch(/^[0-9a-f]{12}$/);
  });

  test("reads numbers in the address as numbers", async () => {
    expect((await app.inject("/api/letters?limit=5")).json()).toMatchObject({ limit: 5 });
    expect((await app.inject({ url: "/api/letters/7", headers: teo })).json()).toEqual({ id: 7 });
  });
});

describe("a refusal", () => {
  test("is a problem document with its code, its case and what to do", async () => {
    const response = await post({ body: "late" });
    expect(response.statusCode).toBe(409);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({
      type: "/problems/messaging/conversation-closed",
      status: 409,
      code: "messaging.conversation_closed",
      since: "2026-04-11T23:00:00Z",
      requestId: response.headers["x-request-id"],
    });
  });

  test("of a field names the field, the rule and the limit; every field at once", async () => {
    const response = await post({
      body: "x".repeat(51),
      tone: "cold",
      on: "2026-02-30",
      to: { count: "1" },
      extra: 1,
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: "http.body_invalid" });
    expect(response.json().faults).toEqual([
      { pointer: "/extra", rule: "unknown", problem: "is not known here" },
      { pointer: "/body", rule: "too_long", problem: "is too long: at most 50 characters", limit: 50 },
      { pointer: "/tone", rule: "not_a_choice", problem: "must be one of: warm, plain" },
      { pointer: "/on", rule: "wrong_format", problem: "must be a day like 2026-03-28" },
      { pointer: "/to/count", rule: "wrong_type", problem: "must be a whole number" },
    ]);
    expect((await post({})).json().faults).toEqual([
      { pointer: "/body", rule: "missing", problem: "is missing" },
    ]);
    expect((await post({ body: "a", to: { count: 1, more: 2 } })).json().faults[0]).toMatchObject({
      pointer: "/to/more",
    });
  });

  test("speaks the reader's language: the actor's own, else the browser's", async () => {
    const french = await post({}, { ...teo, "accept-language": "fr-CA, en;q=0.5" });
    expect(french.headers["content-language"]).toBe("fr");
    expect(french.json().faults[0].problem).toBe("manque");
    const swedish = await post({}, { ...teo, "x-language": "sv", "accept-language": "fr" });
    expect(swedish.json().faults[0].problem).toBe("saknas");
  });

  test.each([
    ["/api/letters?limit=many", 400, "http.query_invalid"],
    ["/api/letters?limit=1&limit=2", 400, "http.query_invalid"],
    ["/api/letters?unknown=1", 400, "http.query_invalid"],
    ["/api/letters/seven", 400, "http.path_invalid"],
    ["/api/letters/%E0%A4", 400, "http.path_invalid"],
    ["/api/nothing", 404, "http.route_unknown"],
    ["/api/letters/7/more", 404, "http.route_unknown"],
    ["/elsewhere", 404, "http.route_unknown"],
  ])("of the address %s is %i %s", async (url, status, code) => {
    const response = await app.inject({ url, headers: teo });
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
    expect(response.json().title).not.toBe(code);
    expect(response.headers["x-content-type-options"]).toBe("nosniff");
  });

  test("of what is no JSON, too large, of another type or cannot be kept says so", async () => {
    const codes = async (payload: string, headers = {}) => {
      const response = await post(payload, { ...teo, ...headers });
      return [response.statusCode, response.json().code];
    };
    expect(await codes("{")).toEqual([400, "http.body_unreadable"]);
    expect(await codes('{"__proto__": {"admin": true}}')).toEqual([400, "http.body_unreadable"]);
    expect(await codes("")).toEqual([400, "http.body_invalid"]);
    expect(await codes("body=hello", { "content-type": "application/x-www-form-urlencoded" })).toEqual([
      415,
      "http.media_type_unsupported",
    ]);
    expect(await codes(JSON.stringify({ body: "x".repeat(300_000) }))).toEqual([413, "http.body_too_large"]);
    const response = await post('{"body": "a\\u0000b"}');
    expect(response.json().faults).toEqual([
      { pointer: "/body", rule: "not_storable", problem: "holds characters that cannot be kept" },
    ]);
    expect((await post('{"body": "\\ud83d"}')).statusCode).toBe(400);
    expect((await post('{"body": "\\ud83d\\udd14"}')).statusCode).toBe(201);
    const invalid = await app.inject({
      method: "POST",
      url: "/api/letters",
      headers: { ...teo, "content-type": "application/json" },
      payload: Buffer.from([0x22, 0xff, 0x22]),
    });
    expect(invalid.json().code).toBe("http.body_unreadable");
  });

  test("at the door comes before the body is looked at", async () => {
    const unknown = await post("{", {});
    expect([unknown.statusCode, unknown.json().code]).toEqual([401, "accounts.sign_in_needed"]);
    expect(unknown.headers["www-authenticate"]).toContain("Bearer");
    expect((await post("{", { "x-name": "mira" })).json()).toMatchObject({
      status: 403,
      code: "accounts.not_permitted",
    });
  });
});

describe("a fault of ours", () => {
  test("tells the caller its number and nothing else, and the log what happened", async () => {
    const response = await post({ body: "bug" });
    expect(response.statusCode).toBe(500);
    expect(Object.keys(response.json()).sort()).toEqual([
      "code",
      "detail",
      "remedy",
      "requestId",
      "status",
      "title",
      "type",
    ]);
    const line = written.map((text) => JSON.parse(text)).find((entry) => entry.event === "http.fault");
    expect(line).toMatchObject({
      level: "error",
      requestId: response.json().requestId,
      fault: { kind: "TypeError" },
    });
    expect(written.join()).not.toContain("mira@");
  });

  test("of something we lean on is 503", async () => {
    const response = await post({ body: "away" });
    expect([response.statusCode, response.json().code]).toEqual([503, "kernel.database_unavailable"]);
  });
});

test("a request is logged by its route, never by its address or its words", async () => {
  await post({ body: "hello from Mira" });
  await app.inject({ url: "/api/letters/47110815?secret=1", headers: teo });
  const lines = written.map((text) => JSON.parse(text)).filter((entry) => entry.event === "http.request");
  expect(lines[0]).toMatchObject({ method: "POST", route: "/api/letters", status: 201 });
  expect(lines[1]).toMatchObject({ route: "/api/letters/:id", status: 200 });
  expect(written.join()).not.toMatch(/Mira|47110815|secret/);
});

describe("another site", () => {
  const cookie = "bellhop=1";
  test.each([
    [{ "sec-fetch-site": "same-origin", cookie }, 201],
    [{ "sec-fetch-site": "cross-site", cookie }, 403],
    [{ "sec-fetch-site": "same-site", cookie }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "http://localhost:8080", cookie }, 201],
    [{ origin: "http://127.0.0.1:9000", host: "127.0.0.1:9000", cookie }, 201],
    [{ origin: "https://pay-casa.example", cookie }, 403],
    [{ origin: "null", cookie }, 403],
    [{ cookie }, 403],
    [{}, 201],
  ])("cannot make a browser change anything: %o is answered %i", async (headers, status) => {
    const response = await post({ body: "hello" }, { ...teo, ...(headers as Record<string, string>) });
    expect(response.statusCode).toBe(status);
    if (status === 403) expect(response.json().code).toBe("http.origin_refused");
  });

  test("may be where a link is followed from", async () => {
    const response = await app.inject({
      url: "/api/letters",
      headers: { "sec-fetch-site": "cross-site", cookie },
    });
    expect(response.statusCode).toBe(200);
  });
});

describe("a caller who asks too often", () => {
  test("is told how long to wait, and others are not held up", async () => {
    const strict = await hotel({ REQUESTS_PER_MINUTE: "3", ANONYMOUS_REQUESTS_PER_MINUTE: "2" });
    const ask = (headers: Record<string, string>, ip = "10.0.0.1") =>
      strict.inject({ url: "/api/letters", headers, remoteAddress: ip });
    for (let i = 0; i < 3; i++) expect((await ask(teo)).statusCode).toBe(200);
    const refused = await ask(teo);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect(refused.json()).toMatchObject({ code: "http.too_many_requests" });
    expect((await ask({ "x-name": "ulla" })).headers["ratelimit-remaining"]).toBe("2");
    for (let i = 0; i < 2; i++) expect((await ask({})).statusCode).toBe(200);
    expect((await ask({})).statusCode).toBe(429);
    expect((await ask({}, "10.0.0.2")).statusCode).toBe(200);
    await strict.close();
  });

  test("cannot guess at keys without end", async () => {
    const strict = await hotel({ ANONYMOUS_REQUESTS_PER_MINUTE: "2" });
    const guess = async () =>
      (await strict.inject({ url: "/api/letters", headers: { "x-name": "nobody" } })).statusCode;
    expect([await guess(), await guess(), await guess()]).toEqual([401, 401, 429]);
    await strict.close();
  });

  test("may ask without end where there is no limit", async () => {
    const open = await hotel({ ANONYMOUS_REQUESTS_PER_MINUTE: "0" });
    const response = await open.inject("/api/letters");
    expect(response.headers).not.toHaveProperty("ratelimit-limit");
    await open.close();
  });
});

describe("every answer", () => {
  test("tells a browser to do the least it can with it", async () => {
    for (const url of ["/api/letters", "/api/docs", "/healthz", "/nowhere"]) {
      const { headers } = await app.inject(url);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
      expect(headers["content-security-policy"]).not.toContain("unsafe");
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
      expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
      expect(headers).not.toHaveProperty("strict-transport-security");
    }
  });

  test("is kept to https where people come by https", async () => {
    const secure = await serverForTest({ PUBLIC_URL: "https://stays.example" });
    expect((await secure.inject("/healthz")).headers["strict-transport-security"]).toContain(
      "max-age=31536000",
    );
    await secure.close();
  });

  test("of the API is not stored by a cache unless it says so", async () => {
    expect((await app.inject("/api/letters")).headers["cache-control"]).toBe("no-store");
    expect((await app.inject("/api/docs")).headers["cache-control"]).toContain("max-age");
  });
});

describe("supervisors", () => {
  test("are told whether the process is alive and ready", async () => {
    expect((await app.inject("/healthz")).json()).toEqual({ status: "alive" });
    expect((await app.inject("/readyz")).statusCode).toBe(200);
    const starting = await serverForTest({}, undefined, false);
    expect((await starting.inject("/readyz")).statusCode).toBe(503);
    expect((await starting.inject("/healthz")).statusCode).toBe(200);
    await starting.close();
  });

  test("on this machine read metrics by route; others need the token", async () => {
    await post({ body: "hello" });
    const metrics = await app.inject("/metrics");
    expect(metrics.body).toMatch(
      /bellhop_http_request_seconds_count\{method="POST",route="\/api\/letters",status="201"\} \d+/,
    );
    expect(metrics.body).toContain("bellhop_live_streams 0");
    expect((await app.inject({ url: "/metrics", remoteAddress: "10.0.0.1" })).statusCode).toBe(404);
    const guarded = await serverForTest({ METRICS_TOKEN: "m".repeat(20) });
    expect((await guarded.inject("/metrics")).statusCode).toBe(404);
    const headers = { authorization: `Bearer ${"m".repeat(20)}` };
    expect((await guarded.inject({ url: "/metrics", headers, remoteAddress: "10.0.0.1" })).statusCode).toBe(
      200,
    );
    await guarded.close();
  });
});

describe("documentation", () => {
  test("is made from the routes: permission, fields, refusals", async () => {
    const document = (await app.inject("/api/openapi.json")).json();
    expect(document.openapi).toBe("3.1.0");
    const send = document.paths["/api/letters"].post;
    expect(send["x-permission"]).toBe("session.own");
    expect(send.security).toEqual([{ key: [] }]);
    expect(send.requestBody.content["application/json"].schema.properties.body.maxLength).toBe(50);
    expect(Object.keys(send.responses)).toEqual(["201", "400", "401", "403", "409", "429", "500"]);
    expect(send.responses[409]["x-codes"]).toEqual(["messaging.conversation_closed"]);
    expect(send.responses[409].content["application/problem+json"].schema.$ref).toBe(
      "#/components/schemas/Problem",
    );
    expect(document.paths).not.toHaveProperty("/healthz");
    expect(document.components.schemas.Problem).toBeDefined();
  });

  test("can be read by people without any script", async () => {
    const page = await app.inject("/api/docs");
    expect(page.headers["content-type"]).toContain("text/html");
    expect(page.body).toContain('href="/api/docs/docs.css"');
    expect(page.body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(page.body).toContain("session.own");
    expect((await app.inject("/api/docs/docs.css")).headers["content-type"]).toContain("text/css");
  });
});

test("a route that names no permission keeps the server from starting", () => {
  expect(() => app.route({ method: "GET", url: "/api/open", handler: async () => "x" })).toThrow();
});
