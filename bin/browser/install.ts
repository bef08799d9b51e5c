/**
 * Sees that a Chromium, letters for Arabic and swaks, a mail program for tests, are there: installs Debian's where it
 * may, else says the one command.
 */

import { spawnSync } from "node:child_process";
import { findChromium, INSTALL_COMMAND } from "./chromium.ts";

/** What is missing, as Debian packages. */
export function missingPackages(has: {
  readonly chromium: boolean;
  readonly arabic: boolean;
  readonly swaks: boolean;
}): string[] {
  return [
    ...(has.chromium ? [] : ["chromium"]),
    ...(has.arabic ? [] : ["fonts-noto-core"]),
    ...(has.swaks ? [] : ["swaks"]),
  ];
}

/** False when there is no Chromium in the end, after saying what to do. What else cannot be had is only mentioned. */
export function getBrowser(): boolean {
  const missing = missingPackages({
    chromium: findChromium() !== undefined,
    arabic: hasArabicLetters(),
    swaks: hasSwaks(),
  });
  if (missing.length === 0) return true;
  if (process.getuid?.() === 0 && runs("apt-get", "--version")) install(missing);
  if (!findChromium()) {
    console.error(
      `The journeys need a Chromium. On Debian and Ubuntu:\n  ${INSTALL_COMMAND}\n(CHROMIUM=/path names another.)`,
    );
    return false;
  }
  if (!hasArabicLetters()) {
    console.log(`Pictures of Arabic pages need its letters. On Debian and Ubuntu:\n  ${INSTALL_COMMAND}`);
  }
  if (!hasSwaks()) {
    console.log(
      `Without swaks no real mail program tries the relay. On Debian and Ubuntu:\n  ${INSTALL_COMMAND}`,
    );
  }
  return true;
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const { status, stderr } = spawnSync("apt-get", args, {
      env,
      encoding: "utf8",
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status === 0) continue;
    console.error(stderr.trim());
    return;
  }
}

/** A typeface made for Arabic, not only one that happens to hold the letters. */
function hasArabicLetters(): boolean {
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=ar", "family"], { encoding: "utf8" });
  return /Arabic|Naskh|Kufi|Amiri|KacstOne/.test(stdout ?? "");
}

const hasSwaks = (): boolean => runs("swaks", "--version");

const runs = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: "ignore" }).status === 0;
