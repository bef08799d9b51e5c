import { describe, expect, test } from "vitest";
import { DnsFault, type Resolver, zoneResolver } from "#kernel/dns/index.ts";
import { at, type Instant } from "#kernel/time.ts";
import { decideAuthentication } from "../rules/sender/authentication.ts";
import { above, aMail, keyData, sealedBy, signedBy } from "./testing.ts";
import { type SendingEnvelope, verifyMail } from "./verify-mail.ts";

const ZONE = `
home.example.                       TXT "v=spf1 ip4:192.0.2.1 -all"
_dmarc.home.example.                TXT "v=DMARC1; p=reject"
s1._domainkey.home.example.         TXT ${keyData("rsa")}
e1._domainkey.home.example.         TXT ${keyData("ed25519")}
weak._domainkey.home.example.       TXT ${keyData("weak")}
revoked._domainkey.home.example.    TXT "v=DKIM1; k=rsa; p="
odd._domainkey.home.example.        TXT ${keyData("rsa", "x=1; n=a note; ")}
broken._domainkey.home.example.     FAIL SERVFAIL
provider.example.                   TXT "v=spf1 ip4:198.51.100.1 -all"
s1._domainkey.provider.example.     TXT ${keyData("rsa")}
slow._domainkey.provider.example.   FAIL TIMEOUT
quiet.example.                      TXT "v=spf1 ip4:192.0.2.1 -all"
s1._domainkey.quiet.example.        TXT ${keyData("rsa")}
loose.example.                      TXT "v=spf1 -all"
_dmarc.loose.example.               TXT "v=DMARC1; p=none"
_dmarc.exact.example.               TXT "v=DMARC1; p=quarantine; sp=reject; adkim=s; pct=0"
s1._domainkey.exact.example.        TXT ${keyData("rsa")}
s1._domainkey.mail.exact.example.   TXT ${keyData("rsa")}
_dmarc.two.example.                 TXT "v=DMARC1; p=reject"
_dmarc.two.example.                 TXT "v=DMARC1; p=none"
_dmarc.down.example.                FAIL SERVFAIL
down.example.                       FAIL SERVFAIL
s1._domainkey.forwarder.example.    TXT ${keyData("rsa")}
s1._domainkey.lists.example.        TXT ${keyData("rsa")}
`;

const zone = zoneResolver(ZONE);
const fromHome: SendingEnvelope = {
  ip: "192.0.2.1",
  helo: "mail.home.example",
  sender: "mira@home.example",
  receiverHost: "mx.relay.example",
};
const fromElsewhere: SendingEnvelope = {
  ...fromHome,
  ip: "203.0.113.9",
  sender: "bounces@elsewhere.example",
};
const verify = (raw: Buffer, envelope = fromElsewhere, resolver: Resolver = zone) =>
  verifyMail(raw, envelope, resolver);
const strictly = async (raw: Buffer, sealers: string[] = [], envelope = fromElsewhere) =>
  decideAuthentication(await verify(raw, envelope), "strict", sealers);

/** A resolver that counts what it is asked. */
function counted(resolver: Resolver) {
  const asked: string[] = [];
  const counting = Object.fromEntries(
    Object.entries(resolver).map(([type, ask]) => [
      type,
      (name: string) => {
        asked.push(`${type} ${name}`);
        return (ask as (name: string) => Promise<unknown>)(name);
      },
    ]),
  ) as unknown as Resolver;
  return { asked, resolver: counting };
}

