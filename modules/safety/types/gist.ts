/** Nouns of the gist: what a message speaks of, whatever the language, and how much that is like fraud. Readonly, no behaviour. */

/** What a message can speak of. The lists of a language (`rules/gist/languages`) say with which words. */
export const THINGS = [
  ...(["card", "card_data", "account", "bank", "pay", "transfer", "coin", "voucher", "cash"] as const),
  ...(["courier", "deposit", "refund", "held", "fee", "amount", "discount", "overpaid", "failed"] as const),
  ...(["prepaid", "desk", "invoice", "identity", "photo", "code", "password", "personal"] as const),
  ...(["verify", "enter", "give", "click", "link", "file", "run", "scan", "call", "write"] as const),
  ...(["outside", "email", "phone", "send_on", "deadline", "lose", "otherwise", "quiet", "no"] as const),
  ...(["platform", "authority", "boss", "everybody", "your", "my", "our", "please", "asking"] as const),
  ...(["calm", "changed", "booking", "prize", "sell", "direct", "room", "arrival", "key"] as const),
  ...(["food", "traffic", "wifi", "house", "family", "lost", "thanks", "sorry", "warning"] as const),
  "never_ask",
] as const;
export type Thing = (typeof THINGS)[number];

/**
 * With commas between them: words and phrases as the lexicon writes them (small letters; accents may stand or fall), `*` for
 * any ending of the last word, `%link`, `%email`, `%phone` for such a thing.
 */
export type Words = Readonly<Record<Thing, string>>;
