/** Nouns of the record of what was done. Readonly, no behaviour. */

import type { PropertyId } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** Who did it: a person, a guest, a program by its key, a job by its name, or the operator at the terminal. */
export type AuditActor = {
  readonly kind: "person" | "guest" | "key" | "job" | "operator" | "anonymous";
  readonly id: string;
};

/** What details may hold: ids, numbers and words of ours, never the words of people. */
export type AuditDetails = {
  readonly [name: string]: string | number | boolean | null | readonly string[] | readonly number[];
};

/** Something that was done, before it is numbered and bound to what was done before. */
export type AuditNote = {
  readonly at: Instant;
  readonly actor: AuditActor;
  /** `room.what_was_done`, stable: `safety.review_decided`. */
  readonly action: string;
  readonly propertyId?: PropertyId;
  readonly object?: { readonly kind: string; readonly id: string };
  /** Why it was allowed: one of P-02, or a case. */
  readonly ground?: string;
  readonly details?: AuditDetails;
};

/** An entry as it is kept; `hmac` covers everything before it and, through `prevHash`, all entries before. */
export type AuditEntry = Omit<AuditNote, "details"> & {
  readonly seq: number;
  readonly detailHash?: string;
  readonly prevHash: string;
  /** Which key it was bound with. */
  readonly keyId: string;
  readonly hmac: string;
};

/** Where the chain ends. */
export type AuditHead = { readonly seq: number; readonly hash: string };

/** A head that was written down outside the database. */
export type Anchor = AuditHead & { readonly at: string };

/**
 * What is wrong with the record, and at which number first.
 * `changed`: not as it was written. `missing`: there is none of this number. `moved`: it was written as number
 * `belongsAt`. `unlinked`: it does not follow the entry before it. `other_key`: bound with a key that was not given.
 * `rewritten`: not what was written down outside. `cut`: entries after it are gone, up to `upTo` at least.
 */
export type AuditFault =
  | { readonly kind: "changed" | "missing" | "unlinked" | "other_key" | "rewritten"; readonly seq: number }
  | { readonly kind: "moved"; readonly seq: number; readonly belongsAt: number }
  | { readonly kind: "cut"; readonly seq: number; readonly upTo: number };