describe("a mail from Mira", () => {
  test("passes by a signature of her domain, RSA or Ed25519", async () => {
    for (const [selector, key] of [
      ["s1", "rsa"],
      ["e1", "ed25519"],
    ] as const) {
      const auth = await verify(await signedBy(aMail(), { domain: "home.example", selector, key }));
      expect(auth).toMatchObject({
        dkim: [{ result: "pass", domain: "home.example", selector, isAligned: true }],
        dmarc: {
          result: "pass",
          policy: "reject",
          domain: "home.example",
          isAligned: { spf: false, dkim: true },
        },
        isTemporary: false,
      });
      expect(structuredClone(auth)).toEqual(auth);
    }
  });

  test("passes by the machine that sent it", async () => {
    expect(await verify(aMail(), fromHome)).toMatchObject({
      spf: { result: "pass", domain: "home.example" },
      dkim: [],
      dmarc: { result: "pass", isAligned: { spf: true, dkim: false } },
    });
    expect((await verify(aMail(), { ...fromHome, ip: "::ffff:192.0.2.1" })).spf.result).toBe("pass");
  });

  test("fails when nobody speaks for it, and when a word was altered on the way", async () => {
    expect(await strictly(aMail())).toEqual({ may: false, because: "dmarc_fail" });
    const signed = await signedBy(aMail(), { domain: "home.example" });
    const altered = Buffer.from(signed.toString().replace("at noon", "at ten"));
    expect(await verify(altered)).toMatchObject({ dkim: [{ result: "fail" }], dmarc: { result: "fail" } });
  });

  test("is not believed when the header is too large, or readers may find another From in it", async () => {
    const signed = await signedBy(aMail(), { domain: "home.example" });
    const over = (above: string) => Buffer.concat([Buffer.from(above), signed]);
    for (const raw of [
      over("From: evil@evil.example\r\n"),
      over("From\r\n : evil@evil.example\r\n"),
      over("X: a\rFrom: evil@evil.example\r\r\n"),
      over("X: a\rFrom: evil@evil.example\r\n"),
      over("X-Long:\r\n".concat(" x\r\n".repeat(3000))),
      await signedBy(aMail({ from: "Mira: <mira@home.example>" }), { domain: "home.example" }),
      Buffer.alloc(0),
    ]) {
      const auth = await verify(raw);
      expect(auth.dmarc).toMatchObject({ result: "permerror", domain: "" });
      expect(decideAuthentication(auth, "lenient", [])).toEqual({ may: false, because: "not_authenticated" });
    }
  });
});

