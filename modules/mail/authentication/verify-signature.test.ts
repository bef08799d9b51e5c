import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Resolver, zoneResolver } from "#kernel/dns/index.ts";
import { at, type Instant } from "#kernel/time.ts";
import { checkSignatures } from "./check-signatures.ts";
import { readRawHeader } from "./raw-header.ts";
import { aMail, type HandMade, keyData, signedBy, signedByHand } from "./testing.ts";

const KEYS = `
e1._domainkey.home.example.      TXT ${keyData("ed25519")}
s1._domainkey.sub.home.example.  TXT ${keyData("rsa")}
s1._domainkey.xn--mnchen-3ya.example. TXT ${keyData("rsa")}
`;
const zoneOf = (data: string): Resolver => zoneResolver(`${KEYS}s1._domainkey.home.example. ${data}`);
const zone = zoneOf(`TXT ${keyData("rsa")}`);
const receivedAt = at("2026-11-21T10:00:00Z");

async function verdictsOf(raw: Buffer, resolver = zone, when: Instant = receivedAt) {
  const envelope = { ip: "", helo: "", sender: "", receiverHost: "", receivedAt: when };
  return (await checkSignatures(raw, readRawHeader(raw)!, "home.example", envelope).prove(resolver)).dkim;
}
const resultsOf = async (...asked: Parameters<typeof verdictsOf>) =>
  (await verdictsOf(...asked)).map(({ result }) => result);

const PLAIN: HandMade = { key: "rsa", header: "relaxed", body: "relaxed", names: ["From", "To", "Subject"] };
const signed = (how: Partial<HandMade> = {}, raw = aMail()) => signedByHand(raw, { ...PLAIN, ...how });
const replaced = (raw: Buffer, from: string | RegExp, to: string) =>
  Buffer.from(raw.toString("latin1").replace(from, to), "latin1");

describe("what a signature covers", () => {
  test.each([
    ["relaxed", "relaxed"],
    ["relaxed", "simple"],
    ["simple", "relaxed"],
    ["simple", "simple"],
  ] as const)("is read as %s header and %s body", async (header, body) => {
    const raw = signed({ header, body });
    expect(await resultsOf(raw)).toEqual(["pass"]);
    const folded = replaced(raw, "Subject: Our stay", "SUBJECT:Our\r\n\t stay ");
    expect(await resultsOf(folded)).toEqual([header === "relaxed" ? "pass" : "fail"]);
    const blanks = replaced(raw, "Hello Teo,", "Hello  Teo,\t");
    expect(await resultsOf(blanks)).toEqual([body === "relaxed" ? "pass" : "fail"]);
    expect(await resultsOf(Buffer.concat([raw, Buffer.from("\r\n\r\n")]))).toEqual(["pass"]);
    expect(await resultsOf(Buffer.concat([raw, Buffer.from("\r\n.\r\n")]))).toEqual(["fail"]);
    for (const empty of ["", "\r\n", "\r\n\r\n"]) {
      expect(await resultsOf(signed({ header, body }, aMail({ body: empty })))).toEqual(["pass"]);
    }
  });

  test("are the lowest fields of a name, and one that is not there so that none can be put in", async () => {
    const above = "Received: one\r\nReceived: two\r\n";
    const raw = signed({ names: ["from", "received", "Cc", "received", "CC", "received"] }, aMail({ above }));
    expect(await resultsOf(raw)).toEqual(["pass"]);
    expect(await resultsOf(replaced(raw, "Received: one", "Received: 1"))).toEqual(["fail"]);
    expect(await resultsOf(Buffer.concat([Buffer.from("Cc: eve@evil.example\r\n"), raw]))).toEqual(["fail"]);
    expect(await resultsOf(Buffer.concat([Buffer.from("Received: x\r\n"), raw]))).toEqual(["fail"]);
    const once = signed({ names: ["from", "received"] }, aMail({ above }));
    expect(await resultsOf(replaced(once, "Received: one", "Received: 1"))).toEqual(["pass"]);
    expect(await resultsOf(replaced(once, "Received: two", "Received: 2"))).toEqual(["fail"]);
  });

  test("can be another signature, never itself: mailauth would count it, and find it altered", async () => {
    const names = ["From", "DKIM-Signature", "DKIM-Signature"];
    expect(await resultsOf(signed({ names }))).toEqual(["pass"]);
    const two = signed({ key: "ed25519", names }, signed());
    expect(await resultsOf(two)).toEqual(["pass", "pass"]);
    expect(await resultsOf(replaced(two, " s=s1;", " s=s1; z=;"))).toEqual(["fail", "fail"]);
  });

  test("is not its own value, which may be broken up anywhere", async () => {
    const raw = signed({ tags: " z=b=1|b=2; bb=3;" });
    const value = / b=(\S+)/.exec(raw.toString("latin1"))![1]!;
    expect(await resultsOf(replaced(raw, value, value.replace(/.{40}/g, "$& \r\n\t")))).toEqual(["pass"]);
    expect(await resultsOf(replaced(raw, value, value.slice(0, -8)))).toEqual(["fail"]);
  });
});

