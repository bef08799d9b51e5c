import { describe, expect, test } from "vitest";
import { cutReply } from "./cut-reply.ts";

const answer = "See you on Friday.\nMira";
const M = "Teo Costa <teo@casa-azul.example>";

/** As written by the clients named; each also when it is broken over lines. */
const ATTRIBUTIONS: readonly (readonly [string, string])[] = [
  ["en Gmail", `On Fri, 20 Nov 2026 at 10:12, ${M} wrote:`],
  ["en Apple", `On Nov 20, 2026, at 10:12 AM, ${M} wrote:`],
  ["en Thunderbird", "On 20/11/2026 10:12, Teo Costa wrote:"],
  ["en Yahoo", `On Friday, November 20, 2026 at 10:12:33 AM GMT+1, ${M} wrote:`],
  ["en Proton", `On Friday, November 20th, 2026 at 10:12, ${M} wrote:`],
  [
    "en Polymail",
    "On Fri, Nov 20, 2026 at 10:12 AM Teo Costa < mailto:Teo Costa <teo@casa-azul.example> > wrote:",
  ],
  ["en NetEase", `At 2026-11-20 10:12:33, "Teo Costa" <teo@casa-azul.example> wrote:`],
  ["en Zoho", "---- On Fri, 20 Nov 2026 10:12:33 +0100 teo@casa-azul.example wrote ----"],
  ["en Notes", "Teo Costa wrote on 20.11.2026 10:12:33:"],
  ["en with a GMT offset", `2026-11-20 10:12 GMT+01:00 ${M}:`],
  ["de Gmail", `Am Fr., 20. Nov. 2026 um 10:12 Uhr schrieb ${M}:`],
  ["de Gmail, name first", `${M} schrieb am Fr., 20. Nov. 2026, 10:12:`],
  ["de Thunderbird", "Am 20.11.26 um 10:12 schrieb Teo Costa:"],
  ["de web.de", `Am 20.11.2026 um 10:12 hat ${M} geschrieben:`],
  ["de iPhone", `Am 20.11.2026 um 10:12 schrieb ${M}:`],
  ["fr Gmail", `Le ven. 20 nov. 2026 à 10:12, ${M} a écrit :`],
  ["fr Thunderbird", "Le 20/11/2026 à 10:12, Teo Costa a écrit :"],
  ["es Gmail", `El vie, 20 nov 2026 a las 10:12, ${M} escribió:`],
  ["es iPhone", `El 20 nov 2026, a las 10:12, ${M} escribió:`],
  ["it Gmail", `Il giorno ven 20 nov 2026 alle ore 10:12 ${M} ha scritto:`],
  ["it Libero", `Il 20 novembre 2026 alle 10.12 ${M} ha scritto:`],
  ["pt Gmail", `${M} escreveu em sex., 20 nov. 2026 à(s) 10:12:`],
  ["pt iPhone", `Em 20 de nov. de 2026, à(s) 10:12, ${M} escreveu:`],
  ["pt-PT", `${M} escreveu no dia sexta, 20/11/2026 à(s) 10:12:`],
  ["nl Gmail", `Op vr 20 nov 2026 om 10:12 schreef ${M}:`],
  ["nl iPhone", `Op 20 nov 2026 om 10:12 heeft ${M} het volgende geschreven:`],
  ["pl Gmail", `pt., 20 lis 2026 o 10:12 ${M} napisał(a):`],
  ["pl Thunderbird", "W dniu 20.11.2026 o 10:12, Teo Costa pisze:"],
  ["pl iPhone", `Wiadomość napisana przez ${M} w dniu 20.11.2026, o godz. 10:12:`],
  ["pl o2", "Dnia 20 listopada 2026 10:12 Teo Costa <teo@casa-azul.example> napisał(a):"],
  ["sv Gmail", `Den fre 20 nov. 2026 kl 10:12 skrev ${M}:`],
  ["sv iPhone", `20 nov. 2026 kl. 10:12 skrev ${M}:`],
  ["da Gmail", `Den fre. 20. nov. 2026 kl. 10.12 skrev ${M}:`],
  ["no Gmail", `fre. 20. nov. 2026 kl. 10:12 skrev ${M}:`],
  ["fi Gmail", "pe 20. marrask. 2026 klo 10.12 Teo Costa (teo@casa-azul.example) kirjoitti:"],
  ["cs Gmail", `pá 20. 11. 2026 v 10:12 odesílatel ${M} napsal:`],
  ["cs iPhone", `20. 11. 2026 v 10:12, ${M}:`],
  ["sk Gmail", `pi 20. 11. 2026 o 10:12 ${M} napísal(a):`],
  ["tr Gmail", `${M}, 20 Kas 2026 Cum, 10:12 tarihinde şunu yazdı:`],
  ["tr iPhone", `${M} şunları yazdı (20 Kas 2026 10:12):`],
  ["hu Gmail", `${M} ezt írta (időpont: 2026. nov. 20., P, 10:12):`],
  ["hu iPhone", `2026. nov. 20. dátummal, 10:12 időpontban ${M} írta:`],
  ["ro Gmail", `În vin., 20 nov. 2026 la 10:12, ${M} a scris:`],
  ["el Gmail", `Στις Παρ 20 Νοε 2026 στις 10:12 π.μ., ο χρήστης ${M} έγραψε:`],
  ["ru Gmail", `пт, 20 нояб. 2026 г. в 10:12, ${M}:`],
  ["ru mail.ru", `Пятница, 20 ноября 2026, 10:12 +03:00 от ${M}:`],
  ["ru Yandex", `20.11.2026, 10:12, "Teo Costa" <teo@casa-azul.example>:`],
  ["ru Thunderbird", "20.11.2026 10:12, Teo Costa пишет:"],
  ["ru iPhone", `20 нояб. 2026 г., в 10:12, ${M} написал(а):`],
  ["uk Gmail", `пт, 20 лист. 2026 р. о 10:12 ${M} пише:`],
  [
    "ar Gmail",
    `في الجمعة، 20 نوفمبر 2026 في 10:12 ص تمت كتابة ما يلي بواسطة ‪Teo Costa‬‏ <‪teo@casa-azul.example‬‏>:`,
  ],
  ["ar iPhone", `في ٢٠ نوفمبر ٢٠٢٦، الساعة ١٠:١٢ ص، كتب ${M}:`],
  ["he Gmail", `‫בתאריך יום ו׳, 20 בנוב׳ 2026 ב-10:12 מאת ‪Teo Costa‬‏ <‪teo@casa-azul.example‬‏>:‬`],
  ["he iPhone", `‏ב-20 בנוב׳ 2026, בשעה 10:12, ‏${M} כתב/ה:`],
  ["zh-CN Gmail", `${M} 于2026年11月20日周五 10:12写道：`],
  ["zh-TW Gmail", `${M} 於 2026年11月20日 週五 上午10:12寫道：`],
  ["zh Apple", `在 2026年11月20日，10:12，${M} 写道：`],
  ["zh NetEase", `在 2026-11-20 10:12:33，"Teo Costa" <teo@casa-azul.example> 写道：`],
  ["ja Gmail", `2026年11月20日(金) 10:12 ${M}:`],
  ["ja iPhone", `2026/11/20 10:12、${M}のメール:`],
  ["ko Gmail", `2026년 11월 20일 (금) 오전 10:12, ${M}님이 작성:`],
  ["ko iPhone", `2026. 11. 20. 오전 10:12, ${M} 작성:`],
  ["vi Gmail", `Vào Th 6, 20 thg 11, 2026 vào lúc 10:12 ${M} đã viết:`],
  ["id Gmail", `Pada tanggal Jum, 20 Nov 2026 pukul 10.12 ${M} menulis:`],
  ["hr Gmail", `pet, 20. stu 2026. u 10:12 ${M} napisao je:`],
  ["bg Gmail", `На пт, 20.11.2026 г. в 10:12 ${M} написа:`],
  ["cs Evolution", "Teo Costa píše v Pá 20. 11. 2026 v 10:12 +0100:"],
  ["he Thunderbird", "נכתב על ידי Teo Costa, ב־20/11/2026 בשעה 10:12:"],
  ["gl Gmail", `O ven, 20 nov 2026 ás 10:12, Teo Costa (<teo@casa-azul.example>) escribiu:`],
  ["is Gmail", `fös., 20. nóv. 2026 kl. 10:12 skrifaði ${M}:`],
  ["ca Gmail", `Missatge de ${M} del dia dv., 20 de nov. 2026 a les 10:12:`],
];

