import { expect, test } from "vitest";
import { readWith } from "../testing.ts";
import { english } from "./english.ts";

const HONEST = `
Our security team will ask for your room number at the gate.
A card pre-authorisation is made on the terminal at reception.
The video tour of the flat is on our page: https://casa-azul.example/a
Photos of the entrance are here on the map: https://casa-azul.example/a
Pictures of the parking space: https://casa-azul.example/a
Shall I send you a copy of my passport?
By law we must register all guests with the police, please have your passports ready.
The police require us to take a copy of your passport at check-in.
We need names, dates of birth and passport numbers for the registration.
Please fill in your ID details in the online check-in of the app.
We can recommend the boat tour from the harbour, it is great for kids.
There's a nice wine tour, ask us at reception and we book it for you.
The guided tour costs 20 euro per person and starts at 10.
Is it possible to book a tour via you?
I will write an honest review about the noise.
I was unhappy with the cleaning and I would like a partial refund.
If you can't fix the heating, I will have to ask the platform for a refund.
I'll leave a review when I'm home.
We were disappointed and left three stars.
I have a gift card of the restaurant, can I use it?
The restaurant sells gift cards at the counter.
The voucher for the welcome drink is on the table.
The code of the door is 4455, it changes every day.
You will get a code by text on the day of arrival. It opens the front door.
You'll receive six digits by SMS. Type them on the keypad.
Which code did you send me for the gate?
I didn't get the SMS with the code, can you tell me it again?
Scan the QR code on the table for the menu.
You can pay the parking meter by scanning the QR code on it.
At the parking meter there's a QR code for the payment.
There is a QR on the washing machine, it shows how it works.
Can I pay with a QR code at your bar?
The Wi-Fi QR hangs next to the router.
Please show your card and ID at the reception.
The terminal will ask for your PIN when you pay at the desk.
Do you need the CVV or is the booking enough?
My CVV was not accepted on the booking page.
A technician will come at ten to repair the boiler.
Our technician needs access to your room for ten minutes.
The IT technician will reset the router tonight.
What is the password of the Wi-Fi?
The user name for the TV is guest, the password is azul2026.
I forgot the password of my booking account, so I cannot see the address.
My colleague Ana will meet you at the flat.
My colleague will call you when the room is ready.
Please leave a phone number so the driver can call you.
You can reach me on WhatsApp when we land.
Our accountant sends the invoice on Monday.
My payment failed, could you check it?
Your payment failed on the first try but the second one worked.
Can I give you my number so you can call when the taxi is there?
My bank asked me to approve the payment and I did.
My bank called me about the payment, it is fine now.
The bank is next to the post office.
You have won our hearts, come back soon!
Congratulations on your wedding!
Your room has solar heated water, it may be cool in the evening.
Bed linen and towels are included, changed every three days.
Extra towels can be rented for 5 euro at the desk.
Electricity is included up to 10 kWh per day.
The electricity bill is paid by us, please switch off the air conditioning.
We offer laundry for 8 euro per machine.
Our photographer took the pictures last summer.
May I take some photographs for my blog?
Do you take vitamins? The pharmacy is opposite.
The breakfast includes protein shakes and tea.
The flight was cheap, the hotel is great.
Our packages for families include dinner and a spa visit.
The presentation room has a projector.
Winner of the travellers award 2024.
Can we book directly at the spa?
To extend your stay please use the platform.
Next time you come, tell us and we will prepare the cot.
You can write us a mail if you forget something.
We are two women, is the bed a double?
I use a wheelchair, is there a lift?
We have no lift, so it is not suitable for wheelchairs, sorry.
Guests from all countries are welcome.
Guests from Germany often ask about parking.
We do not accept groups of young people for parties.
Children cannot stay in the sauna alone.
My son is autistic, is the place quiet?
Our Muslim friends ask for a prayer room.
We're happy to welcome gay couples.
I would love to see you again!
You looked so happy at breakfast!
Please wear swimwear in the pool.
The bar is hot tonight, live music.
The noise was hell, we could not sleep.
Accidents happen, don't worry about the broken glass.
Don't worry about the vase, it happens.
The neighbours' children hurt themselves on the stairs.
Watch out for the step when you leave the house at night.
If the shower isn't repaired I will leave early and want my money back.
Refund takes 7 days, you will be notified.
If you pay the cleaning fee in cash, we give you a receipt.
Please send 2 passport photos for the fishing licence.
Your luggage can be stored in the office.
My card has been declined at the shop, is there an ATM?
We will need a deposit of 100 euro in cash at arrival.
The code from the confirmation is enough to check in at the machine.
Type the booking number in the check-in machine.
Read the number on the gas meter when you leave, please.
What is the number on the door?
Send us a picture of the meter before you leave.
Please send us a photo of the broken lamp.
I send you a picture of the key card that does not work.
Here's a photo of the credit card slip.
Please send us passport number, nationality and expiry date of all guests.
We need the ID number and expiry date for the guest register.
There are 12 pcs of towels in the cupboard.
Show the QR code to the driver of your airport transfer.
The QR code in the folder leads to the price list of the massages.
The picture in the hallway has a small QR code of the artist.
You will find a QR in the picture frame for the audio guide.
Bus number 28 goes to the castle, walk back through the park.
The last number on the back of the router is a 7.
I need a photo for my visa, is there a machine near?
Our visa needs a picture of the booking confirmation.
Scan your boarding pass at the gate.
You will get an SMS code from the scooter app, type it there.
The lockers ask for a passcode, choose your own.
The technician has the access code, you don't have to be there.
You can buy gift vouchers of our hotel as a present.
Our security staff walks around at night.
The security office keeps lost things.
Please contact the bank in the village if the machine keeps your card.
I am writing from my bank account to see which deposit you took.
I was contacted by my bank about a payment, is it yours?
Our manager will meet you at reception.
My wife only speaks Portuguese, but my son speaks English.
My husband will wait for you at the station.
She will call you by phone when she leaves home.
The owner will text you when the flat is clean.
Leave your number and the driver will call you.
What's your number? I cannot find the entrance.
Which phone number shall I call at arrival?
Our agent Marta gives you the keys.
Payment was received, thank you.
Your card will be charged by the platform three days before.
The payment is on hold until check-in, that's normal on the platform.
The transaction was completed yesterday.
Someone used our room while we were away!
Somebody tries to open our door every night.
The last payment has not gone through yet, I'll try again in the app.
My card was blocked, I'm waiting for a new one.
Confirm your details at the kiosk in the lobby.
Please confirm with us the time of your arrival.
Send us the number of your flight.
Tell us the number of guests, please.
Read the instructions on the wall, they explain it.
Could you read the meter and send it to me?
I'm happy to read it to you on the phone if you can't see the text.
We sent you the code this morning, did it arrive?
The code was sent to your e-mail.
I just sent you the code again.
Did you get the code I sent?
I got no code from you yet.
Could you send me the code again?
Sorry, I sent the message to the wrong person.
I wrote the wrong number of nights.
By mistake I gave you my old phone number.
Use the username and password from the card in your room to watch films.
What's the name of your booking account? Then we can find it.
The password you sent does not work.
The login page of the online check-in doesn't load.
Boat trips start from the harbour every hour.
We can book a boat trip for you at the reception.
Our guests get 10 % off the boat tour.
The hop-on bus tour costs 25 euro and you can buy tickets on board.
My brother is a guide and knows every corner, ask me if you are interested.
The sightseeing bus stops in front of the house.
Do not miss the wine tasting on Friday, it is free for our guests.
The cruise terminal is ten minutes away.
We arrive with a cruise ship.
Is the price all inclusive or only breakfast?
Half board is 25 euro per day.
We found cheap flights and want to extend.
Your flight from Bali is long, rest well.
We need to see the photographer for the wedding, may he come?
Our wedding photographer would come at 3 pm, is it okay?
Your photos are better than what we saw elsewhere.
The pictures show a sofa bed, is it there?
I would like to take photos of the house for my family.
The solar company comes tomorrow and will be on the roof.
We install a new heater in the bathroom tomorrow.
The power was off, the supplier repairs it.
The price of energy went up, so we charge 2 euro a day for heating.
Linen is changed weekly, extra sheets are in the wardrobe.
Please collect the towels and leave them in the bath.
The laundry next door washes your clothes in two hours.
You can rent bikes, towels and umbrellas at the beach.
Your prize from the pub quiz is waiting at the bar.
We won a weekend with you at a raffle, how do we book?
Vitamins and magnesium are sold at the pharmacy.
Order now for breakfast by 8 pm, please.
We save the fee if we stay a month, right?
To change your booking you must call the platform, not us.
If you cancel here the platform gives you the money back.
Our prices are the same on every site.
Please book again next year!
We do not accept bookings outside the platform.
Could you write to us about the price for ten people?
Is there a discount if I book three weeks?
Loyal guests get a bottle of wine.
This is a house for adults, children under 12 cannot stay.
We cannot host dogs.
Sorry, we can't take more than four people.
We don't want people to smoke in the rooms.
People from the neighbourhood meet at the bar.
People like you make travelling wonderful!
Thanks to people like you we keep going.
Our house has steps, so it's hard for people with a wheelchair.
Not suitable for wheelchair users because of the narrow lift.
We are unable to offer a ground floor room for disabled guests in May.
The Chinese restaurant was not good.
We are from Syria and need a visa letter.
I am a single mother with two children, is the garden fenced?
Because of your wheelchair I gave you the ground floor room.
As you are pregnant we have prepared an extra pillow.
The bar was full of Germans and Poles singing together.
You will love the view, it's to die for.
You'll regret it if you miss the sunset.
We will pick you up, don't worry.
We'll come for you at six.
You are next in the queue.
Have fun in the water park!
You were so kind to me, thank you.
You look lovely in the photo with the dog.
Come to my shop for a coffee.
Your room is hot in summer, use the fan.
The massage is in your room or in the spa.
What are you planning to wear? There's a dress code at the casino.
Thanks, five stars for you! Can we get the invoice?
Would you give us a discount? We were here last year and left a good review.
We'd like a refund for one night, because the heating was off.
I have asked for a refund and I'm waiting for an answer.
The review I wrote was honest, I won't change it.
If you liked it, a good review helps us.
Please tell us if something is not fine before you write a review.
We refunded you although you left a bad review.
I won't write a review, don't worry.
Otherwise everything was great, five stars.
Please repair it or move us to another room.
We will not ask you for your CVV.
The CVV is asked for by the payment page of the platform only.
The code in the SMS doesn't work, can you help?
`;

test("what hosts and guests say of codes, papers, tours and reviews is left alone", () => {
  const { wronged } = readWith(english);
  expect(wronged(HONEST.trim().split("\n"))).toEqual([]);
});
