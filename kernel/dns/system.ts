/** The resolver of the machine, with a time limit on every question. */

import { Resolver as NodeResolver } from "node:dns/promises";
import { DnsFault, type DnsFaultCode, type RecordType, type Resolver, resolverOf } from "./resolver.ts";
import { reverseName } from "./reverse.ts";

const TIMEOUT_MILLISECONDS = 1500;

/** Asks the name servers the machine is set up with; `servers` (as `ip` or `ip:port`) names others. */
export function systemResolver({
  timeoutMilliseconds = TIMEOUT_MILLISECONDS,
  servers,
}: {
  timeoutMilliseconds?: number;
  servers?: readonly string[];
} = {}): Resolver {
  // Each try may take half: the second one is for a packet that was lost.
  const node = new NodeResolver({ timeout: Math.max(1, Math.floor(timeoutMilliseconds / 2)), tries: 2 });
  if (servers) node.setServers(servers);
  return resolverOf((type, name) => withinLimit(answerOf(node, type, name), name, timeoutMilliseconds));
}

async function answerOf(node: NodeResolver, type: RecordType, name: string): Promise<unknown[]> {
  const asked = type === "PTR" ? reverseName(name) : name;
  if (!asked) throw new DnsFault("ENOTFOUND", name);
  try {
    const answer = (await node.resolve(asked, type)) as unknown[];
    if (answer.length > 0) return answer;
  } catch (error) {
    throw new DnsFault(codeOf(error), name, { cause: error });
  }
  throw new DnsFault("ENODATA", name);
}

/** Names that cannot exist do not exist; whatever else goes wrong between us and the name server may pass. */
function codeOf(error: unknown): DnsFaultCode {
  const { code } = error as { code?: string };
  switch (code) {
    case "ENOTFOUND":
    case "ENODATA":
    case "ETIMEOUT":
      return code;
    case "EBADNAME":
      return "ENOTFOUND";
    default:
      return "ESERVFAIL";
  }
}

/** Several name servers that are all silent would be waited for one after the other. */
export async function withinLimit<T>(answer: Promise<T>, name: string, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DnsFault("ETIMEOUT", name)), milliseconds);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
