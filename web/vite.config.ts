/** How the pages are built: SvelteKit with the Node adapter, mounted by apps/web.ts behind the API's not-found handler. */

import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { announcerWithoutStyle } from "./vite/announcer-without-style.ts";
import { layersInOrder } from "./vite/layers-in-order.ts";
import { noPageState } from "./vite/no-page-state.ts";
import { pagesWithoutScripts } from "./vite/pages-without-scripts.ts";
import { plainPageData } from "./vite/plain-page-data.ts";

const here = import.meta.dirname;

/** Modules whose path has one of these parts; a dot stands for either slash. */
const anyOf = (...parts: string[]) => new RegExp(parts.join("|"));

/**
 * What is needed together travels together: a few files compress better and arrive sooner than forty small ones. The
 * styles of all parts are among them: pages without scripts import no part by name and would go without its style.
 */
const PARCELS = [
  {
    name: "house",
    priority: 2,
    test: anyOf(
      "node_modules.(svelte|esm-env|clsx).",
      "kernel.(language|texts.runtime)",
      "src.lib.(live|time|reader|page-data|texts.index|keyboard.listen|api.(client|conv|stays)|frame.(Top|Bottom))",
      "src.lib.(inbox.(filter|roving|urgency|TimeLeft)|thread.unsent)",
      "src.lib.ui.(Button|Icon|Empty|Picture|Notice|Refusal)",
      "routes.\\(app\\)..layout",
    ),
  },
  { name: "thread", priority: 1, test: anyOf("src.lib.(thread|ui.(TimeOf|Skeleton))", "modules.messaging") },
];

export default defineConfig({
  root: here,
  plugins: [
    announcerWithoutStyle,
    layersInOrder,
    noPageState,
    plainPageData,
    pagesWithoutScripts(`${here}/src/routes`),
    sveltekit({
      adapter: adapter({ out: `${here}/build` }),
      paths: { relative: false },
      // The API checks the origin of every change of state, also of those that come through a form of ours.
      csrf: { trustedOrigins: ["*"] },
      csp: {
        mode: "nonce",
        directives: {
          "default-src": ["none"],
          "script-src": ["self"],
          "style-src": ["self"],
          "img-src": ["self", "data:"],
          "font-src": ["self"],
          "connect-src": ["self"],
          "manifest-src": ["self"],
          "form-action": ["self"],
          "base-uri": ["none"],
          "frame-ancestors": ["none"],
        },
      },
      version: { pollInterval: 0 },
      compilerOptions: { runes: true, cssHash: ({ hash, css }) => `b${hash(css).slice(0, 4)}` },
    }),
  ],
  // What understands light-dark(): two years of browsers and more.
  build: {
    target: ["chrome123", "firefox121", "safari17.5"],
    // Styles are fetched beside a page's script; what it imports is here already or one step away.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((f) => f.endsWith(".css")),
    },
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: PARCELS } } } } },
  },
});
