/** Guests of Casa Azul who are in the house, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const HERE: readonly StayScript[] = [
  {
    ref: "C-2041",
    guest: { name: "Élodie Garnier", language: "fr", country: "FR", phone: "+33 6 39 98 21 40" },
    unit: "Garden studio",
    arrives: -2,
    nights: 5,
    adults: 2,
    price: "495.00",
    booked: [-26, "13:02"],
    talk: [
      {
        from: "guest",
        when: [-12, "21:15"],
        says: "Bonjour, nous arrivons en train de Porto vers 16 h. Pouvons-nous déposer nos bagages un peu avant si nous sommes en avance ? Merci, Élodie",
      },
      {
        from: "rita",
        when: [-11, "08:50"],
        says: "Bonjour Élodie, bien sûr : la consigne est au rez-de-chaussée, ouverte dès 9 h, et le studio est en général prêt à 14 h 30. Depuis Santa Apolónia, prenez le bus 728 jusqu’à Cais do Sodré, puis cinq minutes à pied. À bientôt, Rita",
      },
      { from: "guest", when: [-11, "09:20"], says: "C’est noté, merci beaucoup !" },
      {
        from: "guest",
        when: { ago: "PT3H" },
        says: "Bonjour, tout va bien dans le studio, et le figuier de la cour est une merveille. Une question pour notre départ : notre train ne part qu’à 17 h. Serait-il possible de garder la chambre jusqu’à 14 h, avec un supplément si nécessaire ?",
      },
    ],
    unread: ["teo", "noor", "duarte"],
  },
];
