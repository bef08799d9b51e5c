/** Mail through the whole relay, the commit included, beside Postfix's durable queue on the same disk, by turns. */

import { type MailLoader, type Relay, startMailLoader, startRelay } from "./children.ts";
import { median } from "./figures.ts";
import { type Measured, mailLines, type Turns } from "./mail-figures.ts";
import { layMailGround, MAIL_DOMAIN, type MailGround } from "./mail-ground.ts";
import type { MailKind } from "./mail-load-process.ts";
import { measureMemory } from "./mail-memory.ts";
import { findPostfix, type Postfix, startPostfix } from "./postfix.ts";
import { cpuMillis, watchOthers } from "./process-tree.ts";
import type { Line, Section } from "./report.ts";
import type { Effort } from "./sending.ts";

/** Rounds need not be long, and mails are written and signed before each. */
const MOST_SECONDS = 2;
/** So many are brought before anything counts, so that code is compiled and connections have their plans; or so long. */
const WARM_UP: Record<MailKind, number> = { reply: 5_000, picture: 60 };
const WARM_UP_SECONDS = 20;
const SESSIONS = [10, 1] as const;
const POSTFIX_PORT = 25_250;
/** So many mails are ready for the first second; later rounds go by what was taken. */
const FIRST_PER_SECOND: Record<MailKind, number> = { reply: 800, picture: 60 };
const MORE_THAN_BEFORE = 1.6;

export type MailRun = {
  readonly base: MailGround;
  readonly relay: Relay;
  readonly loader: MailLoader;
  readonly postfix: Postfix | undefined;
};

/** `version` is what the database says of itself. */
export async function measureMail(effort: Effort): Promise<{ section: Section; version: string }> {
  const { rounds } = effort;
  const seconds = Math.min(effort.seconds, MOST_SECONDS);
  const found = findPostfix();
  if (typeof found === "string") console.log(`\n${found}`);
  const undo: (() => unknown)[] = [];
  try {
    const base = await layMailGround();
    const { ground, keys, recipients, zone } = base;
    undo.push(ground.close);
    const relay = await startRelay(ground.url, { dataDir: ground.dataDir, zone, mailDomain: MAIL_DOMAIN });
    undo.push(relay.stop);
    const loader = await startMailLoader({ keys, recipients });
    undo.push(loader.stop);
    const postfix = typeof found === "string" ? undefined : await startPostfix(found, POSTFIX_PORT);
    if (postfix) undo.push(postfix.stop);
    const run: MailRun = { base, relay, loader, postfix };
    const others = watchOthers();
    const lines = [
      ...(await measureKind(run, "reply", { rounds, seconds })),
      ...(await measureKind(run, "picture", { rounds: Math.ceil(rounds / 2), seconds })),
      { what: "what else ran on the machine meanwhile", figure: others() },
      ...(await measureMemory(run)),
    ];
    return { section: { title: "Mail in", about: about(postfix), lines }, version: ground.version };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

const about = (postfix: Postfix | undefined): string =>
  `Mails with a DKIM signature (RSA, 2048 bits), an SPF record and a DMARC policy, each with words of its own and to another of 20,000 conversations, brought over SMTP by a process that keeps its sessions open and sends one command at a time: examined in two threads, proven, cut, scrubbed, kept as mail and as message, durable before they are answered. Names are answered from a file; jobs are written and not run. Processor time is that of all threads and processes of the relay; the database server's stands beside it. ${
    postfix
      ? `${postfix.version} keeps its queue on the same disk, reads nothing of a mail and throws away what it has kept; it is loaded by its own smtp-source, and by our client with the same mails.`
      : "Postfix could not be run here."
  }`;

async function measureKind(run: MailRun, kind: MailKind, { rounds, seconds }: Effort): Promise<Line[]> {
  const { relay, loader } = run;
  let count = Math.ceil(FIRST_PER_SECOND[kind] * seconds);
  let bytes = 0;
  const prepare = async () => {
    ({ bytes } = await loader.prepare({ kind, count }));
  };
  let brought = 0;
  for (let left = WARM_UP_SECONDS; brought < WARM_UP[kind] && left > 0; left -= seconds) {
    await prepare();
    brought += (await loader.bring({ port: relay.port, sessions: 10, seconds, again: false })).mails;
  }
  const lines: Line[] = [];
  for (const sessions of SESSIONS) {
    const turns: Turns = { relay: [], postfix: [], source: [] };
    const inOrder = [
      async () => {
        await prepare();
        const measured = await byRelay(run, sessions, seconds);
        turns.relay.push(measured);
        count = Math.ceil(measured.perSecond * seconds * MORE_THAN_BEFORE) + sessions;
      },
      ...byPostfix(run, { sessions, seconds, bytes: () => bytes }, turns),
    ];
    for (let round = 0; round < rounds; round++) {
      for (const turn of round % 2 ? inOrder.toReversed() : inOrder) await turn();
    }
    lines.push(...mailLines(kind, sessions, turns));
  }
  return lines;
}

async function byRelay(
  { base, relay, loader }: MailRun,
  sessions: number,
  seconds: number,
): Promise<Measured> {
  const { postmaster } = base;
  const used = () =>
    [cpuMillis(relay.pid), postmaster === undefined ? Number.NaN : cpuMillis(postmaster)] as const;
  const before = used();
  const result = await loader.bring({ port: relay.port, sessions, seconds, again: false });
  const after = used();
  const cpu = (after[0] - before[0]) / result.mails;
  return { ...result, cpu, databaseCpu: (after[1] - before[1]) / result.mails };
}

type PostfixLoad = { readonly sessions: number; readonly seconds: number; bytes(): number };

/** By our client, and by its own as many as ours has just brought or somewhat more. */
function byPostfix({ postfix, loader }: MailRun, { sessions, seconds, bytes }: PostfixLoad, turns: Turns) {
  if (!postfix) return [];
  const ours = async () => {
    const before = cpuMillis(postfix.pid);
    const result = await loader.bring({ port: postfix.port, sessions, seconds, again: true });
    turns.postfix.push({ ...result, cpu: (cpuMillis(postfix.pid) - before) / result.mails });
  };
  const its = async () => {
    const mails = Math.ceil(seconds * median(turns.postfix.map(({ perSecond }) => perSecond)));
    turns.source.push(await postfix.source({ sessions, mails, bytes: bytes() }));
  };
  return [ours, its];
}
