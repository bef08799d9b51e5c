/** Nouns of the work for later. */

import type { Static, TSchema } from "typebox";
import type { Id, PropertyId } from "../ids.ts";
import type { Instant } from "../time.ts";

/** Whose jobs concern no property: regular work, letters to people. */
export const NO_PROPERTY = 0 as PropertyId;

export type NewJob = {
  readonly propertyId: PropertyId;
  readonly kind: string;
  /** Ids to read afresh; what is known now may be untrue when the job runs. */
  readonly payload: object;
  /** Not before; at once when absent. */
  readonly runAt?: Instant | undefined;
  /** While a job of this kind and key waits, another is not added. */
  readonly dedupeKey?: string | undefined;
};

export type JobContext = {
  readonly jobId: Id<"job">;
  readonly propertyId: PropertyId;
  /** 1 the first time. A job may run again after it succeeded, when the process died before that was written down. */
  readonly attempt: number;
  /** Aborts when the worker is asked to stop: finish soon, or throw to be run again. */
  readonly signal: AbortSignal;
};

export type Run<S extends TSchema> = (payload: Static<S>, job: JobContext) => Promise<void>;

export type JobOptions = {
  /** After so many failed attempts it is dead. The default lasts about four hours. */
  readonly attempts?: number;
};
