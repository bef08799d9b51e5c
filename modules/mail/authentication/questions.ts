/** Puts our resolver where mailauth expects the one of Node, and remembers whether DNS was in trouble. */

import { addressOfReverseName, askOf, DnsFault, isRecordType, type Resolver } from "#kernel/dns/index.ts";

export type Questions = {
  readonly resolve: (name: string, type: string) => Promise<string[][] | string[]>;
  /** A question could not be answered for now. */
  readonly hadTrouble: () => boolean;
};

export function questionsTo(resolver: Resolver): Questions {
  let hadTrouble = false;
  return {
    hadTrouble: () => hadTrouble,
    resolve: async (name, type) => {
      try {
        // The list of mail exchanges has its own shape, which mailauth knows and its types do not.
        return (await ask(resolver, name, type)) as string[][] | string[];
      } catch (error) {
        hadTrouble ||= !(error instanceof DnsFault) || error.isTemporary;
        throw error;
      }
    },
  };
}

async function ask(resolver: Resolver, name: string, type: string): Promise<unknown> {
  if (!isRecordType(type)) throw new DnsFault("ENODATA", name);
  return askOf(resolver, type, type === "PTR" ? (addressOfReverseName(name) ?? name) : name);
}
