/** Figures of the desk: how right the rules were with the people who looked, and how appeals went. */

import type { Db } from "#kernel/db/index.ts";
import type { Clock } from "#kernel/time.ts";
import { type Actor, permit } from "#modules/accounts/index.ts";
import { countAppeals, recordOf } from "../rules/review-record.ts";
import { listOutcomes } from "../store/review-figures.ts";

const FIGURES_OF_DAYS = 90;

export function reviewFigures({ db, clock }: { readonly db: Db; readonly clock: Clock }) {
  /** Of the last ninety days, the least right signal first. @throws Forbidden accounts.not_permitted */
  async function signals(actor: Actor) {
    permit(actor, "desk.enter");
    const since = clock.now().subtract({ hours: FIGURES_OF_DAYS * 24 });
    const outcomes = await listOutcomes(db, since);
    return { since, signals: recordOf(outcomes), appeals: countAppeals(outcomes) };
  }
  return { signals };
}
