/** What every sign weighs, as data with a version. A change of any number here is a new version (`README.md`). */

import type { SignId } from "../../types/text.ts";

export const WEIGHTS_VERSION = "2026-11-21.2";

/** Points of a sign. Those about lures and links are starting values; the bench measures what they do. */
export const POINTS: Readonly<Record<SignId, number>> = {
  "link.not_approved": 20,
  "link.disabled": 0,
  "link.lookalike_platform": 80,
  "link.lookalike_property": 60,
  "link.homograph": 80,
  "link.mixed_script": 80,
  "link.userinfo": 80,
  "link.ip_host": 60,
  "link.odd_port": 15,
  "link.local_host": 60,
  "link.scheme": 100,
  "link.shortener": 25,
  "link.redirector": 30,
  "link.nested": 25,
  "link.text_mismatch": 80,
  "link.obfuscated": 60,
  "link.download": 60,
  "link.host_shape": 15,
  "link.free_page": 15,
  "link.first_seen": 10,
  "link.listed": 100,
  "contact.email": 20,
  "contact.phone": 15,
  "contact.handle": 20,
  "contact.iban": 35,
  "contact.bank": 35,
  "contact.payid": 30,
  "contact.crypto": 50,
  "contact.card": 40,
  "contact.obfuscated": 25,
  "contact.split": 20,
  "lure.card_check": 25,
  "lure.card_data": 70,
  "lure.code": 80,
  "lure.deadline": 15,
  "lure.loss": 15,
  "lure.reserved_then_returned": 25,
  "lure.refund_form": 25,
  "lure.pay_elsewhere": 50,
  "lure.overpayment": 60,
  "lure.move_channel": 25,
  "lure.clickfix": 100,
  "lure.file_bait": 50,
  "lure.impersonation": 50,
  "lure.qr_pay": 40,
  "promo.direct": 20,
  "promo.service": 30,
  "abuse.threat": 0,
  "abuse.slur": 0,
  "abuse.discrimination": 0,
  "abuse.sexual": 0,
  "abuse.extortion": 0,
  "ham.at_desk": -20,
  "ham.warning": -30,
  "ham.ordinary": -40,
  "topic.money": 0,
  "gist.fraud": 0,
  "gist.advertising": 0,
  "text.invisible": 20,
  "text.mixed_letters": 25,
  "text.leet": 10,
  "ctx.unsolicited_payment": 20,
  "ctx.first_partner_message": 5,
  "ctx.first_guest_message": 5,
  "ctx.earlier_lures": 0,
  "spread.similar": 30,
  "spread.similar_wide": 60,
  "spread.link": 60,
  "spread.platform": 80,
  "template.changed_then_sent": 70,
  "acct.new_device": 20,
  "acct.new_country": 25,
  "acct.impossible_travel": 50,
  "acct.network_change": 20,
  "acct.factor_changed": 30,
  "acct.list_changed": 30,
  "acct.sprayed": 40,
  "acct.reading_run": 30,
  "rep.reports": 0,
};

/** From how many points on something is done. */
export const THRESHOLDS = {
  ...{ warn: 20, hold: 60, block: 100 },
  /** Held already here when the account is unusual; a new device alone is what every new telephone is. */
  holdWithAccountSign: 40,
  accountPoints: 25,
} as const;

/** Signs of one group told by the content alone count at most so much: one clumsy word list can hold, never block. */
export const GROUP_CAP = 80;

/** How often one sign counts in one message; once where nothing is said. */
export const COUNTED_TIMES: Readonly<Partial<Record<SignId, number>>> = { "link.host_shape": 3 };

/** What the counters of a message's spread mean. */
export const SPREAD = { similarStays: 5, similarWideStays: 15, linkStays: 3, properties: 3 } as const;

/** For how long earlier lures of a conversation count, less and less. */
export const EARLIER_LURES_HOURS = 72;

/** Before arrival, and until the stay is over, guests may give a telephone number to the property. @rule R6 */
export const PHONE_BEFORE_ARRIVAL_HOURS = 72;
