/** The embedded server: survives being killed, serves one Bellhop, runs wherever and as whomever Bellhop is started. */

import { spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { type Log, silentLog } from "../../log/index.ts";
import { type Db, openDb } from "../db.ts";
import { runtimeDir } from "../testing/test-server.ts";
import { type Embedded, startEmbedded } from "./index.ts";
import {
  acknowledged,
  homeOf,
  idOf,
  isAlive,
  isRoot,
  place,
  postmasterOf,
  startVictim,
} from "./testing/places.ts";

vi.setConfig({ testTimeout: 60_000 }); // each starts whole servers, some of them several

const started: Embedded[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.stop())));

async function start(dataDir: string, more: object = {}): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, runtimeDir, ...more });
  started.push(server);
  return server;
}

/** Where most tests meet: making a new one takes most of a second. Each leaves it stopped and whole. */
const shared = place();

const ordinary = isRoot ? idOf("nobody") : undefined;
const linux = process.platform === "linux";
const system = [18, 17, 16, 15].map((n) => `/usr/lib/postgresql/${n}/bin`).find(existsSync);

async function use<T>(server: Embedded, work: (db: Db) => Promise<T>): Promise<T> {
  const db = openDb(server.url, { poolSize: 2 });
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

const ask = async <Row>(server: Embedded, text: string): Promise<Row> =>
  use(server, async (db) => (await db.run<Row>({ name: "ask", text }, []))[0]!);

const written = (server: Embedded) =>
  ask<{ count: number; last: number }>(server, "select count(*)::int as count, max(n) as last from written");

async function expectAllWritten(server: Embedded, atLeast: number): Promise<void> {
  const { count, last } = await written(server);
  expect(last).toBeGreaterThanOrEqual(atLeast);
  expect(count).toBe(last);
}

test("what was written is there at the next start, and nothing runs in between", async () => {
  const dataDir = shared;
  const victim = startVictim(dataDir);
  await victim.hears(/00$/);
  const pid = postmasterOf(dataDir)!;
  expect(isAlive(pid)).toBe(true);
  victim.process.kill("SIGTERM");
  await victim.ended;
  expect(victim.said.at(-1)).toBe("stopped");
  expect(isAlive(pid)).toBe(false);
  const server = await start(dataDir);
  await expectAllWritten(server, acknowledged(victim));
});

test("a server left behind by a killed Bellhop is ended by the next, and no acknowledged row is lost", async () => {
  const dataDir = shared;
  for (let round = 0; round < 2; round++) {
    const victim = startVictim(dataDir);
    await victim.hears(/^\d+50$/);
    const orphan = postmasterOf(dataDir)!;
    victim.process.kill("SIGKILL");
    await victim.ended;
    expect(isAlive(orphan)).toBe(true);
    const server = await start(dataDir);
    expect(postmasterOf(dataDir)).not.toBe(orphan);
    expect(isAlive(orphan)).toBe(false);
    await expectAllWritten(server, acknowledged(victim));
    await server.stop();
  }
});

test("when everything is killed at once, the next start recovers every acknowledged row", async () => {
  const dataDir = shared;
  const victim = startVictim(dataDir);
  await victim.hears(/^\d+50$/);
  process.kill(postmasterOf(dataDir)!, "SIGKILL");
  victim.process.kill("SIGKILL");
  await victim.ended;
  const server = await start(dataDir);
  await expectAllWritten(server, acknowledged(victim));
});

test("a server that dies under a living Bellhop is started again, and writing goes on", async () => {
  const victim = startVictim(shared);
  await victim.hears(/00$/);
  const dataDir = shared;
  const before = postmasterOf(dataDir)!;
  process.kill(before, "SIGKILL");
  await vi.waitFor(() => expect(postmasterOf(dataDir) ?? before).not.toBe(before), { timeout: 20_000 });
  const seen = acknowledged(victim);
  await vi.waitFor(() => expect(acknowledged(victim)).toBeGreaterThan(seen + 50), { timeout: 40_000 });
  victim.process.kill("SIGTERM");
  await victim.ended;
  expect(victim.said.at(-1)).toBe("stopped");
});

test("a second Bellhop on the same data is refused, and says which process holds it", async () => {
  const dataDir = shared;
  await start(dataDir);
  await expect(start(dataDir)).rejects.toMatchObject({ reason: "in_use" });
  await expect(start(dataDir)).rejects.toThrow(String(process.pid));
  const second = startVictim(dataDir);
  await second.ended;
  expect(second.said).toEqual(["in_use"]);
});

test.skipIf(!ordinary)("a DATA_DIR that may not be written to is named as the trouble", async () => {
  const { dataDir, runtime } = homeOf(ordinary!);
  chmodSync(dataDir, 0o500);
  const victim = startVictim(dataDir, ordinary, runtime);
  await victim.ended;
  expect(victim.said).toEqual(["no_way_in"]);
});

test.skipIf(!linux)("a stranger's process that got the number of a dead server is left alone", async () => {
  const dataDir = shared;
  await (await start(dataDir)).stop();
  const owner = statSync(path.join(dataDir, "postgres", "pgdata"));
  const user = isRoot ? { uid: owner.uid, gid: owner.gid } : {};
  const stranger = spawn("sleep", ["60"], { ...user, cwd: "/" });
  const pidFile = path.join(dataDir, "postgres", "pgdata", "postmaster.pid");
  writeFileSync(
    pidFile,
    `${stranger.pid}\n${path.join(dataDir, "postgres", "pgdata")}\n1700000000\n5432\n\n\n\n`,
  );
  await start(dataDir);
  expect(isAlive(stranger.pid!)).toBe(true);
  stranger.kill();
});

test("data of another major version is refused and not touched", async () => {
  const dataDir = shared;
  await (await start(dataDir)).stop();
  const version = path.join(dataDir, "postgres", "pgdata", "PG_VERSION");
  writeFileSync(version, "14\n");
  await expect(start(dataDir)).rejects.toMatchObject({ reason: "other_version" });
  await expect(start(dataDir)).rejects.toThrow("written by PostgreSQL 14");
  writeFileSync(version, "18\n");
  await (await start(dataDir)).stop();
});

test("a data folder deeper than a socket's path may be long works", async () => {
  const server = await start(place({ name: "a-rather-long-name-for-a-folder-".repeat(4) }));
  expect(await ask(server, "select 1 as one")).toEqual({ one: 1 });
});

test("letters fold in every script, writes wait for the disk, and nobody enters without the password", async () => {
  const dataDir = shared;
  const server = await start(dataDir);
  const { folded, ...settings } = await ask<Record<string, string>>(
    server,
    `select lower('ÄÉОТМЕНА') as folded, current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
      current_setting('synchronous_commit') as commits, current_setting('listen_addresses') as addresses`,
  );
  expect(folded).toBe("äéотмена");
  expect(settings).toEqual({ fsync: "on", checksums: "on", commits: "on", addresses: "" });

  const passwordFile = path.join(dataDir, "postgres-password");
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600);
  const socket = decodeURIComponent(new URL(server.url).hostname);
  expect(statSync(socket).mode & 0o777).toBe(0o700);
  const wrong = openDb(server.url.replace(readFileSync(passwordFile, "utf8"), "guessed"));
  await expect(wrong.run({ name: "ask", text: "select 1" }, [])).rejects.toMatchObject({ code: "28P01" });
  await wrong.close();
});

