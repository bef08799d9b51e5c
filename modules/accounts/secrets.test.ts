import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import {
  guestLinkText,
  guestSecretText,
  hashSecret,
  keySecretText,
  linkSecret,
  newSecret,
  personSecretText,
  propertySecretText,
  readGuestLink,
  readGuestSecret,
  readKeySecret,
  readPersonSecret,
  readPropertySecret,
  sameSecret,
} from "./secrets.ts";

const KEY = "a key of the installation, long enough";
const uuid = fc.uuid({ version: [4, 7] });
const propertyId = fc.integer({ min: 1, max: 10 ** 15 - 1 }) as fc.Arbitrary<PropertyId>;
const aGuestLink = fc.record({
  propertyId,
  reservationId: uuid as fc.Arbitrary<Id<"reservation">>,
  version: fc.nat(2 ** 24 - 1),
});

describe("a guest's link", () => {
  test("says again what was put in", () => {
    fc.assert(
      fc.property(aGuestLink, (link) => {
        expect(readGuestLink(KEY, guestLinkText(KEY, link))).toEqual(link);
      }),
    );
  });

  test("is refused when a single character was changed, or another installation signed it", () => {
    fc.assert(
      fc.property(aGuestLink, fc.nat(55), fc.constantFrom(..."AbZ09-_"), (link, position, character) => {
        const text = guestLinkText(KEY, link);
        const changed = text.slice(0, position) + character + text.slice(position + 1);
        if (changed !== text) expect(readGuestLink(KEY, changed)).toBeUndefined();
        expect(readGuestLink(`${KEY}.`, text)).toBeUndefined();
      }),
    );
  });

  test("is short enough to be read in a text message", () => {
    const link = {
      propertyId: 1001 as PropertyId,
      reservationId: crypto.randomUUID() as Id<"reservation">,
      version: 1,
    };
    expect(guestLinkText(KEY, link)).toHaveLength(56);
  });
});

describe("a secret", () => {
  test("is known by its hash, and is never the same twice", () => {
    const secret = newSecret();
    expect(sameSecret(secret, hashSecret(secret))).toBe(true);
    expect(sameSecret(newSecret(), hashSecret(secret))).toBe(false);
  });

  test("comes back from each text it is handed out in", () => {
    fc.assert(
      fc.property(uuid, propertyId, (id, property) => {
        const secret = newSecret();
        const person = { personId: id as Id<"person">, secret };
        const guest = { propertyId: property, sessionId: id as Id<"guest_session">, secret };
        const key = { keyId: id as Id<"api_key">, secret };
        expect(readPersonSecret(personSecretText(person))).toEqual(person);
        expect(readPropertySecret(propertySecretText({ propertyId: property, secret }))).toEqual({
          propertyId: property,
          secret,
        });
        expect(readGuestSecret(guestSecretText(guest))).toEqual(guest);
        expect(readKeySecret(keySecretText(key))).toEqual(key);
      }),
    );
  });

  test("in a text of another form is no secret", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant(newSecret())), (text) => {
        for (const read of [readPersonSecret, readPropertySecret, readGuestSecret, readKeySecret]) {
          expect(read(text)).toBeUndefined();
        }
      }),
    );
  });

  test("of a letter can be made again, and differs by purpose and by id", () => {
    expect(linkSecret(KEY, "reset", "a", "b")).toBe(linkSecret(KEY, "reset", "a", "b"));
    expect(linkSecret(KEY, "reset", "a", "b")).not.toBe(linkSecret(KEY, "invitation", "a", "b"));
    expect(linkSecret(KEY, "reset", "a", "b")).not.toBe(linkSecret(KEY, "reset", "ab", ""));
  });
});
