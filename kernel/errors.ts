/** The one hierarchy of errors: the class says the kind, the code says the case. Anything else thrown is a bug. */

export type Params = Readonly<Record<string, unknown>>;

/** `code` is `module.reason`: public, permanent, never reused. `params` are shown to the caller: nothing secret in them. */
export abstract class Failure extends Error {
  abstract readonly status: number;
  readonly code: string;
  readonly params: Params;

  constructor(code: string, params: Params = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = new.target.name;
    this.code = code;
    this.params = params;
  }
}

/** It cannot be understood. */
export class Invalid extends Failure {
  readonly status = 400;
}
/** We do not know who asks. */
export class Unauthenticated extends Failure {
  readonly status = 401;
}
/** They may see it but not do this. */
export class Forbidden extends Failure {
  readonly status = 403;
}
/** Absent, or not theirs to know about. */
export class NotFound extends Failure {
  readonly status = 404;
}
/** A rule said no; `params` carry the decision. */
export class Refused extends Failure {
  readonly status = 409;
}
/** Slow down. */
export class TooMany extends Failure {
  readonly status = 429;

  constructor(code: string, params: Params & { retryAfterSeconds: number }) {
    super(code, params);
  }
}
/** Something we lean on is away. */
export class Unavailable extends Failure {
  readonly status = 503;
}
