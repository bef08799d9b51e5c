/** Reports that programs exchange about mail: complaints, DMARC and TLS reports, read receipts. */

import type { Part } from "../../types/part.ts";
import { holdsMail, partsOf } from "./parts-of.ts";
import { saysItWasRead } from "./receipt-words.ts";

/** `not_spam`: a reader took one of ours out of the junk; nothing follows from it. */
export type ReportOf = "complaint" | "not_spam" | "dmarc" | "tls" | "receipt";

/** `receiver!domain!begin!end.zip`, as every sender of DMARC reports names its file. @rfc 7489-7.2.1.1 */
const DMARC_FILE =
  /^[^!\s]{1,255}![^!\s]{1,255}!\d{6,14}!\d{6,14}(?:![^!\s]{1,100})?\.(?:xml|zip|gz|xml\.gz|xml\.zip|zip\.gz)$/i;
const PACKED = /^application\/(?:x-)?(?:gzip|zip|zip-compressed|gzip-compressed|octet-stream)$|xml$/;
const COMPLAINT_SUBJECT =
  /^(?:complaint about message from |email feedback report for ip |abuse report for )/i;

export function reportOf(root: Part): ReportOf | undefined {
  const parts = partsOf(root);
  const has = (type: RegExp) => parts.some((part) => type.test(part.type));
  const claims = root.type === "multipart/report" ? (root.params["report-type"] ?? "").toLowerCase() : "";
  if (claims === "tlsrpt" || has(/^application\/tlsrpt/) || root.headers.first("tls-report-domain"))
    return "tls";
  if (claims === "feedback-report" || has(/^message\/feedback-report$/)) return ofFeedback(parts);
  if (claims.includes("disposition-notification") || has(/^message\/(?:global-)?disposition-notification$/))
    return "receipt";
  if (isDmarc(root, parts)) return "dmarc";
  if (saysItWasRead(root)) return "receipt";
  // The older loop of Outlook.com, without a report part.
  const isOld =
    COMPLAINT_SUBJECT.test(root.headers.words("subject")) &&
    parts.some(({ type }) => type === "message/rfc822");
  return isOld ? "complaint" : undefined;
}

/** A failed authentication is told in the same form, and so is "this was no spam": neither is anybody's complaint. @rfc 5965 @rfc 6591 */
function ofFeedback(parts: readonly Part[]): ReportOf {
  const text = parts.find(({ type }) => type === "message/feedback-report")?.text() ?? "";
  const kind = /^feedback-type[ \t]{0,8}:[ \t]{0,8}([\w-]{1,40})/im
    .exec(text.slice(0, 16_384))?.[1]
    ?.toLowerCase();
  if (kind === "not-spam") return "not_spam";
  return kind === "auth-failure" ? "dmarc" : "complaint";
}

function isDmarc(root: Part, parts: readonly Part[]): boolean {
  if (parts.some(({ fileName }) => fileName && DMARC_FILE.test(fileName.slice(0, 600)))) return true;
  return (
    /^\s*(?:\[[^[\]]{1,80}\]\s*)?report domain:/i.test(root.headers.words("subject")) &&
    parts.some(({ type }) => PACKED.test(type))
  );
}

/**
 * The reverse path of the mail a complaint is about: as the report says, or as the server wrote it into the mail that was
 * sent back. It names our delivery where the recipient was blacked out. @rfc 5965-3.2
 */
export function reportedPathOf(root: Part): { readonly reportedPath: string } | undefined {
  const parts = partsOf(root);
  const feedback = parts.find(({ type }) => type === "message/feedback-report")?.text() ?? "";
  const [carried] = parts.find(holdsMail)?.children ?? [];
  const path =
    addressIn(FROM.exec(feedback.slice(0, 16_384))?.[1]) ?? addressIn(carried?.headers.first("return-path"));
  return path === undefined ? undefined : { reportedPath: path };
}

const FROM = /^original-mail-from[ \t]{0,8}:[ \t]{0,8}([^\r\n]{1,320})/im;

const addressIn = (text: string | undefined): string | undefined =>
  /[^\s<>"]{1,64}@[^\s<>"]{1,255}/.exec(text?.slice(0, 320) ?? "")?.[0];
