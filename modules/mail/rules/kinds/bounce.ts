/** Is this mail a bounce, and of what? By its report, or by its words when a machine sent it. */

import type { Part } from "../../types/part.ts";
import type { BounceOf } from "../../types/reading.ts";
import { ofReport, ofWords } from "./bounce-recipients.ts";
import { speaksOfBounce, speaksOfRejection } from "./bounce-speech.ts";
import { readDeliveryStatus } from "./delivery-status.ts";
import { cutAtOriginal } from "./free-form.ts";
import { holdsMail, partsOf, wordsToReader } from "./parts-of.ts";
import { returnedIdOf } from "./returned-id.ts";
import { type Envelope, isDaemon, isMachine } from "./sender-signs.ts";

export type Bounce = {
  readonly kind: "bounce";
  readonly recipients: readonly BounceOf[];
  /** Without angle brackets. */
  readonly returnedMessageId?: string;
};

const REPORT_MAX = 16_384;
const REPORT = /^message\/(?:global-)?delivery-status$/;
/** A service that asks the sender to prove to be a person, in the form of a report. */
const NOTICE = /^diagnostic-code[ \t]{0,8}:[ \t]{0,8}x-[a-z]{1,20}-notice[ \t]{0,8};/im;
const RECEIPT = /^message\/(?:global-)?disposition-notification$/;

/**
 * A report is a bounce; without one the words decide, but only of a machine: a person who quotes or forwards a bounce,
 * or attaches one, wrote a message.
 */
export function bounceIn(root: Part, envelope: Envelope, depth = 0): Bounce | undefined {
  const parts = partsOf(root);
  const text = wordsToReader(root);
  const claims = claimsReport(root);
  const isDaemonMail = isDaemon(root, envelope);
  const isMachineMail = isDaemonMail || isMachine(root, envelope);
  const isRejection = claims === "receipt" && isMachineMail && speaksOfRejection(root, text);
  if (claims === "another" || (claims === "receipt" && !isRejection)) return undefined;

  const reports = parts
    .filter(({ type }) => (isRejection ? RECEIPT : REPORT).test(type))
    .map((part) => part.text());
  if (reports.some((report) => NOTICE.test(report.slice(0, REPORT_MAX)))) return undefined;
  const isInWords = claims === "delivery" && reports.length === 0;
  const status = readDeliveryStatus([...reports, isInWords ? text : ""].join("\n\n"));
  const isReported =
    status.recipients.length > 0 &&
    (root.type === "multipart/report" || claims === "delivery" || isMachineMail);
  if (!isReported && claims !== "delivery" && !speaksOfBounce(root, text, envelope)) return undefined;

  const { said, returned } = cutAtOriginal(text);
  const carried = isReported || depth > 0 ? undefined : carriedBounce(root, parts);
  if (carried) return carried;
  const recipients = isReported
    ? ofReport(root, status.recipients, said)
    : ofWords(root, said, returned, parts);
  const returnedMessageId = returnedIdOf(root, returned, said, status.originalMessageId);
  return { kind: "bounce", recipients, ...(returnedMessageId && { returnedMessageId }) };
}

/** What a multipart/report says it reports of. */
function claimsReport(root: Part): "delivery" | "receipt" | "another" | undefined {
  const type = root.type.startsWith("multipart/") ? (root.params["report-type"] ?? "").toLowerCase() : "";
  if (/feedback-report|tlsrpt/.test(type)) return "another";
  if (type.includes("disposition-notification")) return "receipt";
  return type === "delivery-status" || type === "global-delivery-status" ? "delivery" : undefined;
}

/** A gateway may wrap the bounce it received: then that one counts. */
function carriedBounce(root: Part, parts: readonly Part[]): Bounce | undefined {
  const mail = parts.find((part) => part !== root && holdsMail(part) && part.children.length > 0)
    ?.children[0];
  if (!mail || !isDaemon(mail) || mail.type !== "multipart/report") return undefined;
  return bounceIn(mail, {}, 1);
}
