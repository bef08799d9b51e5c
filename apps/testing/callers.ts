/** People and programs that ask the app under test, each with what proves who they are. */

import type { HttpServer } from "#kernel/http/index.ts";

/** `body` is the JSON, or the text when it is none; undefined when there is nothing. */
export type Answer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it with matchers
  readonly body: any;
  readonly headers: Record<string, unknown>;
};

export type Caller = {
  readonly headers: Readonly<Record<string, string>>;
  ask(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(url: string): Promise<Answer>;
  post(url: string, body?: unknown): Promise<Answer>;
  put(url: string, body?: unknown): Promise<Answer>;
  patch(url: string, body?: unknown): Promise<Answer>;
  delete(url: string): Promise<Answer>;
};

/** `fromOurPage` are the headers of a browser that shows one of our pages. */
export function callers(app: HttpServer) {
  function caller(headers: Record<string, string>): Caller {
    async function ask(
      method: string,
      url: string,
      body?: unknown,
      more: Record<string, string> = {},
    ): Promise<Answer> {
      const response = await app.inject({
        method: method as "GET",
        url,
        headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }), ...more },
        ...(body !== undefined && { payload: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      return { status: response.statusCode, body: read(response.body), headers: response.headers };
    }
    return {
      headers,
      ask,
      get: (url) => ask("GET", url),
      post: (url, body) => ask("POST", url, body),
      put: (url, body) => ask("PUT", url, body),
      patch: (url, body) => ask("PATCH", url, body),
      delete: (url) => ask("DELETE", url),
    };
  }

  const anonymous = caller({});
  const withKey = (text: string): Caller => caller({ authorization: `Bearer ${text}` });

  /** Whoever the answer of a sign-in says: the browser that got its cookie. @throws Error when it set none */
  function withCookieOf({ status, body, headers }: Answer): Caller {
    const [line] = [headers["set-cookie"]].flat();
    if (typeof line !== "string") throw new Error(`nobody was signed in: ${status} ${JSON.stringify(body)}`);
    return caller({ cookie: line.split(";")[0]!, "sec-fetch-site": "same-origin" });
  }
  return { anonymous, withKey, withCookieOf };
}

function read(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
