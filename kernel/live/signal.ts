/** What is told to those who are looking right now: a hint to look again, never the thing itself. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** `topic` says who may care (`property:1001`); `data` holds ids and numbers, never words of people. */
export type Signal = { readonly topic: string; readonly data: Json };

export type Heard = (signal: Signal) => void;

export type Live = {
  /** Tells all subscribers of the topic, in this process at once. Call it after the commit; losing it does no harm. */
  publish(signal: Signal): void;
  /**
   * Hears the signals of `topics` until the function returned is called. `missed` says that signals may have been
   * lost: catch up from the tables.
   */
  subscribe(topics: readonly string[], heard: Heard, missed?: () => void): () => void;
  close(): Promise<void>;
};
