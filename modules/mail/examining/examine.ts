/** Puts together what a mail itself tells: its kind, its author's words, its files. Keeps nothing, asks nobody. */

import { OWN_MARKERS } from "../composing/own-markers.ts";
import { type Body, readBody } from "../reading/body.ts";
import { decodeWords } from "../reading/encoded-words.ts";
import { htmlWords } from "../reading/html/html-words.ts";
import { readMail } from "../reading/read-mail.ts";
import { type KindDecision, kindOf } from "../rules/kinds/kind-of.ts";
import { cutReply } from "../rules/quotes/cut-reply.ts";
import { type RefusalCode, refusal } from "../rules/refusals.ts";
import { HOP_HEADER, readHopMark } from "../rules/return-path/hop-mark.ts";
import { readFrom } from "../rules/sender/read-from.ts";
import { messageIdsIn } from "../rules/threading/message-ids.ts";
import type { Examined } from "../types/examined.ts";
import type { Part } from "../types/part.ts";
import type { Cut, Link, MailRefusal } from "../types/reading.ts";
import { linksIn } from "./links.ts";
import { agreeingCut } from "./second-opinion.ts";
import type { ExamineTask } from "./task.ts";

/** A body alone, without a mail around it: what its author wrote, and what was put around it. */
export const inspectWords = (text: string): Examined => {
  const cut = cutReply(text, { ownMarkers: OWN_MARKERS });
  return { ...NOTHING, ...cut, kind: "message", subject: "", links: linksIn(cut.text) };
};

/** What the mail itself says. */
export function examineContent({
  raw,
  envelope,
  isReturnPath,
  secretKey,
}: Omit<ExamineTask, "receiverHost">): Examined {
  const read = readMail(raw);
  const { root } = read;
  const facts = { ...factsOf(root), ...NOTHING };
  if (!read.ok) return { ...facts, kind: "refused", refused: refusal(`mail.${read.because}`) };

  const hopMark = markOf(root, secretKey);
  const kind = kindOf(root, { ...(envelope && { sender: envelope.sender }), isReturnPath, hopMark });
  const body = readBody(root, (html) => htmlWords(html).text);
  const words = wordsOf(body);
  const told = { ...facts, ...words.cut, links: words.links, files: filesOf(body) };
  if (kind.kind !== "message") return { ...told, ...toldOf(kind) };

  const refused = refusalOf(root, body, words.cut, words.isOnlyQuotes);
  return refused ? { ...told, kind: "refused", refused } : { ...told, kind: "message" };
}

const NOTHING = { text: "", elided: "", signature: "", links: [], files: [], bounces: [] } as const;

function factsOf({ headers }: Part): Pick<Examined, "from" | "subject" | "headerId"> {
  const from = readFrom(headers.all("from"));
  const [headerId] = messageIdsIn(headers.first("message-id") ?? "");
  return {
    ...(from.ok && { from: { address: from.address, name: decodeWords(from.name) } }),
    subject: headers.words("subject").slice(0, MOST_SUBJECT),
    ...(headerId && { headerId }),
  };
}

const MOST_SUBJECT = 200;

/** Without a key every mark that looks like ours counts: whoever has none looks at mails, they carry none. */
function markOf({ headers }: Part, secretKey: string | undefined): "ours" | "none" {
  const mark = headers.first(HOP_HEADER.toLowerCase());
  if (mark === undefined) return "none";
  return secretKey === undefined || readHopMark(mark, { key: secretKey }).ok ? "ours" : "none";
}

function toldOf(
  decision: Exclude<KindDecision, { kind: "message" }>,
): Pick<Examined, "kind"> & Partial<Examined> {
  switch (decision.kind) {
    case "bounce": {
      const { returnedMessageId: returnedId } = decision;
      return { kind: "bounce", bounces: decision.recipients, ...(returnedId && { returnedId }) };
    }
    case "report":
      return {
        kind: "report",
        because: decision.of,
        ...(decision.reportedPath && { reportedPath: decision.reportedPath }),
      };
    case "loop":
      return { kind: "loop", because: decision.because, refused: refusal("mail.loop") };
    default:
      return { kind: "auto_reply", because: decision.because };
  }
}

type Words = { readonly cut: Cut; readonly links: readonly Link[]; readonly isOnlyQuotes: boolean };

/** The plain words are the author's own; where they do not show what was quoted, the laid-out ones may. */
function wordsOf({ plain, html, calendar }: Body): Words {
  const laidOut = html === undefined ? undefined : htmlWords(html);
  const fromHtml = laidOut && cutReply(laidOut.text, { marks: laidOut.marks, ownMarkers: OWN_MARKERS });
  const whole = plain ?? laidOut?.text ?? "";
  const own = plain === undefined ? fromHtml : cutReply(plain, { ownMarkers: OWN_MARKERS });
  const cut =
    (own && fromHtml && plain !== undefined && agreeingCut(plain, own, fromHtml)) || own || EMPTY_CUT;
  const text = [cut.text, calendar].filter(Boolean).join("\n\n");
  const links = [...(laidOut?.links ?? []), ...linksIn(text)];
  return { cut: { ...cut, text }, links: distinct(links), isOnlyQuotes: text === "" && whole.trim() !== "" };
}

const EMPTY_CUT: Cut = { text: "", elided: "", signature: "" };

const distinct = (links: readonly Link[]): Link[] => {
  const byUrl = new Map<string, Link>();
  for (const link of links) if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()];
};

const filesOf = ({ files }: Body): Examined["files"] =>
  files.map(({ name, type, bytes, isInline }) => ({ name, type, bytes, isInline }));

function refusalOf(root: Part, body: Body, { text }: Cut, isOnlyQuotes: boolean): MailRefusal | undefined {
  const from = readFrom(root.headers.all("from"));
  if (!from.ok) return refusal("mail.from_unclear", { because: from.because });
  const code = contentRefusal(body, text, isOnlyQuotes);
  return code && refusal(code);
}

function contentRefusal(
  { isEncrypted, files }: Body,
  text: string,
  isOnlyQuotes: boolean,
): RefusalCode | undefined {
  if (isEncrypted) return "mail.encrypted";
  if (text !== "" || files.length > 0) return undefined;
  return isOnlyQuotes ? "mail.only_quotes" : "mail.empty";
}