describe("Q1: the line above a quote", () => {
  test.each(ATTRIBUTIONS)("is cut before lines with >: %s", (_, line) => {
    expect(cutReply(`${answer}\n\n${line}\n\n> When do you arrive?\n>\n> Teo`).text).toBe(answer);
  });

  test.each(ATTRIBUTIONS)("is cut with all below it when nothing says >: %s", (_, line) => {
    expect(cutReply(`${answer}\n\n${line}\n\nWhen do you arrive?\n\nTeo`).text).toBe(answer);
  });

  test.each(ATTRIBUTIONS)("is cut when the address stands on the next line: %s", (_, line) => {
    const at = line.indexOf(" <");
    const broken = at < 0 ? line : `${line.slice(0, at)}\n${line.slice(at + 1)}`;
    expect(cutReply(`${answer}\n\n${broken}\n\n> When do you arrive?`).text).toBe(answer);
  });

  test.each(ATTRIBUTIONS)("is cut when it follows the answer without a blank line: %s", (_, line) => {
    expect(cutReply(`${answer}\n${line}\n> When do you arrive?`).text).toBe(answer);
  });
});

test.each([
  ["zh-TW Roundcube", "Teo Costa 於 2026-11-20 10:12 寫到:"],
  ["he Roundcube, turned round", ":כתב Teo Costa, 2026-11-20 10:12 בתאריך"],
  ["ru The Bat", "Вы писали 20 ноября 2026 г., 10:12:33:"],
  ["Nextcloud, without verb and colon", `"Teo Costa" teo@casa-azul.example – November 20, 2026 10:12 AM`],
])("Q1: the line above a quote is cut before lines with >: %s", (_, line) => {
  expect(cutReply(`${answer}\n\n${line}\n> When do you arrive?`).text).toBe(answer);
});

