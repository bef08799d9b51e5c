/** Guests of Fyrhuset who come today or later, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const COMING: readonly StayScript[] = [
  {
    ref: "jan",
    number: "5160274839",
    pin: "141421",
    guest: { name: "Jan Petersen", language: "de", country: "DE", phone: "+49 171 3920 088" },
    unit: "Sundet",
    arrives: 1,
    nights: 2,
    adults: 2,
    price: "3480.00",
    booked: [-11, "21:30"],
    talk: [
      {
        from: "guest",
        when: [-10, "19:05"],
        says: "Guten Abend, wir kommen mit dem Wagen über Rostock und Trelleborg und haben einen Anhänger mit zwei Seekajaks dabei, zusammen etwa elf Meter. Können wir bei Ihnen parken?\n\nFreundliche Grüße\nJan Petersen",
      },
      {
        from: "ulla",
        when: [-9, "08:15"],
        says: "Guten Morgen, Herr Petersen. Der Hof hinter dem Haus ist für Sie reserviert: Er ist vierzehn Meter tief, Sie müssen nicht einmal abkuppeln. Das Tor ist 2,60 m breit, der Code ist 1878. Die Kajaks können Sie direkt an unserem Steg einsetzen.\n\nHerzlich, Ulla Sandberg",
      },
      {
        from: "guest",
        when: [-9, "12:48"],
        says: "Das ist besser, als wir gehofft hatten. Wie ist die Strömung vor dem Hafen, und wo bekommen wir eine brauchbare Seekarte?",
      },
      {
        from: "ulla",
        when: [-9, "17:20"],
        says: "Meist harmlos, bei Westwind aber kräftig. Mein Neffe Viktor vom Kajakklub leiht Ihnen seine Karte, sie hängt bei Ihrer Ankunft im Flur. Bitte bleiben Sie östlich der roten Tonnen, westlich davon fährt die Fähre.",
      },
      {
        from: "guest",
        when: [-3, "20:31"],
        says: "Wir freuen uns sehr. Die Fähre legt um 19:45 in Trelleborg an, also sind wir gegen 20:45 bei Ihnen.",
      },
      {
        from: "ulla",
        when: [-3, "20:50"],
        says: "Notiert. Das Licht im Turm brennt, und in der Küche steht Fischsuppe, falls Sie hungrig sind.",
      },
      { from: "guest", when: [-3, "21:02"], says: "Wunderbar, vielen Dank." },
    ],
    aside: "ulla",
  },
  {
    ref: "F-331",
    guest: { name: "فاطمة المنصور", language: "ar", country: "AE", phone: "+971 50 000 2210" },
    unit: "Fyrvaktarens våning",
    arrives: 12,
    nights: 4,
    adults: 2,
    children: 2,
    price: "9920.00",
    booked: [-4, "12:44"],
    talk: [
      {
        from: "guest",
        when: { ago: "PT10H" },
        says: "السلام عليكم، سنصل بعد أسبوعين تقريبًا إن شاء الله مع ابنتينا. هل يخلو الفطور من لحم الخنزير، وهل يمكنكم إخبارنا باتجاه القبلة في الغرفة؟ وهل المحطة قريبة سيرًا على الأقدام مع عربة أطفال؟\n\nشكرًا لكم،\nفاطمة المنصور",
      },
    ],
    unread: "everybody",
  },
  {
    ref: "F-327",
    guest: { name: "Emma Clarke", language: "en", country: "GB", phone: "+44 7700 900134" },
    unit: "Bron",
    arrives: 6,
    nights: 2,
    adults: 1,
    price: "2380.00",
    booked: [-9, "22:11"],
    talk: [
      {
        from: "guest",
        when: [-5, "21:20"],
        says: "Hello, my train from Copenhagen only reaches Malmö at 23:41. Your page says check-in is until 21:00. Is there a way?",
      },
      {
        from: "nils",
        when: [-4, "07:58"],
        says: "Hello Emma, there is: a key safe beside the blue door, code 2190, valid on your night from 21:00. Your room is Bron, first floor, second door; the lamp will be on. From the station it is seven minutes along the water. Please just ring the bell if anything sticks. Ulla lives upstairs and is a night owl.",
      },
      { from: "guest", when: [-4, "08:30"], says: "That is very kind. I will tiptoe." },
    ],
    aside: "nils",
  },
  {
    ref: "F-335",
    guest: { name: "Astrid Holmgren", language: "sv", country: "SE", phone: "+46 70 174 06 77" },
    unit: "Fyrvaktarens våning",
    arrives: 18,
    nights: 2,
    adults: 6,
    price: "5400.00",
    booked: [-25, "10:30"],
    talk: [
      {
        from: "guest",
        when: [-7, "09:40"],
        says: "Hej! Vi är sex personer som firar min mammas 70-årsdag. Går det att äta en lite längre middag i köket på lördagen, och får vi ta med egen tårta?",
      },
      {
        from: "ulla",
        when: [-7, "12:15"],
        says: "Hej Astrid, så roligt! Långbordet tar tio och är ert hela kvällen. Tårtan är varmt välkommen, jag ställer fram våra fina fat. Vill ni att jag lagar något? Min fisksoppa räcker till sex och kostar 180 kronor per person.",
      },
      {
        from: "guest",
        when: [-7, "18:22"],
        says: "Ja tack, gärna fisksoppan! En av oss är glutenintolerant, går det bra?",
      },
      {
        from: "ulla",
        when: [-6, "08:05"],
        says: "Det går utmärkt, soppan är fri från gluten och jag bakar ett separat bröd. Då säger vi klockan 18.30. Hälsa din mamma.",
      },
    ],
  },
  {
    ref: "F-329",
    guest: { name: "Daniel Okafor", language: "en", country: "GB", phone: "+44 7700 900877" },
    unit: "Bron",
    arrives: 0,
    nights: 1,
    adults: 1,
    price: "1190.00",
    booked: [-3, "16:59"],
    talk: [
      {
        from: "nils",
        when: { ago: "PT27H" },
        says: "Hello Daniel, we are looking forward to having you. The blue door is open from 14:00; if nobody is at the desk, the coffee is to the left and we are never far. Breakfast is at 7:00, earlier if your train is.",
      },
    ],
    isGuestAway: true,
  },
  {
    ref: "F-340",
    guest: { name: "Ebba Lundin", language: "sv", country: "SE" },
    unit: "Sundet",
    arrives: 3,
    nights: 1,
    adults: 2,
    price: "1740.00",
    booked: { ago: "PT26H" },
  },
  {
    ref: "F-325",
    guest: { name: "Marek Zieliński", language: "en", country: "PL" },
    unit: "Tornet",
    arrives: 4,
    nights: 2,
    adults: 1,
    price: "3780.00",
    booked: [-33, "15:15"],
    cancelled: [-6, "10:02"],
    talk: [
      {
        from: "guest",
        when: [-6, "10:12"],
        says: "Dear Ulla, my employer has moved the conference online, so I had to cancel. I am sorry; I was looking forward to the tower.",
      },
      {
        from: "ulla",
        when: [-6, "11:00"],
        says: "Dear Marek, no harm done, and you cancelled in good time: there is nothing to pay. The tower has stood since 1878 and will wait for you.",
      },
    ],
  },
];
