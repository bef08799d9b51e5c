import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMail } from "../../reading/read-mail.ts";
import { kindOf } from "./kind-of.ts";
import { mail, report, returned, STATUS } from "./testing.ts";

const SIGNS = [
  "550 5.1.1 User unknown",
  "Undelivered Mail Returned to Sender",
  STATUS,
  "<teo@casa.example>:",
  "Mailbox full",
  "--- Below this line is a copy of the message.",
];

test("a person's mail is a message whatever it quotes (B14)", () => {
  const body = fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.string()), { maxLength: 30 });
  fc.assert(
    fc.property(body, (lines) => {
      const text = lines.join("\n").replace(/human|person|robot/gi, "");
      expect(kindOf(mail({}, `${text}\n`), { sender: "mira@home.example" })).toEqual({ kind: "message" });
    }),
    { numRuns: 200 },
  );
});

test("a bounce cut anywhere is read without a fault, and is never a person's message", () => {
  const whole = report().bytes().length;
  const raw = new TextEncoder().encode(
    `From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=cut\r\n\r\n--cut\r\n\r\nSorry\r\n--cut\r\nContent-Type: message/delivery-status\r\n\r\n${STATUS.replace(/\n/g, "\r\n")}\r\n--cut--\r\n`,
  );
  expect(whole).toBeGreaterThan(0);
  for (let end = 40; end < raw.length; end += 7) {
    expect(kindOf(readMail(raw.subarray(0, end)).root).kind).not.toBe("message");
  }
});

describe("a hostile bounce is read in bounded time", () => {
  const size = 200_000;
  test.each([
    "-",
    " ",
    "a ",
    "a",
    "\n",
    "<",
    "<a@b.c>:\n",
    "550 5.1.1 ",
    "mailbox ",
    "<style",
    "Final-Recipient: rfc822;a@b\n",
    "message-id:",
    "5.",
  ])("made of %j", (piece) => {
    const body = piece.repeat(size / piece.length);
    const start = performance.now();
    kindOf(returned(body));
    kindOf(returned(body, { "Content-Type": "text/html" }));
    kindOf(report({ status: body, says: body }));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("with thousands of recipients names some", () => {
    const status = Array.from({ length: 3000 }, (_, index) => STATUS.replace("mira", `mira${index}`)).join(
      "\n",
    );
    const kind = kindOf(report({ status }));
    expect(kind.kind === "bounce" && kind.recipients.length).toBe(32);
  });
});
