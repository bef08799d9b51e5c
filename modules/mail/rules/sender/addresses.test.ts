import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalMailbox, sameMailbox, splitAddress } from "./addresses.ts";
import { asciiDomain } from "./domains.ts";

const MIRA = "mira@home.example";

describe("a domain", () => {
  test.each([
    ["Casa-Azul.EXAMPLE", "casa-azul.example"],
    ["münchen.example", "xn--mnchen-3ya.example"],
    ["MÜNCHEN.example", "xn--mnchen-3ya.example"],
    ["xn--mnchen-3ya.example", "xn--mnchen-3ya.example"],
    ["ｃａｓａ.example", "casa.example"],
    ["例え.example", "xn--r8jz45g.example"],
  ])("%s is compared as %s (A28)", (domain, ascii) => {
    expect(asciiDomain(domain)).toBe(ascii);
    expect(asciiDomain(ascii)).toBe(ascii);
  });

  test.each([
    "",
    "home",
    "a:b.example",
    "a/b.example",
    "a_b.example",
    "home.example:25",
    "1.2.3.4",
    "0x7f.1",
    `${"a".repeat(64)}.example`,
  ])("%j is none", (domain) => {
    expect(asciiDomain(domain)).toBeUndefined();
  });
});

describe("a mailbox", () => {
  test.each([
    ["Mira@Home.Example", MIRA],
    ["mi.ra+trip@gmail.com", "MIRA@googlemail.com"],
    ["mira+lisbon@outlook.com", "mira@outlook.com"],
    ["mira@münchen.example", "mira@xn--mnchen-3ya.example"],
  ])("%s is that of %s (A9)", (one, other) => {
    expect(sameMailbox(one, other)).toBe(true);
  });

  test.each([
    ["mira+trip@home.example", MIRA, "we do not know what this provider makes of a tag"],
    ["mi.ra@outlook.com", "mira@outlook.com", "a dot makes another person there"],
    ["mira@gmail.com", "mira@googlemail.example", "another domain"],
    ["mira@sub.home.example", MIRA, "a sub-domain"],
    ["", "", "nobody is not even the same as nobody"],
    ["mira", "mira", "a word is no address"],
    ["Mira <mira@home.example>", MIRA, "a name belongs to no address"],
  ])("%s is not that of %s: %s", (one, other) => {
    expect(sameMailbox(one, other)).toBe(false);
  });

  test("whose tag has nothing before it stays what it is", () => {
    expect(canonicalMailbox("+trip@gmail.com")).toBe("+trip@gmail.com");
    expect(sameMailbox("+a@gmail.com", "+b@gmail.com")).toBe(false);
  });

  test("in its canonical form is itself, and the tags and dots of a provider that ignores them change nothing", () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/);
    fc.assert(
      fc.property(local, local, fc.constantFrom("gmail.com", "googlemail.com"), (name, tag, domain) => {
        const canonical = canonicalMailbox(`${name}@${domain}`)!;
        expect(canonicalMailbox(canonical)).toBe(canonical);
        expect(canonicalMailbox(`${[...name].join(".").toUpperCase()}+${tag}@${domain}`)).toBe(canonical);
      }),
    );
  });

  test("comes apart at the last sign", () => {
    expect(splitAddress("mira@Home.example")).toEqual({ localPart: "mira", domain: "home.example" });
    expect(splitAddress('"a@b"@home.example')).toEqual({ localPart: '"a@b"', domain: "home.example" });
    expect(splitAddress("mira@home.example (Mira)")).toBeUndefined();
  });
});
