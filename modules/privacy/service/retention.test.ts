import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import { at } from "#kernel/time.ts";
import { CASA_AZUL, privacyAt, staffOf } from "../testing.ts";
import type { LegalHold } from "../types/retention.ts";
import type { Eraser } from "./erasing-ports.ts";

const LONG_AGO = "2022-03-26T21:00:00Z";
const TODAY = "2026-03-26T21:00:00Z";
const db = await testDatabase();

/** Mail as a neighbour that keeps three raw mails, one of them lately. */
const mails = ["2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "2026-03-01T00:00:00Z"].map(at);
const seen: (readonly LegalHold[])[] = [];
const old = (before: Temporal.Instant) => mails.filter((one) => Temporal.Instant.compare(one, before) < 0);
const mail: Eraser = {
  kind: "raw_mail",
  count: async (before, holds) => {
    seen.push(holds);
    return old(before).length;
  },
  erase: async (before) => {
    const gone = old(before);
    mails.splice(0, gone.length);
    return gone.length;
  },
};
const { privacy, clock, member, noted } = privacyAt(TODAY, db, { erasers: [mail] });
const { retention, grants } = privacy;
const ines = staffOf("trust_officer");

const of = (runs: Awaited<ReturnType<typeof retention.run>>, kind: string) =>
  runs.find((run) => run.kind === kind)?.count;
const ask = (propertyId: PropertyId) =>
  grants.request(ines, {
    ...{ ground: "party_request", caseId: "C-17", propertyId, minutes: 5 },
    conversationIds: [randomUUID() as string as Id<"conversation">],
  });

beforeEach(() => clock.set(TODAY));

describe("what was kept long enough", () => {
  test("is counted by kind in a dry run, and nothing goes", async () => {
    clock.set(LONG_AGO);
    await ask(CASA_AZUL);
    clock.set(TODAY);
    await ask(CASA_AZUL);
    const runs = await retention.run({ isDry: true });
    expect(
      ["raw_mail", "access_grant", "audit_detail", "message", "draft"].map((kind) => of(runs, kind)),
    ).toEqual([2, 1, 1, 0, undefined]);
    expect(runs.find(({ kind }) => kind === "raw_mail")?.before.toString()).toBe("2025-03-26T21:00:00Z");
    expect(await retention.run({ isDry: true })).toEqual(runs);
    expect(await noted("privacy.retention_run")).toEqual([]);
  });

  test("is held for a case, then goes when the hold is lifted; the record stays whole without its details", async () => {
    const hold = await retention.hold(ines, { propertyId: CASA_AZUL, ground: "legal_claim", caseId: "C-9" });
    expect(await retention.holds(ines)).toEqual([hold]);
    expect(of(await retention.run({ isDry: true }), "access_grant")).toBe(0);
    expect(seen.at(-1)).toEqual([hold]);

    await retention.lift(ines, hold.id);
    const runs = await retention.run({ isDry: false });
    expect(["raw_mail", "access_grant", "audit_detail"].map((kind) => of(runs, kind))).toEqual([2, 1, 1]);
    expect(mails).toHaveLength(1);
    expect((await noted("privacy.retention_run")).at(-1)?.details).toMatchObject({
      version: "2026-11-21",
      raw_mail: 2,
      ...{ message: 0, draft: null },
    });
    expect((await noted("privacy.grant_given"))[0]?.details).toBeUndefined();
    expect((await privacy.audit.verify()).fault).toBeUndefined();
    const again = await retention.run({ isDry: false });
    expect(of(again, "raw_mail")).toBe(0);
  });
});

describe("a hold", () => {
  test("is placed and lifted by the staff, once, and both are in the record", async () => {
    const hold = await retention.hold(ines, { propertyId: CASA_AZUL, ground: "authority", caseId: "C-10" });
    await retention.lift(ines, hold.id);
    await expect(retention.lift(ines, hold.id)).rejects.toMatchObject({ code: "privacy.hold_not_found" });
    for (const action of ["privacy.hold_placed", "privacy.hold_lifted"])
      expect((await noted(action)).at(-1)).toMatchObject({
        actor: { id: ines.personId },
        object: { id: hold.id },
      });
  });

  test("is nothing for hosts", async () => {
    const teo = member("owner");
    const hold = { propertyId: CASA_AZUL, ground: "legal_claim", caseId: "C-9" } as const;
    await expect(retention.hold(teo, hold)).rejects.toMatchObject({ code: "accounts.not_permitted" });
    await expect(retention.holds(teo)).rejects.toMatchObject({ code: "accounts.not_permitted" });
  });
});
