/** What a property says of mail: who else may write to its guests, and the two switches that end it. */

import { Invalid } from "#kernel/errors.ts";
import type { PropertyId } from "#kernel/ids.ts";
import { type Actor, principalOf } from "#modules/accounts/index.ts";
import { readApproved } from "../rules/sender/approved.ts";
import { findPropertyMail, type PropertyMail, savePropertyMail } from "../store/property-mail.ts";
import type { MailDeps } from "./deps.ts";

export function propertyMailBook({ db, clock, members }: Pick<MailDeps, "db" | "clock" | "members">) {
  /** @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted */
  async function get(actor: Actor, propertyId: PropertyId): Promise<PropertyMail> {
    await members.admit(actor, "property.settings", propertyId);
    return findPropertyMail(db, propertyId);
  }

  /**
   * @throws NotFound accounts.property_not_found, Forbidden accounts.not_permitted
   * @throws Invalid mail.sender_malformed with the entry that is no address and no domain
   * @rule M-57 M-58 M-60
   */
  async function put(actor: Actor, propertyId: PropertyId, said: PropertyMail): Promise<PropertyMail> {
    await members.admit(actor, "property.settings", propertyId);
    const entries = said.approvedSenders.map((entry) => {
      const read = readApproved(entry);
      if (!read.ok)
        throw new Invalid("mail.sender_malformed", { entry: entry.slice(0, 80), because: read.because });
      return read.entry;
    });
    const kept = { ...said, approvedSenders: [...new Set(entries)] };
    await savePropertyMail(db.q, propertyId, kept, { personId: principalOf(actor), now: clock.now() });
    return kept;
  }

  return { get, put };
}
