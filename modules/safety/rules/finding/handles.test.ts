import fc from "fast-check";
import { expect, test } from "vitest";
import { viewsOf } from "../text/views.ts";
import { findHandles } from "./handles.ts";

const found = (text: string) =>
  findHandles(viewsOf(text)).map(({ value, span }) => [value, text.slice(span.start, span.end)]);

test.each([
  ["Write me on Telegram: @mira_s", "telegram:mira_s", "@mira_s"],
  ["Mein Insta: casaazul.lisboa", "instagram:casaazul.lisboa", "casaazul.lisboa"],
  ["mi instagram es casa_azul_lx", "instagram:casa_azul_lx", "casa_azul_lx"],
  ["Suivez-nous sur insta @casa.azul", "instagram:casa.azul", "@casa.azul"],
  ["Mon pseudo Discord : mira#4521", "discord:mira#4521", "mira#4521"],
  ["Volg ons op Instagram: casaazul", "instagram:casaazul", "casaazul"],
  ["Mój Telegram: mira_s99", "telegram:mira_s99", "mira_s99"],
  ["мой телеграм @mira_s", "telegram:mira_s", "@mira_s"],
  ["напишите в телеграме: mirasilva", "telegram:mirasilva", "mirasilva"],
  ["segue @casaazul no Instagram", "instagram:casaazul", "@casaazul"],
  ["Följ @casaazul på Instagram", "instagram:casaazul", "@casaazul"],
  ["حسابي على انستقرام casa_azul", "instagram:casa_azul", "casa_azul"],
  ["راسلني على تيليجرام @mira_s", "telegram:mira_s", "@mira_s"],
  ["mira_silva92 on Telegram", "telegram:mira_silva92", "mira_silva92"],
  ["my line id is mira_88", "line:mira_88", "mira_88"],
  ["Skype: live:.cid.1a2b3c", "skype:live:.cid.1a2b3c", "live:.cid.1a2b3c"],
  ["IG 👉 casa_azul", "instagram:casa_azul", "casa_azul"],
  ["DM me @mira.travels", "@mira.travels", "@mira.travels"],
  ["see https://t.me/mira_s?start=1", "telegram:mira_s", "https://t.me/mira_s"],
  ["wa.me/351912345678", "whatsapp:351912345678", "wa.me/351912345678"],
  [
    "api.whatsapp.com/send?phone=351912345678",
    "whatsapp:351912345678",
    "api.whatsapp.com/send?phone=351912345678",
  ],
  ["facebook.com/casaazul.lisboa/", "facebook:casaazul.lisboa", "facebook.com/casaazul.lisboa"],
  ["tiktok.com/@casaazul", "tiktok:casaazul", "tiktok.com/@casaazul"],
  ["t dot me slash mirasilva", "telegram:mirasilva", "t dot me slash mirasilva"],
  ["tеlеgram @mirа_s", "telegram:mira_s", "@mirа_s"],
  ["telegram mira underscore silva", "telegram:mira_silva", "mira underscore silva"],
])("in %s somebody is named", (text, value, written) => {
  expect(found(text)).toEqual([[value, written]]);
});

test.each([
  "we are on Instagram",
  "like us on Facebook, follow our stories",
  "WhatsApp",
  "Line 2 of the metro",
  "the signal is weak: 4G only",
  "Telegram: available 24h",
  "Telegram, please.",
  "instagram.com/p/ABC123",
  "WhatsApp +351 912 345 678",
  "Skype: mira@casaazul.example",
  "Facebook: casaazul.example",
  "Schreib mir @Teo",
  "meet @reception, 3 nights @ 90 EUR",
  "Signal: CasaAzul_5G",
])("in %s nobody is", (text) => {
  expect(found(text)).toEqual([]);
});

test("a name with the sign is found at its place beside every platform", () => {
  const platform = fc.constantFrom(
    "Telegram",
    "insta",
    "IG",
    "Skype",
    "WeChat",
    "тикток",
    "سناب",
    "Discord",
    "фейсбук",
  );
  fc.assert(
    fc.property(platform, fc.stringMatching(/^[a-z]{4,9}_[a-z0-9]{1,4}$/), (word, name) => {
      expect(found(`Hello! ${word}: @${name}, bye`).map(([, written]) => written)).toEqual([`@${name}`]);
    }),
  );
});

test.each(["@", "@a ", "telegram ", "telegram: ", "t.me/a", "insta_", "live:", "a.b.", "📷"])(
  "twenty thousand characters of %j are read",
  (unit) => {
    expect(found(unit.repeat(20_000 / unit.length)).length).toBeLessThan(20_000);
  },
  5000,
);
