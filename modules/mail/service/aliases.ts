/** Aliases: given with each reservation, found by name, replaced when one is abused. */

import type { Queries } from "#kernel/db/index.ts";
import { NotFound, Refused } from "#kernel/errors.ts";
import { dayOf, type Instant } from "#kernel/time.ts";
import { type Carried, decideWrite, type OfReservation, type Side } from "#modules/messaging/index.ts";
import { isAliasName, newAliasName } from "../rules/aliases/name.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { findAlias, findPair, insertPair, replaceAlias } from "../store/alias.ts";
import type { Alias, AliasPair } from "../types/alias.ts";
import type { MailDeps } from "./deps.ts";

type Deps = Pick<MailDeps, "db" | "clock" | "random" | "carrier" | "settings">;

/** An alias that takes mail now, the conversation it leads into, and who may write to it. */
export type Opened = { readonly alias: Alias; readonly carried: Carried; readonly writer: Side };

export function aliasBook({ db, clock, random, carrier, settings }: Deps) {
  /** Gives a reservation its two names, in the transaction that books it. @rule R-01 */
  async function issueFor(tx: Queries, at: OfReservation): Promise<void> {
    const pair = { guest: newAliasName(random), partner: newAliasName(random) };
    await insertPair(tx, at, pair, clock.now());
  }

  /** The names of a reservation; one that was booked before there was mail gets them now. */
  async function pairOf(at: OfReservation): Promise<AliasPair> {
    const known = await findPair(db, at);
    if (known) return known;
    await db.write((tx) => issueFor(tx, at));
    return (await findPair(db, at))!;
  }

  /** The address of a name: `harbour-…@guest.<domain>` stands for a guest. @rule R-01 */
  const addressOf = (side: Side, name: string): string => `${name}@${domainOf(side)}`;

  const domainOf = (side: Side): string => `${side}.${settings.mailDomain}`;

  /**
   * The alias a mail is for, while that side may be written to.
   * @throws NotFound mail.alias_unknown
   * @throws Refused mail.alias_retired, mail.alias_closed
   * @rule M-07 R-06
   */
  async function open(side: Side, name: string): Promise<Opened> {
    const alias = isAliasName(name) ? await findAlias(db, name) : undefined;
    if (alias?.side !== side) throw new NotFound("mail.alias_unknown");
    if (alias.retiredAt) throw new Refused("mail.alias_retired", { url: settings.publicUrl });
    const carried = await carrier.find(alias);
    const writer = otherSide(side);
    refuseClosed(writer, carried, clock.now());
    return { alias, carried, writer };
  }

  function refuseClosed(writer: Side, { stay }: Carried, now: Instant): void {
    const window = decideWrite(writer, stay, now);
    if (window.may) return;
    const lastDate = dayOf(window.since, stay.timeZone).subtract({ days: 1 }).toString();
    const page = writer === "guest" ? "/g" : "/inbox";
    throw new Refused("mail.alias_closed", { side: writer, lastDate, url: `${settings.publicUrl}${page}` });
  }

  /**
   * Ends an alias that is abused and gives the reservation another one for that side; answers the new address.
   * @throws NotFound mail.alias_unknown, Refused mail.alias_retired
   */
  async function rotate(address: string): Promise<string> {
    const name = address.toLowerCase().split("@")[0]!;
    const alias = isAliasName(name) ? await findAlias(db, name) : undefined;
    if (!alias) throw new NotFound("mail.alias_unknown");
    const next = newAliasName(random);
    const isDone = await db.write((tx) => replaceAlias(tx, alias, next, clock.now()));
    if (!isDone) throw new Refused("mail.alias_retired", { url: settings.publicUrl });
    return addressOf(alias.side, next);
  }

  return { issueFor, pairOf, addressOf, domainOf, open, rotate };
}

export type AliasBook = ReturnType<typeof aliasBook>;
