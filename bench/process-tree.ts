/** What a process and all that it started have used: processor time and memory, as Linux counts them. */

import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { percent } from "./figures.ts";

/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock is. */
const MS_PER_TICK = 10;
const PAGE_BYTES = 4096;

type Process = {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
};

/** Can it be told here? Elsewhere every figure is NaN. */
export const canCount = process.platform === "linux";

/** Milliseconds of processor time of `pid` and its descendants, the ended ones included. */
export const cpuMillis = (pid: number): number =>
  canCount ? MS_PER_TICK * sum(treeOf(pid), ({ ticks }) => ticks) : Number.NaN;

/** Resident bytes of `pid` and its descendants; what two of them share counts twice. */
export const residentBytes = (pid: number): number =>
  canCount ? PAGE_BYTES * sum(treeOf(pid), ({ pages }) => pages) : Number.NaN;

/** Begins to watch; the answer says what share of the machine was used by processes that are not ours. */
export function watchOthers(): () => string {
  const since = { machine: machineCpuMillis(), ours: cpuMillis(process.pid), at: performance.now() };
  return () => {
    const others = machineCpuMillis() - since.machine - (cpuMillis(process.pid) - since.ours);
    const share = others / ((performance.now() - since.at) * availableParallelism());
    return Number.isNaN(share) ? "unknown" : `${percent(Math.max(0, share))} of its processors`;
  };
}

/** Milliseconds of processor time that the whole machine has used since it started. */
function machineCpuMillis(): number {
  if (!canCount) return Number.NaN;
  const [user, nice, system, , , interrupts, softInterrupts] = readFileSync("/proc/stat", "utf8")
    .split("\n")[0]!
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return MS_PER_TICK * (user! + nice! + system! + interrupts! + softInterrupts!);
}

export const parentOf = (pid: number): number | undefined => (canCount ? read(pid)?.parent : undefined);

function treeOf(root: number): Process[] {
  const all = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (read(Number(name)) ?? []) : []));
  const tree: Process[] = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

function read(pid: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name before it may hold anything, brackets and blanks included
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15).map(Number);
    return {
      pid,
      parent: Number(fields[1]),
      ticks: user! + system! + childrenUser! + childrenSystem!,
      pages: Number(fields[21]),
    };
  } catch {
    return undefined; // it has ended
  }
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);
