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
  // Ways of saying the same in what is asked without a link, sold or said to hurt.
  money: [
    "(pay|payment|payments|paid|paying|deposit|deposits|prepayment|amount|balance|settle|guarantee|euro|euros|eur|usd)",
    "(charge|secured|banking app|remaining|transaction|debt|advance|rent|bank transfer)",
  ],
  here: [
    "(attached|attachment|attach|below|image|picture|photo|send|sent|sending|generated|created|prepared|following|enclosed)",
  ],
  picture: [
    "(photo|photos|foto|fotos|pic|pics|picture|pictures|image|images|snap|snapshot|scan|scans|selfie|screenshot|shot|photocopy)",
  ],
  get: [
    "(get|gets|got|receive|received|see|sent|send|comes|arrive|arrives|arrived|generate|generated|given|texted|coming)",
  ],
  onetime: [
    "(tan|otp|pushtan|mtan|smstan|blik|one time code|one time password|one time pin|onetime code|passcode)",
    "(verification|authentication|authorisation|authorization|banking|sms|bank|visa|3d secure) (code|codes|number|pin|password|digits)",
  ],
  technician: [
    "(technician|technicians|engineer|technical|it department|it support|it service|it team|developer|programmer|administrator)",
    "(maintenance|system update|migration|channel manager|support agent|support team|webmaster|helpdesk|help desk|software update)",
  ],
  login: [
    "(password|passwords|credentials|login|logins|log in data|login data|login details|log in details|access data|access details)",
    "(user name|username|user data|passcode|account data|login information|sign in data|sign in details|access code)",
  ],
  prepaid: [
    "(gift|prepaid|itunes|apple|amazon|google play|steam|playstation|xbox|razer|netflix|ebay|vanilla) (gift)? ..1 (card|cards|voucher|vouchers|code|codes|coupon|coupons|balance)",
    "(giftcard|giftcards|prepaid credit|voucher code|voucher codes|gift code|gift codes|gift voucher|gift vouchers)",
  ],
  who: [
    "(colleague|partner|bookkeeper|cashier|wife|husband|brother|sister|manager|boss|she|he|accountant|finance|secretary|assistant)",
    "(owner|daughter|son|co host|cohost|agent|team|director|specialist|operator|accounting|nephew|cousin|administrator|department)",
  ],
  trip: [
    "(tour|tours|trip|trips|excursion|excursions|safari|cruise|cruises|quad|dolphins|jeep|sightseeing|kayak|catamaran|tasting|hike|hikes)",
  ],
  origin: [
    "(foreigner|foreigners|immigrant|immigrants|migrant|migrants|gypsy|gypsies|arab|arabs|jew|jews|muslim|muslims|islamist|negro)",
    "(african|africans|indian|indians|pole|poles|turk|turks|asian|asians|romanian|romanians|russian|russians|chinese|jewish|arabic)",
    "(homo|homos|gay|gays|fag|fags|dyke|lesbian|lesbians|trans|tranny|cripple|black|blacks|refugee|refugees|albanian|moroccan)",
  ],
  origins: [
    "(@people|@people2)",
    "(nigerians|albanians|bulgarians|syrians|afghans|iranians|iraqis|pakistani|bangladeshis|somalis|eritreans|ukrainian|georgians|poles)",
    "(polish|turkish|syrian|afghan|nigerian|romanian|bulgarian|moroccan|serbs|serbians|vietnamese|latinos|algerians|tunisians|egyptians)",
    "(russian|israeli|israelis|germans|brits|migrants|asylum seekers|travellers from africa|blacks|non europeans|hindus|sikhs|mormons)",
  ],
  condition: [
    "(disabled|handicapped|wheelchair users|blind people|blind guests|deaf|autistic|disabilities|down syndrome|mentally ill|obese|fat people)",
    "(hiv|headscarf|headscarves|hijab|hijabs|burka|burqa|niqab|turban|turbans|same sex|two men|two women|gay couple|gay couples|veiled|veil)",
    "(gays|homosexuals|lesbians|single mothers|single mother|unmarried couples|tourettes|disability|a wheelchair|epileptics|dwarfs)",
  ],
  refuse: [
    "(do|don|will|won|can|cannot|does|doesn|would|never|shall|cant|dont|wont) (not|t|nt)? ..2 (rent|let|accept|host|allow|take|want|serve|welcome|like|receive|tolerate|have|stand|house|lodge)",
    "(refuse|refusing|decline|reject|no place for|no room for|prefer not|rather not|no more|stop hosting|without|not suitable for|not for)",
  ],
  demand: [
    "(refund|refunded|money back|free|discount|upgrade|compensation|compensate|pay|euro|euros|eur|dollars|pounds|money|reimburse|reimbursement)",
  ],
  stars: [
    "(star|stars|review|reviews|rating|ratings|tripadvisor|tiktok|followers|social media|instagram|facebook|bad things|reputation|online|viral)",
    "(everyone|everywhere|press|newspaper|newspapers|video|youtube|google|bad word|tax office|health office|health department|authorities|hygiene)",
  ],
  kin: [
    "(your|ur|ya|yer) ..1 (daughter|son|kid|kids|child|children|girl|girls|boy|boys|wife|husband|mum|mom|mother|family|baby|little one|little ones|gran)",
  ],
  folks: [
    "(arabs|muslims|jews|blacks|africans|indians|gypsies|roma|gays|homosexuals|lesbians|asians|turks|russians|israelis|ukrainians|pakistanis|mexicans|romanians|moroccans|immigrants|refugees|foreigners|nigerians|albanians|bulgarians|syrians|afghans|somalis|migrants|hindus|sikhs|travellers|poles|chinese|transsexuals|cripples|bangladeshis|algerians|iraqis|iranians)",
  ],
  loot: [
    "(free|refund|refunded|money back|discount|on the house|comp|comped|waive|waived|upgrade|half price|deposit back|compensation|compensate|cash|late checkout|breakfast for|for nothing|quid|complimentary|reimburse|my deposit)",
  ],
  smear: [
    "(wreck|ruin|destroy|trash|sink|slate|roast|tank|bury) ..1 (you|your|ur|u|this place|the place|this hotel)",
    "(post|upload|share|publish|plaster|spread|splash|goes|go|put|send) ..6 (everywhere|every site|every platform|all over|facebook|tiktok|insta*|every group|local paper|the papers|viral|all sites)",
    "(one|1|single|zero) ..1 (star|stars)",
    "(rating|score|average|reviews) ..3 (toilet|drop|drops|floor|gutter|sink|tank|plummet|suffer|suffers|bin|dive)",
    "(viral|bedbugs|bed bugs|roaches|cockroaches in)",
  ],
  shut: [
    "(don t|dont|do not|won t|wont|will not|never|not|can t|cannot) ..1 (let|rent|host|accept|take|taking|serve|lodge|want|allow|hosting|letting|renting|do|like|house|welcome) ..2 (to)?",
    "(no room for|no place for|not welcome|turn away|i refuse|we refuse|sick of|fed up with|had enough of|no more)",
  ],
};
