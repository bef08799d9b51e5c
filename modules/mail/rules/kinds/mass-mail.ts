/** Was this mail sent to many at once, with nobody behind it who wrote to us? */

import type { Part } from "../../types/part.ts";
import { localPart } from "./sender-signs.ts";

const MASS = /^\s*bulk\b/i;
const LIST = /^\s*list\b/i;

/** Fields of servers that pass on to many what one of them wrote. */
const CARRIERS = [
  "x-mailing-list",
  "mailing-list",
  "x-beenthere",
  "x-list",
  "x-majordomo",
  "x-listar-version",
];
/** The list speaks itself: it asks, confirms, holds back. */
const ITSELF =
  /(?:^|[-_.+])(?:owner|bounces?|request|confirm|admin|noreply|no-reply|listserv|majordomo|mailman|sympa)$/i;
/** Programs a person sits before. */
const CLIENTS =
  /thunderbird|mozilla\/|netscape|apple mail|iphone mail|ipad mail|ios mail|microsoft (?:office )?outlook|outlook express|windows (?:live )?mail|\bmutt\b|\bpine\b|alpine|evolution|kmail|\bgnus\b|notmuch|claws mail|sylpheed|\bgeary\b|eudora|the bat!|em client|mailspring|postbox|airmail|spark|k-9 mail|fairemail|aquamail|roundcube|squirrelmail|horde|rainloop|snappymail|sogo|open-xchange|zimbra|airmail|mailmate|ymail|yahoomailbasic|mulberry|pegasus mail|becky!|foxmail|nylas/i;

/**
 * The field that says so: `Precedence`, `List-Id`, `List-Unsubscribe`. A list that carries what a person wrote carries
 * them as well, and so may a firm's gateway: then nothing is said. What is sent to many answers nobody; only
 * `Precedence: bulk` is what programs that answer write as well.
 */
export function signOfMassMail(root: Part): string | undefined {
  const { headers } = root;
  const precedences = headers.all("precedence");
  const isBulk = precedences.some((field) => MASS.test(field));
  const field =
    isBulk || precedences.some((one) => LIST.test(one))
      ? "precedence"
      : ["list-id", "list-unsubscribe"].find((name) => (headers.first(name) ?? "").trim() !== "");
  if (field === undefined || isOfPerson(root)) return undefined;
  return !isBulk && isAnswer(root) ? undefined : field;
}

function isOfPerson(root: Part): boolean {
  const { headers } = root;
  const from = localPart(headers.words("from").slice(0, 500));
  if (headers.first("x-list-administrivia") !== undefined || ITSELF.test(from)) return false;
  const client = `${headers.first("user-agent") ?? ""} ${headers.first("x-mailer") ?? ""}`.slice(0, 300);
  return CLIENTS.test(client) || isCarried(root);
}

function isCarried({ headers }: Part): boolean {
  const post = headers.first("list-post");
  if (post !== undefined && !/^\s*no\b/i.test(post)) return true;
  if (CARRIERS.some((name) => headers.first(name) !== undefined)) return true;
  return /(?:^|<|\s)(?:owner-[\w.+-]{1,64}|[\w.+-]{1,64}-(?:bounces?|owner))@/i.test(
    (headers.first("sender") ?? "").slice(0, 300),
  );
}

const isAnswer = ({ headers }: Part): boolean =>
  /<[^<>\s]+>/.test(
    `${headers.first("in-reply-to") ?? ""} ${headers.first("references") ?? ""}`.slice(0, 2000),
  );
