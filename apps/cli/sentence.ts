/** Tells any fault to the person at the terminal: ours in their words, the system's by what to do, bugs as bugs. */

import { SettingsFaulty } from "#kernel/config/index.ts";
import { StartFault } from "#kernel/db/embedded/fault.ts";
import { Failure } from "#kernel/errors.ts";
import { problem } from "#kernel/texts/index.ts";
import { Wrong } from "./command.ts";

const SYSTEM: Record<string, (fault: NodeJS.ErrnoException & { address?: string; port?: number }) => string> =
  {
    EADDRINUSE: ({ port }) =>
      `Port ${port} is taken by another program. Stop it, or choose another with PORT=…`,
    EACCES: ({ path, port }) =>
      path
        ? `${path} may not be read or written by this user.`
        : `Port ${port} may not be opened by this user.`,
    ENOSPC: () => "The disk is full.",
    ENOENT: ({ path }) => `${path} is not there.`,
    ECONNREFUSED: ({ address, port }) => `Nothing answers at ${address}:${port}.`,
    "28P01": () => "The database refuses the password in DATABASE_URL.",
    "3D000": () => "The database named in DATABASE_URL does not exist: create it first.",
  };

/** What a fault means is said by the innermost one that we know; the rest is how it came to us. */
export function sentenceOf(fault: unknown): string {
  for (const one of causesOf(fault).reverse()) {
    const known = knownSentence(one);
    if (known) return known;
  }
  return `A fault of ours: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`;
}

function causesOf(fault: unknown): unknown[] {
  const all: unknown[] = [];
  for (let one = fault; one !== undefined && all.length < 10; one = (one as Error)?.cause) all.push(one);
  return all;
}

function knownSentence(fault: unknown): string | undefined {
  if (fault instanceof Wrong || fault instanceof SettingsFaulty || fault instanceof StartFault)
    return fault.message;
  if (fault instanceof Failure) {
    const { detail, remedy } = problem(fault.code, "en", fault.params);
    return detail ? `${detail} ${remedy}` : fault.code;
  }
  const { code, message } = fault as NodeJS.ErrnoException;
  if (code?.startsWith("ERR_PARSE_ARGS")) return `${message.split(". To specify")[0]}. See ./bellhop help.`;
  return code === undefined ? undefined : SYSTEM[code]?.(fault as NodeJS.ErrnoException);
}
