/** Words of English that patterns share. Data. */

import type { Lexicon } from "../../../types/lexicon.ts";

export const englishClasses: Lexicon["classes"] = {
  num: ["(#|a|an|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|sixty|few|next)"],
  hours: ["(hours|hour|hrs|hr|h|minutes|minute|mins|min)"],
  your: ["(your|ur|yr|you|yours|youre|guest|guests|client|clients|customer|customers)"],
  the: ["(your|ur|yr|you|yours|guest|guests|client|clients|customer|customers|the|this|that|these|all|a)"],
  no: ["(not|t|cannot|cant|couldnt|wasnt|hasnt|isnt|didnt|doesnt|wont|unable|never|impossible|without)"],
  card: ["(card|cards|creditcard|creditcards|debitcard|visa|mastercard|amex|maestro|bankcard)"],
  pay: [
    "(card|cards|creditcard|creditcards|debitcard|visa|mastercard|amex|maestro|bankcard)",
    "(payment|payments|billing|transaction|transactions|prepayment|paymentmethod|pre payment)",
  ],
  book: ["(booking|bookings|reservation|reservations|stay|accommodation|apartment|reservaton|bookin|order)"],
  room: ["(booking|bookings|reservation|reservations|stay|room|rooms|apartment|accommodation|dates|trip)"],
  data: ["(details|data|information|info|identity|account|profile|method|credentials|guarantee)"],
  listing: ["(account|listing|property|profile|page|hotel|extranet|accounts|listings|payouts|access)"],
  failed: [
    "(declined|rejected|refused|denied|flagged|unverified|unauthorised|unauthorized|unsuccessful|bounced)",
    "(failed|failing|fails|invalid|incomplete|unconfirmed|suspended|expired|interrupted|outdated|declines)",
  ],
  fine: [
    "(verified|processed|authorised|authorized|approved|validated|confirmed|completed|authenticated|checked)",
    "(verify|process|authorise|authorize|approve|validate|confirm|complete|authenticate|debit|debited)",
    "(pass|passed|through|succeed|succeeded|work|working|worked|recognised|recognized|successful|valid)",
  ],
  verify: [
    "(verify|verifying|verified|reverify|validate|validating|validated|revalidate|authenticate|reverified)",
    "(authenticating|reauthenticate|reauthorise|reauthorize|reconfirm|reconfirming|reenter|reentering)",
    "(verifiy|verfy|veryfy|verifing|re enter|re confirm|re submit|resubmit|preauthorise|preauthorize)",
  ],
  confirm: [
    "(confirm|confirming|confirmed|update|updating|renew|submit|complete|completing|finalise|finalize|comfirm)",
    "(authorise|authorize|approve|enter|entering|provide|secure|securing|guarantee|restore|activate|reinstate)",
    "(correct|replace|check|recheck|link|attach|register|confrim|finish|save|keep|protect|retain|hold|settle)",
    "@verify",
  ],
  proof: [
    "(verification|validation|authentication|authorisation|authorization|reconfirmation|reverification)",
    "(verfication|verificaton|prevalidation|preauthorisation|preauthorization)",
  ],
  link: ["(%link|link|links|page|webpage|portal|form|button|website|url|site|below|gateway|following|gate)"],
  click: [
    "(use|using|follow|following|open|visit|click|clicking|tap|go|press|proceed|via|through|on|at|here)",
  ],
  ask: [
    "(please|pls|plz|plese|kindly|must|need|needs|have|should|required|asked|simply|just|to|and|urgently)",
  ],
  send: [
    "(send|sent|give|tell|share|forward|provide|write|text|reply|type|enter|submit|pass|dictate|read|dm)",
    "(need|require|want|await|expect|message|know|dictate|state|spell|specify|indicate|put|input|insert|sending|giving|telling|sharing|providing|entering|disclose|say)",
  ],
  messenger: ["(whatsapp|whatsap|watsapp|whatsup|telegram|viber|wechat|signal|messenger|imo|skype|line|wa)"],
  office: [
    "(finance|financial|accounting|accounts|accountant|payment|payments|billing|security|verification)",
    "(manager|managers|operator|cashier|compliance|reservations|administrator|admin|refund|agent|specialist)",
  ],
  team: ["(team|department|dept|service|support|unit|division|centre|center|desk|office|staff|section)"],
  platform: [
    "(platform|booking|bookingcom|airbnb|expedia|agoda|vrbo|tripadvisor|hotelscom|hostelworld|portal|%link)",
  ],
  coin: ["(bitcoin|bitcoins|btc|usdt|crypto|cryptocurrency|ethereum|eth|tether|litecoin|monero|usdc)"],
  courier: [
    "(western union|moneygram|money gram|ria|transferwise|wise|revolut|paypal|zelle|cashapp|cash app|venmo)",
  ],
  voucher: ["(gift|steam|itunes|paysafe|paysafecard|google play|apple|amazon|neosurf|razer)"],
  people: [
    "(arabs|muslims|jews|blacks|africans|indians|gypsies|roma|gays|homosexuals|lesbians|asians|turks)",
  ],
  people2: [
    "(russians|israelis|ukrainians|chinese|pakistanis|mexicans|romanians|moroccans|immigrants|refugees|trans)",
    "(gypsy|arab|muslim|jewish|black|african|indian|gay|homosexual|lesbian|coloured|colored|brown|foreigners)",
  ],
};
