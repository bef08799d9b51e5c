import { expect, test } from "vitest";
import { viewsOf } from "./views.ts";

const operators = (text: string): string => viewsOf(text).operators.text;

test.each([
  ["casaazul dot com slash pay", "casaazul.com/pay"],
  ["casaazul [.] example", "casaazul.example"],
  ["www punkt casaazul punkt de", "www.casaazul.de"],
  ["casaazul . com", "casaazul.com"],
  ["casaazul punto es", "casaazul.es"],
  ["casaazul kropka pl", "casaazul.pl"],
  ["casaazul точка ру", "casaazul.ru"],
  ["casa dash azul dot com", "casa dash azul.com"],
  ["t (dot) me / miras", "t.me/miras"],
  ["t[.]me/miras", "t.me/miras"],
  ["mira underscore silva", "mira_silva"],
  ["m&#105;ra&commat;casaazul&period;example", "mira@casaazul.example"],
])("%s is read as an address", (written, read) => {
  expect(operators(written)).toBe(read);
});

test.each([
  "we meet at noon. It is near",
  "meet at the point in front of the house",
  "look at casaazul.example for photos",
  "point 4 at the end, punkt 12 Uhr am Hotel",
  "este punto es importante",
  "el punto de encuentro",
  "à ce point de vue",
  "o ponto de encontro",
  "na punkt in der Mitte",
  "the red dot it is",
  "точка на карте",
  "Estimado(a) huésped",
  "bet-at-home.com",
  "(see above). [Then] come",
  "Filter _new",
])("%s stays as it is", (text) => {
  expect(operators(text)).toBe(text);
});
