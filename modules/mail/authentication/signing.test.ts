import { mkdtempSync, rmSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zoneResolver } from "#kernel/dns/index.ts";
import { at, stoppedClock } from "#kernel/time.ts";
import { compareSelectors, loadKeys, makeKeys, saveKeys } from "./keys.ts";
import { recordsOf, transportPolicy, zoneText } from "./records.ts";
import { resultsText } from "./results-text.ts";
import { openSigner, type Signer, type SigningKey } from "./signing.ts";
import { aMail } from "./testing.ts";
import { verifyMail } from "./verify-mail.ts";

const DOMAIN = "partner.example";
const clock = stoppedClock("2026-05-01T10:00:00Z");
const envelope = {
  ip: "192.0.2.25",
  helo: "mail.relay.example",
  sender: `r-1@${DOMAIN}`,
  receiverHost: "mx.home.example",
  receivedAt: at("2026-05-01T10:00:05Z"),
};

let keys: SigningKey[];
let signer: Signer;
let zone: string;

beforeAll(async () => {
  keys = await makeKeys(DOMAIN, "m1");
  signer = openSigner({ keys, clock });
  const records = recordsOf({
    domain: DOMAIN,
    keys,
    mailHost: "mail.relay.example",
    reportsTo: "postmaster@relay.example",
    policyId: "20260501",
  });
  zone = `${zoneText(records)}mail.relay.example. A 192.0.2.25\n`;
});

const ours = (fields: readonly string[], body: string) =>
  Buffer.from(`${[`From: Teo via Bellhop <casa-azul-7@${DOMAIN}>`, ...fields].join("\r\n")}\r\n\r\n${body}`);
const FIELDS = [
  "To: mira@home.example",
  "Subject: Your stay",
  "Date: Fri, 1 May 2026 10:00:00 +0000",
  `Message-ID: <1@${DOMAIN}>`,
];
const verify = (raw: Buffer) => verifyMail(raw, envelope, zoneResolver(zone));

