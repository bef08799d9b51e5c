/** Opting out of messages, by a guest for a stay or a partner for a property, and coming back. */

import { type Runner, runnerIn } from "#kernel/db/index.ts";
import type { PropertyId } from "#kernel/ids.ts";
import type { Actor, GuestActor } from "#modules/accounts/index.ts";
import { endOptOut, findOptOuts, insertOptOut } from "../store/opt-out.ts";
import type { OptOutOf, OptOuts } from "../types/opt-out.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";

export function optOutDesk({ db, clock, ids, members, audit, events }: Deps) {
  /** Which sides of a stay use no messages; for rooms that are about to carry some. */
  const find = (of: Parameters<typeof findOptOuts>[1], runner: Runner = db): Promise<OptOuts> =>
    findOptOuts(runner, of);

  const ofGuest = ({ propertyId, reservationId }: GuestActor): Promise<OptOuts> =>
    findOptOuts(db, { propertyId, reservationId });

  /** @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  async function ofProperty(actor: Actor, propertyId: PropertyId): Promise<OptOuts> {
    await members.admit(actor, "conversation.read", propertyId);
    return findOptOuts(db, { propertyId });
  }

  const setByGuest = (actor: GuestActor, isOut: boolean): Promise<OptOuts> => {
    const { propertyId, reservationId } = actor;
    return set(actor, { side: "guest", propertyId, reservationId }, isOut);
  };

  /** For a whole property, by an owner of it. @throws as {@link ofProperty} */
  async function setByPartner(actor: Actor, propertyId: PropertyId, isOut: boolean): Promise<OptOuts> {
    await members.admit(actor, "member.manage", propertyId);
    return set(actor, { side: "partner", propertyId }, isOut);
  }

  /** Choosing again what is chosen changes nothing, and is not noted. */
  async function set(actor: Actor, of: OptOutOf, isOut: boolean): Promise<OptOuts> {
    const now = toTheMillisecond(clock.now());
    const who = whoIs(actor);
    const choice = { by: who.id, at: now };
    const id = ids.next("opt_out");
    return db.write(async (tx) => {
      const isNew = isOut ? await insertOptOut(tx, of, { id, ...choice }) : await endOptOut(tx, of, choice);
      if (isNew) {
        const { propertyId, ...chosen } = of;
        const type = isOut ? "privacy.opted_out" : "privacy.opted_in";
        await events.announce(tx, { type, propertyId, payload: chosen });
        const object =
          of.side === "guest"
            ? { kind: "reservation", id: of.reservationId }
            : { kind: "property", id: String(propertyId) };
        await audit.note(tx, { at: now, actor: who, action: type, propertyId, object });
      }
      return findOptOuts(runnerIn(tx), of);
    });
  }

  return { find, ofGuest, ofProperty, setByGuest, setByPartner };
}
