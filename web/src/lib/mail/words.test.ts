/** Tests of what is said of a mail; the texts are stood in for by their keys. */

import { expect, test } from "vitest";
import type { MailState } from "#lib/api/views.ts";
import type { Say } from "#lib/texts/index.ts";
import { explanation, fileBecause, reasonWords, stateWords } from "./words.ts";

const KNOWN = new Set(["mail.reason_mailbox_full", "mail.reason_unknown", "mail.because_infected"]);
const say = ((key: string) => (KNOWN.has(key) ? `«${key}»` : key)) as Say;
const at = "2026-11-21T10:00:00Z";
const mail = (seq: number, over: Partial<MailState>): MailState => ({
  seq,
  state: "accepted",
  changedAt: at,
  ...over,
});
const told = (mails: MailState[], seq: number, reader: "guest" | "partner" = "partner", isRead = false) =>
  explanation(say, { mails }, { seq, isRead }, reader, "Europe/Lisbon");

test("a mail that did not arrive tells why, that it can be read all the same, and what to do when it is urgent", () => {
  const full = mail(3, { state: "bounced", reason: "mailbox_full" });
  const [why, urgent] = ["«mail.reason_mailbox_full»", "mail.try_telephone"];
  expect(told([full], 3)).toEqual([why, "mail.shown_in_app_guest", urgent]);
  expect(told([full], 3, "guest")).toEqual([why, "mail.shown_in_app_partner", urgent]);
});

test("one that did not arrive about a message that was read tells why, and no more", () => {
  const full = mail(3, { state: "bounced", reason: "mailbox_full" });
  expect(told([full], 3, "partner", true)).toEqual(["«mail.reason_mailbox_full»"]);
});

test("one that is put off tells why and until when it is tried", () => {
  const late = mail(3, { state: "deferred", reason: "mailbox_full", nextAt: at, givesUpAt: at });
  expect(told([late], 3)).toEqual(["«mail.reason_mailbox_full»", "mail.gives_up"]);
});

test("of several that nobody wanted by mail, the last one tells why; what arrived tells nothing", () => {
  const withheld = (seq: number) => mail(seq, { state: "withheld", reason: "copies_stopped" });
  const mails = [withheld(1), withheld(2), mail(3, {})];
  expect(told(mails, 1)).toEqual([]);
  expect(told(mails, 2)).toHaveLength(2);
  expect(told(mails, 3)).toEqual([]);
  expect(told(mails, 4)).toEqual([]);
});

test("a step that was put off long ago is a mail on its way", () => {
  expect(stateWords(say, { state: "deferred" }, "UTC")).toBe("mail.queued");
  expect(stateWords(say, { state: "deferred", nextAt: at }, "UTC")).toBe("mail.deferred");
});

test("a word that these pages do not know yet is an unknown reason, or no reason at all", () => {
  expect(reasonWords(say, "struck_by_lightning")).toBe("«mail.reason_unknown»");
  expect(reasonWords(say, undefined)).toBe("");
  expect(fileBecause(say, "infected")).toBe("«mail.because_infected»");
  expect(fileBecause(say, "struck_by_lightning")).toBe("");
});
