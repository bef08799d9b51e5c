/** The door of receiving mail: a server for SMTP and LMTP, and the port that says what becomes of a mail. */

export type { TrustedProxies } from "./desk.ts";
export type { Limits } from "./limits.ts";
export type { Mail, Policy, Reply, Session } from "./policy.ts";
export { openReceiver, type Receiver, type Receiving } from "./receiver.ts";
export { type Rate, type TokenBuckets, tokenBuckets } from "./token-buckets.ts";
