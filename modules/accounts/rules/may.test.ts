import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id, PropertyId } from "#kernel/ids.ts";
import {
  type Actor,
  ANONYMOUS,
  HOST_ROLES,
  type KeyScope,
  ROLES,
  type Role,
  type StaffPost,
} from "../types.ts";
import { may, mayAsk, PERMISSIONS, permissionsOf } from "./may.ts";

const person = (staff?: StaffPost): Actor => ({
  kind: "person",
  personId: "p" as Id<"person">,
  sessionId: "s" as Id<"session">,
  language: "en",
  timeZone: "Europe/Lisbon",
  ...(staff && { staff }),
});
const key = (scope: KeyScope): Actor => ({
  kind: "key",
  keyId: "k" as Id<"api_key">,
  principalId: "p" as Id<"person">,
  source: "reservas",
  scope,
});
const guest: Actor = {
  kind: "guest",
  propertyId: 1001 as PropertyId,
  reservationId: "r" as Id<"reservation">,
  guestId: "g" as Id<"guest">,
  sessionId: "s" as Id<"guest_session">,
};
const actors: Actor[] = [
  ANONYMOUS,
  guest,
  person(),
  person("agent"),
  person("trust_officer"),
  person("operator"),
  key("booking_engine"),
  key("property"),
];
const anActor = fc.constantFrom(...actors);
const aPermission = fc.constantFrom(...PERMISSIONS);
const aRole = fc.option(fc.constantFrom(...ROLES), { nil: undefined });

describe("what a role brings", () => {
  test("a reader reads and changes nothing", () => {
    expect(permissionsOf("read_only")).toEqual(["conversation.read", "reservation.read", "property.read"]);
  });

  test("each role of a host brings all that the one below it brings", () => {
    for (const [above, below] of [
      ["owner", "manager"],
      ["manager", "reception"],
      ["reception", "read_only"],
    ] as const) {
      expect(permissionsOf(above)).toEqual(expect.arrayContaining([...permissionsOf(below)]));
      expect(permissionsOf(above).length).toBeGreaterThan(permissionsOf(below).length);
    }
  });

  test("a manager asking for a key is refused and told that owners may", () => {
    expect(may(person(), "key.manage", "owner")).toEqual({ may: true });
    expect(may(person(), "key.manage", "manager")).toEqual({
      may: false,
      because: "not_permitted",
      needs: ["owner"],
    });
  });

  test("a booking engine may create a property it is no member of yet, but book only where it is one", () => {
    expect(may(key("booking_engine"), "property.put").may).toBe(true);
    expect(may(key("booking_engine"), "reservation.put").may).toBe(false);
    expect(may(key("booking_engine"), "reservation.put", "engine").may).toBe(true);
    expect(may(key("property"), "property.put").may).toBe(false);
  });
});

describe("whatever is asked", () => {
  test("an anonymous caller gets what is public, and is otherwise told to sign in", () => {
    fc.assert(
      fc.property(aPermission, aRole, (permission, role) => {
        const decision = may(ANONYMOUS, permission, role);
        expect(decision.may).toBe(permission === "public");
        if (!decision.may) expect(decision.because).toBe("not_signed_in");
      }),
    );
  });

  test("nobody gets anything of a property without a role there, save the engine that creates it", () => {
    fc.assert(
      fc.property(anActor, aPermission, (actor, permission) => {
        const needsRole = ROLES.some((role) => permissionsOf(role).includes(permission));
        if (!needsRole || !may(actor, permission).may) return;
        expect([actor, permission]).toEqual([key("booking_engine"), "property.put"]);
      }),
    );
  });

  test("a post at the marketplace opens no property", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<StaffPost>("agent", "trust_officer", "operator"),
        aPermission,
        aRole,
        (post, p, role) => {
          if (p.startsWith("desk.") || p === "platform.operate") return;
          expect(may(person(post), p, role).may).toBe(may(person(), p, role).may);
        },
      ),
    );
  });

  test("people never act with a program's role, nor programs with a person's", () => {
    fc.assert(
      fc.property(aPermission, fc.constantFrom(...HOST_ROLES), (permission, hostRole) => {
        for (const program of [key("booking_engine"), key("property")]) {
          expect(may(program, permission, hostRole)).toEqual(may(program, permission));
        }
        for (const role of ["engine", "integration"] satisfies Role[]) {
          expect(may(person(), permission, role)).toEqual(may(person(), permission));
        }
      }),
    );
  });

  test("the door lets in exactly those who could with some role", () => {
    fc.assert(
      fc.property(anActor, aPermission, (actor, permission) => {
        const withSomeRole = [undefined, ...ROLES].some((role) => may(actor, permission, role).may);
        expect(mayAsk(actor, permission).may).toBe(withSomeRole);
      }),
    );
  });

  test("a refusal always names who may", () => {
    fc.assert(
      fc.property(anActor, aPermission, aRole, (actor, permission, role) => {
        const decision = may(actor, permission, role);
        if (!decision.may) expect(decision.needs.length).toBeGreaterThan(0);
      }),
    );
  });
});
