import { createPublicKey } from "node:crypto";
import fc from "fast-check";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { describe, expect, test } from "vitest";
import { type Resolver, zoneResolver } from "#kernel/dns/index.ts";
import { at } from "#kernel/time.ts";
import type { DkimResult } from "../types/authentication.ts";
import { resultOf } from "./chain.ts";
import { checkSignatures } from "./check-signatures.ts";
import { withLineEnds } from "./line-ends.ts";
import { questionsTo } from "./questions.ts";
import { readRawHeader } from "./raw-header.ts";
import { aMail, keyData, signedBy, signedByHand, TEST_KEYS } from "./testing.ts";

const RUNS = 200;
const receivedAt = at("2026-11-21T10:00:00Z");
const zoneWith = (rsa: string, ed25519: string): Resolver =>
  zoneResolver(`s1._domainkey.home.example. ${rsa}\ne1._domainkey.home.example. ${ed25519}`);
const zone = zoneWith(`TXT ${keyData("rsa")}`, `TXT ${keyData("ed25519")}`);

/** Our verdicts; undefined for a header that we do not read: such a mail is believed by nobody. */
async function ours(received: Buffer, resolver = zone): Promise<DkimResult[] | undefined> {
  const raw = withLineEnds(received);
  const header = readRawHeader(raw);
  if (!header) return undefined;
  const envelope = { ip: "", helo: "", sender: "", receiverHost: "", receivedAt };
  const { dkim } = await checkSignatures(raw, header, "home.example", envelope).prove(resolver);
  return dkim.map(({ result }) => result);
}

async function theirs(received: Buffer, resolver: Resolver, strict: boolean): Promise<DkimResult[]> {
  const { results } = await dkimVerify(received, {
    resolver: questionsTo(resolver).resolve,
    rejectRsaSha1: true,
    curTime: receivedAt.epochMilliseconds,
    strict,
  });
  const header = readRawHeader(withLineEnds(received))!;
  return results
    .filter(({ status }) => status.result !== "none")
    .map((signature) => resultOf(signature, header));
}

/**
 * mailauth has a strict answer, by the letter of the standards, and a lenient one. Ours is one of the two, good only when
 * the lenient one is, and whenever the strict one is. What mailauth passes over in silence is no signature that can be
 * read. Of what was broken at random, several things are wrong at once: which of them is named does not matter.
 */
async function expectSame(received: Buffer, resolver = zone): Promise<void> {
  const found = await ours(received, resolver);
  if (found === undefined) return;
  const [mine = "permerror"] = found;
  const [lenient = "permerror"] = await theirs(received, resolver, false);
  const [strict = "permerror"] = await theirs(received, resolver, true);
  const named = (result: DkimResult) => (result === "permerror" ? "fail" : result);
  expect([named(lenient), named(strict)], received.toString("latin1")).toContain(named(mine));
  if (mine === "pass") expect(lenient).toBe("pass");
  if (strict === "pass") expect(mine).toBe("pass");
}

