/** The recipients of a bounce, each with what became of it: out of its report, or out of its words. */

import type { Part } from "../../types/part.ts";
import type { BounceOf } from "../../types/reading.ts";
import { addressesIn } from "./addresses-in.ts";
import { bounceOf } from "./bounce-of.ts";
import { DELAYED_SUBJECTS } from "./bounce-phrases.ts";
import { actionOf, type ReportedRecipient } from "./delivery-status.ts";
import { actionSaid, failuresIn } from "./free-form.ts";
import { bareNameIn } from "./named-recipients.ts";
import { holdsMail } from "./parts-of.ts";

/** `said`: the words before the returned mail. */
export function ofReport(
  root: Part,
  reported: readonly ReportedRecipient[],
  said: string,
): readonly BounceOf[] {
  const delayed = actionIn(root, said);
  const isAlone = reported.length === 1;
  const named = isAlone ? failedInHeader(root) : [];
  const failures = isAlone ? [] : failuresIn(said, [], [], delayed);
  const blocks = new Map(failures.map((own) => [own.recipient, own.diagnosis]));
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

/** `returned`: the returned mail, where it stands in the same text. */
export function ofWords(
  root: Part,
  said: string,
  returned: string,
  parts: readonly Part[],
): readonly BounceOf[] {
  const ours = `${root.headers.first("to") ?? ""} ${root.headers.first("from") ?? ""}`;
  const action = actionIn(root, said);
  const failures = failuresIn(said, failedInHeader(root), addressOnce(ours), action);
  if (failures.length > 0) return failures.map(bounceOf);
  const recipient = bareRecipient(root, said) || recipientOf(parts, returned);
  return [bounceOf({ recipient, action, diagnosis: "", around: said })];
}

/** Delays are told by the words, or by the subject alone. */
function actionIn(root: Part, said: string): BounceOf["action"] {
  const subject = root.headers.words("subject").slice(0, 200).trimStart().toLowerCase();
  return DELAYED_SUBJECTS.some((words) => subject.startsWith(words)) ? "delayed" : actionSaid(said);
}

const failedInHeader = (root: Part): readonly string[] =>
  addressOnce(root.headers.first("x-failed-recipients") ?? "");

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

function bareRecipient(root: Part, said: string): string {
  const name = bareNameIn(said.slice(0, 4096).split("\n"));
  const host = addressOnce(root.headers.first("from") ?? "")[0]?.split("@")[1];
  return name && host ? `${name}@${host}` : "";
}
