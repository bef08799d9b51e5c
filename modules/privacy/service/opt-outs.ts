/** Opting out of messages, by a guest for a stay or a partner for a property, and coming back. */

import { type Runner, runnerIn } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Actor, GuestActor } from "#modules/accounts/index.ts";
import { readStayLink, stayLink } from "../rules/stay-links.ts";
import { endOptOut, findOptOuts, insertOptOut } from "../store/opt-out.ts";
import type { AuditActor } from "../types/audit.ts";
import type { OptOutOf, OptOuts } from "../types/opt-out.ts";
import { whoIs } from "./audit.ts";
import { type Deps, toTheMillisecond } from "./deps.ts";

export function optOutDesk({ db, clock, ids, members, audit, events, guests, settings }: Deps) {
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
    return set(whoIs(actor), { side: "guest", propertyId, reservationId }, isOut);
  };

  /** What the link at the foot of a mail is about. @throws NotFound privacy.link_unknown */
  async function stayOf(token: string) {
    const of = readStayLink("opt_out", token, settings.secretKey);
    const guest = of && (await guests.find(of));
    if (!guest) throw new NotFound("privacy.link_unknown");
    return { ...of, guestId: guest.guestId };
  }

  /** Looking changes nothing. @throws NotFound privacy.link_unknown */
  const byLink = async (token: string): Promise<OptOuts> => findOptOuts(db, await stayOf(token));

  /** @throws NotFound privacy.link_unknown */
  async function setByLink(token: string, isOut: boolean): Promise<OptOuts> {
    const { guestId, ...of } = await stayOf(token);
    return set({ kind: "guest", id: guestId }, { side: "guest", ...of }, isOut);
  }

  /** The page to which the foot of each mail to the guest leads, as a path. */
  const pageOf = (of: {
    readonly propertyId: PropertyId;
    readonly reservationId: Id<"reservation">;
  }): string => `/opt-out/${stayLink("opt_out", of, settings.secretKey)}`;

  /** For a whole property, by an owner of it. @throws as {@link ofProperty} */
  async function setByPartner(actor: Actor, propertyId: PropertyId, isOut: boolean): Promise<OptOuts> {
    await members.admit(actor, "privacy.manage", propertyId);
    return set(whoIs(actor), { side: "partner", propertyId }, isOut);
  }

  /** Choosing again what is chosen changes nothing, and is not noted. */
  async function set(who: AuditActor, of: OptOutOf, isOut: boolean): Promise<OptOuts> {
    const now = toTheMillisecond(clock.now());
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

  return { find, ofGuest, ofProperty, setByGuest, setByPartner, byLink, setByLink, pageOf };
}
