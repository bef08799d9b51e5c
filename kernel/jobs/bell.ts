/** Waiting that can be cut short. */

/** A bell that ends a wait; rung while nobody waits, it ends the next one. */
export function bell() {
  let rung = false;
  let end: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      end?.();
    },
    next: (patienceMs: number): Promise<void> => {
      if (rung) {
        rung = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(done, patienceMs);
        function done() {
          clearTimeout(timer);
          end = undefined;
          rung = false;
          resolve();
        }
        end = done;
      });
    },
  };
}
