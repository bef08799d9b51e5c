import { describe, expect, test } from "vitest";
import { kindOf } from "./kind-of.ts";
import { mail, report } from "./testing.ts";

const MESSAGE = { kind: "message" };
const OURS = { "In-Reply-To": "<stay-7@guest.example>" };

describe("an absence told without any mark in the header", () => {
  test.each([
    ["[EXTERN] Automatische Antwort: Ihr Aufenthalt", "Ich komme am Montag wieder.\n"],
    ["[help.example #99121] AutoReply: Your stay", "Greetings\n"],
    ["[Request received] Your stay", "Your request (#48213) has come in.\n"],
    ["Out of Office Re: Your stay", "Back on Monday.\n"],
    ["Absent(e) du bureau : Votre séjour", "De retour lundi.\n"],
    ["Tomas Berg is out of the office", "I will respond to your message when I return.\n"],
    ["Tomas Berg ist außer Haus", "Ich werde Ihre Nachricht nach meiner Rückkehr beantworten.\n"],
    ["Abwesend: Ihr Aufenthalt", "Ich bin bis zum 1.12. abwesend und lese meine Mails erst danach.\n"],
    ["Auto: Your stay", "I am on annual leave and will answer on my return.\n"],
    ["Urlaub", "Ich bin weg und lese Ihre Mail nach meiner Rückkehr.\n"],
  ])("is known by its subject and words: %s (R4)", (subject, words) => {
    expect(kindOf(mail({ Subject: subject }, words))).toEqual({ kind: "auto_reply", because: "subject" });
  });

  test.each([
    ["Thank you for contacting Casa Verde", "This is an automatic reply\nto confirm that yours has come.\n"],
    ["Votre message", "Nous avons bien reçu votre message. Ceci est un message automatique.\n"],
    ["Ihre Anfrage", "Ihre Nachricht ist bei uns eingegangen. Diese E-Mail wurde automatisch erstellt.\n"],
    ["Ausência temporária", "Esta é uma resposta automática. Volto na segunda-feira.\n"],
    ["お問い合わせ", "このメールは自動送信です。お問い合わせを受け付けました。\n"],
    ["Mira no longer works here", "She has left the company. This is an automated message.\n"],
  ])("says itself what it is: %s (R4)", (subject, words) => {
    expect(kindOf(mail({ Subject: subject }, words))).toEqual({ kind: "auto_reply", because: "words" });
  });
});

describe("a person", () => {
  test.each([
    ["Automatic reply? I got no answer", "Can we bring our dog?\n"],
    ["Automatic reply from your bank", "They refuse. Could you send the number again?\n"],
    ["Auto: Reifen geplatzt", "Wir kommen erst um 22 Uhr.\n"],
    ["Отпуск", "У нас отпуск до 15 декабря, можно продлить проживание?\n"],
    ["Ausente", "Estaré ausente el martes, puede entrar el técnico.\n"],
    ["不在", "明日は不在ですので、清掃をお願いします。\n"],
    ["Urlaub", "Wir haben gerade Urlaub gebucht und kommen zu viert.\n"],
    ["I am out of the office tomorrow", "Come before 18:00, or ring my sister.\n"],
    ["Re: Your stay", "I am away until Tuesday, but my wife opens the door.\n"],
    ["The keys", "The office is closed until Tuesday, so take them from box 3.\n"],
  ])("may write of absences and machines: %s", (subject, words) => {
    expect(kindOf(mail({ Subject: subject }, words))).toEqual(MESSAGE);
  });

  test.each([
    "Good to know.\n\n> This is an automatic reply.\n> I am out of the office.\n",
    "Is it from you?\n\n---------- Forwarded message ---------\nFrom: x@home.example\nSubject: Received\n\nThis is an automatic reply.\n",
    "Two lots, please.\n\n-- \nThis is an automated notice. We have received your message.\n",
    "This is not an automatic reply, I do wait for an answer!\n",
    "The code is 4711. This is an automatically generated message.\n",
  ])("may quote a machine, deny to be one, or let a system send: %j", (words) => {
    expect(kindOf(mail({}, words))).toEqual(MESSAGE);
  });

  test("may ask to confirm a message, which a service does only with its own words (R10)", () => {
    const subject = { Subject: "Please confirm your message" };
    expect(kindOf(mail(subject, "Is the code 4711 or 4717?\n"))).toEqual(MESSAGE);
    const held = "It is being kept. To release your message for delivery, please send an empty one.\n";
    expect(kindOf(mail(subject, held))).toEqual({ kind: "auto_reply", because: "challenge" });
  });
});