describe("a signature", () => {
  test("U1, U2: of the provider alone, and its SPF, say nothing for Mira", async () => {
    const raw = await signedBy(aMail(), { domain: "provider.example" });
    const auth = await verify(raw, { ...fromHome, ip: "198.51.100.1", sender: "b@provider.example" });
    expect(auth).toMatchObject({
      spf: { result: "pass", domain: "provider.example" },
      dkim: [{ result: "pass", isAligned: false }],
      dmarc: { result: "fail", isAligned: { spf: false, dkim: false } },
    });
  });

  test("U3: that is good and aligned counts below a broken one", async () => {
    const good = await signedBy(aMail(), { domain: "home.example" });
    const both = (await signedBy(good, { domain: "provider.example" }))
      .toString()
      .replace(/bh=..../, "bh=AAAA");
    const auth = await verify(Buffer.from(both));
    expect(auth.dkim.map(({ result }) => result)).toEqual(["fail", "pass"]);
    expect(auth.dmarc.result).toBe("pass");
  });

  test("U3, U4: below eight others is not looked at, and a hundred cost no more than eight", async () => {
    const { asked, resolver } = counted(zone);
    const good = await signedBy(aMail(), { domain: "home.example" });
    const [field] = (await signedBy(aMail(), { domain: "provider.example" })).toString().split("From:") as [
      string,
    ];
    const hundred = Array.from({ length: 100 }, (_, n) => field.replace("s=s1", `s=n${n}`)).join("");
    const auth = await verify(Buffer.concat([Buffer.from(hundred), good]), fromElsewhere, resolver);
    expect(auth.dkim.map(({ result }) => result)).toEqual(Array.from({ length: 16 }, () => "permerror"));
    expect(auth.dmarc.result).toBe("fail");
    expect(asked.filter((question) => question.includes("_domainkey")).length).toBeLessThanOrEqual(8);
  });

  test("U4: with ten thousand names is not looked at", async () => {
    const signed = (await signedBy(aMail(), { domain: "home.example" })).toString();
    const endless = signed.replace(/h=/, `h=${"X:".repeat(5000)}`);
    expect(endless.length).toBeGreaterThan(signed.length);
    const { asked, resolver } = counted(zone);
    const auth = await verify(Buffer.from(endless), fromElsewhere, resolver);
    expect(auth.dkim).toEqual([
      { result: "permerror", domain: "home.example", selector: "s1", isAligned: true },
    ]);
    expect(asked.some((question) => question.includes("_domainkey"))).toBe(false);
  });

  test("U5: over a part of the body counts for nothing, over all of it as any other", async () => {
    const body = "Hello Teo,\r\nmay we come at noon?\r\n";
    const partly = await signedBy(aMail({ body }), { domain: "home.example", maxBodyLength: body.length });
    expect(await verify(partly)).toMatchObject({ dkim: [{ result: "pass" }], dmarc: { result: "pass" } });
    const longer = Buffer.concat([partly, Buffer.from("Pay here: evil.example\r\n")]);
    expect(await verify(longer)).toMatchObject({ dkim: [{ result: "policy" }], dmarc: { result: "fail" } });
  });

  test("U5: of two over different parts the second is not looked at", async () => {
    const one = await signedBy(aMail(), { domain: "home.example", maxBodyLength: 5 });
    const two = await signedBy(one, { domain: "home.example", maxBodyLength: 6 });
    expect((await verify(two)).dkim.map(({ result }) => result)).toEqual(["policy", "permerror"]);
  });

  test("counts for nothing when a field was put above one it covers", async () => {
    const signed = await signedBy(aMail(), { domain: "home.example" });
    for (const field of ["Subject: Pay now", "Content-Type: text/html", "Message-ID: <2@evil.example>"]) {
      const auth = await verify(Buffer.concat([Buffer.from(`${field}\r\n`), signed]));
      expect(auth).toMatchObject({ dkim: [{ result: "policy" }], dmarc: { result: "fail" } });
    }
    expect((await verify(Buffer.concat([Buffer.from("Received: by x\r\n"), signed]))).dmarc.result).toBe(
      "pass",
    );
  });

  test("that does not cover From is none", async () => {
    const uncovered = (await signedBy(aMail(), { domain: "home.example" }))
      .toString()
      .replace(/:\s*From/, "");
    expect((await verify(Buffer.from(uncovered))).dkim[0]?.result).toBe("permerror");
  });

  test("is none from the moment it expires", async () => {
    const expiresAt = at("2036-01-01T00:00:00Z");
    const raw = await signedBy(aMail(), { domain: "home.example", expiresAt });
    const resultAt = async (receivedAt: Instant) =>
      (await verify(raw, { ...fromElsewhere, receivedAt })).dkim[0]?.result;
    expect(await resultAt(expiresAt)).toBe("pass");
    expect(await resultAt(expiresAt.add({ seconds: 1 }))).toBe("permerror");
  });

  test.each([
    ["revoked", "rsa", "permerror"],
    ["missing", "rsa", "permerror"],
    ["weak", "weak", "policy"],
    ["e1", "rsa", "permerror"],
    ["s1", "ed25519", "fail"],
    ["odd", "rsa", "pass"],
    ["broken", "rsa", "temperror"],
  ] as const)("U7: with the key %s made by %s gives %s", async (selector, key, expected) => {
    const auth = await verify(await signedBy(aMail(), { domain: "home.example", selector, key }));
    expect(auth.dkim[0]?.result).toBe(expected);
  });

  test("U7: by Ed25519 next to RSA makes two, and a key that is no key none", async () => {
    const both = await signedBy(await signedBy(aMail(), { domain: "home.example" }), {
      domain: "home.example",
      selector: "e1",
      key: "ed25519",
    });
    expect((await verify(both)).dkim.map(({ result }) => result)).toEqual(["pass", "pass"]);
    const signed = await signedBy(aMail(), { domain: "home.example" });
    for (const data of [
      '"v=DKIM1; p=!!!"',
      '"v=DKIM2; p=AAAA"',
      `"p=${"A".repeat(20_000)}"`,
      '""',
      '";;;=;="',
    ]) {
      const odd = zoneResolver(
        `${ZONE.replace(/^s1\._domainkey\.home.*$/m, "")}\ns1._domainkey.home.example. TXT ${data}`,
      );
      expect((await verify(signed, fromElsewhere, odd)).dkim[0]?.result).toBe("permerror");
    }
  });
});

