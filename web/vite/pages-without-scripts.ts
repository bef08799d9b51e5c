/**
 * Pages that say `csr = false` send no script, so nothing of them is built for browsers but their styles, and the
 * client router does not know them: a link to one is an ordinary link. Kit alone would build them all the same, and
 * every page with scripts would carry what only they need of Svelte.
 */

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "vite";

const NODE = /\/generated\/build\/client-optimized\/nodes\/\d+\.js$/;
const STYLE = /\.svelte\?svelte&type=style/;
const ROUTER = /\/generated\/build\/client-optimized\/app\.js$/;

export function pagesWithoutScripts(routesDir: string): Plugin {
  const folders = foldersWithoutScripts(routesDir);
  const isWithout = (path: string) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

  /** The component of a node that is not for browsers; undefined when the node is. */
  function withoutScripts(nodeFile: string): string | undefined {
    const component = /from ['"]([^'"]+\.svelte)['"]/.exec(readFileSync(nodeFile, "utf8"))?.[1];
    const path = component && relative(routesDir, join(dirname(nodeFile), component)).replaceAll("\\", "/");
    return path && isWithout(dirname(path)) ? component : undefined;
  }

  return {
    name: "bellhop-pages-without-scripts",
    enforce: "pre",
    applyToEnvironment: (environment) => environment.name === "client",
    transform(code, id) {
      // Vite drops the styles of components whose scripts are not used; here that is just what is meant.
      if (STYLE.test(id)) return { code, map: null, meta: { vite: {} } };
      const path = id.replaceAll("\\", "/");
      if (NODE.test(path)) {
        const component = withoutScripts(path);
        return component ? { code: `import ${JSON.stringify(component)};`, map: null } : undefined;
      }
      if (!ROUTER.test(path)) return undefined;
      const router = code
        .replace(/^\s*"\/([^"]+)": \[.*\],?$/gm, (line, route) => (isWithout(route) ? "" : line))
        .replace(/\(\) => import\('(\.\/nodes\/\d+)'\)/g, (line, node) =>
          withoutScripts(join(dirname(path), `${node}.js`)) ? "undefined" : line,
        );
      return { code: router, map: null };
    },
  };
}

/** Folders of `src/routes` whose page or layout says so, and with them all below. */
function foldersWithoutScripts(routesDir: string): string[] {
  const entries = readdirSync(routesDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^\+(page|layout)(\.server)?\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /^export const csr = false;$/m.test(readFileSync(file, "utf8")))
    .map((file) =>
      file
        .slice(routesDir.length + 1)
        .replaceAll("\\", "/")
        .replace(/\/?[^/]+$/, ""),
    );
}