describe("mail to many", () => {
  const LIST = {
    "List-Id": "<hike.club.example>",
    "List-Post": "<mailto:hike@club.example>",
    Precedence: "list",
  };

  test.each([
    ["through a list that people write to", LIST],
    ["through an older list", { Precedence: "bulk", Sender: "owner-hike@club.example" }],
    ["through a list, in answer to ours", { "List-Id": "<hike.club.example>", ...OURS }],
    [
      "with a program for people, through a firm's gateway",
      { Precedence: "bulk", "User-Agent": "Mozilla Thunderbird" },
    ],
    [
      "with a system that lets nobody answer without a way out",
      { "List-Unsubscribe": "<https://crm.example/u>", ...OURS },
    ],
  ])("may be what a person wrote %s", (_, fields) => {
    expect(kindOf(mail(fields))).toEqual(MESSAGE);
  });

  test.each([
    [
      "a newsletter",
      { "List-Unsubscribe": "<https://crm.example/u>", "X-Mailer": "Sendwell" },
      "list-unsubscribe",
    ],
    ["an announcement nobody may answer", { ...LIST, "List-Post": "NO" }, "precedence"],
    ["an older program that answers", { Precedence: "bulk", ...OURS }, "precedence"],
    ["the list itself", { ...LIST, "X-List-Administrivia": "yes" }, "precedence"],
    ["the list's own address", { ...LIST, From: "hike-bounces@club.example" }, "precedence"],
    ["a member's program that answers", { ...LIST, Subject: "Automatic reply: Beds" }, "subject"],
  ])("is automatic as %s (R2)", (_, fields, because) => {
    expect(kindOf(mail(fields))).toEqual({ kind: "auto_reply", because });
  });
});

describe("a service that keeps our mail back (R10)", () => {
  test.each([
    ["X-Delivery-Agent", "TMDA/1.1.12"],
    ["X-Bluebottle-Request", "<1234>"],
    ["From", "noreply@boxbe.com"],
  ])("is known by its field %s and is no bounce", (name, value) => {
    const words = "This message was created automatically by mail delivery software.\n";
    const challenge = { kind: "auto_reply", because: "challenge" };
    expect(kindOf(mail({ "Auto-Submitted": "auto-replied", [name]: value }, words))).toEqual(challenge);
    expect(kindOf(report({}, { [name]: value }))).toEqual(challenge);
  });

  test("lets us add ourselves to a list of guests", () => {
    const words = "Please add yourself to my Guest List so your messages will go to my Inbox.\n";
    expect(kindOf(mail({}, words))).toEqual({ kind: "auto_reply", because: "challenge" });
  });
});

describe("an answer to an invitation (R11)", () => {
  const answer = (words: string, calendar: string) =>
    mail(
      { "Content-Type": "multipart/alternative; boundary=cut" },
      `--cut\nContent-Type: text/plain\n\n${words}\n--cut\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n${calendar}\nEND:VCALENDAR\n--cut--\n`,
    );
  const OUTLOOK = "PRODID:Microsoft Exchange Server 2010";
  const OTHER = "PRODID:-//Google Inc//Google Calendar 70.9054//EN";

  test.each([
    ["", `${OUTLOOK}\nCOMMENT;LANGUAGE=en-US:\\n`],
    ["Mira has accepted this invitation.", OTHER],
  ])("is made by the calendar when nobody wrote a word to it: %j", (words, calendar) => {
    expect(kindOf(answer(words, calendar))).toEqual({ kind: "auto_reply", because: "calendar_reply" });
  });

  test.each([
    ["Yes, but half an hour later.", OUTLOOK],
    ["Mira has declined this invitation.", `${OTHER}\nCOMMENT:We come by night`],
    [
      "Mira has accepted.",
      `${OTHER}\nATTENDEE;X-RESPONSE-COMMENT="We come\n  late":mailto:mira@home.example`,
    ],
  ])("is a message when somebody did: %j", (words, calendar) => {
    expect(kindOf(answer(words, calendar))).toEqual(MESSAGE);
  });
});

describe("a receipt", () => {
  test.each([
    ["Read: Your stay", "Your message\n\n  To: Mira\n\nwas read on 21/11/2026 10:12.\n"],
    ["Return Receipt", "Your document:\n  Your stay\nwas received by:\n  Mira\n"],
    ["Gelesen: Ihr Aufenthalt", "Ihre Nachricht wurde am 21.11.2026 gelesen.\n"],
  ])("may have lost its form: %s (R7)", (subject, words) => {
    expect(kindOf(mail({ Subject: subject }, words))).toEqual({ kind: "report", of: "receipt" });
  });

  test("is not what somebody read", () => {
    expect(kindOf(mail({ Subject: "Read: the house rules" }, "I have read them. May we smoke?\n"))).toEqual(
      MESSAGE,
    );
  });
});

test("a report of a kind nobody knows is no message", () => {
  const unknown = report(
    { reportType: "weather", statusType: "message/weather", status: "Sun\n" },
    { From: "mira@home.example", Subject: "Weather" },
  );
  expect(kindOf(unknown)).toEqual({ kind: "auto_reply", because: "report" });
});

describe("a hostile mail is told in bounded time", () => {
  test.each([" ", "-", "a ", "\n", "[", "this is an ", "your message ", "不在", "COMMENT", "?"])(
    "made of %j",
    (piece) => {
      const many = piece.repeat(200_000 / piece.length);
      const calendar = "multipart/alternative; boundary=cut";
      const body = `--cut\nContent-Type: text/calendar; method=REPLY\n\nPRODID:${many}\n--cut--\n`;
      const start = performance.now();
      kindOf(
        mail(
          { Subject: many.replaceAll("\n", " "), Sender: many.replaceAll("\n", " "), Precedence: "bulk" },
          many,
        ),
      );
      kindOf(mail({ Subject: "Urlaub" }, many));
      kindOf(mail({ "Content-Type": calendar }, body));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