describe("DNS in trouble", () => {
  test("U6: over the key, the machine or the policy of her domain puts the mail off", async () => {
    const keyless = await signedBy(aMail(), { domain: "home.example", selector: "broken" });
    expect(await verify(keyless)).toMatchObject({ dmarc: { result: "fail" }, isTemporary: true });
    expect(await strictly(keyless)).toEqual({ may: false, because: "temporary" });
    const fromDown = aMail({ from: "mira@down.example" });
    expect(await verify(fromDown)).toMatchObject({ dmarc: { result: "temperror" }, isTemporary: true });
    const machineless = aMail({ from: "mira@quiet.example" });
    const slow = {
      ...zone,
      txt: async (name: string) =>
        name === "quiet.example" ? Promise.reject(new DnsFault("ETIMEOUT", name)) : zone.txt(name),
    };
    const auth = await verify(machineless, { ...fromHome, sender: "mira@quiet.example" }, slow);
    expect(auth).toMatchObject({ spf: { result: "temperror" }, isTemporary: true });
  });

  test("U6: over a stranger's key changes nothing, nor does any when she has passed", async () => {
    const strange = await signedBy(aMail(), { domain: "provider.example", selector: "slow" });
    expect(await verify(strange)).toMatchObject({ dkim: [{ result: "temperror" }], isTemporary: false });
    const passed = await signedBy(await signedBy(aMail(), { domain: "home.example" }), {
      domain: "home.example",
      selector: "broken",
    });
    expect(await verify(passed)).toMatchObject({ dmarc: { result: "pass" }, isTemporary: false });
  });

  test("everywhere is no fault of the mail", async () => {
    const silent: Resolver = { ...zone, txt: (name) => Promise.reject(new DnsFault("ETIMEOUT", name)) };
    const auth = await verify(await signedBy(aMail(), { domain: "home.example" }), fromHome, silent);
    expect(auth).toMatchObject({
      spf: { result: "temperror" },
      dkim: [{ result: "temperror" }],
      isTemporary: true,
    });
  });
});

describe("SPF", () => {
  const spfOf = async (records: string, sender = "mira@x.example", ip = "192.0.2.1") =>
    (await verify(aMail(), { ...fromHome, sender, ip }, zoneResolver(records))).spf.result;

  test("U8: with more than ten questions is broken", async () => {
    const includes = Array.from({ length: 11 }, (_, n) => `n${n}.example. TXT "v=spf1 -all"`).join("\n");
    const all = Array.from({ length: 11 }, (_, n) => `include:n${n}.example`).join(" ");
    expect(await spfOf(`x.example. TXT "v=spf1 ${all} +all"\n${includes}`)).toBe("permerror");
    const ten = all.replace(" include:n10.example", "");
    expect(await spfOf(`x.example. TXT "v=spf1 ${ten} +all"\n${includes}`)).toBe("pass");
  });

  test("U8: with more than two questions into the void is broken", async () => {
    expect(await spfOf('x.example. TXT "v=spf1 a:a.example a:b.example +all"')).toBe("pass");
    expect(await spfOf('x.example. TXT "v=spf1 a:a.example a:b.example a:c.example +all"')).toBe("permerror");
  });

  test("U8: knows macros and redirect, and the greeting for the null sender", async () => {
    const macro = `x.example. TXT "v=spf1 exists:%{ir}.%{l}.ok.example -all"
1.2.0.192.mira.ok.example. A 127.0.0.2`;
    expect(await spfOf(macro)).toBe("pass");
    expect(await spfOf(macro, "teo@x.example")).toBe("fail");
    expect(
      await spfOf('x.example. TXT "v=spf1 redirect=y.example"\ny.example. TXT "v=spf1 ip4:192.0.2.1 -all"'),
    ).toBe("pass");
    const auth = await verify(
      aMail(),
      { ...fromHome, sender: "" },
      zoneResolver('mail.home.example. TXT "v=spf1 ip4:192.0.2.1 -all"'),
    );
    expect(auth.spf).toEqual({ result: "pass", domain: "mail.home.example" });
  });

  test("U13: that fans out to hundreds of hosts ends with the budget, for good", async () => {
    const hosts = Array.from(
      { length: 9 },
      (_, n) =>
        `x${n}.example. ${Array.from({ length: 9 }, (_, m) => `MX 1 h${n}-${m}.example.`).join(`\nx${n}.example. `)}`,
    );
    const text = `x.example. TXT "v=spf1 ${hosts.map((_, n) => `mx:x${n}.example`).join(" ")} -all"\n${hosts.join("\n")}`;
    const { asked, resolver } = counted(zoneResolver(text));
    const auth = await verify(aMail(), { ...fromHome, sender: "mira@x.example" }, resolver);
    expect(auth.spf.result).toBe("permerror");
    expect(asked.length).toBeLessThanOrEqual(40);
  });
});

