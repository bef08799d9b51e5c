/** Nouns of reading a text: views of it, what is found in it, and what that is a sign of. Readonly, no behaviour. */

/**
 * How a text was read: as written; folded (compatibility forms, invisible characters, digits of all systems); with the
 * look-alike letters of other scripts put back; with the words that people write for signs ("at", "punkt") read as signs;
 * with spelled and scattered digits joined. The first two are always believed, the others only on stricter terms.
 */
export type ViewName = "written" | "folded" | "skeleton" | "operators" | "digits";

/** A text as read one way. Each UTF-16 unit of `text` knows which stretch of the original it stands for. */
export type View = {
  readonly name: ViewName;
  readonly text: string;
  /** As long as `text`: where in the original the stretch begins, in UTF-16 units. Never falls. */
  readonly starts: Int32Array;
  /** As long as `text`: where in the original the stretch ends, exclusive. Never falls. */
  readonly ends: Int32Array;
};

/** A stretch of the original text, in UTF-16 units; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** What can be found in a text. `bank` is an account without an IBAN, `payid` a name that money is sent to. */
export const FOUND_TYPES = [
  ...(["email", "phone", "iban", "bank", "card", "handle", "payid", "crypto", "url"] as const),
] as const;
export type FoundType = (typeof FOUND_TYPES)[number];

/** One thing found. */
export type Found = {
  readonly type: FoundType;
  readonly span: Span;
  /** In which view it was seen; anything but `written` and `folded` means that it was hidden on purpose. */
  readonly view: ViewName;
  /** Its one written form: an address in lower case, a number as E.164, an IBAN without spaces, a link's host and path. */
  readonly value: string;
};

/** A link found, with what it leads to. */
export type FoundLink = Found & {
  readonly type: "url";
  /** As the browser would take it; undefined when no browser would, or when the scheme is not the web's. */
  readonly target: URL | undefined;
  /** As it was written, which may say something else. */
  readonly written: string;
  /** The host in ASCII, lower case, without a leading `www.` and a dot at the end; empty when there is none. */
  readonly host: string;
  /** Words that a reader sees instead of the target: the text of a Markdown or HTML link. */
  readonly label?: string;
};

/** A sign that was seen, before anybody says how much it weighs. */
export type Sign = {
  readonly id: SignId;
  /** Where it was seen; none when it is about the circumstances. */
  readonly spans: readonly Span[];
  readonly view: ViewName;
  /** Short and technical, for people of the desk: a host, a pattern's words; never a whole sentence. */
  readonly evidence: string;
};

/** Which way a message goes: a partner's message goes to the guest. */
export type Direction = "to_guest" | "to_partner";

/** By which way it came. */
export type Channel = "chat" | "api" | "template" | "schedule" | "question" | "mail";

export type LinkSignId =
  | "link.not_approved"
  | "link.lookalike_platform"
  | "link.lookalike_property"
  | "link.homograph"
  | "link.mixed_script"
  | "link.userinfo"
  | "link.ip_host"
  | "link.odd_port"
  | "link.local_host"
  | "link.scheme"
  | "link.shortener"
  | "link.redirector"
  | "link.nested"
  | "link.text_mismatch"
  | "link.obfuscated"
  | "link.download"
  | "link.host_shape"
  | "link.free_page"
  | "link.listed";

export type ContactSignId =
  | "contact.email"
  | "contact.phone"
  | "contact.handle"
  | "contact.iban"
  | "contact.bank"
  | "contact.payid"
  | "contact.crypto"
  | "contact.card"
  | "contact.obfuscated"
  | "contact.split";

/** Signs told by words. Each is a concept that the lexicon of every language knows. */
export type WordSignId =
  | "lure.card_check"
  | "lure.card_data"
  | "lure.code"
  | "lure.deadline"
  | "lure.loss"
  | "lure.reserved_then_returned"
  | "lure.refund_form"
  | "lure.pay_elsewhere"
  | "lure.overpayment"
  | "lure.move_channel"
  | "lure.clickfix"
  | "lure.file_bait"
  | "lure.impersonation"
  | "lure.qr_pay"
  | "promo.direct"
  | "promo.service"
  | "abuse.threat"
  | "abuse.slur"
  | "abuse.discrimination"
  | "abuse.sexual"
  | "abuse.extortion"
  | "ham.at_desk"
  | "ham.warning"
  | "topic.money";

/** Told by everything that a message speaks of, taken together; `ham.ordinary`: as honest messages do. */
export type GistSignId = "gist.fraud" | "gist.advertising" | "ham.ordinary";

export type TextSignId = "text.invisible" | "text.mixed_letters" | "text.leet";

/** Signs told by circumstances: the stay, how often and how widely something was sent, the account it came from. */
export type CircumstanceSignId =
  | "link.disabled"
  | "link.first_seen"
  | "ctx.unsolicited_payment"
  | "ctx.first_partner_message"
  | "ctx.first_guest_message"
  | "ctx.earlier_lures"
  | "spread.similar"
  | "spread.similar_wide"
  | "spread.link"
  | "spread.platform"
  | "template.changed_then_sent"
  | "acct.new_device"
  | "acct.new_country"
  | "acct.impossible_travel"
  | "acct.network_change"
  | "acct.factor_changed"
  | "acct.list_changed"
  | "acct.sprayed"
  | "acct.reading_run"
  | "rep.reports";

export type SignId = LinkSignId | ContactSignId | WordSignId | GistSignId | TextSignId | CircumstanceSignId;
