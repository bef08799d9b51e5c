import { describe, expect, test } from "vitest";
import { kindOf } from "./kind-of.ts";
import { mail, ORIGINAL, report, returned } from "./testing.ts";

type Fields = Record<string, string | undefined>;
const SAYS = "Your message could not be delivered to the following address:\n\n  mira@home.example\n";
const kind = (fields: Fields, words = SAYS): string =>
  kindOf(mail({ Subject: "Delivery failed", To: "b-1@guest.example", ...fields }, words)).kind;

describe("a machine that returns a mail in words", () => {
  test.each<[string, Fields]>([
    ["has a name without an address", { From: '"Mail" <>' }],
    ["calls itself so, in quotes", { From: '"System Administrator"@home.example' }],
    ["has an address that nobody can read", { From: "<Postmaster\\@home.example@mx.example>" }],
    ["has a name made of its work", { From: "A5_SMTP_Mail_Service@home.example" }],
    ["marks what it sends as bulk", { From: "gateway@home.example", Precedence: "bulk" }],
    ["comes from nobody, and its subject says so", { From: "correo@home.example", "Return-Path": "<>" }],
    [
      "tells of a delay in its subject",
      {
        From: "post@home.example",
        "Return-Path": "<>",
        Subject: "Leverans försenad: Din vistelse",
      },
    ],
  ])("%s", (_, fields) => {
    expect(kind(fields)).toBe("bounce");
  });

  test("needs to say nothing when it is the daemon", () => {
    expect(kind({ From: "MAILER-DAEMON@mx.home.example", Subject: "Processing" }, "Here it is.\n")).toBe(
      "bounce",
    );
    expect(
      kind({ From: "MAILER-DAEMON@mx.home.example", Subject: "Automatic reply: away" }, "Away.\n"),
    ).not.toBe("bounce");
  });

  test("is none when it warns the people of its house", () => {
    const fields = { From: "Mailer-Daemon@home.example", Subject: "Mail quota warning" };
    expect(kind(fields, "Clean up your folders, please.\n")).not.toBe("bounce");
  });

  test("needs no phrase of its own when it is nobody and names the reason", () => {
    expect(
      kind(
        { From: "<>", Subject: "", "Return-Path": "<>" },
        "You wrote to mira@home.example: no such user.\n",
      ),
    ).toBe("bounce");
  });

  test("delays until it gives up, in any language", () => {
    const delayed = { Subject: "Zustellung verzögert: Ihr Aufenthalt" };
    const decision = kindOf(returned("<mira@home.example>: 451 4.7.1 Bitte warten\n", delayed));
    expect(decision).toMatchObject({ recipients: [{ action: "delayed", status: "4.7.1", isHard: false }] });
  });

  test("may write letters as entities", () => {
    const page = "<p>Empf&auml;nger: mira@home.example</p><p>Empf&#228;nger unbekannt</p>";
    expect(kindOf(returned(page, { "Content-Type": "text/html" }))).toMatchObject({
      recipients: [{ recipient: "mira@home.example", status: "5.1.1" }],
    });
  });
});

describe("a person is no machine (B14)", () => {
  test.each<[string, Fields, string]>([
    ["tells of a mail that did not arrive", {}, `${SAYS}What now, Teo?\n`],
    ["quotes the answer of a server", {}, "I got: 550 5.1.1 user unknown. Did you move?\n"],
    ["passes a bounce on", { Subject: "Fwd: Undelivered Mail Returned to Sender" }, SAYS],
    ["has work in the name", { From: "sam.smtp.fan@home.example", Subject: "Hello" }, SAYS],
    [
      "writes of things that come back",
      { Subject: "Returned mail" },
      "The postman returned a letter, mailbox full.\n",
    ],
    [
      "speaks of what does not exist",
      { From: "Teo <post@casa.example>", Subject: "Map" },
      "The street does not exist.\n",
    ],
  ])("who %s", (_, fields, words) => {
    expect(kind({ From: "Mira <mira@home.example>", ...fields }, words)).toBe("message");
  });

  test("nor is one whose automatic reply comes from nobody", () => {
    const fields = { From: "Teo <teo@casa.example>", Subject: "Re: Your stay", "Return-Path": "<>" };
    expect(kind(fields, "I am away. The mailbox is full of cats.\n")).toBe("auto_reply");
  });
});

describe("what looks like another report", () => {
  const receipt =
    "Final-Recipient: rfc822; mira@home.example\nDisposition: automatic-action/MDN-sent-automatically; deleted\n";
  const mdn = (says: string, fields: Fields) =>
    kindOf(
      report(
        {
          says,
          status: receipt,
          statusType: "message/disposition-notification",
          reportType: "disposition-notification",
        },
        fields,
      ),
    );

  test("is a bounce when it refuses the mail", () => {
    const refused = mdn("Your message was automatically rejected:\nQuota exceeded\n", {
      "Auto-Submitted": "auto-replied (rejected)",
    });
    expect(refused).toMatchObject({
      kind: "bounce",
      recipients: [{ recipient: "mira@home.example", status: "5.2.2" }],
    });
  });

  test("is a receipt when it does not, or a person's program sent it", () => {
    const person = { From: "Mira <mira@home.example>" };
    expect(mdn("Your message was deleted.\n", {}).kind).toBe("report");
    expect(mdn("Your message was automatically rejected by me.\n", person).kind).toBe("report");
  });

  test("is no bounce when it asks the sender to prove to be one", () => {
    const status =
      "Final-Recipient: rfc822; mira@home.example\nAction: failed\nStatus: 4.7.0\nDiagnostic-Code: X-Guard-Notice; Not approved\n";
    expect(kindOf(report({ status, original: ["message/rfc822", ORIGINAL] })).kind).not.toBe("bounce");
  });
});
