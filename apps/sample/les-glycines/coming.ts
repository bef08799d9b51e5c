/** Guests of Les Glycines who come today or later, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const COMING: readonly StayScript[] = [
  {
    ref: "G-771",
    guest: { name: "Camille Roux", language: "fr", country: "FR", phone: "+33 6 39 98 44 02" },
    unit: "Chambre du Jardin",
    arrives: 4,
    nights: 2,
    adults: 2,
    children: 1,
    price: "286.00",
    booked: [-17, "09:24"],
    talk: [
      {
        from: "guest",
        when: [-5, "13:11"],
        says: "Bonjour, nous venons avec notre fils de huit mois. Serait-il possible d’avoir un lit bébé, et de pouvoir réchauffer un petit pot le soir ? Autre chose : je suis allergique aux plumes. Merci d’avance, Camille Roux",
      },
      {
        from: "claire",
        when: [-5, "14:36"],
        says: "Bonjour Camille, tout est prévu : le lit bébé sera monté dans l’alcôve, le chauffe-biberon est dans l’armoire, et Yanis réchauffe volontiers ce qu’il faut jusqu’à 22 h. Pour les plumes, nous remplaçons la couette et les oreillers par de la laine, dans toute la chambre.\n\nÀ très bientôt,\nClaire",
      },
      {
        from: "guest",
        when: [-5, "15:02"],
        says: "Vous nous enlevez une épine du pied. Merci infiniment.",
      },
    ],
    aside: "claire",
  },
  {
    ref: "G-774",
    guest: { name: "Sophie Brandt", language: "de", country: "AT", phone: "+43 660 000 1902" },
    unit: "Studio des Traboules",
    arrives: 8,
    nights: 3,
    adults: 2,
    price: "387.00",
    booked: [-13, "17:17"],
    talk: [
      {
        from: "guest",
        when: { ago: "PT15H" },
        says: "Guten Tag, wir reisen mit dem Auto aus Wien an. Gilt in der Altstadt die Umweltzone, und gibt es eine Garage, in der ein hoher Wagen (2,05 m) Platz hat? Meine Frau ist im siebten Monat, ein kurzer Weg wäre uns wichtig.\n\nDanke und schöne Grüße\nSophie Brandt",
      },
    ],
    unread: ["yanis", "noor"],
  },
  {
    ref: "G-778",
    guest: { name: "Nadia Benali", language: "fr", country: "FR", phone: "+33 6 39 98 10 77" },
    unit: "Studio des Traboules",
    arrives: 0,
    nights: 2,
    adults: 2,
    price: "258.00",
    booked: [-5, "20:48"],
    talk: [
      {
        from: "guest",
        when: { ago: "PT28H" },
        says: "Bonjour, nous arriverons sans doute après 23 h, notre spectacle à Saint-Étienne se termine tard. Comment récupérer la clé ?",
      },
      {
        from: "yanis",
        when: { ago: "PT27H" },
        says: "Bonjour Nadia, aucun souci. Le code de la porte cochère est 69A05, puis la boîte à clés à droite de la glycine, code 3141. Le studio est au premier, porte verte. Faites attention à la troisième marche, elle grince et réveille Claire.",
      },
      {
        from: "guest",
        when: { ago: "PT26H40M" },
        says: "Nous sauterons la troisième marche, promis. Merci !",
      },
      {
        from: "claire",
        when: { ago: "PT26H" },
        says: "Je confirme pour la marche. Bonne route à vous deux.",
      },
    ],
  },
  {
    ref: "G-781",
    guest: { name: "Annika Ström", language: "sv", country: "FI", phone: "+358 40 000 7123" },
    unit: "Suite Fourvière",
    arrives: 15,
    nights: 2,
    adults: 2,
    price: "390.00",
    booked: [-20, "19:33"],
    talk: [
      {
        from: "guest",
        when: [-4, "19:58"],
        says: "Hej! Jag hoppas att det går bra att skriva på svenska. Vi skulle vilja äta på en riktig bouchon en kväll, gärna en där man inte behöver äta inälvor. Har ni något tips, och kan ni boka bord åt oss?",
      },
      {
        from: "claire",
        when: [-3, "09:40"],
        says: "Hello Annika, I read Swedish with the help of our friends in Malmö and answer in English, if I may. Chez Mounette, two streets away, makes quenelles and a very good salade lyonnaise, nothing alarming. I have booked a table for two at 20:00 on your first evening; tell me if another hour suits you better.",
      },
      {
        from: "guest",
        when: [-3, "10:22"],
        says: "Tack, det låter perfekt! Klockan åtta passar fint.",
      },
    ],
    aside: "claire",
  },
  {
    ref: "G-769",
    guest: { name: "Margaux Lefèvre", language: "fr", country: "BE" },
    unit: "Chambre Saône",
    arrives: 2,
    nights: 2,
    adults: 2,
    price: "238.00",
    booked: [-16, "08:19"],
    cancelled: [-5, "18:30"],
    talk: [
      {
        from: "guest",
        when: [-5, "18:34"],
        says: "Bonsoir, j’ai dû annuler, ma fille a la varicelle. Nous reviendrons quand elle aura fini de se gratter. Bien à vous, Margaux",
      },
      {
        from: "claire",
        when: [-5, "19:02"],
        says: "Bonsoir Margaux, bon courage à toute la famille. L’annulation est sans frais. Le bicarbonate dans l’eau du bain fait des merveilles.",
      },
    ],
  },
  {
    ref: "G-784",
    guest: { name: "Rosa Conti", language: "en", country: "IT" },
    unit: "Chambre du Jardin",
    arrives: 30,
    nights: 3,
    adults: 2,
    price: "429.00",
    booked: [-4, "23:30"],
  },
  {
    ref: "G-785",
    guest: { name: "Henri Vasseur", language: "fr", country: "FR" },
    unit: "Studio des Traboules",
    arrives: 11,
    nights: 1,
    adults: 1,
    price: "129.00",
    booked: { ago: "PT70M" },
  },
];