describe("a signature that says too little, or two things at once, is none", () => {
  test.each([
    ["names one thing twice", { tags: " s=s1;" }],
    ["names one thing twice, in another case", { tags: " S=s1;" }],
    ["is of another version", { version: "v=2;" }],
    ["is of no version", { version: "" }],
    ["does not cover From", { names: ["To", "Subject"] }],
    ["covers nothing", { names: [] }],
    ["is of a domain that cannot be", { domain: "home_.exa mple" }],
    ["ends at no time that can be", { tags: " x=tomorrow;" }],
    ["was made at no time that can be", { tags: " t=1.5;" }],
    ["covers less than nothing", { tags: " l=-1;" }],
    ["is for somebody elsewhere", { tags: " i=mira@guest.example;" }],
    ["is for somebody whose domain only ends alike", { tags: " i=mira@athome.example;" }],
    ["is for nobody", { tags: " i=home.example;" }],
    ["had ended before it began", { tags: " t=1795200002; x=1795200001;" }],
    ["has ended", { tags: " x=1795255199;" }],
  ] as const)("because it %s", async (_, how) => {
    expect(await resultsOf(signed(how))).toEqual(["permerror"]);
  });

  test.each(["v", "a", "b", "bh", "d", "h", "s"])("because it does not say %s=", async (tag) => {
    const without = replaced(signed(), new RegExp(`([:;]\\s*)${tag}=[^;]+(;|\r\n(?=From))`), "$1$2");
    expect(await resultsOf(without)).toEqual(["permerror"]);
  });

  test.each([
    ["a=rsa-md5", "permerror"],
    ["a=dsa-sha256", "permerror"],
    ["a=ed25519-sha1", "permerror"],
    // Whether it would have been right is not looked at.
    ["a=rsa-sha1", "policy"],
    ["a=RSA-SHA256", "fail"],
  ])("or by %s", async (algorithm, expected) => {
    expect(await resultsOf(replaced(signed(), "a=rsa-sha256", algorithm))).toEqual([expected]);
  });

  test("or by another way than simple or relaxed", async () => {
    expect(await resultsOf(replaced(signed(), "c=relaxed/relaxed", "c=relaxed/nofws"))).toEqual([
      "permerror",
    ]);
  });

  test("as long as these are right it passes", async () => {
    for (const tags of [
      " i=mira@home.example;",
      " i=@Home.Example;",
      " i=mi=72a=40x@sub.home.example;",
      " x=1795255200;",
      " t=99999999999;",
      " q=dns/txt; z=From:mira; unknown=1;",
    ]) {
      expect(await resultsOf(signed({ tags }))).toEqual(["pass"]);
    }
    const [verdict] = await verdictsOf(signed({ domain: "Home.Example." }));
    expect(verdict).toEqual({ result: "pass", domain: "home.example", selector: "s1", isAligned: true });
    const [umlaut] = await verdictsOf(signed({ domain: "m\xc3\xbcnchen.example" }));
    expect(umlaut).toMatchObject({ result: "pass", domain: "xn--mnchen-3ya.example" });
  });
});

describe("a key", () => {
  const withTags = (tags: string) => zoneOf(`TXT ${keyData("rsa", tags)}`);

  test.each([
    ["h=sha256; ", "pass"],
    ["h=sha1:sha256; ", "pass"],
    ["h=sha1; ", "permerror"],
    ["s=email; ", "pass"],
    ["s=*; ", "pass"],
    ["s=other; ", "permerror"],
    ["t=y; ", "pass"],
    ["t=s; ", "pass"],
    ["k=rsa; ", "permerror"],
    ["K=rsa; ", "permerror"],
    ["; =; note; ", "pass"],
  ])("with %s lets a good signature %s", async (tags, expected) => {
    expect(await resultsOf(signed(), withTags(tags))).toEqual([expected]);
  });

  test("for the domain alone (t=s) is not for who signs below it", async () => {
    const below = signed({ tags: " i=@sub.home.example;" });
    expect(await resultsOf(below, withTags("t=y; "))).toEqual(["pass"]);
    expect(await resultsOf(below, withTags("t=y:s; "))).toEqual(["permerror"]);
    expect(await resultsOf(signed({ tags: " i=@home.example;" }), withTags("t=s; "))).toEqual(["pass"]);
  });

  test("whose numbers are made to be dear is not put to use", async () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024, publicExponent: 0x10001 });
    const { n } = publicKey.export({ format: "jwk" });
    const bytes = Buffer.from(n!, "base64url");
    const number = (value: Buffer) => Buffer.concat([Buffer.from([2, 0x81, value.length + 1, 0]), value]);
    const both = Buffer.concat([number(bytes), number(Buffer.alloc(bytes.length, 0x7f))]);
    const bare = Buffer.concat([Buffer.from([0x30, 0x82, both.length >> 8, both.length & 0xff]), both]);
    const data = bare.toString("base64").replace(/.{200}/g, '$&" "');
    expect(await resultsOf(signed(), zoneOf(`TXT "p=${data}"`))).toEqual(["permerror"]);
  });

  test("is asked for once for a mail, and not at all where the body is another", async () => {
    const asked: string[] = [];
    const counting: Resolver = {
      ...zone,
      txt: (name) => {
        asked.push(name);
        return zone.txt(name);
      },
    };
    const two = await signedBy(await signedBy(aMail(), { domain: "home.example" }), {
      domain: "HOME.example",
    });
    expect(await resultsOf(two, counting)).toEqual(["pass", "pass"]);
    expect(asked).toEqual(["s1._domainkey.home.example"]);
    expect(await resultsOf(replaced(two, "at noon", "at ten"), counting)).toEqual(["fail", "fail"]);
    expect(asked).toHaveLength(1);
  });
});

test("a mail of many megabytes costs what its length costs, whatever its lines are made of", async () => {
  const pieces = ["x", " ", "\t", "\r\n", " \r\n", "a ", "\r", "  a\r\n", "\t \r\n\r\n"];
  for (const piece of pieces) {
    const body = `Hello\r\n${piece.repeat(1_000_000 / piece.length)}Teo\r\n`;
    const raw = signed({}, aMail({ body }));
    expect(await resultsOf(raw)).toEqual(["pass"]);
  }
});
