/** Guests of Casa Azul who have left, and what they and the house wrote. */

import type { StayScript } from "../script.ts";

export const GONE: readonly StayScript[] = [
  {
    ref: "C-2031",
    guest: { name: "Ingrid Solheim", language: "en", country: "NO" },
    unit: "Attic with terrace",
    arrives: -5,
    nights: 4,
    adults: 2,
    price: "596.00",
    booked: [-71, "18:18"],
    talk: [
      {
        from: "guest",
        when: [-21, "17:44"],
        says: "Hello, is there a walk you would recommend that is not in every guidebook? We have good shoes and one free afternoon.",
      },
      {
        from: "teo",
        when: [-20, "10:03"],
        says: "Hello Ingrid. Start at Campo das Cebolas, go up the Escadinhas de São Miguel, and keep choosing the narrower street until you are in Graça. At the top there is a kiosk with a view over everything; sit with your back to the castle. You will be home for dinner.",
      },
      { from: "guest", when: [-20, "11:15"], says: "That sounds exactly right. Thank you." },
      {
        from: "guest",
        when: { ago: "PT5H" },
        says: "We are home in Bergen, where it rains sideways. Thank you for four days of light, and for the walk up to Graça, which was the best hour of the trip.\n\nIngrid and Per",
      },
    ],
    unread: ["rita", "noor", "duarte"],
  },
  {
    ref: "C-2029",
    guest: { name: "Beatriz Moura", language: "pt", country: "PT", phone: "+351 912 000 318" },
    unit: "Blue room",
    arrives: -7,
    nights: 3,
    adults: 1,
    price: "261.00",
    booked: [-30, "11:31"],
    talk: [
      {
        from: "guest",
        when: [-4, "13:40"],
        says: "Boa tarde, Teo. Saí hoje de manhã e só agora, no comboio, dei pela falta de um brinco. É pequeno, de prata, com uma pedra verde. Era da minha avó. Seria possível ver debaixo da cama ou no lavatório?\n\nMuito obrigada,\nBeatriz",
      },
      {
        from: "teo",
        when: [-4, "14:25"],
        says: "Boa tarde, Beatriz. A Rita subiu logo a procurar. Na casa de banho não está, mas ainda não mudámos a cama. Dou notícias dentro de uma hora.",
      },
      {
        from: "teo",
        when: [-4, "15:10"],
        says: "Está connosco! Tinha ficado preso na franja da manta. Guardámo-lo num envelope com o seu nome. Prefere que o enviemos por correio registado, ou passa por Lisboa em breve?",
      },
      {
        from: "guest",
        when: [-4, "15:18"],
        says: "Que alívio, nem imagina. Por correio registado, por favor, para a morada da reserva. Eu pago os portes, claro.",
      },
      {
        from: "rita",
        when: [-3, "10:02"],
        says: "Bom dia, Beatriz. Seguiu hoje por correio registado, com o número RR 482 117 905 PT. Os portes ficam por nossa conta. Cuide bem dele.",
      },
      {
        from: "guest",
        when: [-3, "19:47"],
        says: "Chegou a notícia e chegou o sorriso. Muito obrigada aos dois. Para a próxima fico mais dias.",
      },
    ],
    aside: "rita",
  },
  {
    ref: "C-2017",
    guest: { name: "Gwen Ellis", language: "en", country: "GB" },
    unit: "Attic with terrace",
    arrives: -17,
    nights: 10,
    adults: 2,
    price: "1430.00",
    booked: [-90, "09:47"],
    talk: [
      {
        from: "guest",
        when: [-19, "19:20"],
        says: "Hello Teo, we land the day after tomorrow at noon. Is there anything in the fridge for a first evening, or a shop you would send your own mother to?",
      },
      {
        from: "teo",
        when: [-18, "08:31"],
        says: "Hello Gwen. Bread, butter, olives and a bottle of vinho verde will be waiting. For the rest, the Mercado da Ribeira is ten minutes away and closes late; my own mother goes to Dona Alice, two doors up, who sells tomatoes and opinions.",
      },
      {
        from: "guest",
        when: [-15, "22:10"],
        says: "All wonderful here. One small thing: the hot water runs cold after about three minutes. No panic, but a shower in the morning would be nice.",
      },
      {
        from: "teo",
        when: [-15, "22:31"],
        says: "I am sorry about that. The boiler in the attic needs its pressure topped up now and then. I will come by at 8:00 with the key to the cupboard; it takes two minutes. Until then the shower on the second-floor landing is yours too.",
      },
      {
        from: "rita",
        when: [-14, "08:20"],
        says: "Done, and tested by a very brave receptionist. You should have twenty warm minutes again.",
      },
      {
        from: "teo",
        when: [-7, "12:05"],
        says: "Thank you for staying with us, Gwen, and for leaving the kitchen cleaner than you found it. A white phone charger was behind the sofa. Shall I post it to your address in Bristol? Write to me within the next days and it will be on its way.",
      },
    ],
    isGuestAway: true,
  },
  {
    ref: "C-2035",
    guest: { name: "Kevin Braithwaite", language: "en", country: "GB", phone: "+44 7700 900461" },
    unit: "Blue room",
    arrives: -4,
    nights: 2,
    adults: 1,
    price: "178.00",
    booked: [-11, "12:50"],
    state: "no_show",
    talk: [
      {
        from: "rita",
        when: [-4, "23:30"],
        says: "Good evening, Mr Braithwaite. We expected you today and have kept the Blue room for you. Is everything all right? The night bell works until 1:00, and you can call us at any time on +351 210 000 112.",
      },
    ],
    isGuestAway: true,
  },
  {
    ref: "C-2009",
    guest: { name: "Clara Antunes", language: "pt", country: "PT" },
    unit: "Garden studio",
    arrives: -23,
    nights: 3,
    adults: 2,
    price: "288.00",
    booked: [-41, "21:00"],
    talk: [
      {
        from: "guest",
        when: [-24, "18:12"],
        says: "Boa tarde. Dá para deixar duas bicicletas no pátio durante a noite?",
      },
      {
        from: "rita",
        when: [-24, "18:30"],
        says: "Boa tarde, Clara. Dá, sim. Há um gancho na parede e o portão fica fechado à chave a partir das 22h.",
      },
      { from: "guest", when: [-24, "18:33"], says: "Impecável, obrigada." },
    ],
    aside: "rita",
  },
  {
    ref: "C-1988",
    guest: { name: "Annelie Voss", language: "de", country: "DE" },
    unit: "Garden studio",
    arrives: -44,
    nights: 4,
    adults: 2,
    children: 1,
    price: "404.00",
    booked: [-98, "20:20"],
    talk: [
      {
        from: "guest",
        when: [-46, "17:33"],
        says: "Guten Tag, wir reisen mit unserem Sohn, er ist vier. Gibt es in der Wohnung eine Treppe, oder ist der Hof gesichert?\n\nVielen Dank\nAnnelie Voss",
      },
      {
        from: "noor",
        when: [-46, "18:40"],
        says: "Guten Tag, Frau Voss. Die Gartenwohnung hat keine Treppe, und die Tür zum Hof lässt sich von innen verriegeln. Ein Hochstuhl steht im Schrank im Flur. Ihr Sohn bekommt zum Frühstück Pão de Deus, wenn er mag.\n\nHerzliche Grüße\nNoor van Dijk",
      },
      {
        from: "guest",
        when: [-45, "08:02"],
        says: "Das beruhigt uns sehr. Und Pão de Deus mag er ganz bestimmt.",
      },
      {
        from: "guest",
        when: [-40, "16:55"],
        says: "Wir sind gut zu Hause angekommen. Danke für alles, auch für das kleine Holzboot. Es schwimmt schon in der Badewanne.",
      },
      {
        from: "noor",
        when: [-39, "09:14"],
        says: "Wie schön. Ein Gruß an den Kapitän: Wir freuen uns, wenn er wieder bei uns anlegt.",
      },
    ],
  },
  {
    ref: "C-1204",
    guest: { name: "Pilar Echeverría", language: "en", country: "ES" },
    unit: "Sea flat",
    arrives: -384,
    nights: 4,
    adults: 4,
    price: "596.00",
    booked: [-430, "10:10"],
    talk: [
      {
        from: "guest",
        when: [-386, "11:20"],
        says: "Good morning, we are coming by car from Madrid. Where can we leave it for four days?",
      },
      {
        from: "teo",
        when: [-386, "12:02"],
        says: "Good morning, Pilar. The car park at Largo de Camões is the nearest, six minutes on foot. Tell them you are our guests and they take off a third. Driving up to the house is not possible: the street is a staircase with ambitions.",
      },
      { from: "guest", when: [-386, "12:40"], says: "Understood, thank you very much." },
    ],
    aside: "teo",
  },
];
