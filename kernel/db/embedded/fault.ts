/** Why the embedded server cannot run, in words for the person who starts Bellhop. */

/** `reason` is for programs, the message says what to do. Never sent over the network. */
export class StartFault extends Error {
  readonly reason: StartFaultReason;

  constructor(reason: StartFaultReason, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StartFault";
    this.reason = reason;
  }
}

export type StartFaultReason =
  | "in_use"
  | "platform"
  | "no_user"
  | "no_way_in"
  | "other_version"
  | "state_missing"
  | "state_copied"
  | "initdb"
  | "server";
