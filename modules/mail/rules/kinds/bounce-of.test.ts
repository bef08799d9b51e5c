import { describe, expect, test } from "vitest";
import { bounceOf, bounceOfReply } from "./bounce-of.ts";
import { REASON_PHRASES } from "./reason-phrases.ts";

const failed = (status: string | undefined, diagnosis: string, around = "") =>
  bounceOf({ recipient: "mira@home.example", action: "failed", status, diagnosis, around });

describe("the status", () => {
  test.each([
    ["the report's, when it tells something", "5.2.1", "550 5.1.1 User unknown", "5.2.1"],
    ["the server's, when the report is vague", "5.0.0", "550 5.1.1 User unknown", "5.1.1"],
    ["the one next to the reply code", "5.0.0", "5.1.0 - Unknown address 550-'5.2.2 Mailbox full'", "5.2.2"],
    ["the one after a hash", undefined, "Sorry, no host by that name. (#5.1.2)", "5.1.2"],
    ["temporary, when the reply code is", "5.0.0", "450 mailbox full", "4.2.2"],
    ["made from the reason, when nobody tells", undefined, "Sorry, user unknown", "5.1.1"],
    ["temporary for what passes by itself", undefined, "Connection timed out", "4.4.1"],
    ["vague, when nothing is known", undefined, "It did not work", "5.0.0"],
    ["no version and no address", undefined, "MTA 5.5.2657.72 at 5.1.2.3 failed", "5.0.0"],
    ["no piece of the server's address", "5.0.0", "host mx[208.58.1.198] said: Relay access denied", "5.7.1"],
    ["no success on the way", undefined, "220 ready, 250 2.1.0 ok, 552 over quota", "5.2.2"],
    ["no telephone number", undefined, "Call 480-624-2500. The mailbox is full.", "5.2.2"],
  ])("is %s", (_, status, diagnosis, expected) => {
    expect(failed(status, diagnosis).status).toBe(expected);
  });

  test("is looked for in the words around when the answer is silent", () => {
    expect(failed("5.0.0", "", "The server said: 552 5.2.2 quota exceeded")).toMatchObject({
      status: "5.2.2",
      reason: "mailbox_full",
    });
  });
});

test("the words around may refine the report but not contradict it", () => {
  const around = "451 4.4.1 no answer from the first server\n554 5.2.1 account disabled";
  expect(failed("5.0.0", "554 delivery error", around).status).toBe("5.2.1");
  expect(failed("4.0.0", "", "550 5.1.1 of another recipient").status).toBe("4.0.0");
});

test.each([
  [
    "user_unknown",
    "Der Empfänger wurde nicht gefunden",
    "Adresse * no se ha encontrado",
    "Nieznany odbiorca",
  ],
  [
    "user_unknown",
    "L'adresse n'existe pas",
    "O destinatário não foi encontrado",
    "Mottagaren kunde inte hittas",
  ],
  [
    "user_unknown",
    "BAD_RECIPIENT",
    "Indirizzo non valido",
    "Пользователь не найден",
    "收件人不存在",
    "宛先不明",
  ],
  ["mailbox_full", "Das Postfach ist voll", "La boîte de réception est pleine", "El buzón está lleno"],
  ["mailbox_full", "Caixa postal cheia", "La casella è piena", "De mailbox van de ontvanger is vol"],
  [
    "mailbox_full",
    "Skrzynka odbiorcy jest pełna",
    "Почтовый ящик переполнен",
    "メールボックスがいっぱいです",
    "邮箱空间已满",
  ],
  ["host_unknown", "Die Domain wurde nicht gefunden", "El dominio no se encontró", "домен не найден"],
  ["message_too_big", "Die Nachricht ist zu groß", "exceeded the maximum inbound message size", "サイズ制限"],
  ["content_refused", "SPAM NOT ACCEPTED", "Rejected by the filter (spam)", "Spamming is not allowed"],
  ["policy_refused", "Zugriff verweigert", "Message * refusé", "Your server requires confirmation"],
  ["expired", "Delivery failed 20 attempts", "Exceeded maximum delivery attempts of the VirusWall"],
])("%s is told in many ways", (reason, ...sayings) => {
  for (const saying of sayings) expect([saying, failed(undefined, saying).reason]).toEqual([saying, reason]);
});

describe("whether to try again (B9)", () => {
  test.each([
    ["5.1.1", "User unknown", true],
    ["5.1.10", "Recipient not found", true],
    ["5.1.2", "Host unknown", true],
    ["5.2.1", "Account disabled", true],
    ["5.7.13", "", true],
    ["5.2.2", "Mailbox full", false],
    ["5.1.1", "User over quota. (#5.1.1)", false],
    ["4.1.1", "User unknown", false],
    ["5.7.1", "User unknown", false],
    ["5.7.1", "Blocked using a blocklist", false],
    ["5.3.0", "System error", false],
  ])("%s %s: hard is %s", (status, diagnosis, isHard) => {
    expect(failed(status, diagnosis).isHard).toBe(isHard);
  });

  test("a delay is never hard (B10)", () => {
    expect(bounceOf({ recipient: "", action: "delayed", status: "5.1.1", diagnosis: "" }).isHard).toBe(false);
  });
});

test.each([
  ["554 5.4.6 Too many hops", "loop"],
  ["552 5.3.4 Message size exceeds fixed limit", "message_too_big"],
  ["550 5.7.1 This message looks like spam", "content_refused"],
  ["552 5.7.0 The message contains a virus", "content_refused"],
  ["421 4.7.0 Too many connections from your host", "rate_limited"],
  ["550 5.7.26 Unauthenticated email is not accepted due to the domain's DMARC policy", "policy_refused"],
  ["554 5.7.1 <mira@home.example>: Relay access denied", "policy_refused"],
  [
    "550 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.example",
    "policy_refused",
  ],
  ["553 5.1.8 Sender address rejected: Domain not found", "sender_refused"],
  ["554 5.7.1 <mira@home.example>: Recipient address rejected: Access denied", "user_unknown"],
  ["550 Benutzer unbekannt", "user_unknown"],
  ["550 L'adresse n'existe pas", "user_unknown"],
  ["550 5.2.1 El usuario no existe", "user_unknown"],
  ["550 пользователь не найден", "user_unknown"],
  ["554 5.2.2 La casella è piena", "mailbox_full"],
  ["550 The account has been disabled or discontinued", "mailbox_disabled"],
  ["Host or domain name not found", "host_unknown"],
  ["550 Name or service not known", "host_unknown"],
  ["retry timeout exceeded", "expired"],
  ["421 Connection refused", "network"],
  ["451 4.3.0 Temporary local problem", "system"],
  ["550 Horrible marble", "unknown"],
  ["550 rejected, see https://policy.example/mailbox-full", "unknown"],
] as const)("%s means %s, and a refusal in our own session is read alike (B16)", (answer, reason) => {
  expect(bounceOfReply("mira@home.example", answer).reason).toBe(reason);
});

test("no phrase is empty or out of reach: all are lower case and stand once", () => {
  for (const line of REASON_PHRASES.flatMap(([, ...tables]) => tables)) {
    const phrases = line.split(/ ?\|\s/);
    expect(phrases.filter((phrase) => phrase.trim() === "" || /^\*|\*$/.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  }
});