describe("DMARC", () => {
  test("U9: relaxed takes a sub-domain's signature, strict does not", async () => {
    const exact = (from: string, domain: string) => async () =>
      verify(await signedBy(aMail({ from }), { domain }));
    expect(await exact("mira@exact.example", "exact.example")()).toMatchObject({ dmarc: { result: "pass" } });
    expect(await exact("mira@exact.example", "mail.exact.example")()).toMatchObject({
      dmarc: { result: "fail", policy: "quarantine" },
    });
    const above = await signedBy(aMail({ from: "mira@sub.home.example" }), { domain: "home.example" });
    expect(await verify(above)).toMatchObject({ dmarc: { result: "pass" } });
  });

  test("U9: a sub-domain falls under sp=, and two records are none", async () => {
    expect((await verify(aMail({ from: "mira@sub.exact.example" }))).dmarc).toMatchObject({
      result: "fail",
      policy: "reject",
    });
    expect((await verify(aMail({ from: "mira@two.example" }))).dmarc).toMatchObject({ result: "none" });
  });

  test("U10: p=none that fails is refused all the same", async () => {
    const raw = aMail({ from: "mira@loose.example" });
    expect((await verify(raw)).dmarc).toMatchObject({ result: "fail", policy: "none" });
    expect(await strictly(raw)).toEqual({ may: false, because: "dmarc_fail" });
  });

  test("U11: a domain without a record must still be spoken for by its own SPF or DKIM", async () => {
    const raw = aMail({ from: "mira@quiet.example" });
    const aligned = { may: true, as: "aligned" };
    expect(await strictly(await signedBy(raw, { domain: "quiet.example" }))).toEqual(aligned);
    expect(await strictly(raw, [], { ...fromHome, sender: "m@quiet.example" })).toEqual(aligned);
    expect(await strictly(raw, [], fromHome)).toEqual({ may: false, because: "not_authenticated" });
    expect(await strictly(await signedBy(raw, { domain: "provider.example" }))).toMatchObject({ may: false });
  });

  test("U11: on a site where everyone has a name, neighbours are not kin", async () => {
    const neighbours = zoneResolver(`s1._domainkey.evil.github.io. TXT ${keyData("rsa")}`);
    const raw = await signedBy(aMail({ from: "mira@mira.github.io" }), { domain: "evil.github.io" });
    expect(await verify(raw, fromElsewhere, neighbours)).toMatchObject({
      dkim: [{ result: "pass", isAligned: false }],
      dmarc: { result: "none", isAligned: { dkim: false } },
    });
  });
});

