/** Shows a JSON Schema as a list of fields with their rules, and makes an example of it. */

import { type Html, html, prose } from "../html.ts";

export type Schema = {
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  $ref?: string;
  additionalProperties?: boolean | Schema;
};

const DEEPEST = 4;

/** The fields of an object, or of the objects in a list. */
export function fieldList(schema: Schema, depth = 0): Html {
  const inner = objectIn(schema);
  if (!inner?.properties || depth > DEEPEST) return html``;
  const required = new Set(inner.required);
  return html`<dl class="fields">${Object.entries(inner.properties).map(
    ([name, field]) => html`
      <div>
        <dt><code>${name}</code> <span class="type">${typeName(field)}</span>${!required.has(name) && html` <span class="may">may be left out</span>`}</dt>
        <dd>${field.description ? prose(`${field.description}. `) : ""}${rules(field)}${fieldList(field, depth + 1)}</dd>
      </div>`,
  )}</dl>`;
}

function objectIn(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectIn(schema.items);
  if (schema.allOf) {
    const parts = schema.allOf.map(objectIn).filter((part) => part !== undefined);
    return {
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((p) => p.required ?? []),
    };
  }
  return schema.anyOf?.map(objectIn).find((choice) => choice?.properties);
}

export function typeName(schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((choice) => JSON.stringify(choice)).join(" | ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeName))].join(" | ");
  if (schema.items) return `list of ${typeName(schema.items)}`;
  if (schema.allOf || schema.properties) return "object";
  return (
    schema.format ?? (Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "anything"))
  );
}

function rules(schema: Schema): Html {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, default: preset, pattern } = schema;
  const said = [
    range("characters", minLength, maxLength),
    range("", minimum, maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum),
    range("items", minItems, maxItems),
    preset === undefined ? "" : `${JSON.stringify(preset)} when left out`,
    pattern && !schema.examples ? `matches ${pattern}` : "",
  ].filter(Boolean);
  return said.length > 0 ? html`<span class="rules">${said.join(" · ")}</span>` : html``;
}

function range(unit: string, from?: number, to?: number): string {
  if (from === undefined && to === undefined) return "";
  if (to === undefined) return `at least ${from} ${unit}`.trim();
  if (!from) return `at most ${to} ${unit}`.trim();
  return `${from} to ${to} ${unit}`.trim();
}

const SAMPLES: Record<string, unknown> = {
  "date-time": "2026-03-28T14:05:00Z",
  date: "2026-03-28",
  uuid: "0197fa3e-5f0a-7c11-9d3e-2b1f6c8a4d10",
  email: "mira@guest.example",
};

/** A believable value of `schema`; optional fields are left out of it unless they have an example. */
export function example(schema: Schema, depth = 0): unknown {
  const given = schema.example ?? schema.examples?.[0] ?? schema.default ?? schema.const ?? schema.enum?.[0];
  if (given !== undefined) return given;
  if (schema.anyOf) return example(schema.anyOf[0]!, depth);
  const inner = schema.properties || schema.allOf ? objectIn(schema) : undefined;
  if (inner?.properties && depth <= DEEPEST) {
    const required = new Set(inner.required);
    const shown = Object.entries(inner.properties).filter(
      ([name, field]) => required.has(name) || field.examples,
    );
    return Object.fromEntries(shown.map(([name, field]) => [name, example(field, depth + 1)]));
  }
  if (schema.items) return [example(schema.items, depth + 1)];
  if (schema.format && schema.format in SAMPLES) return SAMPLES[schema.format];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "null") return null;
  return type === "string" ? "…" : {};
}
