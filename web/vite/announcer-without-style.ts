/** Kit's route announcer without the style attribute that our content security policy refuses; base.css hides it instead. */

import type { Plugin } from "vite";

/** Fails the build when Kit changes, so that nobody finds the announcer standing in the page. */
export const announcerWithoutStyle: Plugin = {
  name: "bellhop-announcer",
  enforce: "pre",
  transform(code, id) {
    if (!id.split("?")[0]?.endsWith("@sveltejs/kit/src/runtime/components/root.svelte")) return undefined;
    const without = code.replace(/\sstyle="position: absolute;[^"]*"/, "");
    if (without === code)
      throw new Error("Kit's route announcer changed: look at web/vite/announcer-without-style.ts");
    return { code: without, map: null };
  },
};
