/** Reads JSON bodies: valid UTF-8, no way into prototypes, and only text that can be kept exactly as it came. */

import type { FastifyError, FastifyInstance } from "fastify";

const DECODER = new TextDecoder("utf-8", { fatal: true });
/** Escapes of NUL, which PostgreSQL does not keep, and of halves of surrogate pairs, which are no characters. */
const SUSPICIOUS = /\\u(0000|d[89a-f])/i;

/** The only media type the API reads is `application/json`; an empty body is no body. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser("error", "error");
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, bytes, done) => {
    if (bytes.length === 0) return done(null, undefined);
    let text: string;
    try {
      text = DECODER.decode(bytes as Buffer);
    } catch {
      return done(unreadable());
    }
    return parse(request, text, (fault, value) => {
      if (fault) return done(unreadable());
      const pointer = SUSPICIOUS.test(text) ? unkeepable(value) : undefined;
      return pointer === undefined ? done(null, value) : done(notStorable(pointer));
    });
  });
}

const unreadable = (): Error =>
  Object.assign(new Error("body unreadable"), { code: "FST_ERR_CTP_INVALID_JSON_BODY", statusCode: 400 });

const notStorable = (instancePath: string): Error =>
  Object.assign(new Error("text cannot be kept"), {
    validation: [{ keyword: "notStorable", instancePath, schemaPath: "", params: {} }],
    validationContext: "body",
    statusCode: 400,
  } satisfies Partial<FastifyError>);

/** Pointer to the first text that the database could not give back as it was; walks without recursion. */
function unkeepable(body: unknown): string | undefined {
  const waiting: { value: unknown; pointer: string }[] = [{ value: body, pointer: "" }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, pointer } = next;
    if (typeof value === "string" && !isKeepable(value)) return pointer;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (!isKeepable(name)) return pointer;
      waiting.push({ value: inner, pointer: `${pointer}/${name}`.slice(0, 200) });
    }
  }
  return undefined;
}

const isKeepable = (text: string): boolean => !text.includes("\u0000") && text.isWellFormed();
