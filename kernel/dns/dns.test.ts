import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { stoppedClock } from "../time.ts";
import {
  addressOfReverseName,
  budgetedResolver,
  cachedResolver,
  reverseName,
  zoneResolver,
} from "./index.ts";
import { DnsFault, type Resolver, resolverOf } from "./resolver.ts";
import { withinLimit } from "./system.ts";

const zone = zoneResolver(String.raw`
$ORIGIN casa-azul.example.   ; the property's own domain
$TTL 3600
@          IN  MX   10 mail
           300 IN MX 20 backup.host.example.
           TXT  "v=spf1 mx -all"
           TXT  "a second; with a semicolon" "and \"quotes\" and \065"
mail       A    192.0.2.5
           AAAA 2001:db8::5
mail       3600 IN A 192.0.2.6
long       TXT ( "one "   ; a comment inside
                 "two" )
www        CNAME mail
loop       CNAME loop
deep.below.here TXT unquoted
broken     FAIL SERVFAIL
slow       FAIL TIMEOUT
5.2.0.192.in-addr.arpa. PTR mail
5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. PTR mail
`);

describe("a zone", () => {
  test("answers with what is written, names relative to the origin", async () => {
    expect(await zone.mx("casa-azul.example")).toEqual([
      { exchange: "mail.casa-azul.example", priority: 10 },
      { exchange: "backup.host.example", priority: 20 },
    ]);
    expect(await zone.a("MAIL.Casa-Azul.example.")).toEqual(["192.0.2.5", "192.0.2.6"]);
    expect(await zone.aaaa("mail.casa-azul.example")).toEqual(["2001:db8::5"]);
  });

  test("keeps the strings of a TXT record apart, and reads escapes and brackets", async () => {
    expect(await zone.txt("casa-azul.example")).toEqual([
      ["v=spf1 mx -all"],
      ["a second; with a semicolon", 'and "quotes" and A'],
    ]);
    expect(await zone.txt("long.casa-azul.example")).toEqual([["one ", "two"]]);
    expect(await zone.txt("deep.below.here.casa-azul.example")).toEqual([["unquoted"]]);
  });

  test("follows another name, and gives up where names lead in a circle", async () => {
    expect(await zone.a("www.casa-azul.example")).toEqual(["192.0.2.5", "192.0.2.6"]);
    await expect(zone.a("loop.casa-azul.example")).rejects.toMatchObject({ code: "ESERVFAIL" });
  });

  test("knows the hosts of an address", async () => {
    expect(await zone.ptr("192.0.2.5")).toEqual(["mail.casa-azul.example"]);
    expect(await zone.ptr("2001:db8::5")).toEqual(["mail.casa-azul.example"]);
    await expect(zone.ptr("not an address")).rejects.toMatchObject({ code: "ENOTFOUND" });
  });

  test.each([
    ["mail.casa-azul.example", "ENODATA", "has no such record"],
    ["below.here.casa-azul.example", "ENODATA", "has something below it"],
    ["nobody.casa-azul.example", "ENOTFOUND", "is not there"],
    ["broken.casa-azul.example", "ESERVFAIL", "fails"],
    ["slow.casa-azul.example", "ETIMEOUT", "is slow"],
  ])("says of %s: %s, as the name %s", async (name, code) => {
    await expect(zone.txt(name)).rejects.toMatchObject({ code, hostname: name });
  });

  test("that cannot be read is refused when it is opened", () => {
    expect(() => zoneResolver("casa-azul.example. SRV 1 2 3 host")).toThrow("unknown type SRV");
  });
});

