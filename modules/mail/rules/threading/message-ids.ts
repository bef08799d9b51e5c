/** Reading Message-ID, In-Reply-To and References as they come: broken ones give what can be saved, never a fault. */

/** Longer names are hostile; and a line of a header must hold one. @rfc 5322-2.1.1 */
const LONGEST = 250;
/** Of a longer field the beginning and the end are read: the first mails of a thread, and the last. */
const LONGEST_FIELD = 16_384;

const NAME = /^[!-;=?-~]+$/;

/**
 * The ids of a field in their order, each once, with their angle brackets. Spaces inside brackets are dropped; without
 * any brackets, words with an `@` count; an encoded word counts for nothing. @rfc 5322-3.6.4
 */
export function messageIdsIn(field: string): string[] {
  const text = field.length > LONGEST_FIELD ? endsOf(field) : field;
  const bracketed = inBrackets(text);
  const names = bracketed.length > 0 ? bracketed : bareNames(text);
  return [...new Set(names.filter(isName).map((name) => `<${name}>`))];
}

/** Can `id`, with its brackets, stand in a header of ours? */
export const isMessageId = (id: string): boolean =>
  id.startsWith("<") && id.endsWith(">") && isName(id.slice(1, -1));

function endsOf(field: string): string {
  const head = field.slice(0, LONGEST_FIELD / 2);
  const tail = field.slice(-LONGEST_FIELD / 2);
  return head.slice(0, Math.max(0, head.lastIndexOf("<"))) + tail.slice(Math.max(0, tail.indexOf("<")));
}

const isName = (name: string): boolean => name.length <= LONGEST && NAME.test(name);

function inBrackets(text: string): string[] {
  const names: string[] = [];
  for (const piece of text.split("<").slice(1)) {
    const end = piece.indexOf(">");
    names.push(end < 0 ? (/^\S*/.exec(piece)?.[0] ?? "") : piece.slice(0, end).replace(/\s/g, ""));
  }
  return names.filter((name) => name !== "");
}

const bareNames = (text: string): string[] =>
  text
    .split(/[\s,;"()]+/)
    .map((word) => word.replace(/^\[+/, "").replace(/\]+$/, ""))
    .filter((word) => word.includes("@") && !word.startsWith("=?"));
