/** Who wrote a mail: the people of a side with their addresses, and whoever else a property lets write for it. */

import { idFromWords } from "#kernel/ids.ts";
import type { Author, Carried, Side } from "#modules/messaging/index.ts";
import { sameMailbox } from "../rules/sender/addresses.ts";
import { decideSender } from "../rules/sender/sender.ts";
import { findPropertyMail, NOTHING_SAID } from "../store/property-mail.ts";
import type { MailDeps } from "./deps.ts";
import { refused } from "./refusing.ts";

type Deps = Pick<MailDeps, "db" | "members" | "settings">;

/** Somebody of a side, with the address that stays with us. A guest reads times in the property's zone. */
export type Correspondent = Author & {
  readonly address: string;
  readonly language: string;
  readonly timeZone?: string;
};

type Whose = Pick<Carried, "propertyId" | "guest">;

/**
 * Everyone of a side who has an address: the guest alone, or the people who may write for the property. An alias of ours
 * is nobody's mailbox: mail to it would go round in a circle.
 */
export async function correspondentsOf(
  deps: Pick<Deps, "members" | "settings">,
  side: Side,
  whose: Whose,
): Promise<readonly Correspondent[]> {
  const { mailDomain } = deps.settings;
  const people = await everyoneOf(deps, side, whose);
  return people.filter(({ address }) => !isOurs(address.toLowerCase(), mailDomain));
}

const isOurs = (address: string, mailDomain: string): boolean =>
  address.endsWith(`@guest.${mailDomain}`) || address.endsWith(`@partner.${mailDomain}`);

async function everyoneOf(
  { members }: Pick<Deps, "members">,
  side: Side,
  { propertyId, guest }: Whose,
): Promise<readonly Correspondent[]> {
  if (side === "guest") return guest.email ? [{ ...guest, address: guest.email }] : [];
  const people = await members.correspondents(propertyId);
  return people.map(({ personId, email, ...person }) => ({ ...person, id: personId, address: email }));
}

/**
 * The author of a mail from `from` into this conversation: one of the side's own people, or a sender the property
 * approved, who speaks as the property.
 * @throws Refused mail.sender_not_known, mail.mail_blocked, mail.links_blocked
 * @rule M-57 M-58
 */
export async function authorOf(
  { db, settings }: Pick<Deps, "db" | "settings">,
  side: Side,
  carried: Carried,
  people: readonly Correspondent[],
  { from, hasLinks }: { readonly from: string; readonly hasLinks: boolean },
): Promise<Author> {
  const said = side === "partner" ? await findPropertyMail(db, carried.propertyId) : NOTHING_SAID;
  const known = people.map(({ address }) => address);
  const decision = decideSender({ side, from, known, approved: said.approvedSenders, ...said, hasLinks });
  if (!decision.may) {
    const url = `${settings.publicUrl}${side === "guest" ? "/g" : "/inbox"}`;
    throw refused(`mail.${decision.because}`, { side, url });
  }
  const person = people.find(({ address }) => sameMailbox(address, from));
  return person
    ? { id: person.id, name: person.name }
    : { id: idFromWords("person", "approved sender", from.toLowerCase()), name: carried.propertyName };
}
