/** Reads the recipients out of a delivery report, as written by those who keep to it and by those who do not. @rfc 3464 @rfc 6533 */

import type { BounceOf } from "../../types/reading.ts";
import { statusInField } from "./status-of.ts";

/** A report of more recipients is read no further. */
const RECIPIENTS_MAX = 32;
const LINES_MAX = 2000;
const LINE_MAX = 1500;

export type ReportedRecipient = {
  readonly recipient: string;
  /** As written, lower case. */
  readonly action: string | undefined;
  readonly status: string | undefined;
  readonly diagnosis: string;
};

export type DeliveryStatus = {
  readonly recipients: readonly ReportedRecipient[];
  readonly originalMessageId: string | undefined;
};

type Group = Map<string, string>;

const ABOUT_RECIPIENT = ["final-recipient", "original-recipient", "action", "status", "diagnostic-code"];

/** Empty when `text` is no report. Free text among the fields is passed over. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = joinTorn(groupsIn(text));
  const hasNames = groups.some(isNamed);
  const recipients = groups
    .filter((group) => ABOUT_RECIPIENT.some((name) => group.has(name)) && !isMessageGroup(group, hasNames))
    .map(recipientOf);
  const originalMessageId = groups.map((group) => group.get("x-original-message-id")).find(Boolean);
  return { recipients: distinct(recipients).slice(0, RECIPIENTS_MAX), originalMessageId };
}

/** Groups of fields, parted by empty lines or by a second `Final-Recipient`. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let group: Group = new Map();
  let last = "";
  const close = () => {
    if (group.size > 0) groups.push(group);
    group = new Map();
    last = "";
  };
  for (const line of text.split("\n", LINES_MAX)) {
    if (line.trim() === "") close();
    else if (/^[ \t]/.test(line) && last !== "") append(group, last, line.trim());
    else {
      const [, name, value] =
        /^([A-Za-z][A-Za-z0-9-]{1,60})[ \t]{0,8}:(.*)$/.exec(line.slice(0, LINE_MAX)) ?? [];
      last = name?.toLowerCase() ?? "";
      if (last === "final-recipient" && group.has(last)) close();
      if (name) {
        last = name.toLowerCase();
        if (!group.has(last)) group.set(last, (value ?? "").trim());
      }
    }
  }
  close();
  return groups;
}

function append(group: Group, name: string, more: string): void {
  const value = group.get(name) ?? "";
  if (value.length < LINE_MAX) group.set(name, `${value} ${more}`.trim());
}

/** A group without a recipient belongs to the one before it that has no status: an empty line too many. */
function joinTorn(groups: readonly Group[]): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const isTorn =
      before && isNamed(before) && !isNamed(group) && !before.has("status") && !before.has("action");
    if (isTorn && (group.has("status") || group.has("action"))) {
      for (const [name, value] of group) before.set(name, value);
    } else joined.push(new Map(group));
  }
  return joined;
}

const isNamed = (group: Group): boolean => group.has("final-recipient") || group.has("original-recipient");
/** Some write an action into the group about the whole mail; without any other it is all we have. */
const isMessageGroup = (group: Group, hasNames: boolean): boolean =>
  !isNamed(group) &&
  (group.has("reporting-mta") || group.has("arrival-date")) &&
  (hasNames || !group.has("action"));

/** An alias that leads to itself is reported once for every round. */
function distinct(recipients: readonly ReportedRecipient[]): readonly ReportedRecipient[] {
  const once = new Map(
    recipients.map((one, index) => [`${one.recipient || index} ${one.action} ${one.status}`, one] as const),
  );
  return [...once.values()];
}

function recipientOf(group: Group): ReportedRecipient {
  const addresses = ["final-recipient", "original-recipient", "x-actual-recipient"].map((name) =>
    addressIn(group.get(name) ?? ""),
  );
  const status = group.get("status") ?? "";
  return {
    recipient: addresses.find(isWhole) ?? addresses.find(hasAt) ?? addresses.find(Boolean) ?? "",
    action: group.get("action")?.toLowerCase(),
    status: statusInField(status),
    diagnosis: (group.get("diagnostic-code") ?? status).replace(/^\s{0,8}[\w-]{1,30}\s{0,8};\s{0,8}/, ""),
  };
}

const hasAt = (address: string): boolean => address.includes("@");
/** `mira@local-queue` is known inside one house only. */
const isWhole = (address: string): boolean => /@[^@]{0,250}[.\]]/.test(address);

/** `mira@home.example` of `rfc822;<Mira@Home.example>`; an X.400 or Exchange name is no address. */
function addressIn(field: string): string {
  const value = field
    .slice(field.indexOf(";") + 1)
    .trim()
    .replace(/^<|>$/g, "")
    .toLowerCase();
  return /^imceaex-|^\//.test(value) || /\s/.test(value) ? "" : value;
}

/** What an action means; when it is missing or strange, the status tells. */
export function actionOf(action: string | undefined, status: string | undefined): BounceOf["action"] {
  if (!action) return status?.startsWith("2") ? "delivered" : "failed";
  if (action.startsWith("delay")) return "delayed";
  if (action.startsWith("relay")) return "relayed";
  if (action.startsWith("expand")) return "expanded";
  return action.startsWith("deliver") && !action.startsWith("delivery") ? "delivered" : "failed";
}
