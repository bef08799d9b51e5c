/** How the pages are built: SvelteKit with the Node adapter, mounted by apps/web.ts behind the API's not-found handler. */

import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { announcerWithoutStyle } from "./vite/announcer-without-style.ts";
import { pagesWithoutScripts } from "./vite/pages-without-scripts.ts";

const here = import.meta.dirname;

/** What is needed together travels together: a few files compress better and arrive sooner than forty small ones. */
const PARCELS = [
  {
    name: "house",
    test: /node_modules.(svelte|esm-env|clsx).|kernel.(language|texts.runtime)|src.lib.(texts.index|frame.(Top|Bottom|Person)|live|time|reader|api.client|api.conv|inbox|keyboard.shortcuts)|routes.\(app\).(inbox.)?.layout/,
  },
];

export default defineConfig({
  root: here,
  plugins: [
    announcerWithoutStyle,
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
  build: { cssTarget: ["chrome123", "firefox121", "safari17.5"] },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: PARCELS } } } } },
  },
});
