/** Keys of programs: of one property, made by its owners; of a booking engine, made by the operator. */

import { NotFound } from "#kernel/errors.ts";
import { type Id, idFromWords, type PropertyId } from "#kernel/ids.ts";
import { requireStepUp } from "../permit.ts";
import { hashSecret, keySecretText, newSecret } from "../secrets.ts";
import * as store from "../store/api-key.ts";
import { endMembership, findMembership, insertMembership, listMemberships } from "../store/membership.ts";
import type { Actor, ApiKey } from "../types.ts";
import type { BelievedKeys } from "./believed-keys.ts";
import type { AccountsDeps } from "./deps.ts";
import type { MemberBook } from "./members.ts";

/** `text` is shown this once; only its hash is kept. */
export type NewKey = { readonly key: ApiKey; readonly text: string };

export function keyBook(
  { db, clock, ids }: AccountsDeps,
  { members, believed }: { members: MemberBook; believed: BelievedKeys },
) {
  /** @throws Forbidden accounts.step_up_needed, and as `admit` */
  async function create(
    actor: Actor,
    propertyId: PropertyId,
    { source }: { source: string },
  ): Promise<NewKey> {
    const owner = await members.admit(actor, "key.manage", propertyId);
    const now = clock.now();
    requireStepUp(actor, "api_key", now);
    const id = ids.next("api_key");
    const principalId = principalOfKey(id);
    const key: ApiKey = {
      id,
      principalId,
      scope: "property",
      source,
      createdAt: now,
      createdBy: owner.personId,
    };
    const secret = newSecret();
    await db.write(async (tx) => {
      await store.insertKey(tx, { ...key, secretHash: hashSecret(secret) });
      const membership = {
        propertyId,
        personId: principalId,
        role: "integration",
        displayName: source,
      } as const;
      await insertMembership(tx, membership, now);
    });
    return { key, text: keySecretText({ keyId: id, secret }) };
  }

  /** @throws as `admit` */
  async function list(actor: Actor, propertyId: PropertyId): Promise<readonly ApiKey[]> {
    await members.admit(actor, "key.manage", propertyId);
    const all = await listMemberships(db.q, propertyId);
    const programs = all.filter((membership) => membership.role === "integration");
    return store.listKeys(
      db.q,
      programs.map((program) => program.personId as string as Id<"api_key">),
    );
  }

  /** @throws NotFound accounts.key_not_found, and as `admit` */
  async function revoke(actor: Actor, propertyId: PropertyId, keyId: Id<"api_key">): Promise<void> {
    const { personId: endedBy } = await members.admit(actor, "key.manage", propertyId);
    const personId = principalOfKey(keyId);
    const program = await findMembership(db.q, propertyId, personId);
    if (program?.role !== "integration") throw new NotFound("accounts.key_not_found", { keyId });
    const now = clock.now();
    await db.write(async (tx) => {
      await store.revokeKey(tx, keyId, now);
      await endMembership(tx, { propertyId, personId, endedBy }, now);
    });
    believed.forget(keyId);
  }

  /** Keys of one engine act as the same principal, so that a new key finds what the old one made. */
  async function createForEngine({ source }: { source: string }): Promise<NewKey> {
    const principalId = idFromWords("person", "booking_engine", source);
    const key: ApiKey = {
      id: ids.next("api_key"),
      ...{ principalId, scope: "booking_engine", source },
      createdAt: clock.now(),
    };
    const secret = newSecret();
    await db.write((tx) => store.insertKey(tx, { ...key, secretHash: hashSecret(secret) }));
    return { key, text: keySecretText({ keyId: key.id, secret }) };
  }

  /** @throws NotFound accounts.key_not_found */
  async function revokeForEngine(keyId: Id<"api_key">): Promise<void> {
    if (!(await store.revokeKey(db.q, keyId, clock.now())))
      throw new NotFound("accounts.key_not_found", { keyId });
    believed.forget(keyId);
  }

  return { create, list, revoke, createForEngine, revokeForEngine };
}

/** A property's key is its own principal: its memberships are found by its id. */
const principalOfKey = (keyId: Id<"api_key">) => keyId as string as Id<"person">;
