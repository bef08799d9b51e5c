/** Guests of Les Glycines who have left, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const GONE: readonly StayScript[] = [
  {
    ref: "G-760",
    guest: { name: "Lucas Ferreira", language: "pt", country: "PT" },
    unit: "Chambre Saône",
    arrives: -6,
    nights: 3,
    adults: 2,
    price: "357.00",
    booked: [-31, "22:52"],
    talk: [
      {
        from: "guest",
        when: { ago: "PT31H" },
        says: "Olá. Acho que deixei um casaco azul-escuro atrás da porta do quarto. Podem confirmar? Já estamos no Porto.",
      },
      {
        from: "noor",
        when: { ago: "PT29H" },
        says: "Olá, Lucas. Está aqui, com um bilhete do funicular no bolso. Vou a Lisboa no fim do mês e passo pelo Porto: posso deixá-lo na estação de Campanhã, se lhe der jeito?",
      },
      {
        from: "guest",
        when: { ago: "PT28H" },
        says: "Isso é que é serviço. Muito obrigado, Noor. Avise quando souber o dia.",
      },
      {
        from: "noor",
        when: { ago: "PT27H30M" },
        says: "Fica combinado. Escrevo-lhe na véspera.",
      },
    ],
  },
  {
    ref: "G-755",
    guest: { name: "Thomas Whitaker", language: "en", country: "GB", phone: "+44 7700 900652" },
    unit: "Chambre du Jardin",
    arrives: -9,
    nights: 3,
    adults: 1,
    price: "429.00",
    booked: [-24, "15:50"],
    talk: [
      {
        from: "guest",
        when: [-5, "10:05"],
        says: "Good morning. My accounts department would like the invoice made out to the company and with the VAT shown separately. Would you be able to send a corrected one? Whitaker & Lowe Surveyors, 4 Quay Street, Bristol.",
      },
      {
        from: "claire",
        when: [-5, "16:48"],
        says: "Good afternoon, Mr Whitaker. Of course. The corrected invoice, number 2214-B, is at the desk and goes into the post today; the VAT of 10 % is on a line of its own. I am sorry for the first one.",
      },
      { from: "guest", when: [-5, "17:10"], says: "That is perfect. Thank you for the quick answer." },
    ],
    aside: "claire",
  },
  {
    ref: "G-718",
    guest: { name: "Amélie Dufour", language: "fr", country: "FR" },
    unit: "Suite Fourvière",
    arrives: -47,
    nights: 2,
    adults: 2,
    price: "390.00",
    booked: [-75, "12:00"],
    talk: [
      {
        from: "guest",
        when: [-49, "11:47"],
        says: "Bonjour, c’est notre anniversaire de mariage, le vingtième. Pourriez-vous faire déposer un bouquet dans la suite avant notre arrivée, à ma charge ? Mon mari ne doit rien savoir.",
      },
      {
        from: "claire",
        when: [-49, "12:20"],
        says: "Bonjour Amélie, avec grand plaisir et dans le plus grand secret. Des pivoines ou des renoncules ?",
      },
      { from: "guest", when: [-49, "12:25"], says: "Des renoncules. Vous êtes un ange." },
      {
        from: "claire",
        when: [-46, "18:00"],
        says: "Les renoncules sont en place et votre mari n’a rien vu passer. Belle soirée à tous les deux.",
      },
    ],
  },
  {
    ref: "G-402",
    guest: { name: "Paul Meunier", language: "fr", country: "FR" },
    unit: "Chambre Saône",
    arrives: -395,
    nights: 3,
    adults: 1,
    price: "330.00",
    booked: [-440, "14:14"],
    talk: [
      {
        from: "guest",
        when: [-397, "08:40"],
        says: "Bonjour, y a-t-il un bureau dans la chambre ? Je dois relire les épreuves d’un livre.",
      },
      {
        from: "claire",
        when: [-397, "09:15"],
        says: "Bonjour Monsieur Meunier, un vrai, en noyer, devant la fenêtre. Et personne ne vous dérangera, sauf la glycine.",
      },
    ],
  },
];
