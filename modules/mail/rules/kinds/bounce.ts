/** Is this mail a bounce, and of what? By its report, or by its words when a machine sent it. */

import type { Part } from "../../types/part.ts";
import type { BounceOf } from "../../types/reading.ts";
import { hasAutoSubject } from "./auto-subjects.ts";
import { bounceOf } from "./bounce-of.ts";
import { BOUNCE_SAYINGS, BOUNCE_SUBJECTS } from "./bounce-phrases.ts";
import { actionOf, type ReportedRecipient, readDeliveryStatus } from "./delivery-status.ts";
import { actionSaid, addressesIn, cutAtOriginal, failuresIn } from "./free-form.ts";
import { holdsMail, partsOf, wordsToReader } from "./parts-of.ts";
import { returnedIdOf } from "./returned-id.ts";
import { type Envelope, isDaemon, isMachine } from "./sender-signs.ts";

export type Bounce = {
  readonly kind: "bounce";
  readonly recipients: readonly BounceOf[];
  /** Without angle brackets. */
  readonly returnedMessageId?: string;
};

const REPORT = /^message\/(?:global-)?delivery-status$/;
/** What people put before the subject of a mail they answer or pass on. */
const ANSWERED = /^\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|enc|i)\s*:/i;
const SAYS_REFUSED =
  /(?:^|[\s:(])[45][0-5]\d[ -](?:#?[45]\.\d\.\d|<[^<>\s]{1,250}>|(?:requested|mailbox|user|unknown|sorry|host)\b)/i;

/**
 * A report is a bounce; without one the words decide, but only of a machine: a person who quotes or forwards a bounce,
 * or attaches one, wrote a message.
 */
export function bounceIn(root: Part, envelope: Envelope, depth = 0): Bounce | undefined {
  const parts = partsOf(root);
  const isDaemonMail = isDaemon(root, envelope);
  const isMachineMail = isDaemonMail || isMachine(root, envelope);
  const claims = claimsReport(root);
  if (claims === "another") return undefined;
  const reports = parts.filter(({ type }) => REPORT.test(type)).map((part) => part.text());
  const text = wordsToReader(root);
  const status = readDeliveryStatus(
    [...reports, claims === "delivery" && reports.length === 0 ? text : ""].join("\n\n"),
  );
  const isReported =
    status.recipients.length > 0 &&
    (root.type === "multipart/report" || claims === "delivery" || isMachineMail);
  if (!isReported && claims !== "delivery" && !speaksOfBounce(root, text, isDaemonMail, isMachineMail))
    return undefined;

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
function claimsReport(root: Part): "delivery" | "another" | undefined {
  const type = root.type.startsWith("multipart/") ? (root.params["report-type"] ?? "").toLowerCase() : "";
  if (/feedback-report|disposition-notification|tlsrpt/.test(type)) return "another";
  return type === "delivery-status" || type === "global-delivery-status" ? "delivery" : undefined;
}

function speaksOfBounce(root: Part, text: string, isDaemonMail: boolean, isMachineMail: boolean): boolean {
  if (!isMachineMail) return false;
  const subject = root.headers.words("subject").slice(0, 500);
  if (hasAutoSubject(subject) || (!isDaemonMail && ANSWERED.test(subject))) return false;
  const sayings = countSayings(text);
  const isNamed = BOUNCE_SUBJECTS.some((words) => subject.toLowerCase().includes(words));
  const isRefused = SAYS_REFUSED.test(text);
  return isDaemonMail
    ? sayings > 0 || isNamed || isRefused
    : sayings > 1 || (sayings > 0 && (isNamed || isRefused));
}

function countSayings(text: string): number {
  const words = text.toLowerCase().replace(/[’`´]/g, "'").replace(/\s+/g, " ");
  return BOUNCE_SAYINGS.filter((saying) => words.includes(saying)).length;
}

function ofReport(root: Part, reported: readonly ReportedRecipient[], said: string): readonly BounceOf[] {
  const delayed = actionSaid(said);
  const isAlone = reported.length === 1;
  const named = isAlone ? failedInHeader(root) : [];
  const blocks = new Map(
    isAlone ? [] : failuresIn(said, [], []).map((own) => [own.recipient, own.diagnosis]),
  );
  return reported.map(({ recipient, action, status, diagnosis }) =>
    bounceOf({
      recipient: recipient || (named.length === 1 ? (named[0] ?? "") : ""),
      action: !action && status?.startsWith("4") ? delayed : actionOf(action, status),
      status,
      diagnosis: action === "expired" ? `${diagnosis} (expired)` : diagnosis,
      around: isAlone ? said : (blocks.get(recipient) ?? ""),
    }),
  );
}

const failedInHeader = (root: Part): readonly string[] =>
  addressOnce(root.headers.first("x-failed-recipients") ?? "");

function ofWords(root: Part, said: string, returned: string, parts: readonly Part[]): readonly BounceOf[] {
  const ours = `${root.headers.first("to") ?? ""} ${root.headers.first("from") ?? ""}`;
  const failures = failuresIn(said, failedInHeader(root), addressOnce(ours));
  if (failures.length > 0) return failures.map(bounceOf);
  return [
    bounceOf({
      recipient: recipientOf(parts, returned),
      action: actionSaid(said),
      diagnosis: "",
      around: said,
    }),
  ];
}

const addressOnce = (text: string): readonly string[] => [
  ...new Set(addressesIn(text.slice(0, 8000)).map(({ address }) => address)),
];

/** Whom the returned mail was for, when it was for one. */
function recipientOf(parts: readonly Part[], returned: string): string {
  const mail = parts.find((part) => holdsMail(part) && part.children.length > 0)?.children[0];
  const inText = /(?:^|\n)[ \t>]{0,8}to:([^\n]{1,1000})/i.exec(returned)?.[1];
  const to = addressOnce(mail?.headers.first("to") ?? inText ?? "");
  return to.length === 1 ? (to[0] ?? "") : "";
}

/** A gateway may wrap the bounce it received: then that one counts. */
function carriedBounce(root: Part, parts: readonly Part[]): Bounce | undefined {
  const mail = parts.find((part) => part !== root && holdsMail(part) && part.children.length > 0)
    ?.children[0];
  if (!mail || !isDaemon(mail) || mail.type !== "multipart/report") return undefined;
  return bounceIn(mail, {}, 1);
}