const often = (usual: string, ...others: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const either = <T extends string>(...all: T[]) => fc.constantFrom(...all);

const field = fc
  .tuple(
    either("To", "Subject", "SUBJECT", "X-Note", "x-note", "Received", "Reply-To"),
    either("", " ", "\t "),
    either(" Our stay", "  Our \t stay ", "a\r\n b", "\tx \r\n\t \ty", " été 👋", " x; b=1; v=2", "", " a:b"),
  )
  .map(([name, blanks, value]) => `${name}${blanks}:${value}\r\n`);
const line = either("Hello", " Hello\t Teo ", "", " ", "\t", "a  b", "é", ".", "a\rb", "x  ".repeat(3000));
const mail = fc
  .record({
    above: fc.array(field, { maxLength: 4 }),
    below: fc.array(field, { maxLength: 4 }),
    body: fc.option(fc.array(line, { maxLength: 6 }), { nil: undefined }),
    end: either("\r\n", "", "\r\n\r\n", " ", " \r\n\r\n", "\n", "\r"),
  })
  .map(({ above, below, body, end }) => {
    const header = `${above.join("")}From: Mira <mira@home.example>\r\n${below.join("")}`;
    return Buffer.from(body ? `${header}\r\n${body.join("\r\n")}${end}` : header);
  });
const handMade = fc.record({
  key: either("rsa", "ed25519"),
  header: either("relaxed", "simple"),
  body: either("relaxed", "simple"),
  names: fc
    .tuple(
      fc.array(either("to", "Subject", "x-note", "X-Note", "Received", "Cc", "From"), { maxLength: 8 }),
      often("From", "date"),
    )
    .map(([names, last]) => [...names, last]),
  tags: often("", " l=0;", " l=5;", " l=99999;", " t=1;", " x=1;", " x=1795262400;\tt=1795262401;"),
  version: often("v=1;", "v = 1 ;", "v=2;", "", "V=1;", "b=;v=1;"),
  domain: often("home.example", "HOME.example", "home.example.", "ho me.example", "h\xc3\xb6me.example"),
});

const place = fc.double({ min: 0, max: 1, noNaN: true });
const anyBit = fc.tuple(place, fc.nat(7)).map(([at, bit]) => (raw: Buffer): Buffer => {
  const copy = Buffer.from(raw);
  const byte = Math.floor(at * (raw.length - 1));
  copy[byte] = copy[byte]! ^ (1 << bit);
  return copy;
});
const anyPiece = fc
  .tuple(
    place,
    either(
      " ",
      "  ",
      "\t",
      "\r\n ",
      "\r\n",
      "\n",
      "\r",
      ";",
      "=",
      "x",
      " b=;",
      " l=1;",
      "From: e@x.example\r\n",
    ),
    fc.nat(2),
  )
  .map(([at, piece, removed]) => (raw: Buffer): Buffer => {
    const byte = Math.floor(at * raw.length);
    return Buffer.concat([raw.subarray(0, byte), Buffer.from(piece), raw.subarray(byte + removed)]);
  });
const anyTag = fc
  .constantFrom<[RegExp, string]>(
    ...([
      [/ a=/, " A="],
      [/sha256/, "SHA256"],
      [/rsa-/, "ed25519-"],
      [/ed25519-/, "rsa-"],
      [/-sha256/, "-md5"],
      [/c=[a-z/]+;/, ""],
      [/c=[a-z]+\/[a-z]+/, "c=relaxed"],
      [/c=[a-z]+\/[a-z]+/, "c = Simple / Relaxed "],
      [/ s=/, " i=mira@home.example; s="],
      [/ s=/, " i=@sub.Home.example; s="],
      [/ s=/, " i=mi=72a=40@home.example; s="],
      [/ s=/, " i=@evil.example; s="],
      [/ s=/, " i=home.example; s="],
      [/ s=/, " q=dns/txt; z=b=1|c; s="],
      [/ s=/, " s=other; s="],
      [/ d=/, " x=-1; d="],
      [/ d=/, " l=0x1; d="],
      [/ d=[^;]+;/, ""],
      [/bh=[^;]+;/, ""],
      [/b=[^;]+$/m, ""],
      [/h=[^;]+;/, ""],
      [/bh=/, "bh = \r\n\t"],
      [/=/g, " = "],
      [/;/g, " ;\r\n\t"],
      [/(?<=[^:])\r\n[ \t]/g, " "],
    ] as [RegExp, string][]),
  )
  .map(
    ([from, to]) =>
      (raw: Buffer): Buffer =>
        Buffer.from(raw.toString("latin1").replace(from, to), "latin1"),
  );
const above = field.map(
  (text) =>
    (raw: Buffer): Buffer =>
      Buffer.concat([Buffer.from(text), raw]),
);
const below = line.map(
  (text) =>
    (raw: Buffer): Buffer =>
      Buffer.concat([raw, Buffer.from(text)]),
);
const altered = fc.oneof(anyBit, anyPiece, anyTag, above, below);

describe("we and mailauth say the same", () => {
  test("of every mail, however it was altered", async () => {
    await fc.assert(
      fc.asyncProperty(mail, handMade, fc.array(altered, { maxLength: 2 }), async (raw, how, alterations) => {
        await expectSame(alterations.reduce((whole, alter) => alter(whole), signedByHand(raw, how)));
      }),
      { numRuns: RUNS },
    );
  });

  const rsa = createPublicKey(TEST_KEYS.rsa);
  const published = (type: "spki" | "pkcs1") => rsa.export({ type, format: "der" }).toString("base64");
  const tag = either(
    ...["v=DKIM1", "v=dkim1", "v = DKIM1 ", "v=DKIM2", "k=rsa", "k=RSA", "k=ed25519", "k=dsa", "n=a note"],
    ...["h=sha256", "h=sha1", "h= sha1 : SHA256", "s=email", "s=*", "s=other", "s=other:email", "t=y", "t=s"],
    ...["t=y:s", "p=", "p=AAAA", "p=!!", "", "g=*", "=x", "novalue"],
  );
  const shape = either("spki", "pkcs1");

  test("of every record that may hold a key", async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.array(tag, { maxLength: 4 }),
        fc.array(tag, { maxLength: 2 }),
        either("", " i=@sub.home.example;"),
        async (type, before, after, tags) => {
          const text = [...before, `p=${published(type)}`, ...after].join("; ");
          const strings = text.match(/.{1,250}/g)!.map((part) => `"${part}"`);
          const known = zoneWith(`TXT ${strings.join(" ")}`, "FAIL TIMEOUT");
          const made = { key: "rsa", header: "relaxed", body: "relaxed", names: ["From"], tags } as const;
          await expectSame(signedByHand(aMail(), made), known);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("of what mailauth signed, twice over, with DNS as it may be", async () => {
    const once = await signedBy(aMail(), { domain: "home.example" });
    const twice = await signedBy(once, { domain: "home.example", selector: "e1", key: "ed25519" });
    const data = either(`TXT ${keyData("rsa")}`, `TXT ${keyData("ed25519")}`, `TXT ${keyData("weak")}`);
    const answer = fc.oneof(data, either("FAIL SERVFAIL", "FAIL TIMEOUT", "A 192.0.2.1", 'TXT ""'));
    await fc.assert(
      fc.asyncProperty(answer, answer, async (one, other) => {
        const resolver = zoneWith(one, other);
        expect(await ours(twice, resolver)).toEqual(await theirs(twice, resolver, false));
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