test("the log of the server quotes nothing that people wrote", async () => {
  const lines: unknown[] = [];
  const log = { ...silentLog(), warn: (fields: object) => void lines.push(fields) } as unknown as Log;
  const server = await start(shared, { log });
  await expect(ask(server, "select 'Mira'::uuid")).rejects.toThrow();
  await server.stop();
  expect(JSON.stringify(lines)).not.toContain("Mira");
});

test("a lost password file is replaced, for the data is its owner's", async () => {
  const dataDir = shared;
  await (await start(dataDir)).stop();
  rmSync(path.join(dataDir, "postgres-password"));
  const server = await start(dataDir);
  expect(await ask(server, "select 1 as one")).toEqual({ one: 1 });
});

test("missing parents of DATA_DIR are made, and stay open to those who could enter before", async () => {
  const parent = path.join(place(), "deep");
  await start(path.join(parent, "er"));
  expect(statSync(parent).mode & 0o055).toBe(0o055 & ~process.umask());
});

test.skipIf(!isRoot)("root in a closed home: the server's files are where its user can go", async () => {
  const dataDir = place({ mode: 0o700 });
  const victim = startVictim(dataDir, {}, path.join(dataDir, "runtime"));
  await victim.hears(/^\d+50$/);
  const state = realpathSync(path.join(dataDir, "postgres"));
  expect(state).toMatch(/^\/var\/lib\/bellhop\/data-\w{6}$/);
  expect(statSync(path.join(state, "pgdata")).uid).not.toBe(0);
  victim.process.kill("SIGKILL");
  await victim.ended;
  const server = await start(dataDir);
  await expectAllWritten(server, acknowledged(victim));
});

test.skipIf(!isRoot)(
  "root in an open place: a DATA_DIR closed by itself is opened for passing only",
  async () => {
    const dataDir = place();
    chmodSync(dataDir, 0o700);
    await (await start(dataDir)).stop();
    expect(statSync(dataDir).mode & 0o777).toBe(0o711);
    expect(lstatSync(path.join(dataDir, "postgres")).isDirectory()).toBe(true);
  },
);

test.skipIf(!isRoot)(
  "a copy of a DATA_DIR whose data is elsewhere is refused while the original is there",
  async () => {
    const dataDir = place({ mode: 0o700 });
    await (await start(dataDir)).stop();
    const copy = `${dataDir}-copy`;
    cpSync(dataDir, copy, { recursive: true, verbatimSymlinks: true });
    await expect(start(copy)).rejects.toMatchObject({ reason: "state_copied" });
  },
);

test.skipIf(!isRoot)("a link to data that is not there is refused, not begun anew", async () => {
  const dataDir = place();
  symlinkSync("/var/lib/bellhop/not-mounted", path.join(dataDir, "postgres"));
  await expect(start(dataDir)).rejects.toMatchObject({ reason: "state_missing" });
  rmSync(path.join(dataDir, "postgres"));
});

test.skipIf(!ordinary)(
  "an ordinary user runs it in a closed home of their own, killed and started again",
  async () => {
    const { dataDir, runtime } = homeOf(ordinary!);
    const first = startVictim(dataDir, ordinary, runtime);
    await first.hears(/^\d+50$/);
    expect(statSync(path.join(dataDir, "postgres", "pgdata")).uid).toBe(ordinary!.uid);
    first.process.kill("SIGKILL");
    await first.ended;
    const second = startVictim(dataDir, ordinary, runtime);
    await second.hears(String(acknowledged(first) + 2));
    second.process.kill("SIGTERM");
    await second.ended;
    expect(second.said.at(-1)).toBe("stopped");
  },
);

test.skipIf(!system)("the system's PostgreSQL is used where PG_BIN names it", async () => {
  const server = await start(place(), { pgBin: system });
  const { version, folded } = await ask<{ version: string; folded: string }>(
    server,
    "select current_setting('server_version_num') as version, lower('ÄÉОТМЕНА') as folded",
  );
  expect(Number(version)).toBeGreaterThanOrEqual(150000);
  expect(folded).toBe("äéотмена");
});
