import { describe, expect, test } from "vitest";
import { cutReply } from "./cut-reply.ts";

const answer = "We come at three.\n\nBest regards\nMira";
const TEO = "Teo Costa <teo@casa-azul.example>";
const MIRA = "Mira Olsen <mira@home.example>";

/** From, Sent, To, Subject, and a date as that language writes it. */
const BLOCKS: readonly (readonly [string, string, string, string, string, string])[] = [
  ["en", "From:", "Sent:", "To:", "Subject:", "Friday, November 20, 2026 10:12 AM"],
  ["de", "Von:", "Gesendet:", "An:", "Betreff:", "Freitag, 20. November 2026 10:12"],
  ["fr", "De :", "Envoyé :", "À :", "Objet :", "vendredi 20 novembre 2026 10:12"],
  ["es", "De:", "Enviado el:", "Para:", "Asunto:", "viernes, 20 de noviembre de 2026 10:12"],
  ["it", "Da:", "Inviato:", "A:", "Oggetto:", "venerdì 20 novembre 2026 10:12"],
  ["pt", "De:", "Enviada em:", "Para:", "Assunto:", "sexta-feira, 20 de novembro de 2026 10:12"],
  ["nl", "Van:", "Verzonden:", "Aan:", "Onderwerp:", "vrijdag 20 november 2026 10:12"],
  ["pl", "Od:", "Wysłano:", "Do:", "Temat:", "piątek, 20 listopada 2026 10:12"],
  ["ru", "От:", "Отправлено:", "Кому:", "Тема:", "20 ноября 2026 г. 10:12"],
  ["uk", "Від:", "Надіслано:", "Кому:", "Тема:", "20 листопада 2026 р. 10:12"],
  ["sv", "Från:", "Skickat:", "Till:", "Ämne:", "den 20 november 2026 10:12"],
  ["da", "Fra:", "Sendt:", "Til:", "Emne:", "20. november 2026 10:12"],
  ["fi", "Lähettäjä:", "Lähetetty:", "Vastaanottaja:", "Aihe:", "perjantai 20. marraskuuta 2026 10.12"],
  ["cs", "Od:", "Odesláno:", "Komu:", "Předmět:", "pátek 20. listopadu 2026 10:12"],
  ["tr", "Kimden:", "Gönderildi:", "Kime:", "Konu:", "20 Kasım 2026 Cuma 10:12"],
  ["hu", "Feladó:", "Elküldve:", "Címzett:", "Tárgy:", "2026. november 20., péntek 10:12"],
  ["ro", "De la:", "Trimis:", "Către:", "Subiect:", "vineri, 20 noiembrie 2026 10:12"],
  ["el", "Από:", "Στάλθηκε:", "Προς:", "Θέμα:", "Παρασκευή, 20 Νοεμβρίου 2026 10:12"],
  ["he", "מאת:", "נשלח:", "אל:", "נושא:", "יום שישי 20 נובמבר 2026 10:12"],
  ["ar", "من:", "تم الإرسال:", "إلى:", "الموضوع:", "٢٠ نوفمبر ٢٠٢٦ ١٠:١٢"],
  ["zh", "发件人:", "发送时间:", "收件人:", "主题:", "2026年11月20日 10:12"],
  ["zh-TW", "寄件者：", "寄件日期：", "收件者：", "主旨：", "2026年11月20日 上午 10:12"],
  ["ja", "差出人:", "送信日時:", "宛先:", "件名:", "2026年11月20日 10:12"],
  ["ko", "보낸 사람:", "보낸 날짜:", "받는 사람:", "제목:", "2026년 11월 20일 금요일 오전 10:12"],
  ["vi", "Từ:", "Đã gửi:", "Đến:", "Chủ đề:", "20 tháng 11, 2026 10:12"],
  ["id", "Dari:", "Dikirim:", "Kepada:", "Subjek:", "20 November 2026 10:12"],
];

const below = "Dear Mira,\n\nwhen do you arrive?\n\nTeo";

describe("Q3: Outlook's block of headers", () => {
  test.each(BLOCKS)("is cut with all below it: %s", (_, from, sent, to, subject, date) => {
    const block = `${from} ${TEO}\n${sent} ${date}\n${to} ${MIRA}\n${subject} RE: Casa Azul`;
    expect(cutReply(`${answer}\n\n${block}\n\n${below}`).text).toBe(answer);
  });
  test.each(BLOCKS)(
    "is cut when bold, below a rule, with blank lines between: %s",
    (_, from, sent, to, subject, date) => {
      const bold = (label: string): string => `*${label}*`;
      const block = [
        `${bold(from)} ${TEO}`,
        `${bold(sent)} ${date}`,
        `${bold(to)} ${MIRA}`,
        `${bold(subject)} Hi`,
      ];
      const cut = cutReply(
        `${answer}\n\n________________________________\n${block.join("\n\n")}\n\n${below}`,
      );
      expect(cut.text).toBe(answer);
      expect(cut.elided).toMatch(/^_{32}/);
    },
  );
  test.each(BLOCKS)(
    "is cut when the date comes first and nobody is named by address: %s",
    (_, from, sent, to, subject, date) => {
      const block = `${sent} ${date}\n${from} Teo Costa\n${to} Mira Olsen\n${subject} Casa Azul`;
      expect(cutReply(`${answer}\n${block}\n${below}`).text).toBe(answer);
    },
  );
});

