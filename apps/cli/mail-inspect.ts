/** Examines mails one by one as lines of JSON, by the same code as the relay. Keeps and sends nothing. */

import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { readSettings } from "#kernel/config/index.ts";
import { type Examined, examiningPool, inspectWords } from "#modules/mail/index.ts";
import { type FilesService, filesService } from "#modules/safety/index.ts";
import { examinerOf } from "../examiner.ts";
import type { Terminal } from "./command.ts";

type Line = {
  readonly id?: unknown;
  readonly file?: unknown;
  readonly text?: unknown;
  readonly sender?: unknown;
  readonly ip?: unknown;
  readonly helo?: unknown;
};
type Tools = {
  readonly pool: ReturnType<typeof examiningPool>;
  readonly files: FilesService;
  readonly host: string;
};

export async function inspectLines(input: Readable, { env, say }: Terminal): Promise<void> {
  const settings = readSettings({ SECRET_KEY: "only-to-look-at-mails-nothing-is-signed", ...env });
  const pool = examiningPool({ ...examinerOf(settings), threads: 1 });
  const files = filesService();
  try {
    for await (const line of createInterface({ input })) {
      if (line.trim() === "") continue;
      say(JSON.stringify(await inspectLine(line, { pool, files, host: settings.mailDomain })));
    }
  } finally {
    files.close();
    await pool.close();
  }
}

async function inspectLine(text: string, tools: Tools): Promise<object> {
  let id: unknown = null;
  try {
    const line = JSON.parse(text) as Line;
    id = line.id ?? null;
    if (typeof line.text === "string") return { id, ...shown(inspectWords(line.text)), attachments: [] };
    if (typeof line.file !== "string") return { id, error: 'neither "file" nor "text" is given' };
    return { id, ...(await inspectFile(line, line.file, tools)) };
  } catch (fault) {
    const { code, message } = fault as { code?: string; message?: string };
    return { id, error: code ?? message ?? "unknown" };
  }
}

async function inspectFile(line: Line, path: string, { pool, files, host }: Tools): Promise<object> {
  const raw = await readFile(path);
  const { sender, ip, helo } = line;
  const hasEnvelope = typeof sender === "string" || typeof ip === "string";
  const envelope = {
    sender: String(sender ?? ""),
    recipient: "",
    ip: String(ip ?? "127.0.0.1"),
    helo: String(helo ?? ""),
  };
  const task = { raw, receiverHost: host, isReturnPath: false, ...(hasEnvelope && { envelope }) };
  const examined = await pool.examine(task);
  return { ...shown(examined), attachments: await verdictsOf(examined, files) };
}

function shown(examined: Examined): object {
  const { kind, because, text, elided, signature, subject, from, links, bounces, authentication, refused } =
    examined;
  return {
    ...{ kind, ...(because && { because }), text, elided, signature, subject },
    ...{ from: from?.address ?? "", ...(from?.name && { fromName: from.name }), links },
    ...(kind === "bounce" && {
      bounce: bounces.map(({ recipient, action, status, reason, isHard }) => ({
        ...{ recipient, action, status, reason, hard: isHard },
      })),
    }),
    ...(authentication && { auth: authentication }),
    ...(refused && { refused: { code: refused.smtp, enhanced: refused.enhanced, reason: refused.code } }),
  };
}

/** `type` is what it is once it was opened; of a refused file what its sender said. */
async function verdictsOf({ files: came }: Examined, files: FilesService): Promise<object[]> {
  const given = came.map(({ type, ...file }) => ({ ...file, declaredType: type }));
  const verdicts = await files.examine(given, { way: "mail", sender: "guest" });
  return verdicts.map((verdict, index) => {
    const { type, bytes } = came[index]!;
    return verdict.accepted
      ? {
          name: verdict.name,
          type: verdict.picture.type,
          bytes: bytes.length,
          verdict: "accepted",
          reason: "",
        }
      : { name: verdict.name, type, bytes: bytes.length, verdict: "refused", reason: verdict.because };
  });
}
