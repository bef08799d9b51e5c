/** What is wrong with a request, field by field, in the reader's language. */

import type { ErrorObject } from "ajv";
import type { FastifySchemaValidationError } from "fastify";
import type { InterfaceLanguage } from "../language.ts";
import { type Say, texts } from "../texts/index.ts";

type Fault = { pointer: string; rule: string; problem: string; limit?: number };
type Rule = { rule: string; problem: string };

const MOST = 20;

/** At most twenty faults; a union that nothing fits is told once. */
export function fieldFaults(errors: FastifySchemaValidationError[], language: InterfaceLanguage): Fault[] {
  const all = errors as unknown as ErrorObject[];
  const unions = all.filter((error) => error.keyword === "anyOf");
  const { say } = texts(language);
  const faults = all
    .filter((error) => !unions.some((union) => isWithin(error, union)))
    .map((error) => faultOf(error, all, say));
  return [...new Map(faults.map((fault) => [fault.pointer + fault.rule, fault])).values()].slice(0, MOST);
}

const isWithin = (error: ErrorObject, union: ErrorObject): boolean =>
  error.schemaPath.startsWith(`${union.schemaPath}/`);

function faultOf(error: ErrorObject, all: readonly ErrorObject[], say: Say): Fault {
  const { params, instancePath } = error;
  const name = params.missingProperty ?? params.additionalProperty;
  const { rule, problem } = ruleOf(error, all, say);
  return {
    pointer: name === undefined ? instancePath : `${instancePath}/${pointerPart(name)}`,
    rule,
    problem,
    ...(typeof params.limit === "number" && { limit: params.limit }),
  };
}

function ruleOf(error: ErrorObject, all: readonly ErrorObject[], say: Say): Rule {
  const { keyword, params } = error;
  const limit = Number(params.limit);
  switch (keyword) {
    case "required":
      return { rule: "missing", problem: say("fields.missing") };
    case "additionalProperties":
      return { rule: "unknown", problem: say("fields.unknown") };
    case "type":
      return { rule: "wrong_type", problem: say("fields.wrong_type", { type: params.type }) };
    case "format":
      return { rule: "wrong_format", problem: say("fields.wrong_format", { format: params.format }) };
    case "maxLength":
      return { rule: "too_long", problem: say("fields.too_long", { limit }) };
    case "minLength":
      return { rule: "too_short", problem: say("fields.too_short", { limit }) };
    case "maxItems":
      return { rule: "too_many", problem: say("fields.too_many", { limit }) };
    case "minItems":
      return { rule: "too_few", problem: say("fields.too_few", { limit }) };
    case "maximum":
      return { rule: "too_large", problem: say("fields.too_large", { limit }) };
    case "minimum":
      return { rule: "too_small", problem: say("fields.too_small", { limit }) };
    case "notStorable":
      return { rule: "not_storable", problem: say("fields.not_storable") };
    default: {
      const choices = choicesOf(error, all).join(", ");
      if (choices) return { rule: "not_a_choice", problem: say("fields.not_a_choice", { choices }) };
      return { rule: "no_match", problem: say("fields.no_match") };
    }
  }
}

/** The values that would have fitted, when there is a list of them. */
function choicesOf(error: ErrorObject, all: readonly ErrorObject[]): readonly unknown[] {
  if (error.keyword === "enum") return error.params.allowedValues;
  if (error.keyword === "const") return [error.params.allowedValue];
  if (error.keyword !== "anyOf") return [];
  const within = all.filter((other) => isWithin(other, error));
  return within.every((other) => other.keyword === "const") ? within.map((o) => o.params.allowedValue) : [];
}

const pointerPart = (name: unknown): string =>
  String(name).slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1");
