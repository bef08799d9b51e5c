/** Instants, days and the clock that a use case is handed. The only file that asks the machine for the time. */

export type Instant = Temporal.Instant;
export type PlainDate = Temporal.PlainDate;
export type PlainTime = Temporal.PlainTime;

/** Tells the present instant. Use cases read it once; rules receive `now`. */
export type Clock = { now(): Instant };

/** The machine's clock; with `startsAt` it shows that instant now and runs on from there (`CLOCK_AT`). */
export function runningClock(startsAt?: Instant): Clock {
  if (!startsAt) return { now: () => Temporal.Now.instant() };
  const ahead = Temporal.Now.instant().until(startsAt);
  return { now: () => Temporal.Now.instant().add(ahead) };
}

/** A clock for tests: it stands still until it is set or moved. */
export function stoppedClock(
  instant: string,
): Clock & { set(instant: string): void; advance(by: Temporal.DurationLike): void } {
  let now = Temporal.Instant.from(instant);
  return {
    now: () => now,
    set: (next) => {
      now = Temporal.Instant.from(next);
    },
    advance: (by) => {
      now = now.add(by);
    },
  };
}

/** The first instant of `date` on the calendar of `timeZone`, also where midnight is skipped by a clock change. */
export const startOfDay = (date: PlainDate, timeZone: string): Instant =>
  date.toZonedDateTime(timeZone).toInstant();

/** The calendar day on which `instant` falls in `timeZone`. */
export const dayOf = (instant: Instant, timeZone: string): PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate();

export const isBefore = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) < 0;
export const later = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? b : a);
export const earlier = (a: Instant, b: Instant): Instant => (isBefore(a, b) ? a : b);
export const at = (instant: string): Instant => Temporal.Instant.from(instant);
export const day = (date: string): PlainDate => Temporal.PlainDate.from(date);
