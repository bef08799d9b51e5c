/** Work done again and again. */

/** Does `work` again and again, never twice at once; the function returned ends it after the last one. */
export function repeat(everyMs: number, work: () => Promise<unknown>): () => Promise<void> {
  let busy: Promise<unknown> = Promise.resolve();
  let free = true;
  const timer = setInterval(() => {
    if (!free) return;
    free = false;
    busy = work().finally(() => {
      free = true;
    });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await busy;
  };
}
