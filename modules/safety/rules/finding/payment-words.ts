/** Names of services by which people send money to a name or a number. Data: small letters, a regular expression each. */

/** How a service names who is paid. */
export type PaymentName = {
  readonly service: string;
  readonly words: string;
  /**
   * What may follow: a telephone or any other long number; an e-mail address; a name with "@"; a name with "$"; a tax
   * number of Brazil or a random key; three words with dots between them.
   */
  readonly takes: readonly ("number" | "email" | "at" | "dollar" | "pix" | "alias")[];
};

export const PAYMENT_NAMES: readonly PaymentName[] = [
  {
    service: "paypal",
    words: "pay ?pal|paipal|пэйпал|пейпал|باي ?بال|بايبال",
    takes: ["email", "at", "number"],
  },
  { service: "wise", words: "wise(?: ?tag)?|transferwise", takes: ["at", "email"] },
  { service: "revolut", words: "revolut|rev ?tag|револют", takes: ["at", "number", "email"] },
  { service: "venmo", words: "venmo", takes: ["at", "number"] },
  { service: "cashapp", words: "cash ?app|cash ?tag", takes: ["dollar", "at", "number"] },
  { service: "zelle", words: "zelle", takes: ["number", "email"] },
  { service: "pix", words: "(?:chave )?pix", takes: ["pix", "number", "email"] },
  { service: "bizum", words: "bizum", takes: ["number"] },
  { service: "blik", words: "blik(?:iem|a)?", takes: ["number"] },
  { service: "swish", words: "swish(?:a|nummer)?", takes: ["number"] },
  { service: "mbway", words: "mb ?-?way", takes: ["number"] },
  { service: "twint", words: "twint", takes: ["number"] },
  { service: "tikkie", words: "tikkie", takes: ["number"] },
  { service: "vipps", words: "vipps|mobile ?pay", takes: ["number"] },
  { service: "wero", words: "wero|paylib|lydia|satispay", takes: ["number"] },
  {
    service: "sbp",
    words: "сбп|юmoney|yoomoney|юмани|qiwi|киви ?кошел[а-я]*|по номеру телефона на (?:сбер|тинь)[а-я]*",
    takes: ["number"],
  },
  {
    service: "mpesa",
    words: "m-?pesa|instapay|انستاباي|انستا باي|stc ?pay|فودافون كاش|vodafone cash|orange money|wave money",
    takes: ["number", "at"],
  },
  { service: "skrill", words: "skrill|neteller|payoneer", takes: ["email"] },
  { service: "upi", words: "upi(?: id)?|paytm|phonepe|gpay|google pay", takes: ["at", "number"] },
  { service: "mercadopago", words: "mercado ?pago|alias (?:cbu|cvu)", takes: ["alias", "email"] },
];

/** Addresses that carry the name of who is paid. */
export const PAYMENT_ADDRESSES: readonly { readonly service: string; readonly pattern: string }[] = [
  { service: "paypal", pattern: String.raw`paypal ?\. ?me ?\/ ?@?([a-z\d][a-z\d._-]{1,30})` },
  { service: "paypal", pattern: String.raw`paypal\.com\/paypalme\/@?([a-z\d][a-z\d._-]{1,30})` },
  {
    service: "wise",
    pattern: String.raw`wise\.com\/(?:pay\/)?(?:me|r|business|p)\/@?([a-z\d][a-z\d_-]{1,40})`,
  },
  { service: "wise", pattern: String.raw`wise\.com\/pay\/@?([a-z\d][a-z\d_-]{1,40})` },
  { service: "revolut", pattern: String.raw`revolut ?\. ?me ?\/ ?@?([a-z\d][a-z\d_.-]{1,30})` },
  { service: "venmo", pattern: String.raw`venmo\.com\/(?:u\/|code\?user_id=)?@?([a-z\d][a-z\d_-]{2,30})` },
  { service: "cashapp", pattern: String.raw`cash\.app\/\$?([a-z][a-z\d_-]{1,20})` },
  { service: "tikkie", pattern: String.raw`tikkie\.me\/(?:pay\/)?([a-z\d/]{4,60})` },
  { service: "monzo", pattern: String.raw`monzo\.me\/([a-z\d][a-z\d_-]{2,30})` },
  { service: "bunq", pattern: String.raw`bunq\.me\/([a-z\d][a-z\d_.-]{1,40})` },
  { service: "twint", pattern: String.raw`(?:pay|go)\.twint\.ch\/([a-z\d/?=_-]{2,60})` },
  { service: "stripe", pattern: String.raw`buy\.stripe\.com\/([a-z\d]{4,40})` },
  { service: "lydia", pattern: String.raw`lydia-app\.com\/collect\/([a-z\d-]{2,40})` },
  { service: "qiwi", pattern: String.raw`qiwi\.com\/n\/([a-z\d_]{2,40})` },
  { service: "yoomoney", pattern: String.raw`yoomoney\.ru\/(?:to|bill\/pay)\/([a-z\d_.]{4,40})` },
];

/** What stands behind "@" in the payment addresses of India's banks. */
export const UPI_HANDLES =
  "okaxis|oksbi|okhdfcbank|okicici|ybl|ibl|axl|paytm|upi|apl|yapl|axisbank|sbi|icici|hdfcbank|kotak|barodampay|ptyes|ptaxis|ptsbi|pthdfc|waaxis|wahdfcbank|waicici|wasbi|freecharge|airtel|jio|cnrb|pnb|idfcbank|fbl|federal|indus|rbl|yesbank|aubank";
