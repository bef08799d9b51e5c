/** Lines that phones and mail programs sign with: "Sent from my iPhone", "Get Outlook for iOS". */

import { anyOf, fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { DEVICES, EXCUSES, MINE, SENT_FIRST, SENT_LAST } from "./phrases/device.ts";

const LONGEST = 160;
const LONGEST_RAW = 400;
/** Beyond this many words after "sent from my" it is a sentence. */
const MOST_WORDS = 9;
const MOST_WORDS_OF_EXCUSE = 14;

const firstSigns = (phrase: string): string => phrase.slice(0, 2);
const OPENINGS = Map.groupBy(SENT_FIRST.map(fold), firstSigns);
const APOLOGIES = Map.groupBy(EXCUSES.map(fold), firstSigns);
const lastSign = (phrase: string): string => phrase.at(-1)!;
const ENDINGS = Map.groupBy(SENT_LAST.map(fold), lastSign);
const DEVICE = anyOf(DEVICES);
/** Languages that glue endings or articles to a name. */
const GLUED =
  /iphon|ipad|android|samsung|galaxy|outlook|yahoo|huawei|xiaomi|gmail|mail\.ru|яндекс|ايفون|אייפון|אנדרואיד/u;
const OWN = new Set(MINE.map(fold));
/** Languages whose "my" tells that what follows is a thing to send from. */
const OWN_OPENING = /^(?:sent|envoye|inviato|enviado|verzonden|verstuurd|skickat|sendt)/;
const LINK = /\[([^[\]]{1,100})\]\([^()\s]{1,300}\)|<?(?:https?:\/\/|www\.)\S+/g;
const AROUND = new Set(" <>()[]*_\"'«»~|-–—.!");

/** The whole line says from what it was sent, or asks to excuse it. */
export function isDeviceLine(line: Line): boolean {
  if (line.folded.length < 4 || line.folded.length > LONGEST_RAW) return false;
  const text = plainOf(line.folded);
  if (text.length < 4 || text.length > LONGEST) return false;
  const start = firstSigns(text);
  const opening = OPENINGS.get(start)?.find((phrase) => text.startsWith(phrase));
  if (opening !== undefined && isOpened(text, opening)) return true;
  if (ENDINGS.get(lastSign(text))?.some((phrase) => text.endsWith(phrase)) && isClosed(text)) return true;
  return isExcused(text, start);
}

/** Without links, brackets and drawing around. */
function plainOf(folded: string): string {
  const hasLink = folded.includes("://") || folded.includes("](") || folded.includes("www.");
  const bare = hasLink ? folded.replace(LINK, "$1") : folded;
  let from = 0;
  let to = bare.length;
  while (from < to && AROUND.has(bare[from]!)) from++;
  while (to > from && AROUND.has(bare[to - 1]!)) to--;
  return bare.slice(from, to);
}

function isOpened(text: string, opening: string): boolean {
  const rest = text.slice(opening.length).trim();
  const words = rest.split(" ");
  if (opening.includes("outlook")) return words.length <= 6;
  if (rest === "") return false;
  const isDevice = DEVICE.test(rest) || GLUED.test(rest);
  if (words.length > MOST_WORDS || REMARK.test(rest)) return isDevice && EXCUSED_WITHIN.test(rest);
  if (isDevice) return true;
  return OWN.has(words[0]!) && words.length <= 4 && !/[.,;!?]/.test(rest) && OWN_OPENING.test(opening);
}

/** A sentence that goes on; "…, an AT&T smartphone" does not. */
const REMARK = /[,;:?] (?!an? )\S+ \S+ \S/;
const EXCUSED_WITHIN = /excuse|sorry|typo|brev|brief|kurze|fautes|breve|reseau|network|wirelessly/;

function isClosed(text: string): boolean {
  return text.length < 80 && text.split(" ").length <= 8 && (DEVICE.test(text) || GLUED.test(text));
}

const isExcused = (text: string, start: string): boolean =>
  (APOLOGIES.get(start)?.some((phrase) => text.startsWith(phrase)) ?? false) &&
  text.split(" ").length <= MOST_WORDS_OF_EXCUSE;
