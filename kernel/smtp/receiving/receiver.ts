/** Opens a server that receives mail by SMTP or LMTP. What becomes of the mail is the policy's. */

import type { AddressInfo } from "node:net";
import type { Log } from "../../log/index.ts";
import { openDesk, type Protocol, type TrustedProxies } from "./desk.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Policy } from "./policy.ts";
import { ReceivingServer, type Tls } from "./server.ts";

export type Receiving = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly protocol: Protocol;
  /** By which the server introduces itself. */
  readonly hostname: string;
  /** Without it STARTTLS is not offered. */
  readonly tls?: Tls | undefined;
  /** What is not named is as in LIMITS. */
  readonly limits?: Partial<Limits>;
  readonly log: Log;
  readonly policy: Policy;
  readonly trustedProxies?: TrustedProxies;
};

export type Receiver = {
  readonly port: number;
  /**
   * Takes no new connections and tells those that wait to come again; a mail that is being read may still come to its
   * end for so long. Resolves when all are closed.
   */
  stop(graceSeconds: number): Promise<void>;
};

/** @throws when the port cannot be had, RangeError when a trusted proxy is neither an address nor a network */
export async function openReceiver(receiving: Receiving): Promise<Receiver> {
  const { host, port, protocol, hostname, tls, policy, log, trustedProxies = {} } = receiving;
  const limits = { ...LIMITS, ...receiving.limits };
  const server = new ReceivingServer(
    openDesk({ protocol, limits, policy, log, trustedProxies }),
    hostname,
    tls,
  );

  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.server.once("error", reject);
  server.listen(port, host, resolve);
  await listening;
  server.server.off("error", reject);
  if (!tls) log.warn({ protocol }, "smtp.starttls_not_offered");
  const taken = (server.server.address() as AddressInfo).port;
  log.info({ protocol, port: taken }, "smtp.receiver_listening");
  return { port: taken, stop: (graceSeconds) => server.stop(graceSeconds) };
}