test("Q3: recipients fill several lines, and the address its own", () => {
  const block =
    "From: Teo Costa\n<teo@casa-azul.example>\nSent: Friday, 20 November 2026 10:12\nTo: Mira Olsen\n<mira@home.example>;\nAna\n<ana@home.example>\nSubject: Casa\nAzul";
  expect(cutReply(`${answer}\n\n${block}\n\n${below}`).text).toBe(answer);
});

test("Q3: all of it stands on one line", () => {
  const block = `From: ${TEO} Sent: Friday, 20 November 2026 10:12 To: ${MIRA} Subject: Casa Azul`;
  expect(cutReply(`${answer}\n\n${block}\n\n${below}`).text).toBe(answer);
});

describe("Q4: lines that divide", () => {
  test.each([
    "-----Original Message-----",
    "---- Original message ----",
    "‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐",
    "*----- Original Message -----*",
    "-------- Original message --------",
    "-----Ursprüngliche Nachricht-----",
    "-------- Originalnachricht --------",
    "-----Message d'origine-----",
    "-------- Message original --------",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Mensagem original-----",
    "-----Oorspronkelijk bericht-----",
    "-----Wiadomość oryginalna-----",
    "-----Исходное сообщение-----",
    "-----Originalmeddelande-----",
    "-----Oprindelig meddelelse-----",
    "-----Opprinnelig melding-----",
    "-----Alkuperäinen viesti-----",
    "-----Původní zpráva-----",
    "-----Özgün İleti-----",
    "-----Eredeti üzenet-----",
    "-----Mesaj original-----",
    "-----Αρχικό μήνυμα-----",
    "-----הודעה מקורית-----",
    "-----الرسالة الأصلية-----",
    "------------------ 原始邮件 ------------------",
    "------------------&nbsp;原始邮件&nbsp;------------------",
    "-----邮件原件-----\n发件人: Teo <teo@casa-azul.example>\n发送时间: 2026年11月20日 10:12\n主题: Hi",
    "-----元のメッセージ-----",
    "-----원본 메시지-----",
    "----- Forwarded by Teo Costa on 20.11.2026 -----",
    "Begin forwarded message:",
    "Anfang der weitergeleiteten Nachricht:",
    "Original message\nFrom: Teo <teo@casa-azul.example>\nDate: 20/11/2026 10:12 (GMT+00:00)\nTo: Mira",
  ])("%s", (line) => {
    expect(cutReply(`${answer}\n\n${line}\n\n${below}`).text).toBe(answer);
  });
});

describe("Q5: a letter may hold such words and dashes itself", () => {
  test.each([
    "From: Lisbon To: Porto, that is our way.",
    "Our flight\nFrom: Lisbon\nTo: Porto\nDate: 20 November 2026\nTime: 10:12",
    "Our transfer\nFrom: Lisbon\nContact: mira@home.example\nTo: Porto\nDate: 20/11/2026",
    "Objet : demande de transfert\nDate : 22 novembre\nDe : aéroport de Lisbonne\nÀ : Casa Azul",
    "Temat: transfer\nOd: lotnisko\nDo: Casa Azul",
    "here they are:-\ntowels\nsoap",
    "First\n-----\nWe come at three in the afternoon, if that suits you.\n-----\nAnd we leave on Sunday.",
    "To: the beach?\nOr to the city?",
    "The original message was fine.",
    "- towels\n- soap\n-- and a cot\n--- and a chair",
    "Roses are red\n* * *\nViolets are blue, and the house of Teo is blue as well, they say.",
    "arrival ---- 10:30\ndeparture -- 12:00",
  ])("%s", (text) => {
    expect(cutReply(text)).toEqual({ text, elided: "", signature: "" });
  });
});

test("Q7: a forwarding keeps the note and folds the forwarded mail away", () => {
  const forwarded =
    "---------- Forwarded message ---------\nFrom: Taxi Lisboa <taxi@lisboa.example>\nDate: Fri, Nov 20, 2026 at 10:12 AM\nSubject: Your ride\nTo: <mira@home.example>\n\nThe car comes at ten.";
  expect(cutReply(`Our driver, see below.\n\n${forwarded}`)).toEqual({
    text: "Our driver, see below.",
    elided: forwarded,
    signature: "",
  });
  expect(cutReply(forwarded).text).toBe("");
});
