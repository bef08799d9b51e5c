/** Guests of Fyrhuset who are in the house, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const HERE: readonly StayScript[] = [
  {
    ref: "F-318",
    guest: { name: "Lovisa Bergström", language: "sv", country: "SE", phone: "+46 70 174 06 31" },
    unit: "Tornet",
    arrives: -1,
    nights: 3,
    adults: 2,
    children: 1,
    price: "5670.00",
    booked: [-40, "20:02"],
    talk: [
      {
        from: "guest",
        when: [-8, "16:20"],
        says: "Hej! Vi kommer med en treåring. Är trappan upp till tornet väldigt brant?",
      },
      {
        from: "nils",
        when: [-8, "16:55"],
        says: "Hej Lovisa! Den är smal men inte brant: 22 steg med räcke på båda sidor, och en grind högst upp. De flesta treåringar springer upp den fortare än vi.",
      },
      { from: "guest", when: [-8, "17:10"], says: "Då blir han nöjd. Tack!" },
      {
        from: "guest",
        when: { ago: "PT40M" },
        says: "Hej! Elementet i sovrummet har blivit iskallt och det är sexton grader här uppe. Vår son är lite hostig. Kan ni komma och titta, eller finns det ett extra element vi kan låna så länge?",
      },
    ],
    unread: "everybody",
  },
];
