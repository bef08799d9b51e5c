import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { english } from "./english.ts";

const SPEAKS = `
lure.card_data | Just the three numbers on the back, that is all that is missing.
lure.card_data | Your CVV didn't come through, what is it?
lure.card_data | could you type the security code of your card in this chat
lure.card_data | To release the room I only need the CVC.
lure.card_data | Please reply with card no, exp and cvv
lure.card_data | hi, system asks again for cvv, pls
lure.card_data | Without CVV number the terminal refuses manual entry. Reply with it.
lure.card_data | We are missing the expiry date and the code from the signature strip.
lure.card_data | Dear guest, tell me the 16 numbers and month/year of your plastic.
lure.card_data | Take a snap of your bank card, both sides, and upload it here.
lure.card_data | Our policy requires a picture of the payment card used. Cover nothing.
lure.card_data | Send me please foto of card front and back for guarantee
lure.card_data | Could you photograph your Visa and send it over?
lure.card_data | A clear image showing your full card is needed before arrival.
lure.card_data | Please attach a scan of your credit card together with your passport.
lure.card_data | Selfie with your card next to your face, then we confirm.
lure.card_data | Please send us photos of your passport and bank card for verification.
lure.card_data | Take a selfie holding your ID next to your face and send it here, otherwise the booking is void.
lure.card_data | Without a photo of your passport and a selfie your reservation will be cancelled today.
lure.card_data | To verify your identity, send a copy of your ID, a selfie and the card you paid with.
lure.card_data | And the 3-digit code please.
lure.card_data | Which CVC does your card have?
lure.card_data | I still miss the security number of the card
lure.card_data | Only the check digits on the rear are needed, then your room is confirmed.
lure.card_data | Can you read me the code on the back of the card?
lure.card_data | Send number of bank card, valid date, three digit
lure.card_data | Your card is fine, we only have to type the CVV2, kindly provide.
lure.card_data | Kindly share a photo of both sides of the debit card.
lure.card_data | In order to avoid fraud we ask everyone for an image of the card.
lure.card_data | Put your card on a table, take a picture, send it.
lure.card_data | Hello, scan of your Mastercard please (front + back).
lure.card_data | Hello! Picture of ID, both sides, plus selfie, right here in the chat please.
lure.card_data | Please verify your identity with a photo of the passport within 3 hours or we cancel.
lure.card_data | We must verify you: passport photo and a picture holding it.
lure.code | You will get a TAN now. Read it to us.
lure.code | In a moment your phone will receive six digits. Send them straight back to me.
lure.code | I just triggered a code to your mobile, what does it say?
lure.code | A text has been sent to you. Please pass me the number in it.
lure.code | Did you get the SMS? I need what's written there to finish the booking.
lure.code | Your bank is texting you a password. Forward it so that I can complete the charge.
lure.code | Tell me the number that appears in your authenticator.
lure.code | You'll see a message from Visa with a code. Copy it here.
lure.code | Approve the request that pops up in your bank app.
lure.code | Please press yes when your bank asks you.
lure.code | We sent you a verification number. Reply to this message with it.
lure.code | I entered your number by mistake, what code did they text you?
lure.code | Sorry, I accidentally used your phone for my registration, could you send me the code you received?
lure.code | Hi, a code came to you that was meant for me. Could you pass it on?
lure.code | I typed your mobile number wrongly when signing up, you got a text with 6 digits, please share.
lure.code | oops my verification code went to your phone, whats it say
lure.code | I'm the technician who repairs your calendar. I need your user name and password.
lure.code | Hello, IT department here. To sync the channel manager send me the login of your extranet.
lure.code | This is technical support. Please tell me your admin password so I can fix the error.
lure.code | We migrate the accounts tonight. Reply with username and password.
lure.code | For maintenance we require the access data of your property account.
lure.code | What is the login for your booking account? I'm the engineer and have to check the prices.
lure.code | Technician: share your credentials in order to avoid loss of data.
lure.code | Our engineer can't get into your extranet. Which password do you use?
lure.code | We work with your bank; choose the bank and log in there to release the refund.
lure.code | When the message with the six numbers arrives please write it to me.
lure.code | Write me quickly the code, it is only valid two minutes.
lure.code | The bank will call you with a code, tell it to me.
lure.code | To receive the refund tell us the code from the push message.
lure.code | Please give the one-time password you just received.
lure.code | Now a confirmation code is on its way to you. What is it?
lure.code | Accept the notification from your bank, it's ours.
lure.code | Could you forward the SMS you are about to get?
lure.code | My SIM is broken so I used your number, send me the code please.
lure.code | Hey, did you get a code? That was me, wrong number, please pass on.
lure.code | I'm from the service team and fix the calendar bug. Send your access data please.
lure.code | Please write me user and password of the property account for the update.
lure.code | For the inspection of your listing we need your log-in and phone code.
lure.code | Hi, I'm the new developer for the platform. Could I use your login to test?
lure.code | Your account must be re-linked. Reply with e-mail and password.
lure.code | What's the code in the SMS?
lure.code | The code by SMS is for confirming your card, please write it here.
lure.code | Your bank's code in the text message is needed to release the room.
lure.impersonation | This is the fraud desk of your bank. Someone tries to pay with your card. Tell us the number to block it.
lure.impersonation | Good day, Visa security centre. Your payment to the hotel was stopped. Confirm your details with us.
lure.impersonation | Hello, I am calling from your bank about the hotel payment. Please log in and approve the cancellation.
lure.impersonation | Your bank here: a payment of 890 EUR to a hotel is pending. To cancel it tell us your TAN.
lure.impersonation | This is Barclays security. Don't pay the hotel, transfer your money to the safe account we give you.
lure.impersonation | I work at your bank. Somebody in Lisbon uses your card. Please install our app so that I can help.
lure.move_channel | My accountant only works on Signal. Give me your number because the payment failed.
lure.move_channel | Payment did not go through, our bookkeeper will contact you on WhatsApp, which number do you use?
lure.move_channel | Your transaction failed. Leave your mobile number, a colleague gets back to you on Telegram.
lure.move_channel | My colleague handles the payments and only answers on Viber, text her please.
lure.move_channel | There was a problem with the payment; my partner will write you on WhatsApp, what's your number?
lure.move_channel | Reservations are done by Marco now. Add him on Telegram @marco_rooms to settle the bill.
lure.move_channel | Finance cannot write here. Please share the phone number with WhatsApp so they fix your failed charge.
lure.move_channel | We could not debit you. The cashier will explain on Signal, drop your number.
lure.move_channel | Your payment was rejected. Our accountant will write on Signal, please give your mobile.
lure.move_channel | The booking failed at payment; message Lucia, she is only on WhatsApp +351 912 345 678.
lure.move_channel | Card problem. Write to my colleague on Telegram.
lure.move_channel | Something went wrong with the charge. The finance lady needs your number for WhatsApp.
lure.pay_elsewhere | You can secure the room with two Steam cards of 100, scratch them and send me the numbers.
lure.pay_elsewhere | Payment by Paysafe accepted, just write the PIN here.
lure.pay_elsewhere | Buy an Apple gift card in any supermarket and text me the code on the back.
lure.pay_elsewhere | We accept deposits as Amazon vouchers only at the moment.
lure.pay_elsewhere | get google play cards for 300 and send pics
lure.pay_elsewhere | As our bank is offline we take prepaid cards, e.g. Neosurf. Send the code.
lure.pay_elsewhere | The deposit can be made with a gift voucher from Apple, forward the digits.
lure.pay_elsewhere | Please go to a kiosk and buy a Paysafecard for the deposit.
lure.pay_elsewhere | Your bank has flagged this transaction, move the money to this safe account.
lure.pay_elsewhere | Could you pick up two gift cards for me? I will deduct it from your bill.
lure.pay_elsewhere | Pay by voucher: buy at the petrol station and send photos of the receipts with codes.
lure.pay_elsewhere | We take Steam or Apple cards, no fees.
lure.pay_elsewhere | The landlord wants the deposit in gift cards.
lure.pay_elsewhere | Send me an iTunes code worth 100 euros please.
lure.qr_pay | Point your phone at the square picture I attached and the payment goes through by itself.
lure.qr_pay | We send you a QR, you scan it with your banking app and your room is secured.
lure.qr_pay | Kindly settle the deposit with the code in the image, just hold your camera over it.
lure.qr_pay | Your reservation must be paid by tonight. You will find a QR in the attachment. Scan it.
lure.qr_pay | Attached QR code is for the city deposit of 240 EUR, please complete it today.
lure.qr_pay | Open the camera, aim at the QR, approve the 180 euro. Done!
lure.qr_pay | For guarantee of stay make scanning of QR below by mobile bank.
lure.qr_pay | I generated a QR for the remaining amount. Scan and confirm before you travel.
lure.qr_pay | QR for prepayment is here, screenshot it and load it in your bank app.
lure.qr_pay | Please transfer the 150 via the QR we enclose, otherwise the flat goes to others.
lure.qr_pay | Payment link is not working, so I made a QR for you. Scan with Revolut.
lure.qr_pay | Use your banking application to scan the attached barcode in order to guarantee your stay.
lure.qr_pay | scan this and pay before 6 pm
lure.qr_pay | The deposit is done by scanning the matrix code in the picture.
lure.qr_pay | Here is the QR, after scanning you see 320 EUR, press confirm.
promo.direct | Next time write to us on our own page and you get 15 % off.
promo.direct | You'd save the fee if you book with us and not through this site.
promo.direct | Prices on our website are always lower than here.
promo.direct | If you cancel here and book again by e-mail we give you a better price.
promo.direct | Google our hotel's name and book there, it's 10 percent less.
promo.direct | Between us: it's cheaper when you call me instead of using the portal.
promo.direct | For your next visit just send me a mail, no need for the platform.
promo.direct | Ask for our returning guest rate, only outside of the platform.
promo.direct | On our homepage the same room is 20 euro less.
promo.direct | Please do not book here again, book on hotel-azul dot com.
promo.direct | I can give you a lower price if we skip the site.
promo.direct | Text me privately for a discount on your next stay.
promo.direct | Stay with us in our other house, pay cash, 30 percent less than here.
promo.direct | Next booking: skip this site, message us on our own number and pay less.
promo.direct | Why pay the service fee? Reserve at our reception phone.
promo.service | Is your power bill too high? We switch hotels to a cheaper tariff within a week.
promo.service | We negotiate gas and electricity prices for small hotels, no cost for you.
promo.service | Cut your energy costs by a third. May I call you?
promo.service | Green electricity for guest houses, fixed price for 24 months.
promo.service | Your heating is outdated? We offer heat pumps with subsidy.
promo.service | Solar on your roof with no money down, ask for your offer.
promo.service | We put photovoltaic panels on hotels and you pay nothing for the first year.
promo.service | Our solar company is in your area this week and would visit you for free.
promo.service | Want to become independent from the grid? We install solar systems with battery.
promo.service | We rent bed linen and towels to hotels, delivered every Monday.
promo.service | Linen hire and laundry at 1.20 per kilo, first month half price.
promo.service | Top quality towels direct from the factory in Portugal, minimum 50 pieces.
promo.service | We sell boat tours along the coast, 20 % off for guests who book today!
promo.service | Unforgettable jeep safari, wine tasting and dolphins! Book now at https://fun-tours-lx.com
promo.service | Hello, I am Pedro, private guide. City tours from 25 euro, write to me.
promo.service | Our agency offers excursions for your guests and pays you 15 % commission.
promo.service | Put our tour flyers in your lobby and earn per booking.
promo.service | Special offer: quad tour plus lunch only 49 euro per person, limited seats.
promo.service | Come to a short presentation and win a free holiday week for life.
promo.service | You were selected for our holiday club, pay once, travel forever.
promo.service | Own a week in a five star resort every year! Attend our 90 minute presentation.
promo.service | We buy back your timeshare for a top price.
promo.service | Holiday ownership made easy: exclusive membership for selected guests.
promo.service | Seven nights Maldives all inclusive only 799, last places!
promo.service | Package deal: flight, hotel, transfer in Antalya from 299 pp. Call now.
promo.service | Last minute cruise offers up to 70 % off, reply YES.
promo.service | Cheap flights and hotels worldwide with our travel club.
promo.service | Congratulations! Your e-mail address was drawn and you have won 500 000 euro.
promo.service | You are the lucky winner of our guest draw, claim your prize now.
promo.service | You've been chosen to receive an iPhone 17, only pay shipping.
promo.service | International lottery: ticket number 7788 won the first prize.
promo.service | Lose 10 kilos in a month with our natural capsules.
promo.service | Our vitamin drops boost the immune system, order now with 50 % discount.
promo.service | Collagen powder for hotels and guests, become a distributor.
promo.service | Miracle tea against diabetes, doctors hate it.
promo.service | Build muscles fast! Protein and supplements shipped free.
promo.service | Hotels pay too much for power. Ask us for a free comparison.
promo.service | New electricity contract with 10 % bonus for accommodation businesses.
promo.service | Your roof can earn money! Lease it to us for solar panels.
promo.service | We launder for 40 guest houses, would you like a price?
promo.service | Hotel towels, 500 g/m2, from 2.90, free samples.
promo.service | Best fado night with dinner, 35 euro, mention this message for a discount.
promo.service | Free dinner for couples who listen to our holiday ownership offer.
promo.service | We can sell your timeshare in 30 days.
promo.service | Egypt, 7 nights, flight and transfer, 349 per person. Only this week!
promo.service | You are today's winner, click and get your present.
promo.service | Google anniversary draw: your number was selected for 1,000,000 USD.
promo.service | Natural pills for more power in bed, discreet shipping.
promo.service | Our green coffee extract melts fat, try 30 days free.
promo.service | Sleep better with our CBD gummies.
promo.service | Looking for a good meal? Restaurant Sol gives 15 % off if you show this message.
promo.service | Need a taxi? Call Joao, cheaper than Uber, day and night.
promo.service | Rent a car from 12 euro per day with us, no deposit!
promo.service | Sea view apartments for sale from 180 000 euro, ask me for the list.
promo.service | Do you want your rooms full in winter? We know how.
promo.service | We'd love to partner with you and list your hotel on our new website, first year free.
promo.service | Water filters for hotels, rent from 19 euro a month.
promo.service | We print key cards and menus, cheap and fast.
promo.service | Get rid of bedbugs for good with our treatment, hotels get 20 % off.
promo.service | I sell guest data lists for marketing.
promo.service | Insurance for landlords from 9 euro a month.
promo.service | Translate your listing into ten languages for 49 dollars.
promo.service | Work from home and make 3000 a month, ask me how.
promo.service | Meet singles in Lisbon tonight.
promo.service | Our solar experts are near you.
promo.service | Massages and detox tea in our shop, buy two get one free.
promo.service | Congratulations! You have a chance to win a cruise, click here.
promo.service | Our laundry could take over your linen from 1.10 a kilo.
promo.service | Flight plus hotel Lisbon, 4 days, 249 euros all in.
abuse.discrimination | Sorry, we don't host people from your country.
abuse.discrimination | I don't want two men in one bed in my house.
abuse.discrimination | People with disabilities cannot stay, they scare other guests.
abuse.discrimination | We had bad experiences with Indians, so please book elsewhere.
abuse.discrimination | Your name sounds Arabic, we can't accept you.
abuse.discrimination | No Roma, no refugees.
abuse.discrimination | As you wear a headscarf I have to cancel.
abuse.discrimination | We are a Christian house and gay couples are not accepted.
abuse.discrimination | Families with an autistic child should go somewhere else.
abuse.discrimination | I prefer white guests.
abuse.discrimination | Single mothers are not our kind of guests, I'm cancelling.
abuse.discrimination | You people are all thieves, I won't rent to Romanians.
abuse.discrimination | We only take Europeans.
abuse.discrimination | Black guests make trouble, so no.
abuse.discrimination | I can't accept a disabled guest, it depresses the others.
abuse.discrimination | We do not let to lesbians.
abuse.discrimination | No kids with Down syndrome please.
abuse.discrimination | I cancelled because you are Israeli.
abuse.discrimination | We don't rent rooms to your sort.
abuse.discrimination | We have decided not to accept your booking because of your origin.
abuse.discrimination | Only married couples of man and woman, please cancel.
abuse.discrimination | We refuse guests from Morocco.
abuse.discrimination | People of colour are not wanted here.
abuse.extortion | Refund us fully and you won't read a one star review from us.
abuse.extortion | Give me two free nights or I give you one star everywhere.
abuse.extortion | I have 40k followers. Either you give me my money back or they all hear about it.
abuse.extortion | It would be a shame if your rating dropped. 200 euro and I stay silent.
abuse.extortion | No discount? Then expect ten bad reviews from my friends.
abuse.extortion | Pay me back or I will report you to the health authorities.
abuse.extortion | My review will depend on what you offer me.
abuse.extortion | Upgrade us for free, otherwise our review won't be nice.
abuse.extortion | Send 500 euros and the review disappears.
abuse.extortion | Last chance: refund, or I tell everyone there were bedbugs.
abuse.extortion | I'll write whatever I want on Google unless you drop the cleaning fee.
abuse.extortion | You have 24 hours to refund, then I post the video.
abuse.extortion | Give us the second night free or we'll make sure nobody books here again.
abuse.extortion | Either a full refund or one star on every portal, your choice.
abuse.extortion | I will take down my review for 150 EUR.
abuse.extortion | If I don't get compensation, all my followers will know.
abuse.extortion | A bad review costs you more than 100 euro, think about it.
abuse.extortion | You owe me a free stay, my review is already written, your choice whether I post it.
abuse.extortion | Do me a favour with the price and I do you one with the rating.
abuse.extortion | If I don't get my money back I'll put bad reviews on all sites.
abuse.extortion | Give me a discount or I write that it was filthy.
abuse.extortion | Transfer 200 euro and nobody reads my story.
abuse.sexual | What are you wearing right now? I could come up to your room.
abuse.sexual | You looked so hot at breakfast, I want to taste you.
abuse.sexual | Wanna have some fun in bed with the owner?
abuse.sexual | Are you single? I would undress you slowly.
abuse.sexual | Send me a photo of you in a bikini, beautiful.
abuse.sexual | You can pay in another way if you come to my bed ;)
abuse.sexual | I get hard when I think of you.
abuse.sexual | I want to see your breasts.
abuse.sexual | If you're nice to me tonight, the room is free.
abuse.sexual | kiss me baby, I know you want it
abuse.sexual | I want to sleep with you tonight.
abuse.sexual | Your legs drive me crazy, let me touch them.
abuse.sexual | I'll be naked in the pool, join me.
abuse.sexual | Rent is free for girls who are open minded.
abuse.sexual | Send me a sexy pic please
abuse.sexual | Are you free tonight? Your husband doesn't need to know.
abuse.sexual | I like your photo, you have a great body.
abuse.sexual | May I sleep in your room tonight?
abuse.sexual | I want to touch you.
abuse.slur | You filthy immigrant pig
abuse.slur | typical dirty gypsy behaviour
abuse.slur | You're a disgusting dyke
abuse.slur | Shut up you stupid cow, bloody foreigner
abuse.slur | you lot of terrorists with your headscarves
abuse.slur | camel jockey
abuse.slur | go back home you monkey
abuse.slur | retarded cripple
abuse.slur | Piece of gypsy trash
abuse.slur | you ugly fat whore
abuse.slur | Damn Jew, greedy like all of them
abuse.slur | Muslims like you should be deported
abuse.slur | faggots burn in hell
abuse.slur | You make me sick, disgusting Arab, stay away from Europe.
abuse.slur | Women should not travel alone, you whore.
abuse.threat | I'm going to hurt you badly.
abuse.threat | You better watch out when you leave the house tonight.
abuse.threat | I will make your life hell, believe me.
abuse.threat | One more word and I smash your face in.
abuse.threat | We'll come over and teach you a lesson you won't forget.
abuse.threat | I have a gun and I know your address.
abuse.threat | You won't leave this town alive.
abuse.threat | I'd love to see your hotel burn with you inside.
abuse.threat | If I ever see you I'll beat you to a pulp.
abuse.threat | Someone should put a bullet in you.
abuse.threat | Careful, accidents happen to people like you.
abuse.threat | your children will suffer for this
abuse.threat | I'll be waiting for you outside with my friends and it won't be pretty.
abuse.threat | You are going to pay with your blood.
abuse.threat | I swear I'll strangle you.
abuse.threat | Next time I see you, you're going to hospital.
abuse.threat | Your car will burn.
abuse.threat | we know your kids' school, think about it
abuse.threat | I hope your hotel collapses and buries all of you.
abuse.threat | I will find you and hurt you.
abuse.threat | You're nowhere safe.
abuse.threat | I'll send someone to break your legs.
`;

const { signsIn } = readWith(english);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is asked outright, sold or said to hurt in English is known without a link", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});
