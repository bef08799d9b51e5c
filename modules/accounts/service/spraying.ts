/** Waves of tried passwords: counted durably over all processes, noticed while they run. */

import type { Ids } from "#kernel/ids.ts";
import type { Instant } from "#kernel/time.ts";
import { sourceOf } from "../rules/source.ts";
import { isWave, WAVE_ENDS_AFTER_MINUTES, WAVE_WINDOW_MINUTES } from "../rules/spraying.ts";
import { signed } from "../secrets.ts";
import * as store from "../store/spraying.ts";
import type { AccountsDeps, Door } from "./deps.ts";

export type SprayWatch = ReturnType<typeof sprayWatch>;

/** Looking is a count over some minutes; this process does it at most so often. */
const LOOK_EVERY_SECONDS = 10;

export function sprayWatch({
  db,
  clock,
  ids,
  settings,
}: Pick<AccountsDeps, "db" | "clock" | "settings"> & { ids: Ids }) {
  let lookedAt: Instant | undefined;

  const hashed = (...words: string[]): Buffer => signed(settings.secretKey, "attempt", "spraying", ...words);
  const counted = (who: string, { ip }: Door): store.Counted => ({
    account: hashed("account", who),
    source: hashed("source", sourceOf(ip)),
  });
  const minuteOf = (now: Instant): Instant => now.round({ smallestUnit: "minute", roundingMode: "floor" });

  /** Counts a try at `who`, known or not, and looks whether it is one of a wave. */
  async function note(who: string, door: Door, { isRight }: { isRight: boolean }): Promise<void> {
    const now = clock.now();
    await store.countSignIn(db.q, counted(who, door), { isRight, minute: minuteOf(now) });
    if (isRight || (lookedAt && now.since(lookedAt).total("seconds") < LOOK_EVERY_SECONDS)) return;
    lookedAt = now;
    const counts = await store.countsSince(db.q, minuteOf(now.subtract({ minutes: WAVE_WINDOW_MINUTES })));
    if (!isWave(counts)) return;
    const known = await present(now);
    const wave = known ?? { id: ids.next("spraying_wave"), beganAt: now };
    await store.saveWave(db.q, { ...wave, lastSeenAt: now }, counts);
  }

  const present = (now: Instant): Promise<store.Wave | undefined> =>
    store.findWave(db.q, now.subtract({ minutes: WAVE_ENDS_AFTER_MINUTES }));

  /** Is a wave running, and was a password tried at `who` in it? */
  async function look(who: string, door: Door): Promise<{ isRunning: boolean; isTarget: boolean }> {
    const now = clock.now();
    const wave = await present(now);
    if (!wave) return { isRunning: false, isTarget: false };
    const since = minuteOf(wave.beganAt.subtract({ minutes: WAVE_WINDOW_MINUTES }));
    return { isRunning: true, isTarget: await store.wasTried(db.q, counted(who, door).account, since) };
  }

  return { note, look };
}
