/** What English says for each thing that a message can speak of. Data. */

import type { Words } from "../../../types/gist.ts";

export const english: Words = {
  card: "card, cards, credit card*, debit card*, visa, mastercard, amex, cc, plastic",
  card_data:
    "card number*, card details, card data, card info*, long number, three digits, 3 digits, security code, cvv, cvc, expiry, expiration, exp date, valid thru, back of the card, both sides, front and back, full number, digits on the back",
  account:
    "bank account*, account number, account details, account holder, beneficiary, iban, bic, swift, sort code, routing number, bank details, banking details, online banking, internet banking, user id, my account, our account, own account, personal account, safe account, protected account",
  bank: "bank, banks, banking, issuer, card issuer, your bank's",
  pay: "pay, pays, paid, paying, payment*, settle*, charge, charged, charges, charging, prepay*, prepaid, debit*, checkout, purchase*",
  transfer:
    "transfer*, wire, wired, wiring, remit*, western union, moneygram, paypal, revolut, wise, zelle, venmo, cash app, cashapp, bizum, pix, swish, blik, friends and family, bank draft, standing order, instant payment, ria, payoneer",
  coin: "bitcoin*, btc, crypto*, usdt, usdc, tether, ethereum, eth, wallet address, wallet, binance, trc, coin, coins, coinbase, blockchain, confirmations",
  voucher:
    "gift card*, giftcard*, voucher code*, vouchers, paysafe*, steam card*, amazon card*, apple card*, google play, neosurf, scratch, prepaid card*, itunes, top up card*, topup",
  cash: "cash, envelope, banknotes, notes, in hand, bills",
  courier:
    "courier*, driver, chauffeur, agent, runner, messenger boy, movers, shipper*, shipping, parcel, representative, money handler, caretaker, transport company, carrier, planner, organiser, organizer, caterer, nanny",
  deposit:
    "deposit, deposits, security deposit*, damage deposit*, breakage, bond, holding fee, guarantee payment, retainer",
  refund:
    "refund*, reimburse*, money back, pay back, paid back, compensat*, cashback, chargeback, credit back, give back, get back, return the money, payout*, pay out",
  held: "hold, held, on hold, pre-auth*, preauth*, authoris*, authoriz*, reserved amount, blocked amount, test charge, test payment, temporary charge, zero charge, not be charged, nothing is charged, nothing is taken, nothing leaves, won't be charged, released again, returned automatically, comes back, drops off, reversed, void*",
  fee: "fee, fees, tax, taxes, fine, fines, licence, license, insurance, duty, penalty, surcharge, levy, permit, stamp duty, customs, commission",
  amount:
    "amount, total, balance, sum, eur, euro, euros, usd, gbp, dollars, pounds, price, prices, rate, cost, costs",
  discount:
    "discount*, cheaper, off, special price, special rate, better price, lower price, save, deal, promo*, bargain, reduced",
  overpaid:
    "too much, overpaid, overpayment, by mistake, by accident, accidentally, twice, double, extra, difference, excess, surplus, wrong amount, more than, cheque, check, cashier's check, cashiers check",
  failed:
    "declin*, fail*, reject*, refus*, could not, couldn't, cannot be, didn't go through, did not go through, bounced, not accepted, not verified, unverified, error, errors, glitch, expired, invalid, incomplete, missing, unable, stuck, unsuccessful, mismatch, not gone through, flagged, problem, issue, came back",
  prepaid:
    "already paid, fully paid, paid in full, paid online, paid when, paid through, paid via, paid on the platform, nothing to pay, no need to pay",
  desk: "at the desk, front desk, reception, on arrival, upon arrival, at check-in, when you arrive, when we arrive, on site, in person, at the property, at the hotel, at the counter, when checking in, card terminal, on departure, at check-out",
  invoice: "invoice*, receipt*, bill, statement, proof of payment, vat number",
  identity:
    "passport*, id, ids, id card*, identity, identification, driving licence, drivers license, driver's license, travel document*, document number, proof of identity",
  photo: "photo*, picture*, pic, pics, image*, screenshot*, selfie*, snap",
  code: "code, codes, otp, one-time, one time, sms code, six digits, six-digit, 6-digit, 6 digit, passcode*, tan, pin, verification code*, confirmation code*, authenticator, push notification, approval in your app, approve the push, digits",
  password:
    "password*, login, log in, logging in, logged in, sign in, signing in, sign-in, username*, credentials, session, account access, extranet, log on",
  personal:
    "date of birth, birth date, birthday, maiden name, full name, home address, social security, tax id, tax number, national number, e-mail address, email address, phone number, mobile number, personal details, personal data, your details",
  verify:
    "verif*, confirm*, validat*, authenticat*, re-confirm*, reconfirm*, double-check, check again, prove, proof, secure, re-verif*, activate*, unlock*, unfreeze, reactivat*, screening, approve*, approving",
  enter:
    "enter, enters, entered, entering, re-enter*, fill, fill in, fill out, filling, type, typing, put in, put your, pop them, pop it, complete, completing, submit*, register*, re-register*, insert, key in, add your, save your, sign up, update your, renew",
  give: "send, send us, send me, give, give us, tell us, tell me, reply with, answer with, share, provide*, provide us, supply, quote, read out, read me, read it, read them, dictate, text me the, drop, hand over, let us have, let me have, post, forward",
  click:
    "click*, tap, open, opens, opening, follow, visit, go to, head to, press, use the link, use this, button, here, below, continue, proceed, launch",
  link: "%link, link, links, page, pages, site, website, web, form, portal, url, address bar, browser, online",
  file: "file, files, attachment*, attached, zip, rar, archive, document*, pdf, html, htm, exe, apk, msi, folder, drive, dropbox, wetransfer, google drive, onedrive, mega, spreadsheet, excel, word document, list, iso, scr, js",
  run: "windows, powershell, win+r, windows key, run box, command prompt, terminal, install*, download*, enable, macro*, captcha, robot, ctrl+v, ctrl, paste, anydesk, teamviewer, remote, update your browser, laptop, pc, computer, unpack, extract, run",
  scan: "qr, qr code*, scan, scans, scanned, scanning, barcode, square code, camera",
  call: "call, calls, calling, called, phone, ring, ringing, telephone, stay on the line, hotline, operator, phone you",
  write:
    "write, message, messages, text, texting, contact, drop a line, reach, ping, add me, chat, dm, speak to, talk to, reply, answer",
  outside:
    "whatsapp, whats app, wa, telegram, tg, viber, signal, messenger, instagram, insta, wechat, line app, facebook, skype, sms, imessage, facetime, discord",
  email: "%email, email, e-mail, mail, gmail, mailbox, inbox",
  phone: "%phone, mobile, cell, phone number*, mobile number*, my number, your number",
  send_on:
    "forward the rest, send the rest, the rest, remainder, pass on, pass it on, send on, send back, return the difference, keep, wire the, on my behalf, for me, deduct",
  deadline:
    "within, hour, hours, hrs, h, minutes, mins, today, tonight, midnight, noon, immediately, urgent*, asap, right away, right now, at once, deadline, expires, expire, last chance, final, before, until, by tomorrow, soon as, quickly, hurry, now, this evening, 24 h, 12 h, 48 h",
  lose: "cancel, cancels, cancelled, canceled, cancellation, lapse*, release*, resell, resold, resale, lose, lost, forfeit*, void, voided, give the room, give it away, someone else, other guests, next guest, waiting list, suspend*, block, blocked, frozen, freeze*, close, closed, lock, locked, deactivat*, delist*, delete*, remove*, terminat*, revok*, drop your, go back on sale, no longer guarantee",
  otherwise:
    "otherwise, or else, unless, if not, failing, without this, without it, without the, or the, or your, or we, have no choice, forced to, in case of failure, as long as",
  quiet:
    "do not call, don't call, do not contact, don't contact, do not tell, don't tell, between us, not here, don't reply here, do not reply here, outside the platform, outside this chat, outside of this chat, off the platform, not through the site, don't use the site, not via the platform, don't write here, keep it between, bypass, without telling, ignore the platform, off the app, this chat is, chat is monitored, don't mention, discreet*, off the record",
  no: "not, no, never, don't, dont, doesn't, isn't, won't, can't, cannot, nothing, without, nobody",
  platform:
    "platform, system, our system, booking system, support, support team, security team, security department, trust, safety, service team, customer service, help desk, helpdesk, partner support, compliance, administrator, admin, moderation, anti-fraud, fraud department, department, the site, the app, automatic*",
  authority:
    "police, officer, court, ministry, tax office, tax authority, municipality, council, city hall, lawyer, attorney, government, authority, authorities, embassy, customs, inspector, sergeant, detective, prosecutor, investigation, interpol, europol, border, immigration",
  boss: "manager, management, owner, finance, accounting, accountant, accounts, accounts department, bookkeeper, bookkeeping, head office, payment partner, payment provider, payments department, financial department, our partner, third party, escrow, trustee, director, colleague, assistant, secretary, billing, acquirer, processor",
  everybody:
    "all guests, every guest, each guest, all our guests, all bookings, every booking, all reservations, all properties, all hosts, all partners, everybody, everyone, new guests, new profiles, selected guests, since this month, as of this month, new policy, new regulation*, new rule*, standard procedure, procedure, protocol",
  your: "your, yours, you",
  my: "my, mine, me, i, i'm, i've",
  our: "our, we, us, ours",
  please:
    "please, pls, plz, kindly, could you, can you, would you, would you mind, just need, need you to, ask you to, asked to, required to, have to, must, need to, you need, be so kind, do me a favour, simply, just",
  asking:
    "can i, could i, may i, is it possible, do you have, is there, are there, how do, how can, what time, where, when, which, should i, shall i, do i, does the, will i, would it be, i wonder, wondering, any chance, let me know",
  calm: "formality, only takes, takes a minute, two minutes, one minute, a moment, a few seconds, quick, quickly done, simple, safe, secure, secured, guaranteed, don't worry, no worries, automatically, official, encrypted, protected, harmless, routine, small thing, tiny thing, don't be alarmed, instantly",
  changed:
    "new, changed, updated, update, updates, upgrade, upgraded, switching, migrat*, maintenance, instead, different, other, another, alternative, temporarily, as an exception, currently down, not working, closed our, has moved",
  booking: "booking*, reservation*, stay, trip, holiday, your dates, request",
  prize:
    "prize, won, winner, bonus, gift, reward, upgrade, free night*, loyalty, lottery, congratulations, selected, lucky, coupon",
  sell: "seo, google ranking, ranking, first page of google, followers, marketing, our agency, our company, we offer, we provide, our services, photographer, photo shoot, channel manager, occupancy, boost, increase your, more bookings, more reviews, five-star reviews, 5-star reviews, loan, loans, credit line, investors, investment, energy, electricity contract, tariff, solar, suppliers, supplier, wholesale, catalogue, cleaning service, linen service, free trial, free demo, demo, webinar, subscription, quote, partnership, promote, advertis*, software, leads, influencer, collab*, newsletter, clients, consult*",
  direct:
    "book direct*, directly with us, direct booking, next time, without commission, no commission, save the commission, commission, our own website, our own site, our website, cancel here, cancel the booking and, cancel on the platform, outside, privately, private deal, best price guarantee, cheaper if, cheaper on, cut out, middleman, go around",
  room: "room*, apartment*, flat, suite, bed, beds, bedroom, cottage, villa, studio, balcony, floor",
  arrival:
    "arriv*, check in, check-in, checkin, check out, check-out, checkout, late, early, landing, flight, train, ferry, land at, eta, luggage, bags",
  key: "key, keys, key box, keybox, lockbox, door, gate, entrance, lock, access, buzzer, doorbell, intercom, lift, elevator, stairs, downstairs",
  food: "breakfast, dinner, lunch, restaurant, coffee, milk, gluten, allerg*, kitchen, fridge, vegan, bread, wine, table",
  traffic:
    "parking, park, car, garage, bus, metro, taxi, shuttle, station, airport, bike*, street, road, map, directions, walk, tram",
  wifi: "wifi, wi-fi, network, router, internet, tv, netflix, ssid",
  house:
    "towel*, clean*, heating, heater, radiator, hot water, shower, leak*, broken, repair, plumber, noise, noisy, neighbour*, neighbor*, smell, mould, sheets, linen, iron, washing machine, dishwasher, aircon, air conditioning, pool, sauna, garden, light, lamp, window, boiler",
  family:
    "child, children, kids, baby, cot, crib, wife, husband, mother, father, dog, cat, pet, pets, family, friends, son, daughter, adults",
  lost: "left behind, forgot, forgotten, lost property, found it, charger, jacket, umbrella, glasses, book, post it",
  thanks:
    "thank*, thanks, cheers, lovely, great, wonderful, looking forward, see you, welcome, enjoy, best regards, kind regards",
  sorry:
    "sorry, apologi*, unfortunately, disappointed, complaint*, complain*, unacceptable, upset, angry, terrible, dirty",
  warning:
    "scam*, fraud, fraudster*, phishing, suspicious, fake, beware, careful, not from us, isn't from us, ignore it, hacked, report it, cheat*, looks dodgy, dodgy, legit, genuine",
  never_ask:
    "never ask, will never, we never, never have to, don't ask for, do not ask for, never pay, never send, never give, don't send your card, do not send card, don't post your",
};
