import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personIn, replaced } from "./person-in-text.ts";

const MIRA = { name: "Mira Östlund", email: "mira.ostlund@post.example", phone: "+46 70 123 45 67" };
const scrubbed = (text: string, known: Parameters<typeof personIn>[1] = MIRA) =>
  replaced(text, personIn(text, known), "Guest 1");

describe("a guest's names and contacts", () => {
  test.each([
    ["Dear Mira, welcome", "Dear Guest 1, welcome"],
    ["MIRA ÖSTLUND, 2 nights", "Guest 1, 2 nights"],
    ["for ostlund, mira.", "for Guest 1."],
    ["Write to Mira.Ostlund@Post.Example please", "Write to Guest 1 please"],
    ["mailto:mira.ostlund%40post.example", "mailto:Guest 1"],
    ["Call 070-123 45 67 or 0046701234567.", "Call Guest 1 or Guest 1."],
    ["ring ٠٧٠١٢٣٤٥٦٧ now", "ring Guest 1 now"],
    ["Mirabelle plums for 12 of us", "Mirabelle plums for 12 of us"],
    ["Reservation 4827105936", "Reservation 4827105936"],
  ])("in %j", (text, expected) => expect(scrubbed(text)).toBe(expected));

  test("short and small parts of a name count beside a telling one only", () => {
    const known = { name: "Will van der Meer" };
    expect(scrubbed("Will van der Meer will come on Monday", known)).toBe("Guest 1 will come on Monday");
    expect(scrubbed("Mr van der Meer, die auto van de buren", known)).toBe(
      "Mr Guest 1, die auto van de buren",
    );
  });

  test("are found in scripts without capitals and without spaces", () => {
    expect(scrubbed("我是王小明。", { name: "王小明" })).toBe("我是Guest 1。");
    expect(scrubbed("مرحبا ميرا سليم، أهلا", { name: "ميرا سليم" })).toBe("مرحبا Guest 1، أهلا");
  });

  test("of a guest who has no more of them than a name", () => {
    expect(scrubbed("Hello 1234567", { name: "Jo" })).toBe("Hello 1234567");
    expect(scrubbed("Hello Jo", { name: "Jo" })).toBe("Hello Guest 1");
  });
});

test("what was replaced holds them no more, and replacing again changes nothing", () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(MIRA.name, MIRA.email, MIRA.phone, "Mira", "östlund", " ", "\n"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = scrubbed(pieces.join(" "));
      expect(once.toLowerCase()).not.toContain("östlund");
      expect(once.toLowerCase()).not.toContain(MIRA.email);
      expect(scrubbed(once)).toBe(once);
    }),
  );
});

test("the work is bounded on hostile texts", () => {
  for (const hostile of [" ", "-", "a ", "1 ", "(", "mira ", "+1-"]) {
    const text = hostile.repeat(80_000 / hostile.length);
    expect(scrubbed(text).length).toBeGreaterThan(0);
  }
});
