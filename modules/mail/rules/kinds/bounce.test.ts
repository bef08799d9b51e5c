import { describe, expect, test } from "vitest";
import type { Part } from "../../types/part.ts";
import type { BounceOf } from "../../types/reading.ts";
import { kindOf } from "./kind-of.ts";
import type { Envelope } from "./sender-signs.ts";
import { mail, ORIGINAL, report, returned, STATUS } from "./testing.ts";

function bounceOf(root: Part, envelope?: Envelope) {
  const kind = kindOf(root, envelope);
  if (kind.kind !== "bounce") throw new Error(`${kind.kind} instead of a bounce`);
  return kind;
}
const first = (root: Part): BounceOf | undefined => bounceOf(root).recipients[0];

describe("a bounce with a report", () => {
  test("names each recipient with what happened to it (B1)", () => {
    const status = `${STATUS}Diagnostic-Code: smtp; 550 5.1.1 User unknown\n
Original-Recipient: rfc822;Teo@Casa.example
Final-Recipient: rfc822; <teo@casa.example>
Action: Delayed (for a day)
Status: 4.2.2 (mailbox full)

Final-Recipient: rfc822; all@casa.example
Action: expanded
Status: 2.1.5

Final-Recipient: rfc822; relay@casa.example
Action: relayed
Status: 2.0.0

Final-Recipient: rfc822; ann@home.example
Action: delivered
Status: 2.1.5
`;
    expect(bounceOf(report({ status })).recipients).toEqual([
      {
        recipient: "mira@home.example",
        action: "failed",
        status: "5.1.1",
        reason: "user_unknown",
        isHard: true,
      },
      {
        recipient: "teo@casa.example",
        action: "delayed",
        status: "4.2.2",
        reason: "mailbox_full",
        isHard: false,
      },
      {
        recipient: "all@casa.example",
        action: "expanded",
        status: "2.1.5",
        reason: "unknown",
        isHard: false,
      },
      {
        recipient: "relay@casa.example",
        action: "relayed",
        status: "2.0.0",
        reason: "unknown",
        isHard: false,
      },
      {
        recipient: "ann@home.example",
        action: "delivered",
        status: "2.1.5",
        reason: "unknown",
        isHard: false,
      },
    ]);
  });

  test.each([
    ["the whole mail", ["message/rfc822", ORIGINAL] as const],
    ["its header alone", ["text/rfc822-headers", ORIGINAL] as const],
    [
      "its header, folded",
      [
        "text/rfc822-headers",
        "Resent-Message-ID: <x@y.example>\nMessage-ID:\n <stay-7@guest.example>\n",
      ] as const,
    ],
  ])("says which mail came back by %s (B4)", (_, original) => {
    expect(bounceOf(report({ original })).returnedMessageId).toBe("stay-7@guest.example");
  });

  test("is one without the mail that came back, and in any order (B4)", () => {
    expect(bounceOf(report({ original: undefined })).returnedMessageId).toBeUndefined();
    expect(
      bounceOf(report({ original: undefined }, { "In-Reply-To": "<stay-7@guest.example>" }))
        .returnedMessageId,
    ).toBe("stay-7@guest.example");
    const turned = `--c\nContent-Type: message/rfc822\n\n${ORIGINAL}\n--c\nContent-Type: message/delivery-status\n\n${STATUS}\n--c\n\nSorry.\n--c--\n`;
    const type = "multipart/report; report-type=delivery-status; boundary=c";
    expect(bounceOf(returned(turned, { "Content-Type": type }))).toMatchObject({
      recipients: [{ recipient: "mira@home.example", status: "5.1.1" }],
      returnedMessageId: "stay-7@guest.example",
    });
  });

  test("is one to the alias as well, and when its envelope names our return path as sender (B5, B6)", () => {
    const toAlias = report({}, { To: "casa-azul@partner.example", From: "noreply@icloud.example" });
    expect(bounceOf(toAlias, { sender: "" }).recipients).toHaveLength(1);
    expect(bounceOf(toAlias, { sender: "b-7@guest.example", isReturnPath: true }).recipients).toHaveLength(1);
  });

  test("counts when the report is torn, bare or misplaced", () => {
    const torn = "Final-Recipient: rfc822; mira@home.example\n\nAction: failed\nStatus: 5.2.1\n";
    expect(first(report({ status: torn }))).toMatchObject({
      recipient: "mira@home.example",
      status: "5.2.1",
    });
    const glued = STATUS + STATUS.replace("mira", "ann");
    expect(bounceOf(report({ status: glued })).recipients.map(({ recipient }) => recipient)).toEqual([
      "mira@home.example",
      "ann@home.example",
    ]);
    const type = "multipart/report; report-type=delivery-status; boundary=missing";
    expect(first(returned(`Sorry.\n\n${STATUS}\n`, { "Content-Type": type }))).toMatchObject({
      status: "5.1.1",
    });
    expect(first(report({ status: "" }))).toMatchObject({ recipient: "mira@home.example", status: "5.0.0" });
  });

  test("may be internationalised (B15)", () => {
    const status = "Final-Recipient: utf-8; müra@häuser.example\nAction: failed\nStatus: 5.1.1\n";
    const root = report({
      status,
      statusType: "message/global-delivery-status",
      reportType: "global-delivery-status",
    });
    expect(first(root)).toMatchObject({ recipient: "müra@häuser.example", status: "5.1.1" });
  });

  test("takes the recipient we know when the final one is no address", () => {
    const status =
      "Original-Recipient: rfc822;teo@casa.example\nFinal-Recipient: x400; /O=CASA/CN=TEO\nAction: failed\nStatus: 5.1.1\n";
    expect(first(report({ status }))?.recipient).toBe("teo@casa.example");
  });

  test("wrapped by a gateway is the one inside", () => {
    const inner = `From: MAILER-DAEMON@in.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=i\n\n--i\nContent-Type: message/delivery-status\n\n${STATUS}\n--i\nContent-Type: message/rfc822\n\n${ORIGINAL}\n--i--\n`;
    const outer = `--o\n\nThe original message was received today.\n--o\nContent-Type: message/rfc822\n\n${inner}\n--o--\n`;
    expect(bounceOf(returned(outer, { "Content-Type": "multipart/mixed; boundary=o" }))).toMatchObject({
      recipients: [{ recipient: "mira@home.example", status: "5.1.1" }],
      returnedMessageId: "stay-7@guest.example",
    });
  });
});

