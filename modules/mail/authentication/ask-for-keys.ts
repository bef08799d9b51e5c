/** Asks DNS for the keys of one mail, each once. */

import { DnsFault, type Resolver } from "#kernel/dns/index.ts";
import { type KeyReading, readKey } from "./public-key.ts";

/** `temperror`: DNS is in trouble, and may know later. */
export type KeyAt = (name: string) => Promise<KeyReading | "temperror">;

export function askForKeys(resolver: Resolver): KeyAt {
  const asked = new Map<string, ReturnType<KeyAt>>();
  return (name) => {
    const answer = asked.get(name) ?? askOnce(resolver, name);
    asked.set(name, answer);
    return answer;
  };
}

/** Of several records the first one counts. */
async function askOnce(resolver: Resolver, name: string): Promise<KeyReading | "temperror"> {
  try {
    const [strings = []] = await resolver.txt(name);
    return readKey(strings.join(""));
  } catch (error) {
    return error instanceof DnsFault && !error.isTemporary ? "permerror" : "temperror";
  }
}
