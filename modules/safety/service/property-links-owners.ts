/** Owners hear of hosts that were added to the list of their property, and can say in one press that it was none of them. */

import { Type } from "typebox";
import { type Db, runnerIn } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import type { InterfaceLanguage } from "#kernel/language.ts";
import { type Clock, isBefore } from "#kernel/time.ts";
import type { Audit } from "#modules/privacy/index.ts";
import { type AdditionLetter, additionLetter } from "../property-links-letter.ts";
import { additionLink, readAdditionLink } from "../rules/links/addition-link.ts";
import { removeHost } from "../store/property-links.ts";
import { denyAddition, findAddition } from "../store/property-links-additions.ts";
import type { HostAddition } from "../types/links.ts";
import type { Links } from "./property-links.ts";

/** The letter's button works for so long. */
const ANSWERABLE_HOURS = 7 * 24;
const LETTER = "safety.host_letter";
const ToOwner = Type.Object({
  additionId: Type.Unsafe<Id<"host_addition">>(Type.String()),
  personId: Type.Unsafe<Id<"person">>(Type.String()),
});

export type Owner = {
  readonly personId: Id<"person">;
  readonly email: string;
  readonly name: string;
  readonly language: InterfaceLanguage;
};

type Deps = {
  readonly db: Db;
  readonly clock: Clock;
  readonly jobs: Pick<Jobs, "define" | "enqueue">;
  readonly settings: {
    readonly publicUrl: string;
    readonly marketplaceName: string;
    readonly secretKey: string;
  };
  readonly links: Pick<Links, "switchOff">;
  readonly audit: Audit;
  /** Port, filled in by accounts. */
  readonly owners: (propertyId: PropertyId) => Promise<readonly Owner[]>;
  /** Port, filled in by stays. */
  readonly properties: {
    cards(
      ids: readonly PropertyId[],
    ): Promise<readonly { readonly name: string; readonly timeZone: string }[]>;
  };
  /** Port: `kernel/smtp` fits. */
  readonly letters: { send(letter: AdditionLetter): Promise<void> };
};

/** What the page behind the letter's button shows. `isListed`: there is still something to take off. */
export type AdditionShown = Pick<HostAddition, "hosts" | "addedByName" | "addedAt" | "deniedAt"> & {
  readonly property: string;
  readonly timeZone: string;
  readonly isListed: boolean;
};

export type LinkOwners = ReturnType<typeof linkOwners>;

export function linkOwners(deps: Deps) {
  const { db, clock, jobs, settings, links, audit, owners, properties, letters } = deps;

  /** One letter for each owner, each tried again by itself. */
  async function tell(propertyId: PropertyId, additionId: Id<"host_addition">): Promise<void> {
    const told = await owners(propertyId);
    await db.write(async (tx) => {
      for (const { personId } of told)
        await jobs.enqueue(tx, { propertyId, kind: LETTER, payload: { additionId, personId } });
    });
  }

  /** Read afresh: of what was taken off again, or denied by another owner, nobody is told any more. */
  async function write(
    propertyId: PropertyId,
    { additionId, personId }: { additionId: Id<"host_addition">; personId: Id<"person"> },
  ): Promise<void> {
    const addition = await findAddition(db, propertyId, additionId);
    const owner = (await owners(propertyId)).find((one) => one.personId === personId);
    const [property] = await properties.cards([propertyId]);
    if (!addition?.isListed || addition.deniedAt || !owner || !property) return;
    const token = additionLink({ propertyId, additionId, personId }, settings.secretKey);
    const { marketplaceName: marketplace, publicUrl } = settings;
    await letters.send(
      additionLetter(owner, { marketplace, property, addition }, `${publicUrl}/not-us/${token}`),
    );
  }

  /** Changes nothing. @throws NotFound safety.addition_unknown */
  async function read(token: string): Promise<AdditionShown> {
    const { addition } = await find(token);
    const [property] = await properties.cards([addition.propertyId]);
    const { hosts, addedByName, addedAt, deniedAt, isListed } = addition;
    return {
      ...{ hosts, addedByName, addedAt, isListed },
      ...{ property: property?.name ?? "", timeZone: property?.timeZone ?? "UTC" },
      ...(deniedAt && { deniedAt }),
    };
  }

  /**
   * The hosts come off the list and all links of the property are switched off. Whoever got the letter may press, also when
   * they are an owner no more: throwing the owners out would be the next thing a thief does. Twice does no more than once.
   * @throws NotFound safety.addition_unknown
   */
  async function deny(token: string): Promise<void> {
    const { addition, personId: by } = await find(token);
    const { propertyId, id, hosts } = addition;
    const now = clock.now();
    await db.write(async (tx) => {
      const runner = runnerIn(tx);
      if (!(await denyAddition(runner, propertyId, id, { at: now, by }))) return;
      for (const host of hosts) await removeHost(runner, propertyId, host);
      const actor = { kind: "person", id: by } as const;
      const details = { hosts: [...hosts] };
      await audit.note(tx, { at: now, actor, action: "safety.hosts_denied", propertyId, details });
      await links.switchOff(tx, propertyId, { because: "host_denied", by, hosts });
    });
  }

  async function find(token: string) {
    const of = readAdditionLink(token, settings.secretKey);
    const addition = of && (await findAddition(db, of.propertyId, of.additionId));
    const isOpen = addition && isBefore(clock.now(), addition.addedAt.add({ hours: ANSWERABLE_HOURS }));
    if (!of || !isOpen) throw new NotFound("safety.addition_unknown");
    return { addition, personId: of.personId };
  }

  /** Call once, when the rooms are wired. */
  function define(): void {
    jobs.define(LETTER, ToOwner, (payload, { propertyId }) => write(propertyId, payload));
  }

  return { tell, read, deny, define };
}