describe("a bounce in words (B3)", () => {
  const BELOW = `\n--- Below this line is a copy of the message.\n\nReturn-Path: <b-7@guest.example>\n${ORIGINAL}`;

  test.each<[string, string, Partial<BounceOf>, Record<string, string>?]>([
    [
      "qmail",
      "Hi. This is the qmail-send program at mx.example.\n\n<mira@home.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n",
      { status: "5.1.1", reason: "user_unknown", isHard: true },
    ],
    [
      "qmail in vain",
      "Hi. This is the qmail-send program at mx.example.\n\n<mira@home.example>:\nSorry, I wasn't able to establish an SMTP connection. (#4.4.1)\nI'm not going to try again; this message has been in the queue too long.\n",
      { status: "4.4.1", reason: "expired", isHard: false },
    ],
    [
      "Exim",
      "This message was created automatically by mail delivery software.\n\n  mira@home.example\n    all relevant MX records point to non-existent hosts\n",
      { status: "5.1.2", reason: "host_unknown", isHard: true },
      { "X-Failed-Recipients": "mira@home.example" },
    ],
    [
      "Postfix",
      "This is the mail system at host mx.example.\n\n<mira@home.example>: host mx.home.example[192.0.2.1] said: 552 5.2.2 Over\n    quota (in reply to RCPT TO command)\n",
      { status: "5.2.2", reason: "mailbox_full", isHard: false },
    ],
    [
      "Sendmail",
      "   ----- The following addresses had permanent fatal errors -----\n<mira@home.example>\n\n   ----- Transcript of session follows -----\n... while talking to mx.home.example.:\n>>> RCPT To:<mira@home.example>\n<<< 550 <mira@home.example>... User unknown\n",
      { status: "5.1.1", reason: "user_unknown" },
    ],
    [
      "Exchange",
      "Delivery has failed to these recipients or groups:\n\nMira<mailto:mira@home.example>\nThe mailbox is full.\n\nDiagnostic information for administrators:\n\nmira@home.example\n#5.2.2 smtp;554 5.2.2 mailbox full ##\n",
      { status: "5.2.2", reason: "mailbox_full" },
      { From: "Microsoft Outlook <postmaster@home.example>", Subject: "Undeliverable: Your stay" },
    ],
    [
      "old Exchange",
      "Your message\n\n  To:      Mira\n\ndid not reach the following recipient(s):\n\nmira@home.example on Thu, 19 Nov 2026 10:00:00 +0000\n    The recipient name is not recognized\n",
      { status: "5.1.1", reason: "user_unknown" },
      { From: "System Administrator <postmaster@home.example>", Subject: "Undeliverable: Your stay" },
    ],
    [
      "Domino",
      "Your message\n\n  Subject: Your stay\n\nwas not delivered to:\n\n  mira@home.example\n\nbecause:\n\n  User mira (mira@home.example) not listed in Domino Directory\n",
      { status: "5.1.1", reason: "user_unknown" },
      { Subject: "DELIVERY FAILURE: User mira not listed in Domino Directory" },
    ],
    [
      "Gmail",
      "** Address not found **\n\nYour message wasn't delivered to mira@home.example because the address couldn't be found, or is unable to receive mail.\n",
      { status: "5.1.1", reason: "user_unknown" },
    ],
    [
      "Yahoo",
      "Sorry, we were unable to deliver your message to the following address.\n\n<mira@home.example>:\nRemote host said: 554 delivery error: dd This user doesn't have a home.example account (mira@home.example)\n",
      { status: "5.1.1", reason: "user_unknown" },
      { Subject: "Failure Notice" },
    ],
    [
      "a German house",
      "Ihre Nachricht konnte nicht zugestellt werden:\n\nmira@home.example\nDas Postfach des Empfängers ist voll.\n",
      { status: "5.2.2", reason: "mailbox_full" },
      { Subject: "Unzustellbar: Ihr Aufenthalt" },
    ],
    [
      "a Japanese carrier",
      "次のあて先へのメッセージはエラーのため送信できませんでした。\n\n送信先のメールボックスが一杯です。\n\n<mira@home.example>\n",
      { status: "5.2.2", reason: "mailbox_full" },
      { From: "no-reply@carrier.example", Subject: "=?utf-8?B?44Oh44O844Or44Ko44Op44O86YCa55+l?=" },
    ],
    [
      "a mail filter",
      "Your message to: mira@home.example\nwas blocked by our Spam Firewall.\n",
      { status: "5.7.1", reason: "content_refused", isHard: false },
    ],
    [
      "a slow server",
      "Delivery to the following recipient has been delayed:\n\n     mira@home.example\n\nMessage will be retried for 2 more day(s)\n\nThe recipient server did not accept our requests to connect.\n",
      { action: "delayed", status: "4.4.1", reason: "network", isHard: false },
      { Subject: "Delivery Status Notification (Delay)" },
    ],
  ])("by %s", (_, words, expected, fields = {}) => {
    const bounce = bounceOf(returned(words + BELOW, fields));
    expect(bounce.recipients).toEqual([
      expect.objectContaining({ recipient: "mira@home.example", action: "failed", ...expected }),
    ]);
    expect(bounce.returnedMessageId).toBe("stay-7@guest.example");
  });

  test("tells what was said about each of several", () => {
    const words = `This message was created automatically by mail delivery software.

  mira@home.example
    host mx.home.example [192.0.2.1]: 550 5.1.1 <mira@home.example>... User unknown
  teo@casa.example
    host mx.casa.example [192.0.2.2]: 452 4.2.2 Mailbox full
`;
    expect(
      bounceOf(returned(words, { "X-Failed-Recipients": "mira@home.example,\n teo@casa.example" }))
        .recipients,
    ).toMatchObject([
      { recipient: "mira@home.example", status: "5.1.1", reason: "user_unknown", isHard: true },
      { recipient: "teo@casa.example", status: "4.2.2", reason: "mailbox_full", isHard: false },
    ]);
  });

  test("is read out of a page when there is no plain text", () => {
    const page =
      "<html><style>p { color: red }</style><p>Delivery has failed to these recipients:</p><p><a href='mailto:x'>mira@home.example</a><br>550 5.1.10 Recipient&nbsp;not found</p></html>";
    const root = returned(page, { "Content-Type": "text/html" });
    expect(first(root)).toMatchObject({ recipient: "mira@home.example", status: "5.1.10", isHard: true });
  });

  test("needs no daemon's name when it comes from nobody and says so twice", () => {
    const words =
      "Your mail sent on: Thu\n     Could not be delivered to: <mira@home.example>\n     As their mailbox is full.\n";
    const root = mail({ From: "mira@home.example", Subject: "Mail" }, words);
    expect(kindOf(root, { sender: "" })).toMatchObject({
      kind: "bounce",
      recipients: [{ reason: "mailbox_full" }],
    });
    expect(kindOf(root, { sender: "mira@home.example" })).toEqual({ kind: "message" });
  });

  test("without any address is for whom the returned mail was", () => {
    const words = `Message could not be delivered.\n\n----- Unsent message follows -----\n${ORIGINAL}`;
    expect(first(returned(words))).toMatchObject({
      recipient: "mira@home.example",
      reason: "unknown",
      status: "5.0.0",
    });
    expect(first(returned("Message could not be delivered.\n"))).toMatchObject({ recipient: "" });
  });

  test("finds addresses next to words without blanks and of any letters", () => {
    expect(
      first(returned("このメールは送信できませんでした。\n宛先：mira@home.exampleが見つかりません\n"))
        ?.recipient,
    ).toMatch(/^mira@home\.example/);
    expect(
      first(returned("Delivery to the following recipient failed:\n\n    🐈@häuser.example\n"))?.recipient,
    ).toBe("🐈@häuser.example");
  });

  test("is the same with any line ends (B13)", () => {
    const words = "Hi. This is the qmail-send program.\n\n<mira@home.example>:\nSorry. (#5.1.1)\n";
    expect(bounceOf(returned(words.replace(/\n/g, "\r")))).toEqual(bounceOf(returned(words)));
  });
});
