/** Nouns of proof: how people show who they are, what counts against a session, where it comes from, what is told. */

import type { Id } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";

/** How somebody can prove again who they are, the best first. */
export const PROOF_WAYS = ["passkey", "code", "recovery_code", "password"] as const;
export type ProofWay = (typeof PROOF_WAYS)[number];

/** How a session began, or was last confirmed as a whole. */
export type SignInWay = ProofWay | "link";

/** For what somebody who is signed in proves once more who they are. */
export const STEP_UP_PURPOSES = [
  "link_list",
  "links_on",
  "template_with_link",
  "send_link",
  "bulk_send",
  "export",
  "change_email",
  "change_password",
  "factors",
  "staff_rights",
  "api_key",
] as const;
export type StepUpPurpose = (typeof STEP_UP_PURPOSES)[number];
export type StepUps = Readonly<Partial<Record<StepUpPurpose, Instant>>>;

/** Signs that an account may have been taken. */
export type AccountSignId =
  | "acct.new_device"
  | "acct.new_country"
  | "acct.impossible_travel"
  | "acct.network_change"
  | "acct.factor_changed"
  | "acct.list_changed"
  | "acct.sprayed"
  | "acct.reading_run";

/** What is kept with a session: since when each sign is there. */
export type StoredSigns = {
  readonly since: Readonly<Partial<Record<AccountSignId, Instant>>>;
  readonly isVpn: boolean;
  /** Messages of this session carry no links until then. */
  readonly noLinksUntil?: Instant;
};

/** A passkey of a person; its secret half never leaves their device. */
export type Passkey = {
  readonly id: Id<"passkey">;
  /** As the device names it, base64url. */
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Instant;
  readonly lastUsedAt?: Instant;
};

/** An authenticator app of a person; `secret` is sealed. */
export type Authenticator = {
  readonly id: Id<"totp">;
  readonly secret: Buffer;
  readonly lastStep: number;
  readonly createdAt: Instant;
  readonly confirmedAt?: Instant;
  readonly lastUsedAt?: Instant;
};

/** Where a request comes from, as far as a table of networks tells. */
export type Place = {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** Who runs the network, by whatever name the table gives it. */
  readonly network: string;
  readonly isVpn?: boolean;
};

/** Port: a table that the operator supplies. Undefined for what it does not know; nothing is fetched. */
export type Places = { lookup(ip: string): Place | undefined };

/** Somebody signed in, or tried to. */
export type SignInEvent = {
  readonly id: Id<"sign_in_event">;
  readonly at: Instant;
  readonly outcome: "signed_in" | "wrong_password" | "wrong_proof" | "proved_again" | "not_me";
  readonly way?: SignInWay;
  readonly sessionId?: Id<"session">;
  readonly deviceId?: Id<"device">;
  readonly isNewDevice: boolean;
  readonly device: { readonly browser?: string; readonly system?: string };
  readonly place?: Place;
};

/** What a letter about an account tells. */
export const NOTICE_KINDS = [
  "new_device",
  "factor_added",
  "factor_removed",
  "recovery_code_used",
  "recovery_codes_made",
  "password_changed",
  "many_tries",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Words and numbers the letter says; no address and no secret. */
export type NoticeFacts = {
  readonly browser?: string;
  readonly system?: string;
  readonly country?: string;
  readonly factor?: "passkey" | "codes";
  /** What the person called it. */
  readonly name?: string;
  /** Recovery codes that still work. */
  readonly left?: number;
};

export type Notice = {
  readonly id: Id<"notice">;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly sessionId?: Id<"session">;
  readonly createdAt: Instant;
  readonly deniedAt?: Instant;
};

/** What the person of a session has proved lately, what they still have to, and what speaks against the session. */
export type Standing = {
  /** How they can prove who they are, the best first. */
  readonly ways: readonly ProofWay[];
  readonly provedBy: SignInWay;
  readonly stepUps: StepUps;
  /** They must have a second factor and have none: until then they may do nothing but that. */
  readonly mustEnrol: boolean;
  /** The cookie came from elsewhere: until they prove again who they are nothing is changed. */
  readonly mustProveAgain: boolean;
  readonly signs: StoredSigns;
};
export const NO_STANDING: Standing = {
  ...{ ways: [], provedBy: "password", stepUps: {}, mustEnrol: false, mustProveAgain: false },
  signs: { since: {}, isVpn: false },
};
