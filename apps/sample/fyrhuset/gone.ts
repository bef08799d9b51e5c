/** Guests of Fyrhuset who have left, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const GONE: readonly StayScript[] = [
  {
    ref: "F-322",
    guest: { name: "Karin Åkesson", language: "sv", country: "SE" },
    unit: "Bron",
    arrives: -5,
    nights: 2,
    adults: 1,
    price: "2380.00",
    booked: [-18, "07:48"],
    talk: [
      {
        from: "guest",
        when: [-3, "18:40"],
        says: "Hej Ulla! Jag glömde en bok på nattduksbordet, Aniara i en gammal upplaga med en dedikation på första sidan. Har ni hittat den?",
      },
      {
        from: "ulla",
        when: [-3, "19:15"],
        says: "Hej Karin! Den ligger tryggt i receptionen. Ska jag skicka den, eller kommer du förbi Malmö snart igen?",
      },
      {
        from: "guest",
        when: { ago: "PT14H" },
        says: "Så skönt! Jag är i Malmö om ett par veckor och hämtar den då, om den får ligga kvar. Ta gärna en titt i den under tiden, den tål att läsas.",
      },
      {
        from: "nils",
        when: { ago: "PT13H" },
        says: "Den får ligga kvar så länge du vill. Jag har redan kommit till sång 12. /Nils",
      },
    ],
  },
  {
    ref: "F-316",
    guest: { name: "Philippe Lacroix", language: "fr", country: "FR" },
    unit: "Sundet",
    arrives: -9,
    nights: 1,
    adults: 1,
    price: "1640.00",
    booked: [-14, "18:40"],
    state: "no_show",
  },
  {
    ref: "F-312",
    guest: { name: "Mikkel Sørensen", language: "en", country: "DK" },
    unit: "Bron",
    arrives: -14,
    nights: 2,
    adults: 2,
    price: "2580.00",
    booked: [-21, "13:37"],
  },
  {
    ref: "F-287",
    guest: { name: "Olof Sjögren", language: "sv", country: "SE" },
    unit: "Tornet",
    arrives: -63,
    nights: 3,
    adults: 2,
    price: "5670.00",
    booked: [-120, "09:09"],
    talk: [
      {
        from: "guest",
        when: [-64, "17:30"],
        says: "Hej! Vi kommer med hund, en lugn gammal labrador. Behöver vi ta med en filt?",
      },
      {
        from: "ulla",
        when: [-64, "18:02"],
        says: "Hej Olof! Det finns både filt och vattenskål, och en trappgrind om hon hellre sover nere. Vad heter hon?",
      },
      { from: "guest", when: [-64, "18:20"], says: "Selma. Hon tackar på förhand." },
      {
        from: "guest",
        when: [-60, "19:45"],
        says: "Tack för de här dagarna. Selma har sovit hela vägen hem till Växjö.",
      },
    ],
    aside: "ulla",
  },
];
