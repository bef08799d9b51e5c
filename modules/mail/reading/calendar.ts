/** An invitation as a few lines: what, when, where. Who invited and who was invited is never read: it holds addresses. @rfc 5545 */

import { day as dayOfCalendar } from "#kernel/time.ts";

export type CalendarEvent = {
  readonly summary: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly isCancelled: boolean;
};

/** So many events of one calendar are read. */
const MOST_EVENTS = 10;
/** And so many of its lines. */
const MOST_LINES = 20_000;
const LONGEST_VALUE = 300;

/** The events of `text` (line ends `\n`) in their order; one that repeats is given once. */
export function readCalendar(text: string): readonly CalendarEvent[] {
  const events: CalendarEvent[] = [];
  let fields: Map<string, Property> | undefined;
  let inner = 0;
  let isCancelled = false;
  for (const line of unfold(text)) {
    const property = propertyOf(line);
    if (!property) continue;
    const { name, value } = property;
    if (name === "METHOD") isCancelled = value.trim().toUpperCase() === "CANCEL";
    else if (name === "BEGIN" && value.trim().toUpperCase() === "VEVENT") fields = new Map();
    else if (name === "BEGIN" && fields) inner++;
    else if (name === "END" && inner > 0) inner--;
    else if (name === "END" && fields) {
      add(events, eventOf(fields, isCancelled));
      fields = undefined;
      if (events.length >= MOST_EVENTS) break;
    } else if (fields && inner === 0 && !fields.has(name)) fields.set(name, property);
  }
  if (fields && events.length < MOST_EVENTS) add(events, eventOf(fields, isCancelled));
  return events;
}

/** The same in lines to be read by people; empty when there is no event. */
export function calendarLines(text: string): string {
  return readCalendar(text)
    .map(({ summary, start, end, place, isCancelled }) => {
      const when = end && end !== start ? `${start} – ${end}` : start;
      return [isCancelled ? `✗ ${summary}` : summary, when, place].filter((line) => line !== "").join("\n");
    })
    .join("\n\n");
}

type Property = { readonly name: string; readonly params: string; readonly value: string };

function unfold(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split("\n", MOST_LINES)) {
    if (/^[ \t]/.test(line) && lines.length > 0) {
      const last = lines.length - 1;
      if ((lines[last] as string).length < 4 * LONGEST_VALUE) lines[last] += line.slice(1);
    } else lines.push(line);
  }
  return lines;
}

function propertyOf(line: string): Property | undefined {
  const [, name = "", params = "", value = ""] =
    /^([A-Za-z-]{1,40})((?:;[^:;"]{0,200}(?:"[^"]{0,200}")?){0,10}):(.*)$/.exec(line.slice(0, 3000)) ?? [];
  return name === "" ? undefined : { name: name.toUpperCase(), params, value };
}

function add(events: CalendarEvent[], event: CalendarEvent): void {
  const isKnown = events.some((known) => known.summary === event.summary && known.start === event.start);
  if (!isKnown && (event.summary || event.start || event.place)) events.push(event);
}

function eventOf(fields: ReadonlyMap<string, Property>, isCancelled: boolean): CalendarEvent {
  const start = momentOf(fields.get("DTSTART"));
  return {
    summary: wordsOf(fields.get("SUMMARY")),
    start: start.text,
    end: endOf(start, momentOf(fields.get("DTEND"), true)),
    place: wordsOf(fields.get("LOCATION")),
    isCancelled: isCancelled || fields.get("STATUS")?.value.trim().toUpperCase() === "CANCELLED",
  };
}

const wordsOf = (property: Property | undefined): string =>
  (property?.value ?? "")
    .slice(0, LONGEST_VALUE)
    .replace(/\\(.)/g, (_, sign: string) => (sign === "n" || sign === "N" ? " " : sign))
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

type Moment = { readonly date: string; readonly time: string; readonly zone: string; readonly text: string };

const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}(Z?))?/;
const ZONE = /;TZID="?\/?([A-Za-z][\w+/ .()-]{0,60})"?/i;

/** As it is written there, with the zone named: the reader's own clock is not ours to guess. */
function momentOf(property: Property | undefined, isEnd = false): Moment {
  const found = MOMENT.exec(property?.value.trim() ?? "");
  if (!found) return { date: "", time: "", zone: "", text: "" };
  const [, year = "", month = "", day = "", hour, minute, isUtc] = found;
  const zone = isUtc ? "UTC" : (ZONE.exec(property?.params ?? "")?.[1]?.trim() ?? "");
  // The end of whole days is the day after the last. @rfc 5545-3.6.1
  const date = hour === undefined && isEnd ? dayBefore(year, month, day) : `${year}-${month}-${day}`;
  const time = hour === undefined ? "" : `${hour}:${minute}`;
  return { date, time, zone, text: [date, time, zone].filter((word) => word !== "").join(" ") };
}

/** The end without what it shares with the start. */
function endOf(start: Moment, end: Moment): string {
  if (end.date === "" || start.date !== end.date || start.zone !== end.zone) return end.text;
  return end.time === start.time ? "" : [end.time, end.zone].filter((word) => word !== "").join(" ");
}

function dayBefore(year: string, month: string, day: string): string {
  try {
    return dayOfCalendar(`${year}-${month}-${day}`).subtract({ days: 1 }).toString();
  } catch {
    return `${year}-${month}-${day}`; // no day of any calendar
  }
}