test.each([
  `  On Fri, Nov 20, 2026 at 10:12 AM, Teo Costa<teo@casa-azul.example> wrote:   When do you arrive?`,
  `  Am Fr., Nov. 20, 2026 um 10:12 schrieb Teo Costa<teo@casa-azul.example>:   When do you arrive?`,
])("Q1: a phone puts what it quotes on the same line: %s", (line) => {
  const cut = cutReply(`${answer}\n\n${line}\nBreakfast is from eight.\n\nTeo`);
  expect(cut.text).toBe(answer);
  expect(cut.elided).toContain("When do you arrive?\nBreakfast");
});

test("Q1: GroupWise frames the name with signs, and nothing below has any", () => {
  const text = `${answer}\n\n>>> Teo Costa <teo@casa-azul.example> 20.11.2026 10:12 >>>\nWhen do you arrive?\n\nTeo`;
  expect(cutReply(text).text).toBe(answer);
});

test("Q1: an attribution fills four lines", () => {
  const text = `${answer}\n\nOn Fri, 20 Nov\n2026 at 10:12, Teo Costa <\nteo.of-the-blue-house@casa-azul.example\n> wrote:\n\n> When?`;
  expect(cutReply(text).text).toBe(answer);
});

test("Q1: an unknown language is understood by date, address and the quote below", () => {
  const text = `${answer}\n\nfös. 20. nóv. 2026 kl. 10:12 skrifaði ${M}:\n\n> Hvenær kemurðu?`;
  expect(cutReply(text).text).toBe(answer);
});

describe("Q2: what somebody writes is not taken for an attribution", () => {
  test.each([
    "On arrival we will call you.\nOn Sunday we leave again.",
    "On Friday you wrote that breakfast is included: is it still?",
    'On 12 May you wrote:\n"breakfast is included"\nIs it still?',
    "The neighbour wrote: please be quiet after ten.",
    "My sister wrote on the form that we are four.",
    "I wrote to you on 12 May 2026 about the following:\n- towels\n- a cot",
    "We wrote this down:\narrival 10:30, flight TP 561, terminal 1.",
    "Am Freitag kommen wir an.\nAm 20. November 2026 um 10:30 landen wir:\nbitte holen Sie uns ab.",
    "Am Montag schrieb ich Ihnen schon einmal:\nbitte zwei Schlüssel.",
    "Le 20 novembre 2026 à 10:30 nous arrivons :\nmerci de nous attendre.",
    "El 20 de noviembre llegamos a las 10:30:\n¿es posible?",
    "Am 20.11.2026 10:30 Ankunft, Flug LH 1168:\n2 Koffer",
    "You can reach me at mira@home.example until 10:30:\nafter that I am on the plane.",
    "My mother anna@home.example wrote on 20 November 2026 at 15:14:\nno answer so far. Could you look?",
    "Am 20.11.2026 um 15:14 Uhr landen wir, das hatte ich geschrieben:\nist das so in Ordnung?",
    "Le 20 novembre à 15h14 nous arrivons, comme ma femme vous a écrit :\nest-ce bon ?",
    "Il 20 novembre alle 15:14 arriviamo, mia moglie ha scritto:\nva bene?",
    "20.11.2026 в 15:14 прилетаем, муж вам написал:\nвсё верно?",
    'As you wrote on Nov 20, 2026, 3:14 PM:\n"The key is in the box".\n\nThat is wrong.',
    "20.11.2026, 10:30: landing\n20.11.2026, 12:00: at the house",
  ])("%s", (text) => {
    expect(cutReply(text)).toEqual({ text, elided: "", signature: "" });
  });
});

test("Q2: a sentence that tells of writing stays, although an attribution follows without a blank line", () => {
  const sentence = "On Monday I wrote: the flight is late. So we come on Tuesday at 9.";
  const line = "On 20 Nov 2026 at 10:12 +0100, Teo <teo@casa-azul.example>, wrote:";
  expect(cutReply(`${sentence}\n${line}\n> When?`).text).toBe(sentence);
});

test("Q2: a sentence directly above an attribution stays", () => {
  const text =
    "On arrival we call you.\nOn Fri, 20 Nov 2026 at 10:12, Teo <teo@casa-azul.example> wrote:\n> When?";
  expect(cutReply(text).text).toBe("On arrival we call you.");
});
