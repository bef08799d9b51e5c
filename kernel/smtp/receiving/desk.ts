/** What all sessions of a receiver share: its limits, who is trusted, how many have come from where, and the policy. */

import type { Log } from "../../log/index.ts";
import { type Asking, openAsking } from "./asking.ts";
import { sourceOf, type Trust, trustIn } from "./ips.ts";
import type { Limits } from "./limits.ts";
import type { Policy, Reply } from "./policy.ts";
import { REPLIES } from "./replies.ts";
import { openRoom, type Room } from "./room.ts";
import { tokenBuckets } from "./token-buckets.ts";

export type Protocol = "smtp" | "lmtp";

/**
 * Addresses or networks in front of us. `proxy` open every connection with a PROXY line (version 1), and wait for it;
 * `xclient` are mail servers that may say who their client is, and may send as much as they like.
 */
export type TrustedProxies = { readonly proxy?: readonly string[]; readonly xclient?: readonly string[] };

export type Desk = Asking & {
  readonly protocol: Protocol;
  readonly limits: Limits;
  readonly policy: Policy;
  readonly log: Log;
  readonly room: Room;
  readonly mayProxy: Trust;
  readonly mayXclient: Trust;
  /** Counts a connection in, or says why not. Who was let in is counted out by `leave`. */
  enter(ip: string): Reply | undefined;
  leave(ip: string): void;
  /** May one more mail come from there just now? */
  takeMail(ip: string): boolean;
};

type Parts = Pick<Desk, "protocol" | "limits" | "policy" | "log"> & {
  readonly trustedProxies: TrustedProxies;
};

export function openDesk({ protocol, limits, policy, log, trustedProxies }: Parts): Desk {
  const mayProxy = trustIn(trustedProxies.proxy);
  const mayXclient = trustIn(trustedProxies.xclient);
  const rates = tokenBuckets({
    perMinute: limits.mailsPerMinutePerSource,
    burst: limits.mailBurstPerSource,
    most: limits.sources,
  });
  const presentFrom = new Map<string, number>();
  let present = 0;

  function enter(ip: string): Reply | undefined {
    const source = sourceOf(ip);
    const fromThere = presentFrom.get(source) ?? 0;
    if (present >= limits.connections) return REPLIES.too_many_connections;
    if (fromThere >= limits.connectionsPerSource && !mayXclient(ip)) return REPLIES.too_many_from_source;
    presentFrom.set(source, fromThere + 1);
    present++;
    return undefined;
  }

  function leave(ip: string): void {
    const source = sourceOf(ip);
    const others = (presentFrom.get(source) ?? 1) - 1;
    if (others === 0) presentFrom.delete(source);
    else presentFrom.set(source, others);
    present--;
  }

  const takeMail = (ip: string): boolean => mayXclient(ip) || rates.take(sourceOf(ip), performance.now());

  const room = openRoom(limits.heldBytes);
  const asking = openAsking(limits.answerSeconds, log);
  return { protocol, limits, policy, log, room, mayProxy, mayXclient, enter, leave, takeMail, ...asking };
}