describe("what we sign", () => {
  test.each([
    ["a plain text", "Hello Mira,\r\nsee you at noon.\r\n"],
    ["no body", ""],
    ["a body of empty lines", "\r\n\r\n\r\n"],
    ["a body without a last line end", "Hello Mira"],
    ["blanks everywhere", "  Hello \t  Mira \t\r\n\t\r\n   \r\nsee  you   \r\n \r\n\r\n"],
    ["letters of all kinds", "Olá Mira, até já — 👋\r\n"],
    ["a line that ends in a lone return", "Hello\rMira \r"],
  ])("passes everywhere with %s (U17)", async (_, body) => {
    expect(await verify(await signer.sign(ours(FIELDS, body), DOMAIN))).toEqual({
      spf: { result: "pass", domain: DOMAIN },
      dkim: [
        { result: "pass", domain: DOMAIN, selector: "m1-rsa", isAligned: true },
        { result: "pass", domain: DOMAIN, selector: "m1-ed25519", isAligned: true },
      ],
      dmarc: { result: "pass", policy: "reject", domain: DOMAIN, isAligned: { spf: true, dkim: true } },
      arc: { result: "unchecked", hops: [] },
      isTemporary: false,
    });
  });

  test("leaves in the very bytes that were queued (U18)", async () => {
    const raw = ours(FIELDS, "Hello Mira\r\n");
    const signed = await signer.sign(raw, "PARTNER.example");
    expect(signed.subarray(-raw.length).equals(raw)).toBe(true);
  });

  test("has no line of more than 76 characters above it, and says when", async () => {
    const raw = ours(FIELDS, "Hello Mira\r\n");
    const lines = (await signer.sign(raw, DOMAIN)).toString("latin1").slice(0, -raw.length).split("\r\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(lines.filter((line) => !/^(?:DKIM-Signature: |\t\S)/.test(line))).toEqual([""]);
    expect(lines.join(" ")).toContain("t=1777629600;");
  });

  test.each([
    "From: Eve <eve@evil.example>",
    "Subject: Pay now",
    "To: eve@evil.example",
    "Content-Type: text/html",
  ])("fails for everybody once somebody put above it: %s", async (field) => {
    const signed = await signer.sign(ours(FIELDS, "Hello Mira\r\n"), DOMAIN);
    const altered = Buffer.concat([Buffer.from(`${field}\r\n`), signed]);
    expect((await verify(altered)).dkim.map(({ result }) => result)).toEqual(["fail", "fail"]);
  });

  test.each([
    ["In-Reply-To: <0@partner.example>"],
    ["References: <0@partner.example>\r\n <00@partner.example>"],
    ["MIME-Version: 1.0"],
    ["Content-Type: multipart/mixed;\r\n\tboundary=x"],
    ["Content-Transfer-Encoding: 8bit"],
    ["List-Unsubscribe: <https://relay.example/u/1>"],
    ["List-Unsubscribe-Post: List-Unsubscribe=One-Click"],
    ["Auto-Submitted: auto-generated"],
  ])("covers %j, however it is folded again", async (field) => {
    const signed = (await signer.sign(ours([...FIELDS, field], "Hello\r\n"), DOMAIN)).toString();
    const value = field.slice(field.indexOf(": ") + 2).split(/\s/)[0]!;
    const refolded = signed.replace(`: ${value}`, `:\r\n\t${value}`);
    expect((await verify(Buffer.from(refolded))).dmarc.isAligned.dkim).toBe(true);
    const altered = signed.replace(`: ${value}`, `: x${value}`);
    expect((await verify(Buffer.from(altered))).dmarc.isAligned.dkim).toBe(false);
  });

  test("is nothing without a key for its domain, or without a From", async () => {
    expect(signer.domains).toEqual([DOMAIN]);
    await expect(signer.sign(ours(FIELDS, ""), "guest.example")).rejects.toThrow(
      "no key to sign for guest.example",
    );
    await expect(signer.sign(Buffer.from("To: x@y.example\r\n\r\n"), DOMAIN)).rejects.toThrow("no From");
    await expect(signer.seal(aMail(), "guest.example", { results: "x", chain: "none" })).rejects.toThrow(
      "no key",
    );
    const onlyNew = openSigner({ keys: keys.slice(1), clock });
    await expect(onlyNew.seal(aMail(), DOMAIN, { results: "x", chain: "none" })).rejects.toThrow(
      "no RSA key",
    );
  });

  test("costs the same on hostile bodies: blanks, line ends, both", async () => {
    for (const body of [" ", "\r\n", " \r\n", "\t ", "a "].map((piece) => piece.repeat(100_000))) {
      const signed = await signer.sign(ours(FIELDS, `${body}x${body}`), DOMAIN);
      expect(signed.length).toBeGreaterThan(body.length * 2);
    }
  });
});

describe("what we pass on", () => {
  const sealed = async (raw: Buffer, chain: "none" | "pass", dmarc = "pass") => {
    const results = `mx.relay.example; dmarc=${dmarc} header.from=home.example`;
    return signer.seal(raw, DOMAIN, { results, chain });
  };

  test("is sealed, and sealed again", async () => {
    const homeAlone = zoneResolver(`${zone}_dmarc.home.example. TXT "v=DMARC1; p=reject"`);
    const once = await sealed(aMail(), "none");
    const twice = await sealed(once, "pass", "fail");
    const hop = (hasPassed: boolean) => ({ sealer: DOMAIN, hasPassed });
    expect((await verifyMail(once, envelope, homeAlone)).arc.hops).toEqual([hop(true)]);
    expect((await verifyMail(twice, envelope, homeAlone)).arc.hops).toEqual([hop(false), hop(true)]);
    await expect(
      sealed(twice, "none").then((raw) => verifyMail(raw, envelope, homeAlone)),
    ).resolves.toMatchObject({
      arc: { result: "fail" },
    });
  });

  test("carries what we found, and nothing that a mail made up", async () => {
    const auth = await verify(await signer.sign(ours(FIELDS, "Hello\r\n"), DOMAIN));
    const [signature] = auth.dkim;
    const injected = {
      ...auth,
      dkim: [signature!, { ...signature!, domain: "x; dmarc=pass", selector: "a\r\nX: y" }],
    };
    expect(resultsText(injected, "mx.relay.example").split(";\r\n\t")).toEqual([
      "mx.relay.example",
      "spf=pass",
      "dkim=pass",
      "dkim=pass",
      "dmarc=pass",
    ]);
    expect(resultsText({ ...auth, dkim: [], arc: { result: "none", hops: [] } }, "mx")).toMatch(
      /dkim=none.*arc=none$/s,
    );
  });
});

describe("keys", () => {
  const folder = mkdtempSync(join(tmpdir(), "bellhop-dkim-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are kept as files that only we may read, and never written over", async () => {
    expect(await loadKeys(join(folder, "nowhere"))).toEqual([]);
    await saveKeys(folder, keys);
    expect((await readdir(join(folder, DOMAIN))).sort()).toEqual(["m1.ed25519.pem", "m1.rsa.pem"]);
    expect(statSync(join(folder, DOMAIN, "m1.rsa.pem")).mode & 0o777).toBe(0o600);
    await expect(saveKeys(folder, keys)).rejects.toMatchObject({ code: "EEXIST" });
    const loaded = await loadKeys(folder);
    expect(loaded).toHaveLength(2);
    expect(loaded).toEqual(expect.arrayContaining(keys));
  });

  test("are those of the newest selector of each domain", async () => {
    await saveKeys(folder, await makeKeys(DOMAIN, "m2"));
    await saveKeys(folder, await makeKeys("guest.example", "m1"));
    expect((await loadKeys(folder)).map(({ domain, selector }) => `${selector} ${domain}`).sort()).toEqual([
      "m1-ed25519 guest.example",
      "m1-rsa guest.example",
      "m2-ed25519 partner.example",
      "m2-rsa partner.example",
    ]);
  });

  test("are those of the newest selector as people number them: the tenth after the second", async () => {
    await saveKeys(folder, await makeKeys("tenth.example", "s10"));
    await saveKeys(folder, await makeKeys("tenth.example", "s2"));
    const loaded = (await loadKeys(folder)).filter(({ domain }) => domain === "tenth.example");
    expect(loaded.map(({ selector }) => selector).sort()).toEqual(["s10-ed25519", "s10-rsa"]);
    const selectors = ["s10", "s9b", "s09", "a", "s9", "20261121", "20260501"];
    expect(selectors.sort(compareSelectors)).toEqual([
      "20260501",
      "20261121",
      "a",
      "s09",
      "s9",
      "s9b",
      "s10",
    ]);
  });

  test.each([
    ["../evil", "m1"],
    ["partner", "m1"],
    ["partner.example", "../m1"],
    ["Partner.example", "m1"],
    ["partner.example", "m1.x"],
  ])("are not made for %s and %s", async (domain, selector) => {
    await expect(makeKeys(domain, selector)).rejects.toThrow(/is no /);
  });
});

test("the records to publish say who takes and sends our mail, and that all else is to be refused", () => {
  const records = recordsOf({
    domain: DOMAIN,
    keys: [...keys, { ...keys[0]!, domain: "guest.example" }],
    mailHost: "mail.relay.example",
    alsoSends: ["spf.smarthost.example"],
    reportsTo: "postmaster@relay.example",
    policyId: "20260501",
  });
  expect(records.map(({ type, name, value }) => `${name} ${type} ${value.slice(0, 70)}`)).toEqual([
    "partner.example MX 10 mail.relay.example",
    "partner.example TXT v=spf1 mx include:spf.smarthost.example -all",
    expect.stringMatching(/^m1-rsa\._domainkey\.partner\.example TXT v=DKIM1; k=rsa; p=MII/),
    expect.stringMatching(/^m1-ed25519\._domainkey\.partner\.example TXT v=DKIM1; k=ed25519; p=/),
    "_dmarc.partner.example TXT v=DMARC1; p=reject; sp=reject; np=reject; adkim=s; aspf=s; rua=mailto:",
    "_mta-sts.partner.example TXT v=STSv1; id=20260501",
    "_smtp._tls.partner.example TXT v=TLSRPTv1; rua=mailto:postmaster@relay.example",
  ]);
  for (const part of zoneText(records).match(/"[^"]*"/g)!) expect(part.length).toBeLessThanOrEqual(257);
  expect(transportPolicy("mail.relay.example")).toContain("mx: mail.relay.example\r\n");
});
