/** bin/dev: the server restarts when its code changes, and the pages are built again as they are saved. */

import { spawn } from "node:child_process";
import { join } from "node:path";

const root = import.meta.dirname.replace(/[\\/]bin$/, "");
const options = { cwd: root, stdio: "inherit", env: { ...process.env, NODE_ENV: "development" } } as const;
const pages = spawn(
  process.execPath,
  [
    "node_modules/vite/bin/vite.js",
    "build",
    "--watch",
    "--config",
    "web/vite.config.ts",
    "--logLevel",
    "warn",
  ],
  options,
);
const watched = ["kernel", "modules", "apps", ".generated", "web/build"].map(
  (folder) => `--watch-path=${join(root, folder)}`,
);
const server = spawn(
  process.execPath,
  [...watched, "--watch-preserve-output", join(root, "apps/cli.ts"), "serve", ...process.argv.slice(2)],
  options,
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
server.once("exit", (code) => {
  pages.kill();
  process.exitCode = code ?? 1;
});
pages.once("exit", () => server.kill("SIGTERM"));
