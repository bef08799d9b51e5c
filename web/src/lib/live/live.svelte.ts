/** The page's one live connection: what state it is in, and who wants to hear of what happens. */

import { createContext } from "svelte";
import { type Hint, type LiveState, openStream } from "./stream.ts";

export type LiveListener = {
  hint(hint: Hint): void;
  /** Anything may have happened: look again. */
  repair(): void;
};

export class Live {
  state = $state<LiveState>("still");
  readonly #listeners = new Set<LiveListener>();

  /** Opens the connection; returns how to close it. */
  open(url: string): () => void {
    return openStream(url, {
      hint: (hint) => {
        for (const listener of this.#listeners) listener.hint(hint);
      },
      repair: () => {
        for (const listener of this.#listeners) listener.repair();
      },
      state: (state) => {
        this.state = state;
      },
    });
  }

  /** Returns how to stop listening. */
  listen(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const [useLive, provideLive] = createContext<Live>();
