/** One route for the reader: what it is for, who may, what goes in, what comes out, and how to try it. */

import { type Html, html, prose } from "../html.ts";
import { ALWAYS, type OpenApiOperation, type OpenApiResponse } from "../openapi.ts";
import { problemType } from "../problem.ts";
import { example, fieldList, type Schema, typeName } from "./schema-view.ts";

export type Route = { method: string; path: string; operation: OpenApiOperation };

export const anchorOf = ({ method, path }: Route): string =>
  `${method}-${path.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "")}`.toLowerCase();

export function operationView(route: Route, server: string): Html {
  const { method, path, operation } = route;
  const body = bodyOf(operation);
  return html`
    <article id="${anchorOf(route)}">
      <h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></h3>
      ${operation.summary && html`<p class="summary">${prose(operation.summary)}</p>`}
      ${operation.description && html`<p>${prose(operation.description)}</p>`}
      <p class="who">${who(operation)}</p>
      ${parameters(operation)}
      ${body && html`<h4>Body</h4>${fieldList(body)}`}
      <h4>Answers</h4>
      ${answers(operation)}
      <h4>Try it</h4>
      <pre tabindex="0"><code>${curl(route, body, server)}</code></pre>
    </article>`;
}

function who({ "x-permission": permission, security }: OpenApiOperation): Html {
  if (!security?.length) return html`Anyone may call it. Permission <code>${permission ?? "public"}</code>.`;
  const schemes = security.flatMap((one) => Object.keys(one));
  return html`Needs permission <code>${permission ?? ""}</code>, shown by ${schemes.join(" or ")}.`;
}

function parameters({ parameters: all = [] }: OpenApiOperation): Html | false {
  if (all.length === 0) return false;
  return html`<h4>Parameters</h4><dl class="fields">${all.map((parameter) => {
    const schema = parameter.schema as Schema;
    const said = parameter.description ?? schema.description;
    return html`<div><dt><code>${parameter.name}</code> <span class="type">${typeName(schema)}</span>
      <span class="may">${parameter.in}${!parameter.required && ", may be left out"}</span></dt>
      <dd>${said ? prose(`${said}.`) : ""}</dd></div>`;
  })}</dl>`;
}

/** Refusals that every route can answer are told in one line, unless this one has codes of its own for them. */
function answers({ responses }: OpenApiOperation): Html {
  const all = Object.entries(responses);
  const good = all.filter(([status]) => Number(status) < 400);
  const told = all.filter(
    ([status, { "x-codes": codes }]) => Number(status) >= 400 && (codes || !(status in ALWAYS)),
  );
  const rest = all.filter(([status, { "x-codes": codes }]) => !codes && status in ALWAYS);
  return html`${good.map(([status, response]) => answer(status, response))}
    ${told.map(([status, response]) => refusal(status, response))}
    <p class="rest">As every route: ${rest.map(([status]) => html`<span class="status">${status}</span>`)}</p>`;
}

function answer(status: string, response: OpenApiResponse): Html {
  const schema = response.content?.["application/json"]?.schema as Schema | undefined;
  const fields = schema ? fieldList(schema) : html``;
  const line = html`<span class="status good">${status}</span> ${prose(response.description)}`;
  if (!fields.html) return html`<p class="answer">${line}</p>`;
  return html`<details class="answer"><summary>${line}</summary>${fields}
    <pre tabindex="0"><code>${JSON.stringify(example(schema!), null, 2)}</code></pre></details>`;
}

function refusal(status: string, response: OpenApiResponse): Html {
  const codes = response["x-codes"] ?? [];
  return html`<p class="answer"><span class="status">${status}</span> ${prose(response.description)}${codes.map(
    (code) => html`<br><a href="${problemType(code)}"><code>${code}</code></a>`,
  )}</p>`;
}

const bodyOf = (operation: OpenApiOperation): Schema | undefined =>
  operation.requestBody?.content["application/json"]?.schema as Schema | undefined;

function curl({ method, path, operation }: Route, body: Schema | undefined, server: string): string {
  const address = path.replace(/\{(\w+)\}/g, (_all, name) => {
    const parameter = operation.parameters?.find((one) => one.in === "path" && one.name === name);
    const value = parameter && (parameter.example ?? example(parameter.schema as Schema));
    return value === undefined || value === "…" ? `<${name}>` : String(value);
  });
  const needsKey = (operation.security ?? []).some((one) => "key" in one);
  return [
    `curl${method === "get" ? "" : ` -X ${method.toUpperCase()}`} '${server}${address}'`,
    ...(needsKey ? ["-H 'Authorization: Bearer bh_…'"] : []),
    ...(body
      ? ["-H 'Content-Type: application/json'", `-d '${JSON.stringify(example(body)).replaceAll("'", "’")}'`]
      : []),
  ].join(" \\\n  ");
}
