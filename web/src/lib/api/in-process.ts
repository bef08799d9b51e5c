/** The API answered in the same process while a page is rendered: Fastify's `inject`, with what the visitor sent. */

import type { RequestEvent } from "@sveltejs/kit";

type Answer = {
  statusCode: number;
  headers: Record<string, number | string | string[] | undefined>;
  rawPayload: Buffer;
};

export type Inject = (ask: {
  method: string;
  url: string;
  headers: Record<string, string>;
  payload?: Buffer;
  remoteAddress?: string;
}) => Promise<Answer>;

declare module "node:http" {
  interface IncomingMessage {
    /** Set by apps/web.ts: asks the API without a network. */
    bellhopInject?: Inject;
    /** Set by apps/web.ts: writes a fault of a page to the log. */
    bellhopReport?: (fault: unknown) => void;
  }
}

/** Sent on as the visitor sent them, so that origin checks, rate limits and languages hold for a form of ours too. */
const PASSED_ON = [
  "accept-language",
  "origin",
  "sec-fetch-site",
  "user-agent",
  "x-forwarded-for",
  "x-forwarded-proto",
  "host",
];
const NOT_A_RESPONSE_HEADER = new Set([
  "connection",
  "content-length",
  "keep-alive",
  "set-cookie",
  "transfer-encoding",
]);

/** Undefined when the request is not for the API or no API runs in this process. */
export function answerInProcess(event: RequestEvent, request: Request): Promise<Response> | undefined {
  const url = new URL(request.url);
  const inject = event.platform?.req.bellhopInject;
  if (!inject || url.origin !== event.url.origin || !url.pathname.startsWith("/api/")) return undefined;
  return ask(event, request, url, inject);
}

async function ask(event: RequestEvent, request: Request, url: URL, inject: Inject): Promise<Response> {
  const headers: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = event.request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  for (const [name, value] of request.headers) headers[name] = value;
  const cookies = event.cookies.getAll().map((c) => `${c.name}=${encodeURIComponent(c.value)}`);
  if (cookies.length > 0) headers.cookie = cookies.join("; ");

  const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
  const answer = await inject({
    method: request.method,
    url: url.pathname + url.search,
    headers,
    ...(body ? { payload: body } : {}),
    remoteAddress: event.getClientAddress(),
  });
  keepCookies(event, answer.headers["set-cookie"]);
  return new Response(answer.rawPayload.length > 0 ? new Uint8Array(answer.rawPayload) : null, {
    status: answer.statusCode,
    headers: plain(answer.headers),
  });
}

function keepCookies(event: RequestEvent, setCookie: Answer["headers"][string]): void {
  if (setCookie === undefined) return;
  for (const line of Array.isArray(setCookie) ? setCookie : [String(setCookie)]) {
    const { name, value, path, ...rest } = event.cookies.parse(line, { decode: (text) => text });
    event.cookies.set(name, value ?? "", {
      ...rest,
      path: path ?? "/",
      secure: rest.secure ?? false,
      httpOnly: rest.httpOnly ?? false,
      encode: (text) => text,
    });
  }
}

function plain(headers: Answer["headers"]): Headers {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !NOT_A_RESPONSE_HEADER.has(name)) kept.set(name, String(value));
  }
  return kept;
}