describe("a forwarder", () => {
  const PASSED = "dmarc=pass (p=REJECT) header.from=home.example; spf=pass smtp.mailfrom=home.example";
  const forwarded = async (results = PASSED) => sealedBy(aMail(), { domain: "forwarder.example", results });

  test("U12: on the list that saw her mail pass is believed", async () => {
    const raw = await forwarded();
    expect((await verify(raw)).arc).toEqual({
      result: "pass",
      sealer: "forwarder.example",
      hops: [{ sealer: "forwarder.example", hasPassed: true }],
    });
    expect(await strictly(raw, ["forwarder.example"])).toEqual({ may: true, as: "arc" });
    expect(await strictly(raw, ["lists.example"])).toEqual({ may: false, because: "dmarc_fail" });
  });

  test("U12: behind another is believed when both are on the list", async () => {
    const raw = await sealedBy(await forwarded(), {
      domain: "lists.example",
      results: "dmarc=fail header.from=home.example; arc=pass",
      chain: "pass",
    });
    expect((await verify(raw)).arc.hops).toEqual([
      { sealer: "lists.example", hasPassed: false },
      { sealer: "forwarder.example", hasPassed: true },
    ]);
    expect(await strictly(raw, ["lists.example", "forwarder.example"])).toEqual({ may: true, as: "arc" });
    expect(await strictly(raw, ["lists.example"])).toMatchObject({ may: false });
  });

  test("U12: that saw it fail, or pass for somebody else, does not help", async () => {
    for (const results of [
      "dmarc=fail header.from=home.example",
      "dmarc=pass header.from=evil.example",
      "dkim=pass header.d=home.example",
    ]) {
      expect(await strictly(await forwarded(results), ["forwarder.example"])).toMatchObject({
        because: "dmarc_fail",
      });
    }
  });

  test("U12: whose mail was altered after it does not help, nor one whose key is gone", async () => {
    const altered = Buffer.from((await forwarded()).toString().replace("noon", "ten"));
    expect((await verify(altered)).arc).toMatchObject({ result: "fail", hops: [] });
    const below = Buffer.concat([Buffer.from("Subject: Pay now\r\n"), await forwarded()]);
    expect((await verify(below)).arc.result).toBe("fail");
    const raw = await sealedBy(aMail(), { domain: "gone.example", results: PASSED });
    expect((await verify(raw)).arc.result).toBe("fail");
    const slow = await sealedBy(aMail(), { domain: "down.example", results: PASSED });
    const trouble = zoneResolver(`${ZONE}\ns1._domainkey.down.example. FAIL TIMEOUT`);
    expect((await verify(slow, fromElsewhere, trouble)).arc).toMatchObject({
      result: "temperror",
      sealer: "down.example",
    });
  });

  test("is not asked about when her own domain speaks for her", async () => {
    const raw = await sealedBy(await signedBy(aMail(), { domain: "home.example" }), {
      domain: "gone.example",
      results: PASSED,
    });
    expect(await verify(raw)).toMatchObject({ dmarc: { result: "pass" }, arc: { result: "unchecked" } });
  });

  test("U13: of which fifty are forged costs a handful of questions", async () => {
    const set = above(await forwarded(), aMail());
    const sets = Array.from({ length: 50 }, (_, n) =>
      set
        .replaceAll("i=1;", `i=${50 - n};`)
        .replaceAll("forwarder.example", `f${n}.example`)
        .replace("cv=none", n === 49 ? "cv=none" : "cv=pass"),
    );
    const { asked, resolver } = counted(zone);
    const auth = await verify(Buffer.concat([Buffer.from(sets.join("")), aMail()]), fromElsewhere, resolver);
    expect(auth.arc).toMatchObject({ result: "unchecked", hops: [] });
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test("U13: whose set is endless is not looked at", async () => {
    const endless = (await forwarded()).toString().replace(/h=/, `h=${"X:".repeat(5000)}`);
    expect((await verify(Buffer.from(endless))).arc.result).toBe("unchecked");
  });
});

test("a mail whose lines end as files do is judged as the mail it was", async () => {
  const signed = await signedBy(aMail(), { domain: "home.example" });
  const asFile = Buffer.from(signed.toString().replaceAll("\r\n", "\n"));
  expect(await verify(asFile)).toEqual(await verify(signed));
  const endless = Buffer.concat([asFile, Buffer.alloc(4_000_000, "\n")]);
  expect(await verify(endless)).toEqual(await verify(signed));
});

test("U14: results that a mail brings along say nothing", async () => {
  const above =
    "Authentication-Results: mx.relay.example; dmarc=pass header.from=home.example\r\nReceived-SPF: pass\r\n";
  expect(await verify(aMail({ above }))).toMatchObject({ dkim: [], dmarc: { result: "fail" } });
});
