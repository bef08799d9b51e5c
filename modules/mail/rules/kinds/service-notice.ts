/** Bounces, complaints and deliveries as the mail service of Amazon tells them: JSON in the words of a mail. */

import type { Part } from "../../types/part.ts";
import type { BounceOf } from "../../types/reading.ts";
import { bounceOf } from "./bounce-of.ts";
import { actionOf } from "./delivery-status.ts";
import { statusIn } from "./status-of.ts";

export type ServiceNotice =
  | { readonly is: "complaint" }
  | {
      readonly is: "bounce";
      readonly recipients: readonly BounceOf[];
      readonly returnedMessageId: string | undefined;
    };

const SENDER = /[<\s]no-?reply@sns\.amazonaws\.com>?\s*$/i;
const TEXT_MAX = 262_144;
const RECIPIENTS_MAX = 32;

export function serviceNoticeIn(root: Part): ServiceNotice | undefined {
  if (!SENDER.test(` ${root.headers.first("from")?.slice(-200) ?? ""}`)) return undefined;
  const notice = parse(root.text().slice(0, TEXT_MAX));
  const kind = textAt(notice, "notificationType") || textAt(notice, "eventType");
  if (kind === "Complaint") return { is: "complaint" };
  if (kind !== "Bounce" && kind !== "Delivery") return undefined;
  const recipients = kind === "Bounce" ? bounced(at(notice, "bounce")) : delivered(at(notice, "delivery"));
  const id = textAt(at(at(notice, "mail"), "commonHeaders"), "messageId").replace(/^<|>$/g, "");
  return { is: "bounce", recipients, returnedMessageId: id === "" ? undefined : id };
}

/** The object the text begins with; old servers break long lines by `!`, a line end and a blank. */
function parse(text: string): unknown {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(
      text
        .slice(start, end + 1)
        .replaceAll("!\n ", "")
        .replaceAll("\n", ""),
    );
  } catch {
    return undefined;
  }
}

function bounced(bounce: unknown): readonly BounceOf[] {
  const isPassing = textAt(bounce, "bounceType") === "Transient";
  return listAt(bounce, "bouncedRecipients").map((one) => {
    const status = statusIn(textAt(one, "status")) ?? (isPassing ? "4.0.0" : undefined);
    return bounceOf({
      recipient: textAt(one, "emailAddress").toLowerCase(),
      action: actionOf(textAt(one, "action").toLowerCase() || "failed", status),
      status,
      diagnosis: textAt(one, "diagnosticCode").slice(0, 1500),
      around: textAt(bounce, "bounceSubType"),
    });
  });
}

const delivered = (delivery: unknown): readonly BounceOf[] =>
  listAt(delivery, "recipients").flatMap((recipient) =>
    typeof recipient === "string"
      ? [
          bounceOf({
            recipient: recipient.toLowerCase(),
            action: "delivered",
            status: statusIn(textAt(delivery, "smtpResponse")),
            diagnosis: "",
          }),
        ]
      : [],
  );

const at = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

function textAt(value: unknown, name: string): string {
  const text = at(value, name);
  return typeof text === "string" ? text : "";
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = at(value, name);
  return Array.isArray(list) ? list.slice(0, RECIPIENTS_MAX) : [];
}
