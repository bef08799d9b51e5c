import { expect, test } from "vitest";
import { calendarLines, readCalendar } from "./calendar.ts";

const event = (...lines: string[]) =>
  ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...lines, "END:VEVENT", "END:VCALENDAR"].join("\n");

test("an invitation says what, when and where, and never who", () => {
  const text = event(
    "DTSTART;TZID=Europe/Lisbon:20260814T150000",
    "DTEND;TZID=Europe/Lisbon:20260814T160000",
    "SUMMARY:Check-in at Casa Azul\\, keys",
    "LOCATION:Rua do Sol 5\\nLisboa",
    "ORGANIZER;CN=Teo:mailto:teo@home.example",
    'ATTENDEE;CN="Mira: guest":mailto:mira@home.example',
    "DESCRIPTION:write to teo@home.example",
  );
  expect(calendarLines(text)).toBe(
    "Check-in at Casa Azul, keys\n2026-08-14 15:00 Europe/Lisbon – 16:00 Europe/Lisbon\nRua do Sol 5 Lisboa",
  );
});

test.each([
  ["one day", "DTSTART;VALUE=DATE:20260814\nDTEND;VALUE=DATE:20260815", "2026-08-14"],
  ["whole days", "DTSTART;VALUE=DATE:20260814\nDTEND;VALUE=DATE:20260817", "2026-08-14 – 2026-08-16"],
  [
    "a night",
    "DTSTART:20260814T220000Z\nDTEND:20260815T060000Z",
    "2026-08-14 22:00 UTC – 2026-08-15 06:00 UTC",
  ],
  ["a moment", "DTSTART:20260814T150000", "2026-08-14 15:00"],
  [
    "no day of any calendar",
    "DTSTART;VALUE=DATE:20260814\nDTEND;VALUE=DATE:20269999",
    "2026-08-14 – 2026-99-99",
  ],
  ["nothing that can be read", "DTSTART:soon", ""],
])("when: %s", (_, lines, when) => {
  const [read] = readCalendar(event("SUMMARY:x", ...lines.split("\n")));
  expect([read?.start, read?.end].filter(Boolean).join(" – ")).toBe(when);
});

test("a folded summary is whole, an alarm's words are not the event's", () => {
  const text = event(
    "BEGIN:VALARM",
    "SUMMARY:wake up",
    "END:VALARM",
    "SUMMARY;LANGUAGE=en:Check",
    " -in",
    "\t now",
  );
  expect(readCalendar(text)).toMatchObject([{ summary: "Check-in now" }]);
});

test("what was called off says so, in the event or in the whole calendar", () => {
  expect(calendarLines(event("SUMMARY:Check-in", "STATUS:CANCELLED"))).toBe("✗ Check-in");
  expect(calendarLines(`METHOD:CANCEL\n${event("SUMMARY:Check-in")}`)).toBe("✗ Check-in");
});

test("events are given once, ten at most, also from a cut calendar", () => {
  expect(readCalendar(`${event("SUMMARY:a")}\n${event("SUMMARY:a")}`)).toHaveLength(1);
  const many = Array.from({ length: 50 }, (_, i) => event(`SUMMARY:${i}`)).join("\n");
  expect(readCalendar(many)).toHaveLength(10);
  expect(readCalendar("BEGIN:VEVENT\nSUMMARY:Check-in\nLOCA")).toMatchObject([{ summary: "Check-in" }]);
  expect(readCalendar("Hello Teo")).toEqual([]);
  expect(readCalendar(`BEGIN:VEVENT\nSUMMARY:a${"\n b".repeat(500_000)}`)).toHaveLength(1);
});
