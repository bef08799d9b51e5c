/** Collects signals for a moment and packs them into payloads that a notification can carry. */

/** The first signal after a silence does not wait. */
const PAUSE_MS = 25;
/** PostgreSQL takes 8000 bytes less one. */
const BATCH_BYTES = 7500;

export type Batches = { add(signal: string): void; flush(): void };

/**
 * Calls `send` with a JSON array of `[sender, signal, …]`: at once after a silence, then at most every
 * {@link PAUSE_MS}, sooner when it is full. The same signal twice in one batch is one signal.
 * @throws RangeError for a signal that fits into no batch: a hint is short
 */
export function batches(sender: string, send: (payload: string) => void): Batches {
  const head = `["${sender}"`;
  let waiting = new Set<string>();
  let bytes = 0;
  let timer: NodeJS.Timeout | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const payload = `${[head, ...waiting].join(",")}]`;
    waiting = new Set();
    bytes = 0;
    sentAt = performance.now();
    send(payload);
  }

  function add(signal: string): void {
    if (waiting.has(signal)) return;
    const size = Buffer.byteLength(signal) + 1;
    if (size > BATCH_BYTES - head.length - 1)
      throw new RangeError(`a live signal of ${size} bytes is too long`);
    if (bytes + size > BATCH_BYTES - head.length - 1) flush();
    waiting.add(signal);
    bytes += size;
    timer ??= setTimeout(flush, Math.max(0, sentAt + PAUSE_MS - performance.now()));
  }

  return { add, flush };
}
