/** Problem details: how every refusal and every fault is told over HTTP. @rfc 9457 */

import { type TObject, Type } from "typebox";
import type { Params } from "../errors.ts";
import type { InterfaceLanguage } from "../language.ts";
import { problem } from "../texts/index.ts";

export const PROBLEM_MEDIA_TYPE = "application/problem+json";

/** A fault in one field; `pointer` is a JSON pointer into the body, the query or the path. */
export const FieldFault = Type.Object(
  {
    pointer: Type.String({ description: "JSON pointer to the field", examples: ["/body"] }),
    rule: Type.String({ description: "Stable name of the rule", examples: ["too_long"] }),
    problem: Type.String({ description: "The rule in words" }),
    limit: Type.Optional(Type.Number({ description: "The number the rule speaks of" })),
  },
  { additionalProperties: false },
);

export const Problem = Type.Object(
  {
    type: Type.String({
      description: "Address of an explanation",
      examples: ["/problems/messaging/conversation-closed"],
    }),
    title: Type.String({ description: "What it is, the same for every case" }),
    status: Type.Integer(),
    detail: Type.String({ description: "What did not happen and why, in this case" }),
    remedy: Type.String({ description: "What is safe and what to do now" }),
    code: Type.String({
      description: "Stable code `module.reason`",
      examples: ["messaging.conversation_closed"],
    }),
    requestId: Type.String({ description: "Name this to whoever runs the marketplace" }),
    faults: Type.Optional(Type.Array(FieldFault, { description: "What is wrong, field by field" })),
  },
  { title: "Problem", additionalProperties: true },
);

type Described = { readonly [status: number]: readonly string[] };

/**
 * Response schemas of the refusals a route can answer beyond those every route can (400 for what cannot be
 * understood, 401, 403, 429, 500): `problems(404)`, or with codes for the documentation
 * `problems({ 404: ["messaging.conversation_not_found"] })`.
 */
export function problems(...refusals: (number | Described)[]): Record<number, TObject> {
  const schemas: Record<number, TObject> = {};
  for (const refusal of refusals) {
    if (typeof refusal === "number") schemas[refusal] ??= Problem;
    else {
      for (const [status, codes] of Object.entries(refusal)) {
        schemas[Number(status)] = { ...Problem, "x-codes": codes } as unknown as TObject;
      }
    }
  }
  return schemas;
}

/** `messaging.conversation_closed` → `/problems/messaging/conversation-closed`. */
export const problemType = (code: string): string =>
  `/problems/${code.replace(".", "/").replaceAll("_", "-")}`;

/** The document, as JSON text. `params` of the case stand beside the members of the standard. */
export function problemDocument(
  { code, status, params }: { code: string; status: number; params: Params },
  language: InterfaceLanguage,
  requestId: string,
): string {
  const { title, detail, remedy } = sentences(code, language, params);
  return JSON.stringify({
    ...params,
    type: problemType(code),
    title,
    status,
    detail,
    remedy,
    code,
    requestId,
  });
}

/** A sentence that lacks a part of its case must not hide the refusal itself. */
function sentences(code: string, language: InterfaceLanguage, params: Params): ReturnType<typeof problem> {
  try {
    return problem(code, language, params);
  } catch {
    return { title: code, detail: "", remedy: "" };
  }
}
