import fc from "fast-check";
import { expect, test } from "vitest";
import { viewsOf } from "../text/views.ts";
import { findEmails } from "./emails.ts";

const found = (text: string) =>
  findEmails(viewsOf(text)).map(({ value, span }) => [value, text.slice(span.start, span.end)]);

test.each([
  ["Write to mira.silva@casaazul.example.", "mira.silva@casaazul.example"],
  ["<Teo+stay@mail.Casa-Azul.pt>, thanks", "Teo+stay@mail.Casa-Azul.pt"],
  ["mailto:mira@casaazul.com?subject=x", "mira@casaazul.com"],
  ["https://casaazul.example/?to=mira@casaazul.example", "mira@casaazul.example"],
  ["邮箱mira@casaazul.example谢谢", "mira@casaazul.example"],
  ["my mail: mira@gmail.con", "mira@gmail.con"],
  ["mira@casaazul.com.Thank you", "mira@casaazul.com"],
  ["'mira@casaazul.example'", "mira@casaazul.example"],
  ["guest.4711@guest.bellhop.example", "guest.4711@guest.bellhop.example"],
])("in %s stands an address", (text, address) => {
  expect(found(text)).toEqual([[address.toLowerCase(), address]]);
  expect(findEmails(viewsOf(text))[0]!.view).toBe("written");
});

const HIDDEN: readonly (readonly [string, string])[] = [
  ["mira (at) casaazul (dot) example", "mira@casaazul.example"],
  ["mira[at]casaazul[.]example", "mira@casaazul.example"],
  ["mira)at(casaazul]dot[example", "mira@casaazul.example"],
  ["mira {at} casaazul {punkt} de", "mira@casaazul.de"],
  ["mira AT casaazul DOT com", "mira@casaazul.com"],
  ["mira_at_casaazul_dot_com", "mira@casaazul.com"],
  ["miraATcasaazulDOTcom", "mira@casaazul.com"],
  ["mira.silva at gmail", "mira.silva@gmail.com"],
  ["mira at gmail com", "mira@gmail.com"],
  ["mira @ casaazul . com", "mira@casaazul.com"],
  ["mira@\ncasaazul.example", "mira@casaazul.example"],
  ["m i r a @ c a s a . c o m", "mira@casa.com"],
  ["m i r a . s @ c a s a - a z u l . c o m", "mira.s@casa-azul.com"],
  ["mira&#64;casaazul&#46;example", "mira@casaazul.example"],
  ["ｍｉｒａ＠ｃａｓａａｚｕｌ．ｃｏｍ", "mira@casaazul.com"],
  ["m\u200bira@casa\u200bazul.example", "mira@casaazul.example"],
  ["mіra@саsaazul.соm", "mira@casaazul.com"],
  ["moc.liamg@arim", "mira@gmail.com"],
  ["mira#gmail.com", "mira@gmail.com"],
  ["mira(a)casaazul.example", "mira@casaazul.example"],
  ["reservas(at)casaazul.example", "reservas@casaazul.example"],
  ["mira@casaazul,com", "mira@casaazul.com"],
  ["mira punkt silva klammeraffe web punkt de", "mira.silva@web.de"],
  ["mira arroba casaazul punto es", "mira@casaazul.es"],
  ["mira arroba casaazul ponto pt", "mira@casaazul.pt"],
  ["mira arobase orange point fr", "mira@orange.fr"],
  ["mira apenstaartje ziggo punt nl", "mira@ziggo.nl"],
  ["mira małpa wp kropka pl", "mira@wp.pl"],
  ["mira snabel-a telia punkt se", "mira@telia.se"],
  ["mira собака яндекс точка ру", "mira@yandex.ru"],
  ["mira آت gmail نقطة كوم", "mira@gmail.com"],
  ["mira underscore silva at casaazul dot com", "mira_silva@casaazul.com"],
];

test.each(HIDDEN)("%j hides an address", (hidden, address) => {
  const text = `My name is Teo: ${hidden}, thank you.`;
  expect(found(text)).toEqual([[address, hidden]]);
});

const sentence = fc.constantFrom(
  "We arrive late",
  "Danke schön",
  "¿Hay parking",
  "Спасибо большое",
  "شكرا",
  "Merci",
  "Ok 12",
  "",
);
const local = fc.stringMatching(/^[a-z]{3,8}[0-9]{2}$/);
const name = fc.stringMatching(/^[b-df-h]{2}[aeiou][b-df-h]{4}$/);
const disguise = fc.constantFrom<(local: string, name: string) => string>(
  (a, b) => `${a}@${b}.com`,
  (a, b) => `${a} (at) ${b} (dot) com`,
  (a, b) => `${a} arroba ${b} punto com`,
  (a, b) => `${a} @ ${b} . com`,
  (a, b) => [...`${a}@${b}.com`].join("\u200b"),
  (a, b) => [...`${a}@${b}.com`].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(""),
);

test("a planted address is found at its place, however it is written", () => {
  fc.assert(
    fc.property(sentence, sentence, local, name, disguise, (before, after, a, b, write) => {
      const hidden = write(a, b);
      expect(found(`${before}; ${hidden}; ${after}`)).toEqual([[`${a}@${b}.com`, hidden]]);
    }),
  );
});

test.each([
  "2 rooms @ 90 EUR, see you @ 14:00",
  "look at casaazul.example",
  "https://user@casaazul.example/pay",
  "Querid@s amig@s.Gracias",
  "photo@2x.png",
  "our insta @casa.madrid",
  "Estimado(a) casaazul.example",
  "@Injectable() @mira",
  "a@b",
])("in %s stands none", (text) => {
  expect(found(text)).toEqual([]);
});

test.each(["@", "a@", "a @ ", "at ", "dot ", "a at b dot ", "(at", "a.", "a a ", "m i r a @ ", "&#64;"])(
  "twenty thousand characters of %j are read",
  (unit) => {
    expect(found(unit.repeat(20_000 / unit.length)).length).toBeLessThan(20_000);
  },
  5000,
);
