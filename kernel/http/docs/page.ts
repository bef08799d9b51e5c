/** The readable documentation of the API: one page, no script, written from the OpenAPI document. */

import { type Html, html, prose } from "../html.ts";
import { ALWAYS, type OpenApiDocument } from "../openapi.ts";
import { anchorOf, operationView, type Route } from "./operation.ts";

const METHODS = ["get", "post", "put", "patch", "delete"];

export function docsPage(document: OpenApiDocument): string {
  const groups = grouped(document);
  const server = document.servers[0]?.url ?? "";
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${document.info.title}</title>
<link rel="stylesheet" href="/api/docs/docs.css">
</head>
<body>
<a class="skip" href="#routes">Skip to the routes</a>
<header>
<div>
  <svg viewBox="0 0 32 32" width="40" height="40" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M4 25h24M6 22a10 10 0 0 1 20 0ZM16 12V9M13 7.5h6"/></svg>
  <h1>${document.info.title}</h1>
  <p class="version">Version ${document.info.version} · <a href="/api/openapi.json">OpenAPI ${document.openapi}</a></p>
  ${document.info.description.split("\n\n").map((paragraph) => html`<p>${prose(paragraph)}</p>`)}
</div>
<div>
  ${ways(document)}
  ${always()}
</div>
</header>
<div class="columns">
<nav aria-label="Routes">
  ${[...groups].map(
    ([name, routes]) => html`
  <h2><a href="#group-${name}">${titleOf(name)}</a></h2>
  <ul>${routes.map((route) => html`<li><a href="#${anchorOf(route)}"><span class="method ${route.method}">${route.method.toUpperCase()}</span> ${route.path.replace(/^\/api/, "")}</a></li>`)}</ul>`,
  )}
</nav>
<main id="routes">
  ${[...groups].map(
    ([name, routes]) => html`
  <section id="group-${name}" aria-label="${titleOf(name)}">
    <h2>${titleOf(name)}</h2>
    ${routes.map((route) => operationView(route, server))}
  </section>`,
  )}
</main>
</div>
</body>
</html>
`.html;
}

function grouped(document: OpenApiDocument): Map<string, Route[]> {
  const groups = new Map<string, Route[]>();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = operations[method];
      if (!operation) continue;
      const name = operation.tags?.[0] ?? "api";
      groups.set(name, [...(groups.get(name) ?? []), { method, path, operation }]);
    }
  }
  return groups;
}

function ways({ components }: OpenApiDocument): Html {
  const schemes = Object.entries(components.securitySchemes) as [string, { description?: string }][];
  return html`<dl class="ways">${schemes.map(
    ([name, scheme]) =>
      html`<div><dt><code>${name}</code></dt><dd>${prose(scheme.description ?? "")}</dd></div>`,
  )}</dl>`;
}

const always = (): Html => html`<p class="rest">Every route can refuse:</p>
  <dl class="always">${Object.entries(ALWAYS).map(
    ([status, says]) =>
      html`<div><dt><span class="status">${status}</span></dt><dd>${prose(says)}</dd></div>`,
  )}</dl>`;

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
