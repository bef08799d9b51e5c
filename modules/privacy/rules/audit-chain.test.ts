import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at } from "#kernel/time.ts";
import type { AuditDetails, AuditEntry, AuditFault, AuditHead } from "../types/audit.ts";
import { auditKey, BEGINNING, bind, faultAtEnd, faultByAnchors, faultOf } from "./audit-chain.ts";

const KEY = auditKey("k".repeat(40));
const OTHER = auditKey("o".repeat(40));

type Kept = AuditEntry & { details?: AuditDetails };

/** Ines looks at one held message after the other. */
function aChain(length: number, key = KEY): Kept[] {
  const chain: Kept[] = [];
  for (let n = 1; n <= length; n++) {
    const previous = chain.at(-1);
    const head = previous ? { seq: previous.seq, hash: previous.hmac } : BEGINNING;
    const note = {
      at: at("2026-03-26T21:00:00.123456Z"),
      actor: { kind: "person", id: "ines" },
      action: "safety.review_claimed",
      object: { kind: "review", id: `review-${n}` },
      ground: "spam_detected",
    } as const;
    const details = { place: n, arriving: n % 2 === 0 };
    chain.push({ ...bind({ ...note, details }, head, key), details });
  }
  return chain;
}

function firstFault(chain: readonly Kept[], keys = [KEY]): AuditFault | undefined {
  let head: AuditHead = BEGINNING;
  for (const entry of chain) {
    const fault = faultOf(entry, head, keys);
    if (fault) return fault;
    head = { seq: entry.seq, hash: entry.hmac };
  }
  return undefined;
}

describe("the chain", () => {
  test("is whole as it was written, and says nothing of the details' order", () => {
    const chain = aChain(5);
    expect(firstFault(chain)).toBeUndefined();
    const turned = chain.map((entry) => ({
      ...entry,
      details: Object.fromEntries(Object.entries(entry.details!).reverse()),
    }));
    expect(firstFault(turned)).toBeUndefined();
  });

  test("is whole without details that had to go", () => {
    expect(firstFault(aChain(5).map(({ details: _, ...entry }) => entry))).toBeUndefined();
  });

  test("keeps instants to the millisecond, as the database gives them back", () => {
    expect(aChain(1)[0]?.at.toString()).toBe("2026-03-26T21:00:00.123Z");
  });

  const changes: [string, (entry: Kept) => Kept][] = [
    ["when", (entry) => ({ ...entry, at: entry.at.add({ milliseconds: 1 }) })],
    ["who", (entry) => ({ ...entry, actor: { kind: "person", id: "bo" } })],
    ["as what", (entry) => ({ ...entry, actor: { kind: "guest", id: "ines" } })],
    ["what was done", (entry) => ({ ...entry, action: "safety.review_decided" })],
    ["to what", (entry) => ({ ...entry, object: { kind: "review", id: "review-9" } })],
    ["where", (entry) => ({ ...entry, propertyId: 1001 as never })],
    ["why", (entry) => ({ ...entry, ground: "party_request" })],
    ["the details", (entry) => ({ ...entry, details: { place: 9, arriving: false } })],
    ["the hash of the details", (entry) => ({ ...entry, detailHash: "0".repeat(64) })],
    [
      "the bond",
      (entry) => ({ ...entry, hmac: `${entry.hmac.slice(0, -1)}${entry.hmac.endsWith("0") ? 1 : 0}` }),
    ],
  ];
  test.each(changes)("names the entry of which was changed: %s", (_what, change) => {
    const chain = aChain(6);
    expect(firstFault(chain.with(3, change(chain[3]!)))).toEqual({ kind: "changed", seq: 4 });
  });

  test("names the number that is missing", () => {
    expect(firstFault(aChain(6).toSpliced(2, 1))).toEqual({ kind: "missing", seq: 3 });
    expect(firstFault(aChain(6).slice(1))).toEqual({ kind: "missing", seq: 1 });
  });

  test("names entries that changed places, and where they belong", () => {
    const chain = aChain(6);
    const [second, third] = [chain[1]!, chain[2]!];
    const swapped = chain.with(1, { ...third, seq: 2 }).with(2, { ...second, seq: 3 });
    expect(firstFault(swapped)).toEqual({ kind: "moved", seq: 2, belongsAt: 3 });
  });

  test("names the first after a gap that was closed by new numbers", () => {
    const closed = aChain(6)
      .toSpliced(2, 1)
      .map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(firstFault(closed)).toEqual({ kind: "moved", seq: 3, belongsAt: 4 });
  });

  test("names an entry that is whole and follows another chain", () => {
    const other = aChain(6).map((entry) => ({ ...entry }));
    const first = bind(
      { at: at("2026-03-26T21:00:00Z"), actor: { kind: "job", id: "x" }, action: "a.b" },
      BEGINNING,
      KEY,
    );
    expect(firstFault([first, ...other.slice(1)])).toEqual({ kind: "unlinked", seq: 2 });
  });

  test("is whole only under its key; a former key counts when it is given", () => {
    const chain = aChain(3, OTHER);
    expect(firstFault(chain)).toEqual({ kind: "other_key", seq: 1 });
    expect(firstFault(chain, [KEY, OTHER])).toBeUndefined();
    const renamed = chain.map((entry) => ({ ...entry, keyId: KEY.id }));
    expect(firstFault(renamed, [KEY, OTHER])).toEqual({ kind: "changed", seq: 1 });
  });

  test("whatever one entry is changed to, dropped from or moved to, its number or an earlier one is named", () => {
    const chain = aChain(8);
    const place = fc.integer({ min: 0, max: 7 });
    fc.assert(
      fc.property(place, place, fc.constantFrom("drop", "swap", "change"), (one, other, how) => {
        if (how === "swap" && one === other) return;
        const broken =
          how === "drop"
            ? chain.toSpliced(one, 1)
            : how === "swap"
              ? chain
                  .with(one, { ...chain[other]!, seq: one + 1 })
                  .with(other, { ...chain[one]!, seq: other + 1 })
              : chain.with(one, { ...chain[one]!, action: "safety.other" });
        const fault = firstFault(broken);
        if (how === "drop" && one === 7) expect(fault).toBeUndefined();
        else expect(fault?.seq).toBe(how === "swap" ? Math.min(one, other) + 1 : one + 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("heads that were written down outside", () => {
  const chain = aChain(6);
  const headAt = (seq: number) => new Map([[seq, chain[seq - 1]!.hmac]]);
  const lastOf = (part: readonly Kept[]) => ({ seq: part.at(-1)!.seq, hash: part.at(-1)!.hmac });

  test("agree with the chain they were taken from", () => {
    expect(chain.map((entry) => faultByAnchors(entry, headAt(4)))).toEqual(chain.map(() => undefined));
    expect(faultAtEnd(lastOf(chain), headAt(4))).toBeUndefined();
  });

  test("tell that the end was cut off, which the chain itself cannot", () => {
    expect(firstFault(chain.slice(0, 3))).toBeUndefined();
    expect(faultAtEnd(lastOf(chain.slice(0, 3)), headAt(5))).toEqual({ kind: "cut", seq: 3, upTo: 5 });
    expect(faultAtEnd(BEGINNING, headAt(5))).toEqual({ kind: "cut", seq: 0, upTo: 5 });
  });

  test("tell that everything was written anew by somebody who has the key", () => {
    const anew = aChain(6).map((entry) => entry);
    const head = new Map([[4, "f".repeat(64)]]);
    expect(anew.map((entry) => faultByAnchors(entry, head)).find(Boolean)).toEqual({
      kind: "rewritten",
      seq: 4,
    });
  });
});
