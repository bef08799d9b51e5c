/** Nouns of who really sent a mail: what SPF, DKIM, DMARC and ARC say. Plain data, so that a worker can hand it over. */

export type SpfResult = "pass" | "fail" | "softfail" | "neutral" | "none" | "temperror" | "permerror";

/** `policy`: it may be right, but we do not accept its like (a weak key, a part of the body only, fields added later). */
export type DkimResult = "pass" | "fail" | "policy" | "temperror" | "permerror";

/** `permerror`: the From field cannot be read in one way. */
export type DmarcResult = "pass" | "fail" | "none" | "temperror" | "permerror";

/** `unchecked`: nobody needed to know, or to know would have taken too many questions. */
export type ArcResult = "none" | "pass" | "fail" | "temperror" | "unchecked";

export type DmarcPolicy = "none" | "quarantine" | "reject";

export type DkimVerdict = {
  readonly result: DkimResult;
  /** Lower case; empty when the signature does not say. */
  readonly domain: string;
  readonly selector: string;
  /** The domain is, or is kin to, that of the From field; says nothing about `result`. */
  readonly isAligned: boolean;
};

/** One hop of a valid chain. */
export type ArcHop = {
  /** The domain that vouches, lower case. */
  readonly sealer: string;
  /** It says that DMARC had passed for the domain of the From field when the mail came to it. */
  readonly hasPassed: boolean;
};

export type AuthResult = {
  /** `domain` is that of the envelope sender, or of the greeting when the envelope has none. */
  readonly spf: { readonly result: SpfResult; readonly domain: string };
  /** In the order of the mail, the newest first; empty when it is not signed. */
  readonly dkim: readonly DkimVerdict[];
  readonly dmarc: {
    readonly result: DmarcResult;
    /** What the domain asks for; undefined when it publishes nothing. */
    readonly policy: DmarcPolicy | undefined;
    /** The domain of the From field, in ASCII and lower case; empty when there is not exactly one. */
    readonly domain: string;
    /** Which of the two passed for this domain or its kin; known also when the domain publishes nothing. */
    readonly isAligned: { readonly spf: boolean; readonly dkim: boolean };
  };
  readonly arc: {
    readonly result: ArcResult;
    /** Who sealed last. */
    readonly sealer?: string;
    /** Newest first; empty unless the chain holds. */
    readonly hops: readonly ArcHop[];
  };
  /** DNS kept us from knowing: the same mail may be judged otherwise later. */
  readonly isTemporary: boolean;
};
