/**
 * How a process ends: once asked it finishes what it has begun, asked twice it goes at once. A Ctrl-C can arrive several times,
 * from the terminal, from npm and from the launcher: what comes within a second of the first is the same request.
 */

import type { Log } from "#kernel/log/index.ts";

const SAME_REQUEST_MS = 1_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Waits until the process is asked to stop, or something fails that nobody caught; then runs `stop`. Resolves with the
 * exit code. `onAsked` is called at the first signal.
 */
export function untilStopped(stop: () => Promise<void>, log: Log, onAsked: () => void): Promise<number> {
  return new Promise((resolve) => {
    let isStopping = false;
    let askedAtMs = 0;
    const end = async (code: number) => {
      if (isStopping) return;
      isStopping = true;
      try {
        await stop();
        resolve(code);
      } catch (fault) {
        log.error({ fault }, "process.stop_failed");
        resolve(1);
      }
    };
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        if (askedAtMs > 0 && performance.now() - askedAtMs < SAME_REQUEST_MS) return;
        if (isStopping) process.exit(130);
        askedAtMs = performance.now();
        onAsked();
        void end(0);
      });
    }
    for (const event of ["uncaughtException", "unhandledRejection"] as const) {
      process.on(event, (fault: unknown) => {
        log.error({ fault }, "process.fault");
        void end(1);
      });
    }
  });
}