describe("the cache", () => {
  function countedZone() {
    const asked: string[] = [];
    let isDown = false;
    const resolver = resolverOf(async (type, name) => {
      asked.push(`${type} ${name}`);
      if (isDown) throw new DnsFault("ESERVFAIL", name);
      return type === "A" ? zone.a(name) : zone.txt(name);
    });
    return { asked, resolver, goDown: () => (isDown = true), comeBack: () => (isDown = false) };
  }

  test("asks again after five minutes, and for what is absent after one", async () => {
    const clock = stoppedClock("2026-05-01T10:00:00Z");
    const { asked, resolver } = countedZone();
    const cached = cachedResolver(resolver, clock);
    const both = () =>
      Promise.allSettled([cached.a("mail.casa-azul.example"), cached.a("nobody.casa-azul.example")]);
    await both();
    await both();
    expect(asked).toHaveLength(2);
    clock.advance({ minutes: 1 });
    await both();
    expect(asked.slice(2)).toEqual(["A nobody.casa-azul.example"]);
    clock.advance({ minutes: 4 });
    await both();
    expect(asked.slice(3)).toEqual(["A mail.casa-azul.example", "A nobody.casa-azul.example"]);
  });

  test("sends the same question once, and remembers no fault that may pass", async () => {
    const { asked, resolver, goDown, comeBack } = countedZone();
    const cached = cachedResolver(resolver, stoppedClock("2026-05-01T10:00:00Z"));
    goDown();
    const together = await Promise.allSettled([
      cached.a("mail.casa-azul.example"),
      cached.a("MAIL.casa-azul.example."),
    ]);
    expect(together.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(asked).toHaveLength(1);
    comeBack();
    expect(await cached.a("mail.casa-azul.example")).toHaveLength(2);
  });

  test("forgets the oldest question when it is full, and what it gave away may be altered", async () => {
    const { asked, resolver } = countedZone();
    const cached = cachedResolver(resolver, stoppedClock("2026-05-01T10:00:00Z"), { maxAnswers: 1 });
    (await cached.txt("long.casa-azul.example"))[0]!.push("three");
    expect(await cached.txt("long.casa-azul.example")).toEqual([["one ", "two"]]);
    await cached.a("mail.casa-azul.example");
    await cached.txt("long.casa-azul.example");
    expect(asked).toHaveLength(3);
  });
});

describe("the budget of a mail", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("ends after so many questions, and says that it did", async () => {
    const budget = budgetedResolver(zone, { lookups: 2 });
    await budget.a("mail.casa-azul.example");
    await expect(budget.a("nobody.casa-azul.example")).rejects.toMatchObject({ code: "ENOTFOUND" });
    expect(budget.isOverspent).toBe(false);
    await expect(budget.a("mail.casa-azul.example")).rejects.toMatchObject({ code: "ETIMEOUT" });
    expect(budget.isOverspent).toBe(true);
  });

  test("ends after so much time, all questions together", async () => {
    vi.useFakeTimers();
    const silent: Resolver = resolverOf(() => new Promise(() => {}));
    const budget = budgetedResolver(silent, { milliseconds: 2000 });
    const first = budget.a("mail.casa-azul.example").catch((error: DnsFault) => error.code);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await first).toBe("ETIMEOUT");
    await expect(budget.a("mail.casa-azul.example")).rejects.toMatchObject({ code: "ETIMEOUT" });
    expect(budget.isOverspent).toBe(false);
  });

  test("does not hold up what is answered", async () => {
    vi.useFakeTimers();
    expect(await withinLimit(Promise.resolve("answer"), "casa-azul.example", 10)).toBe("answer");
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("an address and its reverse name say the same", () => {
  expect(reverseName("203.0.113.5")).toBe("5.113.0.203.in-addr.arpa");
  expect(reverseName("::ffff:192.0.2.1")).toContain("1.0.2.0.0.0.0.c.f.f.f.f.0");
  expect([reverseName("casa-azul.example"), addressOfReverseName("casa-azul.example")]).toEqual([
    undefined,
    undefined,
  ]);
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (ip) => {
      const name = reverseName(ip)!;
      expect(reverseName(addressOfReverseName(name)!)).toBe(name);
    }),
  );
});
