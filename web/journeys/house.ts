/** The whole program for a journey: started as an operator starts it, on an empty folder, with the sample loaded. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;

/** Settings that change nothing in what the sample writes. */
const LEAVES_SAMPLE: ReadonlySet<string> = new Set(["JOURNEY_HOST", "DNS_ZONE"]);

export type House = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly dataDir: string;
  /** Where its relay takes mail. */
  readonly smtpPort: number;
  /** All it has printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>;
  /** Ends it and removes its folder. */
  close(): Promise<void>;
};

/** Serves once `/readyz` answers, on an empty folder or on a copy of the prepared one where the sample is the same. `env` adds settings, `CLOCK_AT` for instance; `JOURNEY_HOST` is what browsers call it. */
export async function openHouse(env: Readonly<Record<string, string>> = {}): Promise<House> {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const dataDir = await mkdtemp(join(tmpdir(), "bellhop-journey-"));
  const prepared = process.env.JOURNEY_PREPARED;
  if (prepared && Object.keys(env).every((name) => LEAVES_SAMPLE.has(name)))
    await copyInto(dataDir, prepared);
  // Passkeys are made for a name, never for an address.
  const url = `http://${env.JOURNEY_HOST ?? "127.0.0.1"}:${port}`;
  const server = spawn(process.execPath, [join(root, "apps/cli.ts"), "serve"], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "development",
      HOST: "127.0.0.1",
      PORT: String(port),
      SMTP_PORT: String(smtpPort),
      DATA_DIR: dataDir,
      PUBLIC_URL: url,
      LOG_LEVEL: "warn",
      VITEST: "",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const printed = () => text;
  const end = () => stop(server);
  const close = async () => {
    await end();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await untilReady(url, server, printed);
  } catch (error) {
    await close();
    throw error;
  }
  return { url, dataDir, smtpPort, printed, stop: end, close };
}

/** With owners and modes, without which the database does not start. */
async function copyInto(dataDir: string, prepared: string): Promise<void> {
  const copying = spawn("cp", ["-a", `${prepared}/.`, dataDir], { stdio: "inherit" });
  const [code] = (await once(copying, "exit")) as [number | null];
  if (code !== 0) throw new Error(`The prepared folder could not be copied: cp ended with ${code}`);
}

async function untilReady(url: string, server: ChildProcess, printed: () => string): Promise<void> {
  const begin = performance.now();
  while (performance.now() - begin < READY_WITHIN_MS) {
    if (server.exitCode !== null) throw new Error(`The program ended with ${server.exitCode}:\n${printed()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`The program did not become ready:\n${printed()}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const tooLong = setTimeout(() => server.kill("SIGKILL"), STOPPED_WITHIN_MS);
  await ended;
  clearTimeout(tooLong);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}
