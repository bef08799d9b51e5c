/** What mail programs call the containers of their quotations and signatures. Data only. @rule Q11 */

/**
 * How far a container's words are not the author's: what it holds itself (`own`); what introduces its first blockquote and
 * that blockquote, since people answer below it inside the container (`answered`); all that follows in its parent or in the
 * document; all that follows up to the next quotation (`to_quote`).
 */
type Extent = "own" | "answered" | "parent" | "document" | "to_quote";
export type Container = { readonly is: "quote" | "signature"; readonly extent: Extent };

const quote = (extent: Extent): Container => ({ is: "quote", extent });
const signature = (extent: Extent = "own"): Container => ({ is: "signature", extent });

const each = (names: string, container: Container): [string, Container][] =>
  names.split(" ").map((name) => [name, container]);

/** Class names, whole. `gmail_extra` is none: it holds answers as well as quotations. */
export const BY_CLASS: ReadonlyMap<string, Container> = new Map([
  ...each("gmail_quote gmail_quote_container protonmail_quote nylas-quote", quote("answered")),
  ...each(
    "gmail_attr moz-cite-prefix moz-forward-container airmail_on yahoo_quoted zmail_extra",
    quote("own"),
  ),
  ...each("zmail_extra_hr ms-outlook-mobile-reference-message front-blockquote missive_quote", quote("own")),
  ...each(
    "sh-quoted-content sh-quoted-text quotedtext iNotesHistory history_container".toLowerCase(),
    quote("own"),
  ),
  ...each("ntes-mailmaster-quote zmail_quote titan-quote tutanota_quote quotedreply", quote("own")),
  ...each("moz-email-headers-table", quote("parent")),
  ...each(
    "gmail_signature gmail_signature_prefix protonmail_signature_block moz-signature sh-signature",
    signature(),
  ),
  ...each(
    "front-signature missive_signature bloop_sign airmail_sign apple-mail-signature signature",
    signature(),
  ),
  ...each(
    "email-signature ntes-signature ms-outlook-mobile-signature -x-evo-signature x-evo-signature",
    signature(),
  ),
  ...each("wisestamp_app exclaimer_sig", signature()),
]);

export const BY_ID: ReadonlyMap<string, Container> = new Map([
  ...each("divrplyfwdmsg divtagdefaultwrapperreply", quote("document")),
  ...each(
    "olk_src_body_section mail-editor-reference-message-container isreplycontent qt reply-intro",
    quote("own"),
  ),
  ...each("ms-outlook-mobile-reference-message forwardbody1 blockquote_zmail origbody", quote("own")),
  ...each("zwchr stopspelling originalmessage", quote("parent")),
  ...each(
    "signature ms-outlook-mobile-signature applemailsignature composer_signature imail_signature",
    signature(),
  ),
  ...each("_rc_sig ymail_android_signature zm-_id_-sgn bloop_sign ntes-pcmac-signature", signature()),
  ...each("linebreakatbeginningofsignature", signature("to_quote")),
]);

/** Values of `name`: Spark, and the programs of one German provider. */
export const BY_NAME: ReadonlyMap<string, Container> = new Map([
  ...each("messagereplysection quote quoted-content", quote("own")),
  ...each("messagesignaturesection", signature()),
]);

/** Class names and ids that carry a number or a prefix of the program. */
export const BY_PATTERN: readonly (readonly [RegExp, Container])[] = [
  [/^(?:ydp[0-9a-z]{1,20})?yahoo_quoted(?:_\w{1,40})?$/, quote("own")],
  [/^ydp[0-9a-z]{1,20}signature$/, signature()],
  [/^ntes[-_]\w{1,20}[-_]quote$/, quote("own")],
  [/^ntes[-_]\w{1,20}[-_]signature$/, signature()],
  [/^ox-[0-9a-f]{1,20}-quote$/, quote("own")],
  [/^applemailsignature[\w-]{1,40}$/, signature()],
  [/^sig\d{4,12}$/, signature()],
];

/** Programs that put a number or a prefix into their names write one of these in them. */
export const PATTERN_HINT = /quote|sig/;

/** The program's own marker attribute, lower case, and what its value makes of the element. */
export const BY_ATTRIBUTE: readonly (readonly [attribute: string, value: string, Container])[] = [
  ["data-smartmail", "gmail_signature", signature()],
  ["data-signatureblock", "true", signature()],
  ["data-signature-widget", "container", signature()],
  ["xmail-signature", "", signature()],
  ["data-marker", "__divider__", quote("parent")],
  ["data-marker", "__quoted_text__", quote("own")],
  ["data-marker", "__sig_pre__", signature()],
  ["data-marker", "__sig_post__", signature()],
  ["type", "cite", quote("own")],
];

/** Comments some programs put before the mail they answer. */
export const BY_COMMENT: ReadonlyMap<string, Container> = new Map([["originalmessage", quote("parent")]]);
