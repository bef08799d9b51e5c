/** English: what is said to rob people, and what honest hosts and guests say in words much like it. */

import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { english } from "./english.ts";

/** What each says, before the bar, must be seen in it. */
const SPEAKS = `
lure.card_check | Your card could not be verified by our system.
lure.card_check | Unfortunately the credit card you used for the reservation was declined.
lure.card_check | Please verify your payment method within 12 hours.
lure.card_check | We were unable to process the payment for your booking, please re-enter your card.
lure.card_check | There was a problem with your payment method.
lure.card_check | In order to keep your reservation you must confirm your card details through the secure page.
lure.card_check | Kindly confirm your booking using the link below: https://stay-confirm.example/83
lure.card_check | Please update your billing information to guarantee the room.
lure.card_check | To secure your reservation, follow the link and complete the verification.
lure.card_check | Your bank rejected the transaction.
lure.card_check | Click here to confirm your reservation: https://guest-id.example
lure.card_check | The automatic check of your card has failed.
lure.card_check | Card verification is required for all guests.
lure.card_check | You need to pass a card verification before arrival.
lure.card_check | Your payment details have to be validated again.
lure.card_check | The card on file needs to be re-verified.
lure.card_check | Please go to https://pay.example and validate your reservation.
lure.card_check | The payment for your stay did not go through, use this form to try again https://x.example
lure.card_check | our sistem dont can verify you card, plese confirm here https://x.example
lure.card_check | Pls verifiy ur card asap.
lure.card_check | Reconfirm your reservation via the personal link.
lure.card_check | An error occurred while processing your card.
lure.card_check | Your booking is not confirmed yet, please complete the payment through this page: https://x.example
lure.card_check | All guests are asked to reconfirm their card with our new payment partner.
lure.card_check | Dear guest, a short notice: the bank that handles our transactions was not able to complete the routine check on your payment card. Kindly do it yourself on this page: https://stay-check.example/1 You have six hours left, after that your place will be given up.
lure.card_check | Hello! We noticed that your booking is still missing a valid payment guarantee. Please settle this here https://guest-desk.example/ab otherwise we cannot hold the room for you.
lure.card_check | Good afternoon, your reservation at Casa Azul has a pending status. To activate it you should complete the card authentication: https://casa-azul.id123.example
lure.card_check | Please be informed that due to new EU rules each traveller must prove ownership of the bank card. Follow the instructions: https://x.example
lure.card_check | Your reservation might be at risk of being cancelled. Please take a moment to confirm the validity of your card https://x.example
lure.card_check | We had to flag your booking because the card holder's details do not match. Please fill them in once more: https://x.example
lure.card_check | Dear customer, in order to prevent fraud we ask you to go through a quick check of your credit card: https://x.example. Funds are just blocked for some minutes and then come back.
lure.card_check | Sorry to bother you. Our system shows an error with the card you have booked with. Would you be so kind to re-do the payment here: https://x.example ? The first one gets reversed at once.
lure.card_check | hello dear guest your booking have problem with bank card, for avoid cancel go link and make verification https://x.example
lure.card_check | We ask you to confirm your identity and your bank card, as the reservation was made with a new account. https://x.example
lure.card_check | Just a quick one: kindly finish confirming your stay https://x.example
lure.card_check | Your card provider has not approved the charge. Use another card: https://x.example
lure.card_check | Please text our reservations manager on WhatsApp +351 912 345 678, she will help you to confirm the payment, do not answer in this chat.
lure.card_check | Due to a technical failure your booking wasn't paid. Please pay again: https://x.example
lure.card_check | The guarantee on your card has expired. Renew it here: https://x.example
lure.card_check | Dear guest your reservation has been put on hold. In order to release it kindly reconfirm the card information on the secured site https://x.example
lure.card_check | We couldn't take the payment from the account you gave us. Please choose another means of payment at https://x.example
lure.card_check | To guarantee your place, we require a reconfirmation of the reservation. It takes a minute: https://x.example
lure.card_check | Our booking partner asks every traveller to pass an extra check. Without it you will not receive the keys. https://x.example
lure.card_check | Unfortunately the advance payment has been returned by your bank; repeat it here https://x.example
lure.card_check | Your booking is about to expire! Confirm it by clicking the button: https://x.example
lure.card_check | Dear Mira, the reservation couldn't be finalised because the data of your card are missing. Complete them here: https://x.example
lure.card_check | Our hotel has switched to a new payment provider, hence all guests have to register their cards once again: https://x.example
lure.card_check | Your credit card seems to be inactive. Please type its details in on the protected page https://x.example, the amount is frozen for 3 minutes only.
lure.card_check | If no verification happens until 22:00, the automatic system removes your reservation.
lure.card_check | Hi, to get your stay approved open https://x.example and follow the steps there, a temporary sum equal to the price must be on the card.
lure.card_check | In accordance with new security regulations, please verify that you are the owner of the payment method. https://x.example
lure.card_check | Booking notice: guest verification pending. Tap to verify https://x.example
lure.card_check | Your card issuer requires additional confirmation (3D Secure). Continue here https://x.example
lure.card_check | There's been an attempt to pay with your card from another country, we blocked the booking. Unlock it: https://x.example
lure.card_check | Hi there, please re-enter the information for payment. Session closes in 30 min. https://x.example
lure.card_check | We ask you to pay the accommodation in full today through https://x.example as the platform no longer forwards our money.
lure.card_check | The overpaid amount can be returned today only. Follow https://x.example and state your card.
lure.card_check | Dear Guest, we're writing about your upcoming stay at Casa Azul. During a routine review the payment service wasn't able to validate the card attached to the booking. Please complete the procedure here: https://casa-azul.booking-id.example You've 12 hours, then the reservation drops out automatically.
lure.card_check | Good evening Mira! Small request from reception: your booking needs to be re-approved because our payment gateway changed. It costs nothing, the sum gets blocked and is released right after. https://x.example
lure.card_check | Hi, due to an overbooking problem we kindly ask you to secure your place by paying the whole stay tonight at https://x.example
lure.card_check | Notice: reservation no. 44831 is going to be annulled as the card wasn't accepted. Fix it: https://x.example
lure.card_check | We regret to inform you that your payment information seems outdated. Tap the link and refresh it, or you may lose the apartment. https://x.example
lure.card_check | To finish your check-in we must be sure that you own the card. Kindly pass the control at https://x.example
lure.card_check | Dear guest, we could not authorise the card you used. Please verify it within 24 hours at https://x.example or the booking will be cancelled.
lure.card_check | We noticed suspicious activity with your booking. Confirm your card to keep the reservation. https://x.example
lure.card_check | Hello, our partner bank didn't confirm your prepayment. Use this link to re-verify: https://x.example
lure.card_check | Attention: last step missing! Your stay is at risk, validate now https://x.example
lure.card_check | If you do not verify your card the room will be resold. https://x.example
lure.card_check | If no confirmation of the payment method follows, your booking is annulled https://x.example
lure.card_check | Unless you confirm your card, nothing can be guaranteed https://x.example
lure.card_data | Please send us your card number and the expiry date.
lure.card_data | Reply with the CVV code on the back of your card.
lure.card_data | Kindly provide the full card details: number, expiration date and CVC.
lure.card_data | Please send a photo of your credit card, both sides.
lure.card_data | We need a picture of the front and back of the card.
lure.card_data | Enter your card number on the page to secure the booking.
lure.card_data | Just text me the sixteen digits and the three digits on the back.
lure.card_data | Could you write me your credit card number here in the chat?
lure.card_data | Action needed: your reservation 4539 is not guaranteed. Enter the details of your card on https://x.example before 8 pm today.
lure.card_data | Send us a photo of your bank card so we can see the name and the digits.
lure.card_data | We need the long number on the front of your card plus the three-digit code.
lure.card_data | Please let me know your card no., valid until and cvv so we can guarantee the room.
lure.card_data | To reverse the wrong charge give us the 16 digits of your card and its expiry.
lure.card_data | Please call out the CVC at the back so my colleague can process it.
lure.card_data | Could you take a picture of the front side of your credit card and post it here?
lure.card_data | I need your card's number, the date and the three-digit code so I can block the room for you.
lure.card_data | If you don't send your card number and CVV today we cancel.
lure.code | Please send me the code you have just received by SMS.
lure.code | You will get a verification code by text message, tell it to our operator.
lure.code | Enter your online banking password to confirm.
lure.code | Forward us the one-time password from your bank.
lure.code | Generate a BLIK code and send it to me.
lure.code | Please confirm the request in your banking app.
lure.code | We need the TAN shown in your bank app.
lure.code | Log in with your extranet username and password to see the complaint.
lure.code | What is the 6-digit code on your phone? Please reply with it.
lure.code | A code was just sent to your phone, kindly write it to me here so I can finish the check-in.
lure.code | Please read out the numbers you got via text message to complete the payment.
lure.code | To unlock the refund, approve the operation in the app of your bank.
lure.code | Attention! We registered a strange sign-in to your extranet. Confirm that it's you: https://x.example
lure.code | I only need the last code that your bank sent you.
lure.code | In a minute you'll receive an SMS. Type the six numbers in this chat.
lure.code | Your bank app will show a request, please accept it to finish the verification.
lure.code | For the complaint form you need to sign in again with your partner username and password: https://x.example
lure.code | A refund has been approved. Choose your bank and log in to receive the money: https://x.example
lure.code | Could you tell me the PIN of your online banking to release the refund?
lure.code | In case you do not share the code from the SMS, the refund stops.
lure.deadline | Please complete the check within 12 hours.
lure.deadline | You have 4 hours to confirm your card.
lure.deadline | The link is valid for 24 hours.
lure.deadline | This must be done today, otherwise the booking is lost.
lure.deadline | Act immediately or the reservation will be cancelled.
lure.deadline | You must verify before midnight.
lure.deadline | If we do not get your confirmation in the next 6h, the room goes to someone else.
lure.loss | Otherwise your booking will be cancelled automatically.
lure.loss | If you fail to do so, your reservation may be lost.
lure.loss | We will be forced to cancel your reservation.
lure.loss | The room will be resold to another guest.
lure.loss | to avoid the cancellation of your stay follow the steps
lure.loss | Your account will be suspended.
lure.loss | Your listing will be removed from the site unless you answer the complaint.
lure.loss | The system cancels unverified reservations automatically.
lure.loss | you will lose your room
lure.loss | Failure to comply will result in the cancellation of the booking.
lure.loss | Your property will be hidden from search results.
lure.loss | Hi Mira, unfortunately we can't see your prepayment. Go through the procedure again at https://x.example within 8 hours, or the system will void your stay.
lure.loss | You haven't paid yet! Pay with this link or we will rent the flat to other people. https://x.example
lure.loss | Your partner account was temporarily limited after complaints. Remove the limitation: https://x.example
lure.reserved_then_returned | The amount will only be held on your card and returned within a few minutes.
lure.reserved_then_returned | No money will be taken, it is just a test charge.
lure.reserved_then_returned | Make sure there are sufficient funds on your card.
lure.reserved_then_returned | The balance of the card must be equal to the price of the stay.
lure.reserved_then_returned | The sum is temporarily reserved and released immediately after the check.
lure.reserved_then_returned | The amount is blocked for verification and comes back automatically in 10 minutes.
lure.refund_form | To receive your refund please fill in the form: https://refund.example
lure.refund_form | Use the link below to claim your refund.
lure.refund_form | You have been charged twice; please enter your bank details so that we can refund you.
lure.refund_form | For the refund we need your IBAN and the name of your bank.
lure.refund_form | Request the reimbursement here: https://x.example/refund
lure.refund_form | Your refund of 240 EUR is waiting, click to collect it https://x.example
lure.refund_form | We made a mistake and took the amount twice. To get the money back enter your card here: https://x.example
lure.refund_form | You are entitled to compensation of 80 EUR for the inconvenience. Please claim it on https://x.example
lure.refund_form | Your money will be sent back as soon as you fill in this form with your bank data https://x.example
lure.refund_form | We owe you 120 euro because of double payment. Where should we send it? Write your IBAN and card.
lure.refund_form | There's a refund of € 96.40 for you. Enter where to send it: https://x.example
lure.refund_form | Your reservation requires additional confirmation of payment details: https://x.example The amount is temporarily blocked and will be refunded automatically.
lure.pay_elsewhere | Please transfer the amount to the following bank account.
lure.pay_elsewhere | Payment on the platform is currently blocked, please pay by bank transfer.
lure.pay_elsewhere | You can pay in Bitcoin and get 10% off.
lure.pay_elsewhere | Buy Apple gift cards and send us the codes.
lure.pay_elsewhere | Send the money by Western Union to the owner.
lure.pay_elsewhere | Pay directly to the owner, it is cheaper outside the platform.
lure.pay_elsewhere | The payment system of the site does not work at the moment, so pay us by wire transfer.
lure.pay_elsewhere | Cancel here and pay me directly, I will give you a discount.
lure.pay_elsewhere | Please send 300 euro via Revolut to my husband.
lure.pay_elsewhere | We only accept USDT.
lure.pay_elsewhere | The platform has frozen our account and your money did not come to us. Please wire the total of 420 EUR to the account of my wife: DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | For a 15% reduction please cancel and pay us by bank transfer. IBAN PT50 0002 0123 1234 5678 9015 4
lure.pay_elsewhere | Card payments are currently not working, so we kindly ask you to make the payment to our company account: DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | You may pay with Bitcoin or USDT to our wallet, otherwise we'll sell the room to someone else today.
lure.pay_elsewhere | As a deposit, please buy three Steam cards at 100 euro each and send a picture of the codes.
lure.pay_elsewhere | The hotel was sold and the new owner asks that you send the deposit to this IBAN: DE89 3704 0044 0532 0130 00
lure.pay_elsewhere | please make instant transfer of 50% to landlord bank DE89 3704 0044 0532 0130 00, after that you receive keys
lure.pay_elsewhere | Can you pay through PayPal friends and family? Then I lower the price by 50 euro.
lure.pay_elsewhere | We no longer take cards. Send the money over MoneyGram to Teo Alves.
lure.pay_elsewhere | Good day. As card payments are suspended, kindly settle your bill in Ethereum.
lure.pay_elsewhere | Please save our number and book with us without the portal next year, it's 12% less.
lure.pay_elsewhere | Our accountant noticed that your deposit didn't arrive. Transfer 150 € to DE89 3704 0044 0532 0130 00 today, please.
lure.pay_elsewhere | The site keeps our payouts, therefore we only take SEPA transfers now: DE89 3704 0044 0532 0130 00. I'll reduce the price by 20%.
lure.pay_elsewhere | Do not pay through the platform, pay us directly by bank transfer: DE89 3704 0044 0532 0130 00
lure.overpayment | I will send you a cheque for a higher amount, please forward the rest to my travel agent.
lure.overpayment | Charge my card 3000 and send the remaining 1500 to the driver.
lure.overpayment | You will deduct your money and wire the balance to the tour agent.
lure.overpayment | My company paid too much by mistake, kindly send the excess back via MoneyGram.
lure.overpayment | I shall pay with a company cheque. It will be 2000 more than the price; you keep yours and pass on the difference to the bus company.
lure.overpayment | My boss will pay by card for everything incl. the flights, you then forward the remaining sum to the travel agent.
lure.move_channel | Please send me your WhatsApp number.
lure.move_channel | Our finance department will contact you on WhatsApp.
lure.move_channel | Do not reply here, this chat is not monitored.
lure.move_channel | Contact our manager on Telegram @teo.
lure.move_channel | Give me your e-mail, our finance manager will write to you there.
lure.move_channel | Let's continue on WhatsApp, it is easier.
lure.move_channel | Please message us on WhatsApp for the payment details.
lure.move_channel | Leave your phone number so our payment team can call you.
lure.move_channel | Hello, I'm the assistant of the manager. What's your number on WhatsApp? Our accountant must agree on the payment with you.
lure.move_channel | Hi! The chat here is slow, add me on Telegram @casaazul_teo and I will explain how to pay.
lure.move_channel | This chat is going to be closed. Send me your email and mobile, our billing department will be in touch about your payment.
lure.move_channel | Let us talk in WhatsApp, here the messages are read by the platform. My number is +351 912 345 678, about the payment.
lure.move_channel | please contact hotel manager whatsapp +351 912 345 678 for confirm the booking, here we no see messages
lure.clickfix | Press Windows + R, then Ctrl + V and Enter.
lure.clickfix | Open PowerShell and paste the command.
lure.clickfix | To prove you are not a robot, press Win+R.
lure.clickfix | Copy this command into the terminal and press enter.
lure.clickfix | Allow the installation from unknown sources.
lure.clickfix | Please install AnyDesk so that our technician can help you.
lure.clickfix | Download the APK and install it.
lure.clickfix | Turn off your antivirus before you open it.
lure.clickfix | To view the guest's complaint complete the captcha: hit Windows key and R at the same time, then Ctrl and V, then Enter.
lure.clickfix | Open the Run box, paste the text and hit Enter.
lure.clickfix | Please install the attached app from the file and permit apps from unknown sources.
lure.clickfix | Staff must update the extranet plugin: press the Windows logo key together with R and insert the copied text.
lure.clickfix | Copy the line below, open Terminal on your Mac and paste it.
lure.clickfix | Download our check-in program (setup.exe) from https://x.example and run it.
lure.clickfix | Hold down the Windows key, press R, paste, OK. Afterwards the reservation opens.
lure.file_bait | The archive is protected, password: 1234.
lure.file_bait | Please open the file on a Windows computer.
lure.file_bait | Photos of the bed bugs are here: https://drive.example/x
lure.file_bait | Here is the medical list of our group, download it here https://x.example
lure.file_bait | The rooming list is on Google Drive, the password is 2024.
lure.file_bait | I uploaded the pictures of the damage, see the link https://x.example
lure.file_bait | The document only opens on a computer, not on a phone.
lure.file_bait | I'm sending you the list of our allergies, the doctor put it in a protected file, key 2211: https://x.example Please look at it on your PC.
lure.file_bait | My mother was hospitalised after staying with you. See the doctor's papers and the pictures here https://x.example and answer me by tonight!
lure.file_bait | The guest gave bad feedback with video, see zip: https://x.example pass: 777
lure.file_bait | Please have a look at the documents about our allergy, they only work on Windows https://x.example
lure.file_bait | Open this link on a desktop with Windows, the inquiry of our group is inside: https://x.example
lure.file_bait | I've been bitten by bugs in your rooms!! See the video evidence https://x.example or I'll go to court
lure.file_bait | Please check the guest's passport and special requests in the archive https://x.example, code 1122
lure.impersonation | This is the Booking.com security team.
lure.impersonation | We are the payment department of the platform.
lure.impersonation | I am writing on behalf of the compliance team of Airbnb.
lure.impersonation | Our security system has detected suspicious activity on your account.
lure.impersonation | This is the police, you have to pay a fine.
lure.impersonation | Best regards, Booking.com Partner Support
lure.impersonation | Dear partner, the platform has received a complaint about your property.
lure.impersonation | I am calling from your bank's fraud department.
lure.impersonation | We are the safety department of the platform. Your partner account will be limited if you don't sign in here: https://x.example
lure.impersonation | Dear partner, a guest has filed a complaint against your hotel. Respond within 24 hours or your listing will be blocked: https://x.example
lure.impersonation | Good day, this is Europol. Your apartment is used for crimes, pay the penalty within 24 hours by transfer.
lure.impersonation | I am Anna from Booking.com finance. We cannot pay out your earnings until you confirm the bank account: https://x.example
lure.impersonation | Dear host, a guest demands compensation, the case will be closed against you tomorrow. View the case: https://x.example
lure.impersonation | Your listing violates our guidelines and shall be taken offline. Appeal here: https://x.example
lure.impersonation | You have an unread message from Booking.com Partner Help: verify your account at https://x.example
lure.qr_pay | Scan the QR code to pay for your booking.
lure.qr_pay | Attached is a QR code: scan it with your bank app.
lure.qr_pay | Please pay with the QR code in the picture.
lure.qr_pay | Pay the deposit by pointing your camera at the QR code I attached, thanks.
promo.direct | Next time book directly with us and save 10%.
promo.direct | It is cheaper on our own website.
promo.direct | If you book direct you avoid the commission.
promo.direct | Contact us directly for a better price.
promo.direct | Our best rates are always on our homepage, use the promo code DIRECT.
promo.direct | Because of many fake bookings we now check every guest. The check takes 2 minutes https://x.example - without it the booking is annulled.
promo.direct | Next time don't use the platform, write to info@casa.example and you get it cheaper.
promo.direct | Reserve through our own page next time, you'll spare 15 percent.
promo.direct | You'd pay less if you came to us without the intermediary.
promo.direct | Save on booking fees: www.casa-azul.com has better prices than here.
promo.direct | You will get a free night if you book your next holiday on our own site.
promo.direct | Our website always has the lowest price, guaranteed.
promo.direct | If you come again, contact me privately and you'll save the fees of the platform.
promo.service | We offer SEO services for hotels.
promo.service | Our agency can get you 50 five-star reviews on Google.
promo.service | Get a business loan up to 50 000 without paperwork.
promo.service | Lower your electricity bill with our tariff.
promo.service | We manufacture hotel furniture and would like to send our catalogue.
promo.service | Our cleaning company offers services to holiday apartments.
promo.service | Invest in crypto and earn 5% a day.
promo.service | Increase your bookings with our channel manager, book a free demo.
promo.service | Buy Instagram followers cheap.
promo.service | I am a web designer and can make a new website for your hotel.
promo.service | Would you like more guests? We bring hotels to the top of Google, first month free.
promo.service | Our bank partner lends hotels from 10 000 to 500 000 euro at 3%.
promo.service | We're a mattress factory from Poland and have a special price for hotels.
promo.service | Cut your power costs by 30 %: let us compare suppliers for you.
promo.service | Hi, we do professional cleaning of holiday homes, may we send you our prices?
promo.service | Make 300 euro daily with our trading robot.
promo.service | We build websites for small hotels from 499 euro.
promo.service | Let an AI chatbot answer your guests. Book a demo now.
promo.service | I'm a travel influencer with 80k followers and offer a post in exchange for a free stay.
promo.service | Professional photos of your apartment from 99 euro, our studio is near you.
promo.service | Pest control, disinfection and repairs: our firm serves hosts in all Lisbon.
promo.service | Are you looking for staff? Our agency has waiters and maids from Asia.
promo.service | Get your money out of debt with our credit without checks.
promo.service | Earn more with your flat! Our software sets the perfect price every night.
promo.service | Hello, we can write 20 five star reviews for your hotel, payment after publishing.
promo.service | We supply towels and bed linen to hotels all over Europe.
promo.service | Do you need quick cash for renovation? Loan in 24 hours, bad credit OK.
promo.service | Switch to our green electricity and get 100 euro bonus.
promo.service | 10.000 real Instagram followers for 49 euro
promo.service | Would you like us to manage your apartment? We take care of guests, cleaning and keys for 15%.
promo.service | Our laundry picks up your sheets twice a week, ask for our prices for hosts.
promo.service | Turn 250 dollars into 5000 with our AI trading bot.
promo.service | Advertise your guest house in our travel magazine, half price this month.
promo.service | Dear manager, our company makes uniforms and slippers for hotels, see the price list attached.
promo.service | Hi there! Need more direct bookings? Our experts will design a booking website within 2 weeks.
promo.service | Are you satisfied with your current electricity provider? We have better offers for businesses.
promo.service | We are a travel agency from India and can promote your hotel to 20 000 customers for a small fee.
promo.service | Win big at Royal Online Casino, 200 free spins for new players.
abuse.threat | I will kill you.
abuse.threat | We know where you live.
abuse.threat | I'll burn your house down.
abuse.threat | You better watch your back.
abuse.threat | I am going to break your legs.
abuse.threat | I'll find you and smash your head in.
abuse.threat | you will regret this, my brothers are coming to your house
abuse.threat | If you touch my deposit I'll set your place on fire.
abuse.threat | I swear I'll come over and beat you up
abuse.threat | your kind should be shot
abuse.slur | You filthy nigger.
abuse.slur | you are a fucking whore
abuse.slur | Stupid faggot.
abuse.slur | Shut up you dumb cunt
abuse.slur | you ugly faggot go to hell
abuse.discrimination | We do not rent to Arabs.
abuse.discrimination | No gypsies please.
abuse.discrimination | Sorry, black people are not welcome here.
abuse.discrimination | We don't accept gay couples.
abuse.discrimination | We don't want Jews in our house.
abuse.discrimination | No Blacks, no Arabs.
abuse.discrimination | This apartment isn't for your kind of people, go back to Africa.
abuse.discrimination | We do not take wheelchair users, sorry, they scratch the floor.
abuse.discrimination | We only let to white people.
abuse.discrimination | Muslims can't stay here.
abuse.sexual | Send me nudes.
abuse.sexual | Do you want to have sex with me?
abuse.sexual | I want to see you naked.
abuse.sexual | Show me your tits and the room is cheaper.
abuse.sexual | Come to my room tonight, I want to lick you.
abuse.extortion | Give me two free nights or I will leave a one-star review.
abuse.extortion | If you do not refund me I will write a bad review.
abuse.extortion | I'll post 1-star reviews everywhere unless you give us a discount.
abuse.extortion | We found insects in the bed. All proof is in this folder https://x.example, otherwise I will write a bad review.
abuse.extortion | Hello, I sell real positive reviews for Tripadvisor, 5 euro each.
abuse.extortion | Two nights for free, otherwise I'll give you one star everywhere.
abuse.extortion | I have 50k followers. Refund us or I destroy your reputation on TikTok.
abuse.extortion | Write that we get 100 euro back or the review will be terrible.
abuse.extortion | Pay me 300 euro and I delete the review.
ham.at_desk | You pay on arrival.
ham.at_desk | Nothing has to be paid in advance.
ham.at_desk | There is nothing you need to do.
ham.at_desk | Payment is made at the property.
ham.at_desk | No prepayment is needed.
ham.warning | Never give your card details to anyone.
ham.warning | We will never ask for your card number in the chat.
ham.warning | Do not click on links in such messages.
ham.warning | Beware of fraud: some guests received fake messages.
ham.warning | This was not sent by us, it is a scam.
topic.money | How much is the tourist tax?
topic.money | the invoice please
topic.money | What is the price?
`;

