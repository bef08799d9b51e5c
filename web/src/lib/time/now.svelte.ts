/** The present, as the server tells it, moving on in half minutes: every "2 h 10 left" on the page reads this one clock. */

import { createContext } from "svelte";

/** The server's clock may be set for a demonstration, so the browser's is corrected by what the server said. */
export class PageClock {
  #ahead: number;
  #tick = $state(0);

  constructor(serverNow: string) {
    this.#ahead = Date.parse(serverNow) - Date.now();
  }

  /** Milliseconds since 1970; components that read it are drawn again as it moves. */
  get now(): number {
    void this.#tick;
    return Date.now() + this.#ahead;
  }

  /** Starts to move; returns how to stop. */
  run(): () => void {
    const timer = setInterval(() => this.#tick++, 30_000);
    return () => clearInterval(timer);
  }
}

export const [usePageClock, providePageClock] = createContext<PageClock>();
