/** Live signals within one process. */

import type { Heard, Live, Signal } from "./signal.ts";

type Subscriber = { readonly heard: Heard; readonly missed: (() => void) | undefined };

/** `miss` tells every subscriber that signals may have been lost on the way here. */
export type MemoryLive = Live & { miss(): void };

export function memoryLive(): MemoryLive {
  const byTopic = new Map<string, Set<Subscriber>>();

  function subscribe(topics: readonly string[], heard: Heard, missed?: () => void): () => void {
    const subscriber = { heard, missed };
    for (const topic of topics) {
      const subscribers = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, subscribers.add(subscriber));
    }
    return () => {
      for (const topic of topics) {
        const subscribers = byTopic.get(topic);
        subscribers?.delete(subscriber);
        if (subscribers?.size === 0) byTopic.delete(topic);
      }
    };
  }

  function publish(signal: Signal): void {
    for (const { heard } of [...(byTopic.get(signal.topic) ?? [])]) heard(signal);
  }

  function miss(): void {
    const all = new Set([...byTopic.values()].flatMap((subscribers) => [...subscribers]));
    for (const { missed } of all) missed?.();
  }

  return { publish, subscribe, miss, close: async () => byTopic.clear() };
}