const HONEST = `
Please bring the credit card used for booking.
We take a deposit by card at check-in.
Your card will be charged on arrival as per policy.
The door code is 4512.
What is the Wi-Fi password?
The booking can be cancelled free of charge until 12 May.
Please cancel my booking.
My card was declined at the restaurant yesterday, so I will pay cash.
Do you accept bank transfer?
Could you send me your e-mail address?
The city tax is paid in cash.
Please reply within 24 hours about the cot.
Check-out is by 11 today.
The room was sold out.
Please confirm your arrival time.
Can you confirm my booking please?
We confirm your reservation for two nights.
We confirm that your payment has been received.
You can check in online with the link in the app.
Please fill in the registration form before arrival: https://casa-azul.example/form
Your booking was cancelled as you requested.
If I arrive after midnight, will the booking be cancelled?
Please do not cancel our reservation, we are just late.
The refund will arrive on your card in 5 to 7 days.
When do I get my refund?
The deposit of 100 euro is held on your card at check-in and released after check-out.
You can pay by card or cash at the reception.
We do not accept American Express cards.
The card machine is broken today, could you bring cash?
Your key card stopped working? Come to the reception and we will update it.
Enter the code 4512 on the keypad of the door.
You will receive the door code by SMS on the day of arrival.
I did not get the code for the lockbox.
The wifi password is on the card in the living room.
Could you give me your phone number so the driver can find you?
You can also reach us by phone.
Can I have an invoice with my company's VAT number?
Please send me a photo of the bathroom.
Attached are the photos of the broken chair.
Could you send the rooming list two weeks before arrival?
We are a group of 12 doctors attending the medical congress.
The flight lands at terminal 2.
There is a card terminal at the reception.
To open the door, press the star and then the key.
Scan the QR code in the room to see the breakfast menu.
You can book a table directly at the restaurant.
Please book the massage directly with the spa.
We offer free cleaning every three days.
We offer an airport transfer for 30 euro.
The nearest laundry service is around the corner.
The police station is next to the hotel.
We called the police because of the noise.
The bus ticket can be bought with Apple Pay.
Your room will be ready at 3 pm.
Please leave the room by 11 o'clock.
The room will be cleaned today.
You have 24 hours to cancel for free.
I would like to change the date of my reservation.
Your reservation is confirmed, no further action needed.
Please confirm the number of guests.
Please update us about your arrival time.
Please check your email, we sent the directions.
The parking must be paid at the machine within 30 minutes.
Is breakfast included in the price?
I paid too much tourist tax, could you refund the difference?
We left a five-star review, thank you.
I will write a good review.
The kids nearly killed me on the drive, ha ha.
Do black cabs go to the hotel?
Pets are not welcome, sorry.
We do not accept dogs.
We don't accept groups under 18.
Sorry, we do not rent to groups.
The sofa bed sleeps two.
There is no TV in the room.
No smoking please.
We have two black suitcases.
My passport number is on the form.
Please send a copy of your passport at check-in.
I have forgotten my laptop charger in the room.
Do you have a computer with Windows for guests?
The window does not open.
Please press the button at the entrance and we will open.
My husband will pay with his card.
Is my credit card enough to guarantee the reservation?
A valid credit card is needed to guarantee the reservation.
I have paid on the platform already.
I have already paid online, what is this charge?
The amount on the invoice is not correct.
Can I pay by bank transfer?
Which cards do you accept?
We will be there in 20 minutes.
My flight is delayed, we will arrive within the next 3 hours.
Please answer today, thank you.
The gate closes at midnight.
We need an extra bed immediately please.
The shop sells gift cards.
Please keep the room key with you.
You can leave your bags after check-out.
The ATM is across the street.
Here is the link to the bus timetable: https://bus.example
Here is our location: https://maps.example/xyz
Please use the link in the app to choose your room.
We had a lovely time, thank you for everything.
Could you send me the confirmation of my booking as a PDF file?
Is it possible to confirm the reservation without a card?
Please secure the windows when you leave.
Breakfast is served from 7 to 10.
Hi, we land at 23:40, is a late check-in a problem?
Your card on file will be charged two days before arrival according to the conditions.
We pre-authorise your card for 200 euro at check-in as a security deposit; the hold disappears about a week after you leave.
For the guarantee we only need a card with a chip at the desk.
The remaining balance is due on arrival, cash or card.
Could we pay half by card and half in cash?
Your payment went through, thank you.
I tried to pay but the app said my card was refused. Can I pay when I get there?
The bank blocked my card, can I bring cash?
Is it possible to pay the city tax in advance?
We've received your message and will reply within 24 hours.
Please let us know by tonight if you need the parking space.
Please tell us your arrival time today so we can arrange the keys.
The lockbox is to the left of the door, code 7788, push the black button first.
Type the four digits of your room number and then the bell sign.
Your personal access code will be sent by SMS one hour before check-in.
The SMS with the entry code hasn't arrived, could you resend it?
The password for the internet is on the router.
What's the code for the garage?
Please cancel our stay, my father has fallen ill. Is there any chance of a refund?
You can cancel up to 48 hours before arrival without paying anything.
If you cancel now the first night will be charged.
If you don't show up the whole amount is charged.
The deposit will be returned to your card within 7 days after departure.
We refunded the amount yesterday; it may take a few days until you see it.
Refunds are handled by the platform, please contact its customer service.
I wrote to customer support and they told me to ask you.
I'm a doctor and have to leave early for the hospital.
My son has a nut allergy; here is the list of what he can't eat: nuts, sesame, milk.
I have attached the list of names of our group.
Could you scan my passport and e-mail it to me?
I'm sending pictures of the lamp we broke, sorry about that.
The photos of the flat are beautiful.
Can I use a computer to print my boarding pass?
The TV remote needs new batteries.
To start the washing machine press and hold the left button.
Do you have a USB charger? Mine is broken.
We come by car, do you charge for parking?
Our flight was cancelled, we will arrive one day later.
The boat tour was cancelled because of the weather, you will get your money back.
Is the swimming pool open all year?
We would love to book the same room again next year.
Can I extend my stay directly with you or do I need to do it in the app?
You can order breakfast directly at the bar.
There's a good discount for guests at the spa.
We were very happy, five stars from us!
I'll leave you a good review for sure.
The review you left hurt us a bit, but thank you for being honest.
Sorry, we only rent to families.
We don't accept cash, only cards.
No parties, no pets, no shoes please.
Our neighbours are from Morocco and very friendly.
Is the beach suitable for wheelchairs?
Sorry, our house isn't accessible by wheelchair, there are 30 steps.
The dog is black and very gentle.
I'm dead tired after the trip.
You'll die for the view!
The heat is killing us, is there a fan?
We had a terrible night, the neighbours were so loud.
If the noise doesn't stop I'll have to ask for a refund.
It's not acceptable, I want part of my money back.
Honestly, I'm disappointed and will mention it in my review.
Sex and the City fans welcome :)
What is the name on the bell?
Please write to us here if anything is missing.
Feel free to call me when you are at the train station.
You can reach me on this number +351 912 345 678 at any time.
Do you use WhatsApp? It would be easier to send the location.
Please send me the address.
My email is changed, can you send the confirmation again?
I need an invoice made out to my employer, VAT 123456.
The invoice is attached.
Could you send me a payment receipt?
How can I pay the remaining amount?
Do I have to give you my card details before arrival?
Can I come with a different card from the one I used for booking?
The card used when booking must be shown at the reception.
Please have your ID and your credit card ready at check-in.
The terminal did not accept my card, so I owe you 12 euro for the drinks.
I'd like to add a second person to my booking.
Could you check if my booking is complete?
Everything is confirmed, see you on Friday!
We confirm the early check-in.
Please confirm that you have received this message.
Please confirm by replying to this message whether you need the cot.
Please fill in the names of all guests in the online form before you come.
You will find the house manual under this link: https://casa-azul.example/guide
Here's the menu of the restaurant: https://casa-azul.example/menu
Watch this video to find the entrance: https://video.example/abc
The bus timetable is on the website of the city.
Is there a link where I can see the photos of the apartment?
Beware of the dog.
Be careful on the stairs, they're slippery.
Please never leave the key in the door.
Note: we will never ask you for your card number in messages.
Some guests have got fake messages in our name asking for card data, please ignore those and do not click any link.
You don't have to do anything, your booking is already paid.
Nothing to pay now, you'll settle the bill at the desk.
The safe in the wardrobe opens with a four-digit code of your choice.
Your booking number and PIN are in the confirmation mail.
Could you tell me the PIN for the bike lock?
I've changed my password and now I can't see my booking.
Please do not transfer anything, you pay at the hotel.
Where's the nearest Western Union?
Is there a Bitcoin ATM near you, just curious?
We're investing in new beds this winter.
The energy-saving lamps switch off automatically after 10 minutes.
Cleaning costs 40 euro and is included in the price.
We run a small cleaning service for guests: washing costs 5 euro per machine.
The loan of bikes is free of charge.
You can borrow an umbrella at reception.
I work for a marketing agency and come for a conference.
The balance on the parking card is enough for three days.
If nobody is at the desk, use the phone by the door.
The room will be given a deep clean on Monday.
Your apartment will be ready early, at noon.
Please leave the room within the next hour, the next guests are coming.
I'm locked out, please hurry!
There's no hot water, please send someone immediately.
I booked for two but we're three now.
Will you hold the room if we come after midnight?
We'll keep your room until you arrive, don't worry.
The reservation is under my wife's name.
Could you move our reservation to June?
Unfortunately we are fully booked on those dates.
The apartment is not available, it was released by mistake.
Could you charge the other card, the one ending in 4421?
Which card should I bring?
Will you block an amount on my card?
The hold on my card is still there, when will it be released?
Our payment system is down at the desk, so we'll take cash only today.
You can pay the tourist tax at the desk with card or cash.
The tourist tax can be paid online: https://lisboa.example/tax
Please pay the remaining 120 euro in cash to Ana when you get the keys.
Please transfer the deposit only through the platform.
Is your bank account Portuguese? My company wants to pay by invoice.
Do you have an account number? My office prefers to pay by bank transfer.
I've sent the transfer this morning.
My husband sent you the money through the app.
Could you confirm whether you received my payment?
Please check whether the payment arrived.
I need a confirmation of payment for my employer.
Please update the number of guests in your booking to three.
You'd need to change the dates in the app yourself.
To change your booking, open the app and tap on the booking.
Click on "My bookings" in the app to see the address.
You can complete the online check-in in the app from two days before.
Complete the form the police require from all guests, it's in the folder on the table.
By law we must verify the identity of all guests at arrival, so please bring passports.
We have to register your ID with the authorities.
The check-in takes five minutes, just show your ID.
Press 2 for reception.
Copy the code into the app of the lock, then press open.
Download the app of the metro, it's useful.
Install the tram app to buy tickets.
My phone is an old Windows phone.
Do you have a printer? I'd send you the file.
I'll send you our flight details by mail tomorrow.
Would you send us the exact location by text message?
Please text me when you leave the airport.
Call our front desk when you're outside.
Please contact our reception on +351 210 000 000 after 8 pm.
Our manager will call you back about the lost jacket.
Our accounting department will send the invoice by e-mail next week.
The reservations team is happy to help you.
I spoke to the security guard.
Somebody from the city's tax office came by, thus we need your ID numbers on the form.
The police asked us to close the window at night.
Your reservation is safe, the strike will not affect it.
Due to the strike our breakfast room is closed until Friday.
We had to cancel the airport shuttle for tomorrow.
Sorry, the previous guest cancelled too late.
I cancelled by mistake, can you restore my booking?
If we don't hear from you we assume you arrive after 3 pm.
If you arrive after midnight, please tell us, otherwise reception is closed.
Otherwise we'd take the bus.
Last reminder: quiet hours from 10 pm.
We need your passport details within 24 hours of your arrival to register you.
Taxi to the airport takes 30 minutes, only 12 euro.
You have two hours to explore the castle.
Free cancellation within 24 hours after booking.
The flat costs 300 for the week incl. cleaning.
There was a mistake in the bill, the minibar isn't mine.
We got charged twice for the parking!
You charged my card twice, please refund one of the payments.
The refund hasn't reached my bank account yet.
We'll refund the cleaning fee, sorry for the trouble.
I'd like a refund because the heating did not work.
Sorry for the inconvenience, as compensation we'd like to give you a free breakfast.
Scan the QR code on the door to read the house rules.
The review said there's a pool?
Your reviews are great, that's why we chose you.
We follow you on Instagram, lovely photos.
I'm a photographer, may I take pictures in the garden?
Our company organises a seminar in your town and needs 20 rooms.
I represent a school; do you offer group discounts?
Do you have a special price for a long stay?
Could you offer a discount if we stay two weeks?
What's the best price for a month?
We offer cheaper rates from Sunday to Thursday.
We've installed solar panels, so the water is warm.
The heat pump is a bit loud at night.
Please save water and electricity.
The casino is ten minutes away.
Gay-friendly place? We're two men.
Is there a mosque near? We are Muslims.
We're a black family from Paris and look forward to meeting you.
No children under six, because of the stairs.
We don't allow visitors after 10 pm.
I will be late, don't kill me :)
You know where we live now, so come back soon!
I know where the supermarket is, thanks.
We'll find you, don't worry, we have a map.
The bathroom was dirty and the staff rude.
Your neighbour is a bastard, he shouted at us all night.
It was damn hot.
There's a naked wire in the kitchen, it's dangerous.
The beach has a nude section, mind that with kids.
Would you like the twin or the double bed?
Can we sleep with the window open or are there mosquitos?
I want to see you again next year!
Hello Mira, thanks for booking! Check-in starts at 15:00, the key is in the box next to the blue door. See you soon, Teo
Hi Teo, could you tell us whether there's a supermarket nearby and if the price includes towels?
We'd like to pay the tourist tax with card on the last day, is that fine?
Your invoice is ready, you can pick it up at the desk when you leave.
Dear guest, as stated in the booking conditions the full amount will be debited from your card 7 days before arrival.
If the card cannot be charged, we'll let you know through the platform.
Thanks for the quick refund!
The ticket machine doesn't take cards.
For security reasons the front door is locked after 23:00, use the code we send on arrival day.
Please text us your arrival time via this chat.
We had to change your room to number 12, same category.
If you do not cancel before Thursday, the deposit isn't refundable.
I lost my credit card, can I pay cash instead?
Do you need a copy of my ID or only the booking number?
My bank says the payment is still pending.
Is my payment confirmed?
Can you verify that the airport bus runs on Sunday?
The previous owner's Wi-Fi name is still shown, ignore it.
We'll send a colleague to check the boiler at noon.
Guests must pay damages caused during the stay.
The gym is on the page with the hotel map.
Press the green button to exit the building.
There's an app for the scooters; you need to verify your driving licence there.
Our kids love the game console, thank you!
Can I get a paper copy of the invoice with my tax number?
Please fill in the breakfast card and hang it on the door before midnight.
You can top up the laundry card at reception.
We accept payments by Visa, Mastercard and cash.
A hold of one night's price is placed when you check in.
Please note that the card holder has to be present at check-in.
Sorry to hear that, we will compensate you with a free dinner.
The fee for late check-out is 20 euro per hour.
Please answer the survey after your stay, it takes 2 minutes.
I have sent you the photos of the bathroom; the tap is leaking.
Is the doctor far away? My daughter has a rash.
We found cockroaches in the kitchen, please send someone, I attach a picture.
Could you open the window on the computer so I can see the reservation?
My phone number has changed: +49 151 2345678.
The manager will call you tomorrow morning.
Could you give me the WhatsApp of the boat company?
Could you send me the link to the parking garage?
Did you change the code of the gate?
We'll let you know if a room becomes free.
The price is per night and room.
Could you please confirm that the deposit has arrived?
Please do not send your card details by e-mail, you pay here.
You don't have to give us your card number, the platform does that.
We do not need your card details.
Please do not pay outside the platform.
`;

const { signsIn, wronged, stateCount } = readWith(english);
const rows = (table: string) => table.trim().split("\n");
const speaking = rows(SPEAKS).map((row) => row.split(" | ") as [sign: string, text: string]);

test("what is said to rob people, to sell and to hurt is known by its words", () => {
  expect(speaking.filter(([sign, text]) => !(signsIn(text) as ReadonlySet<string>).has(sign))).toEqual([]);
});

test("honest talk in like words is left alone", () => {
  expect(wronged(rows(HONEST))).toEqual([]);
});

test("the words of English are of bounded size", () => {
  expect(stateCount).toBeLessThan(24_000);
});
