/** How the pages are built: SvelteKit with the Node adapter, mounted by apps/web.ts behind the API's not-found handler. */

import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig, type Plugin } from "vite";

const here = import.meta.dirname;

/**
 * Kit hides its route announcer with a style attribute, which our content security policy refuses; base.css hides
 * it instead. Fails the build when Kit changes, so that nobody finds the announcer standing in the page.
 */
const announcerWithoutStyleAttribute: Plugin = {
  name: "bellhop-announcer",
  enforce: "pre",
  transform(code, id) {
    if (!id.split("?")[0]?.endsWith("@sveltejs/kit/src/runtime/components/root.svelte")) return undefined;
    const without = code.replace(/\sstyle="position: absolute;[^"]*"/, "");
    if (without === code) throw new Error("Kit's route announcer changed: look at web/vite.config.ts");
    return { code: without, map: null };
  },
};

export default defineConfig({
  root: here,
  plugins: [
    announcerWithoutStyleAttribute,
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
    }),
  ],
  build: { cssTarget: ["chrome123", "firefox121", "safari17.5"] },
});
