/** How many kilobytes a first visit to each page loads, gzipped, against the budgets. Reads what `vite build` left behind. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Findings } from "./run.ts";

/** Of a route's id, the first that fits counts; in kilobytes of 1,024 bytes, gzipped. */
export const BUDGETS = [
  { routes: /^\/\(public\)/, scripts: 10, styles: 15 },
  { routes: /^\/\(guest\)/, scripts: 35, styles: 20 },
  { routes: /^\/\(app\)\/(inbox|reservations)\/\[/, scripts: 60, styles: 25 },
  { routes: /^/, scripts: 50, styles: 25 },
] as const;

/** What Kit's server manifest says of a page's parts. */
type Node = {
  readonly universal?: { readonly csr?: boolean };
  readonly server?: { readonly csr?: boolean };
  readonly universal_id?: string;
  readonly server_id?: string;
  readonly imports: readonly string[];
  readonly stylesheets: readonly string[];
};
type Manifest = {
  readonly client: { readonly imports: readonly string[]; readonly stylesheets: readonly string[] };
  readonly nodes: readonly (() => Promise<Node>)[];
  readonly routes: readonly {
    readonly id: string;
    readonly page: { readonly layouts: readonly (number | undefined)[]; readonly leaf: number } | null;
  }[];
};
type Chunks = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

export type Page = {
  readonly route: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
};

export async function findSizes(root: string): Promise<Findings> {
  const output = join(root, "web/.svelte-kit/output");
  if (!existsSync(join(output, "server/manifest.js")))
    return { faults: ["the pages are not built: run `bin/start` or `bin/setup`"] };
  const size = sizer(join(output, "client"));
  const pages = await pagesOf(root, output);
  const largest = pages
    .map((page) => ({ page, bytes: sum(page.scripts, size) }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  return {
    faults: pages.flatMap((page) => faultsOf(page, size)),
    remark: largest && `most scripts: ${largest.page.route} with ${kilobytes(largest.bytes)} KB`,
  };
}

export function faultsOf(page: Page, size: (file: string) => number): string[] {
  const budget = BUDGETS.find(({ routes }) => routes.test(page.route))!;
  return (["scripts", "styles"] as const).flatMap((what) => {
    const bytes = sum(page[what], size);
    if (bytes <= budget[what] * 1024) return [];
    const parts = page[what]
      .map((file) => `${kilobytes(size(file))} ${file}`)
      .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a));
    return [
      `${page.route}: ${kilobytes(bytes)} KB of ${what}, ${budget[what]} allowed\n    ${parts.slice(0, 8).join("\n    ")}`,
    ];
  });
}

async function pagesOf(root: string, output: string): Promise<Page[]> {
  const { manifest } = (await import(pathToFileURL(join(output, "server/manifest.js")).href)) as {
    manifest: Manifest;
  };
  const chunks = JSON.parse(readFileSync(join(output, "client/.vite/manifest.json"), "utf8")) as Chunks;
  const pages: Page[] = [];
  for (const { id, page } of manifest.routes) {
    if (!page) continue;
    const numbers = [...page.layouts, page.leaf].filter((number) => number !== undefined);
    const nodes = await Promise.all(numbers.map((number) => manifest.nodes[number]!()));
    const csr = nodes
      .map((node) => node.universal?.csr ?? node.server?.csr)
      .findLast((choice) => choice !== undefined);
    const styles = new Set([...manifest.client.stylesheets, ...nodes.flatMap((node) => node.stylesheets)]);
    const scripts = new Set(
      csr === false ? [] : [...manifest.client.imports, ...nodes.flatMap((node) => node.imports)],
    );
    if (csr !== false) for (const file of textChunks(root, output, nodes, chunks)) scripts.add(file);
    pages.push({ route: id, scripts: [...scripts], styles: [...styles] });
  }
  return pages;
}

/** The chunks of the texts that a page's loads ask for, in the language in which they are longest. */
function textChunks(root: string, output: string, nodes: readonly Node[], chunks: Chunks): string[] {
  const names = new Set(
    nodes.flatMap((node) => {
      const source = node.universal_id ? readFileSync(join(root, "web", node.universal_id), "utf8") : "";
      return [...source.matchAll(/loadTexts\([^[]*\[([^\]]*)\]/g)].flatMap((call) =>
        [...call[1]!.matchAll(/["']([\w-]+)["']/g)].map((name) => name[1]!),
      );
    }),
  );
  const size = sizer(join(output, "client"));
  const languages = new Set(
    Object.keys(chunks)
      .map((key) => /\.generated\/texts\/([a-z]{2})\//.exec(key)?.[1])
      .filter((tag) => tag !== undefined),
  );
  const choices = [...languages].map((language) =>
    [...names].flatMap((name) => closure(`../.generated/texts/${language}/${name}.js`, chunks)),
  );
  return choices.sort((a, b) => sum(b, size) - sum(a, size))[0] ?? [];
}

function closure(key: string, chunks: Chunks, seen = new Set<string>()): string[] {
  const chunk = chunks[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.imports ?? []).flatMap((next) => closure(next, chunks, seen))];
}

function sizer(dir: string): (file: string) => number {
  const known = new Map<string, number>();
  return (file) => {
    if (!known.has(file)) known.set(file, gzipSync(readFileSync(join(dir, file)), { level: 9 }).length);
    return known.get(file)!;
  };
}

const sum = (files: readonly string[], size: (file: string) => number): number =>
  [...new Set(files)].reduce((total, file) => total + size(file), 0);
const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
