/** Lines that phones and mail programs sign with: "Sent from my iPhone", "Get Outlook for iOS". */

import { anyOf, fold } from "./fold.ts";
import type { Line } from "./lines.ts";
import { DEVICES, EXCUSES, MINE, SENT_FIRST, SENT_LAST, SLOGANS, SPEAKERS } from "./phrases/device.ts";

const LONGEST = 160;
const LONGEST_RAW = 400;
/** Beyond this many words after "sent from my" it is a sentence. */
const MOST_WORDS = 9;
const MOST_WORDS_OF_REMARK = 14;

/** The first two as one number. */
const firstSigns = (phrase: string): number => phrase.charCodeAt(0) * 0x10000 + phrase.charCodeAt(1);
const lastSign = (phrase: string): number => phrase.charCodeAt(phrase.length - 1);
const OPENINGS = Map.groupBy(SENT_FIRST.map(fold), firstSigns);
const APOLOGIES = Map.groupBy(EXCUSES.map(fold), firstSigns);
const PRAISES = Map.groupBy(SLOGANS.map(fold), firstSigns);
const ENDINGS = Map.groupBy(SENT_LAST.map(fold), lastSign);
const DEVICE = anyOf(DEVICES);
/** Languages that glue endings or articles to a name. */
const GLUED =
  /iphon|ipad|android|windows|samsung|galaxy|outlook|yahoo|huawei|xiaomi|gmail|mail\.ru|яндекс|ايفون|אייפון|אנדרואיד/u;
const OWN = new Set(MINE.map(fold));
const SPEAKER = new Set(SPEAKERS.map(fold));
/** Languages whose "my" tells that what follows is a thing to send from. */
const FROM_OWN =
  /^(?:sent|envoye|inviato|enviado|verzonden|verstuurd|skickat|sendt) .*(?:from|de|depuis|desde|do|da|dal|vanaf|fran|fra)$/;
const LINK = /\[([^[\]]{1,100})\]\([^()\s]{1,300}\)|<?(?:https?:\/\/|www\.)\S+/g;
const AROUND = new Set([..." <>()[]*_\"'«»~|-–—.!。"].map((sign) => sign.charCodeAt(0)));

/** The whole line says from what it was sent, or asks to excuse it. */
export function isDeviceLine(line: Line): boolean {
  if (line.folded.length < 4 || line.folded.length > LONGEST_RAW) return false;
  const text = plainOf(line.folded);
  if (text.length < 4 || text.length > LONGEST) return false;
  const start = firstSigns(text);
  const opening = OPENINGS.get(start)?.find((phrase) => text.startsWith(phrase));
  if (opening !== undefined && isOpened(text, opening)) return true;
  const ending = ENDINGS.get(lastSign(text))?.find((phrase) => text.endsWith(phrase));
  if (ending !== undefined && isClosed(text, ending)) return true;
  return isOutlook(text) || isRemark(text, start);
}

/** Without links, brackets and drawing around. */
function plainOf(folded: string): string {
  const hasLink = folded.includes("://") || folded.includes("](") || folded.includes("www.");
  const bare = hasLink ? folded.replace(LINK, "$1") : folded;
  let from = 0;
  let to = bare.length;
  while (from < to && AROUND.has(bare.charCodeAt(from))) from++;
  while (to > from && AROUND.has(bare.charCodeAt(to - 1))) to--;
  return bare.slice(from, to);
}

const isDevice = (text: string): boolean => DEVICE.test(text) || GLUED.test(text);

function isOpened(text: string, opening: string): boolean {
  const rest = text.slice(opening.length).trim();
  const words = rest.split(" ");
  if (rest === "" || IN_HAN.test(opening)) return isDevice(rest) && !SAID_IN_HAN.test(rest);
  if (BARE.test(opening) && (words.length > MOST_WORDS_BARE || /[,;:]/.test(rest))) return false;
  const named = BY_POST.test(opening) ? rest.replace(POST, "") : rest;
  const isLong = words.length > MOST_WORDS || (REMARK.test(rest) && !MODEL_LAST.test(rest));
  if (isLong) return isDevice(named) && EXCUSED_WITHIN.test(rest);
  if (isDevice(named)) return true;
  return OWN.has(words[0]!) && words.length <= 4 && !/[.,;!?]/.test(rest) && FROM_OWN.test(opening);
}

/** "From my phone" alone; with more words it is a sentence. */
const BARE = /^(?:from|van|fran) /;
const MOST_WORDS_BARE = 3;
/** "Sent by mail" tells how, "Sent by Outlook" with what. */
const BY_POST = / (?:by|via|with|using|on|por|par|con|com|pelo|avec|mit|uber|tramite|met|med|z|w)$/;
const POST = /^(?:e-?mail|mail|post)(?!\p{L})/u;
const IN_HAN = /^[\p{Script=Han}]/u;
/** What only a sentence holds. */
const SAID_IN_HAN = /(?<!^我)[的了吗嗎呢吧?,，。]/u;
/** A sentence that goes on; "…, an AT&T smartphone" does not. */
const REMARK = /[,;:?] (?!an? )\S+ \S+ \S/;
/** "Verizon, Samsung Galaxy smartphone" */
const MODEL_LAST = /^\S+ \S+, (?:\S+ ){1,3}(?:phone|smartphone|device|tablet)$/;
const EXCUSED_WITHIN = /excuse|sorry|typo|brev|brief|kurze|fautes|breve|reseau|network|wirelessly/;

function isClosed(text: string, ending: string): boolean {
  if (text.length >= LONGEST_CLOSED || text.split(" ").length > MOST_WORDS_CLOSED) return false;
  if (GERMAN_ENDING.test(ending) && !GERMAN_OPENING.test(text)) return false;
  if (text.includes("を") && !ending.startsWith("を")) return false;
  return isDevice(text);
}

const LONGEST_CLOSED = 80;
const MOST_WORDS_CLOSED = 8;
/** "Die Fotos habe ich vom Handy gesendet" is a sentence. */
const GERMAN_ENDING = /^(?:gesendet|verschickt|versendet)$/;
const GERMAN_OPENING = /^(?:von|vom|mit|mittels|per|via|uber|aus|diese|dies) |^(?:\S+ )?gesendet$/;

/** Every language asks in its own way to get Outlook, and names where it runs. */
function isOutlook(text: string): boolean {
  if (!text.includes("outlook") || !PLATFORM.test(text) || /[?,;:]/.test(text)) return false;
  const words = text.split(" ");
  return words.length <= MOST_WORDS_OF_OUTLOOK && !SPEAKER.has(words[0]!);
}

const PLATFORM = /(?<![a-z])(?:ios|android|windows|mac)(?![a-z])/;
const MOST_WORDS_OF_OUTLOOK = 8;

/** "Please excuse typos", "Yahoo Mail: Search, Organize, Conquer". */
function isRemark(text: string, start: number): boolean {
  if (!APOLOGIES.has(start) && !PRAISES.has(start)) return false;
  if (text.split(" ").length > MOST_WORDS_OF_REMARK) return false;
  const begins = (phrase: string): boolean => text.startsWith(phrase);
  if (PRAISES.get(start)?.some(begins)) return true;
  const apology = APOLOGIES.get(start)?.find(begins);
  return apology !== undefined && !/[:;?] /.test(text.slice(apology.length));
}
