/** Checks requests against their schemas: nothing unknown passes, nothing in a body is converted on the way. */

import { Ajv } from "ajv";
import formats from "ajv-formats";
import type { FastifySchemaCompiler } from "fastify";
import type { TSchema } from "typebox";

const FORMATS = ["date", "date-time", "email", "uuid"] as const;

/** A validator for all schemas of one server. Objects refuse what they do not name unless the schema says otherwise. */
export function requestValidator(): FastifySchemaCompiler<TSchema> {
  const options = { strict: true, allErrors: true, allowUnionTypes: true, useDefaults: true } as const;
  const exact = new Ajv(options);
  const fromText = new Ajv({ ...options, coerceTypes: true });
  for (const ajv of [exact, fromText]) {
    formats.default(ajv, { mode: "full", formats: [...FORMATS] });
    ajv.addVocabulary(["example"]);
  }
  return ({ schema, httpPart }) => {
    if (httpPart === "headers") return fromText.compile(schema);
    return (httpPart === "body" ? exact : fromText).compile(closed(schema) as object);
  };
}

/** The schema with `additionalProperties: false` on every object that does not speak of them itself. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = copy.type === "object" && copy.properties && !("additionalProperties" in copy);
  return isOpen ? { ...copy, additionalProperties: false } : copy;
}
