/** The typed client of our own API, for loads on the server and acts in the browser alike. */

import { error } from "@sveltejs/kit";
import type { Client } from "openapi-fetch";
import type { paths } from "#generated/api.ts";
import type { Problem } from "./views.ts";

/** The typed surface of openapi-fetch; its code is not sent to browsers, which need a tenth of what it can do. */
export type Api = Pick<Client<paths, "application/json">, "GET" | "POST" | "PUT" | "DELETE">;

type Ask = {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
};
type Answered = { data?: unknown; error?: unknown; response: Response };

/** `fetch` is the load's own, so that a page rendered on the server asks without a network; else the browser's. */
export function apiBy(fetch: typeof globalThis.fetch): Api {
  async function ask(method: string, path: string, { params = {}, body }: Ask = {}): Promise<Answered> {
    const address = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(params.path?.[name])));
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(params.query ?? {})) {
      if (value !== undefined) query.set(name, String(value));
    }
    const response = await fetch(query.size > 0 ? `${address}?${query}` : address, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const told: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
    return response.ok ? { data: told, response } : { error: told, response };
  }
  const by = (method: string) => (path: string, what?: Ask) => ask(method, path, what);
  return { GET: by("GET"), POST: by("POST"), PUT: by("PUT"), DELETE: by("DELETE") } as unknown as Api;
}

/** The browser's own, for acts. */
export const browserApi = (): Api => apiBy((...ask) => fetch(...ask));

/** What the API, or the way to it, said no to. */
export class NotDone extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.code, options);
    this.problem = problem;
  }
}

/** The code of an answer that never came; such an act may be tried again, as clients choose the ids. */
export const NO_CONNECTION = "http.no_connection";

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/** What was answered. @throws NotDone with the API's problem, or `http.no_connection` */
export async function answerOf<T>(call: Call<T>): Promise<T> {
  let answer: Awaited<Call<T>>;
  try {
    answer = await call;
  } catch (cause) {
    throw new NotDone(wordless(0, NO_CONNECTION), { cause });
  }
  if (answer.response.ok) return answer.data as T;
  throw new NotDone(problemOf(answer.error, answer.response.status));
}

/** For loads: what was answered, or the error page with the API's status and code. */
export async function orErrorPage<T>(call: Call<T>): Promise<T> {
  try {
    return await answerOf(call);
  } catch (thrown) {
    if (!(thrown instanceof NotDone)) throw thrown;
    const { status, title, code, requestId } = thrown.problem;
    return error(status || 503, title, { code, ...(requestId ? { requestId } : {}) });
  }
}

const problemOf = (told: unknown, status: number): Problem =>
  told && typeof told === "object" && "code" in told
    ? (told as Problem)
    : wordless(status, status >= 500 ? "http.unexpected" : "http.not_done");

/** Something without the API's own sentences: the page supplies them. */
const wordless = (status: number, code: string): Problem => ({
  type: "about:blank",
  title: "",
  detail: "",
  remedy: "",
  requestId: "",
  status,
  code,
});
