/**
 * Postfix beside the relay: a scratch installation of its own that keeps each mail durably in its queue, answers, and
 * throws it away. Its folders go when it ends; nothing of the system's is touched.
 */

import { execFile, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Where it is installed: `/`, or a folder into which a package was unpacked. */
type Found = { readonly root: string; readonly version: string };
export type Postfix = {
  readonly pid: number;
  readonly port: number;
  readonly version: string;
  /** Mails per second by its own smtp-source: each connection is kept, all mails are alike. */
  source(how: { sessions: number; mails: number; bytes: number }): Promise<number>;
  stop(): Promise<void>;
};

const DAEMONS = "usr/lib/postfix/sbin";
const LIBRARIES = "usr/lib/postfix";
const SMTP_SOURCE = "usr/sbin/smtp-source";
/** It ends by itself after so long, should nobody end it. */
const LIFE_SECONDS = 1800;

/** Why it cannot be run here is a sentence; `POSTFIX` says where a package was unpacked. */
export function findPostfix(): Found | string {
  const root = process.env.POSTFIX ?? "/";
  const notCompared = "so the relay is not compared with it";
  if (!existsSync(join(root, DAEMONS, "master")) || !existsSync(join(root, SMTP_SOURCE)))
    return `Postfix was not found, ${notCompared}. Debian and Ubuntu: \`apt install postfix\`, or unpack the package (\`apt-get download postfix && dpkg -x postfix_*.deb folder\`) and say where: POSTFIX=folder npm run bench`;
  if (process.getuid?.() !== 0) return `Postfix starts as root only, ${notCompared}: sudo npm run bench`;
  const { stdout } = spawnSync(join(root, "usr/sbin/postconf"), ["-d", "-h", "mail_version"], {
    encoding: "utf8",
    env: environment(root),
  });
  return { root, version: `Postfix ${stdout.trim()}` };
}

/** On the disk of the machine's temporary folder, where the database is, too. @throws Error when it does not come up */
export async function startPostfix({ root, version }: Found, port: number): Promise<Postfix> {
  const home = mkdtempSync(join(tmpdir(), "bellhop-postfix-"));
  chmodSync(home, 0o755);
  const accounts = accountsOf();
  layQueue(home, accounts);
  mkdirSync(join(home, "etc"));
  writeFileSync(join(home, "etc", "main.cf"), mainCf(root, home, accounts));
  writeFileSync(join(home, "etc", "master.cf"), masterCf(port));
  const master = spawn(join(root, DAEMONS, "master"), ["-c", join(home, "etc"), "-e", String(LIFE_SECONDS)], {
    env: environment(root),
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => master.once("exit", () => resolve()));
  const stop = async () => {
    master.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await untilGreeted(port, ended);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return {
    pid: master.pid!,
    port,
    version,
    stop,
    async source({ sessions, mails, bytes }) {
      const from = performance.now();
      await promisify(execFile)(
        join(root, SMTP_SOURCE),
        [
          ...["-d", "-s", String(sessions), "-m", String(mails), "-l", String(bytes)],
          ...["-f", "mira@guest.example", "-t", "casa@partner.example", `inet:127.0.0.1:${port}`],
        ],
        { env: environment(root) },
      );
      return mails / ((performance.now() - from) / 1000);
    },
  };
}

const environment = (root: string) => ({ ...process.env, LD_LIBRARY_PATH: join(root, LIBRARIES) });

type Account = { readonly name: string; readonly id: number };
type Accounts = { readonly owner: Account; readonly group: Account };

/** Its own user and group where it is installed; elsewhere some that nobody uses and that own nothing. */
function accountsOf(): Accounts {
  const find = (file: string, names: readonly string[]): Account => {
    const lines = readFileSync(file, "utf8").split("\n");
    for (const name of names) {
      const line = lines.find((one) => one.startsWith(`${name}:`));
      if (line) return { name, id: Number(line.split(":")[2]) };
    }
    throw new Error(`none of ${names.join(", ")} is in ${file}`);
  };
  return {
    owner: find("/etc/passwd", ["postfix", "games"]),
    group: find("/etc/group", ["postdrop", "voice"]),
  };
}

function layQueue(home: string, { owner, group }: Accounts): void {
  const folder = (name: string, mode: number, user: number, groupId: number) => {
    mkdirSync(join(home, name));
    chmodSync(join(home, name), mode);
    chownSync(join(home, name), user, groupId);
  };
  folder("queue", 0o755, 0, 0);
  folder("queue/pid", 0o755, 0, 0);
  folder("data", 0o700, owner.id, 0);
  const own = [
    "active",
    "bounce",
    "corrupt",
    "defer",
    "deferred",
    "flush",
    "hold",
    "incoming",
    "private",
    "saved",
    "trace",
  ];
  for (const name of own) folder(`queue/${name}`, 0o700, owner.id, 0);
  folder("queue/maildrop", 0o730, owner.id, group.id);
  folder("queue/public", 0o710, owner.id, group.id);
}

/** Where nothing is said it is as Postfix comes. Its log has no keeper, so it is written nowhere, as ours is not. */
const mainCf = (root: string, home: string, { owner, group }: Accounts): string =>
  Object.entries({
    compatibility_level: "3.6",
    queue_directory: join(home, "queue"),
    data_directory: join(home, "data"),
    daemon_directory: join(root, DAEMONS),
    command_directory: join(root, "usr/sbin"),
    shlib_directory: join(root, LIBRARIES),
    meta_directory: join(home, "etc"),
    import_environment: "MAIL_CONFIG TZ LANG=C LD_LIBRARY_PATH",
    maillog_file: join(home, "queue/log"),
    maillog_file_prefixes: home,
    mail_owner: owner.name,
    setgid_group: group.name,
    default_privs: "nobody",
    myhostname: "mx.stays.example",
    mydestination: "",
    mynetworks: "127.0.0.0/8",
    inet_interfaces: "127.0.0.1",
    inet_protocols: "ipv4",
    local_recipient_maps: "",
    alias_maps: "",
    alias_database: "",
    default_transport: "discard:",
    smtpd_peername_lookup: "no",
    message_size_limit: "23068672",
  })
    .map(([name, value]) => `${name} = ${value}\n`)
    .join("");

const masterCf = (port: number): string =>
  [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    "cleanup unix n - n - 0 cleanup",
    "qmgr unix n - n 300 1 qmgr",
    "rewrite unix - - n - - trivial-rewrite",
    "bounce unix - - n - 0 bounce",
    "defer unix - - n - 0 bounce",
    "trace unix - - n - 0 bounce",
    "anvil unix - - n - 1 anvil",
    "proxymap unix - - n - - proxymap",
    "discard unix - - n - - discard",
    "",
  ].join("\n");

const PATIENCE_MS = 10_000;

async function untilGreeted(port: number, ended: Promise<void>): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  let isGone = false;
  void ended.then(() => {
    isGone = true;
  });
  while (!isGone && performance.now() < until) {
    if (await isGreeted(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Postfix did not come up");
}

function isGreeted(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const done = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.setTimeout(2000, () => done(false));
    socket.once("data", (said) => done(said.toString("latin1").startsWith("220")));
    socket.once("error", () => done(false));
  });
}
