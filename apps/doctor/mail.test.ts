/** The doctor of mail against zones written for it: what is well, what is missing, what nobody knows. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Environment, readSettings } from "#kernel/config/index.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openReceiver } from "#kernel/smtp/index.ts";
import { makeKeys, saveKeys, zoneText } from "#modules/mail/index.ts";
import type { Finding } from "./examinations.ts";
import { examineDns } from "./mail-dns.ts";
import { examineKeys } from "./mail-keys.ts";
import { examinePort } from "./mail-port.ts";
import { recordsToPublish } from "./mail-records.ts";

const dataDir = mkdtempSync(join(tmpdir(), "bellhop-doctor-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
for (const side of ["guest", "partner"]) {
  await saveKeys(join(dataDir, "dkim"), await makeKeys(`${side}.stays.example`, "s1"));
}

const settingsOf = (env: Environment = {}) =>
  readSettings({
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    SECRET_KEY: "k".repeat(40),
    MAIL_DOMAIN: "stays.example",
    ...env,
  });

const HOST = "mx.stays.example. IN A 203.0.113.5\nmx.stays.example. IN AAAA 2001:db8::5\n";
const REVERSE = `5.113.0.203.in-addr.arpa. IN PTR mx.stays.example.
5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa. IN PTR mx.stays.example.
`;
const published = await recordsToPublish(settingsOf(), { mailHost: "mx.stays.example" });
const WHOLE = `${published.map(({ records }) => zoneText(records)).join("")}${HOST}${REVERSE}`;

async function examineZone(zone: string, env: Environment = {}): Promise<Finding[]> {
  const path = join(dataDir, "zone");
  writeFileSync(path, zone);
  return examineDns(settingsOf({ DNS_ZONE: path, ...env }));
}

/** What is not well. */
const ills = (findings: readonly Finding[]) => findings.filter(({ is }) => is !== "fine");
const without = (name: string) =>
  WHOLE.split("\n")
    .filter((line) => !line.startsWith(name))
    .join("\n");

describe("the DNS of both alias domains", () => {
  test("is well when what we print is published", async () => {
    const findings = await examineZone(WHOLE);
    expect(ills(findings)).toEqual([]);
    expect(findings.map(({ says }) => says)).toContain(
      "The SPF record of guest.stays.example names 203.0.113.5, 2001:db8::5.",
    );
  });

  test("that lacks everything is told every record to publish", async () => {
    const findings = await examineZone(HOST);
    expect(findings.every(({ is }) => is === "fault")).toBe(true);
    const told = findings.flatMap(({ lines = [] }) => lines);
    const wanted = (await recordsToPublish(settingsOf(), { mailHost: "stays.example" })).flatMap(
      ({ records }) => records,
    );
    for (const { value } of wanted) expect(told).toContain(`  Value  ${value}`);
  });

  test.each([
    ["guest.stays.example. IN MX", "No mail can come to guest.stays.example: it has no MX."],
    ["partner.stays.example. IN TXT", "partner.stays.example does not say who sends for it (SPF)."],
    ["s1-rsa._domainkey.guest", "s1-rsa._domainkey.guest.stays.example is missing."],
    ["_dmarc.partner", "_dmarc.partner.stays.example is missing."],
    ["mx.stays.example", "Mail for guest.stays.example goes to mx.stays.example, which has no address"],
    ["5.113.0.203", "203.0.113.5 has no name: ask who gave you the address to call it mx.stays.example"],
  ])("without %s is faulty", async (name, says) => {
    const found = ills(await examineZone(without(name)));
    expect(found).toContainEqual(
      expect.objectContaining({ is: "fault", says: expect.stringContaining(says) }),
    );
  });

  test("with another host's SPF record, an old key and a soft policy is told the right ones", async () => {
    const findings = await examineZone(
      WHOLE.replace("v=spf1 mx -all", "v=spf1 ip4:198.51.100.1 -all")
        .replace(/(s1-ed25519.*p=)[^"]*/, "$1AAAA")
        .replace("p=reject", "p=none"),
    );
    expect(ills(findings).map(({ is, says }) => [is, says.split(".stays")[0]])).toEqual([
      ["fault", "The SPF record of guest"],
      ["fault", "s1-ed25519._domainkey.guest"],
      ["advice", "_dmarc.guest"],
    ]);
  });

  test("may say a thing once only", async () => {
    const findings = await examineZone(
      `${WHOLE}guest.stays.example. IN TXT "v=spf1 -all"\n_dmarc.guest.stays.example. IN TXT "v=DMARC1; p=none"`,
    );
    expect(ills(findings).map(({ says }) => says)).toEqual([
      "guest.stays.example has 2 SPF records, so none counts. Keep one:",
      "_dmarc.guest.stays.example has 2 policies, so none counts. Keep one:",
    ]);
  });

  test("is no fault of ours when nobody can be asked", async () => {
    const names = published.flatMap(({ records }) => records.map(({ name }) => name));
    const silent = [...new Set(names)].map((name) => `${name}. FAIL TIMEOUT`).join("\n");
    const findings = await examineZone(silent);
    expect(findings.length).toBe(10);
    for (const { is, says } of findings) {
      expect(is).toBe("advice");
      expect(says).toMatch(/could not be looked up\.$/);
    }
  });

  test("names a provider that sends for us, whose own address is the provider's business", async () => {
    const provider = { SMTP_URL: "smtp://u:p@mail.provider.example:587" };
    const host = "mail.provider.example. IN A 198.51.100.7\n";
    const included = WHOLE.replaceAll("v=spf1 mx -all", "v=spf1 mx include:spf.provider.example -all");
    const spf = 'spf.provider.example. IN TXT "v=spf1 ip4:198.51.100.0/24 -all"\n';
    expect(ills(await examineZone(included + host + spf, provider))).toEqual([]);
    const [first] = ills(await examineZone(without("5.113.0.203") + host, provider));
    expect(first).toMatchObject({ is: "advice", says: expect.stringContaining("the host of SMTP_URL") });
    expect(first?.lines?.join()).toContain("include:<SPF record of your provider>");
  });

  test("that asks for TLS must name the host that our policy names", async () => {
    const asking = `${WHOLE}${zoneText(published.flatMap(({ optional }) => optional))}`;
    const [first, second] = ills(await examineZone(asking));
    expect(first).toMatchObject({ is: "fault", says: expect.stringContaining("goes to mx.stays.example") });
    expect(second).toMatchObject({ is: "fault", says: expect.stringContaining("Set MAIL_HOST") });
    expect(ills(await examineZone(asking, { MAIL_HOST: "mx.stays.example" }))).toEqual([]);
  });

  test("is nobody's concern on this machine alone", async () => {
    expect(await examineZone("", { MAIL_DOMAIN: "localhost" })).toEqual([]);
  });
});

describe("the keys", () => {
  test("are named when both domains have theirs", async () => {
    expect(await examineKeys(settingsOf())).toEqual([
      { is: "fine", says: "Mail is signed with s1-ed25519 and s1-rsa." },
    ]);
  });

  test("are missed in production, and only advised before", async () => {
    const [missing] = await examineKeys(settingsOf({ MAIL_DOMAIN: "other.example" }));
    expect(missing).toMatchObject({ is: "advice", says: expect.stringContaining("./bellhop dkim make") });
    const production = { NODE_ENV: "production", PUBLIC_URL: "https://other.example", MAIL_DOMAIN: "" };
    expect(await examineKeys(settingsOf(production))).toMatchObject([{ is: "fault" }]);
  });
});

describe("the relay's port", () => {
  const openRelay = (protocol: "smtp" | "lmtp") =>
    openReceiver({
      ...{ host: "127.0.0.1", port: 0, protocol, hostname: "stays.example", log: silentLog() },
      policy: {
        onRecipient: async () => undefined,
        onMail: async () => ({ code: 250, enhanced: "2.0.0", text: "Taken" }),
      },
    });

  test.each(["smtp", "lmtp"] as const)("answers in %s", async (protocol) => {
    const relay = await openRelay(protocol);
    const env = { SMTP_PORT: String(relay.port), SMTP_PROTOCOL: protocol };
    const [answers, tls, front] = await examinePort(settingsOf(env));
    expect(answers).toEqual({
      is: "fine",
      says: `The relay answers at 127.0.0.1:${relay.port} and speaks ${protocol.toUpperCase()}.`,
    });
    expect(tls?.says).toContain("no STARTTLS");
    expect(front?.lines?.join()).toBe(
      protocol === "lmtp" ? "postconf smtpd_forbid_bare_newline smtpd_forbid_unauth_pipelining" : undefined,
    );
    const others = await examinePort(settingsOf({ ...env, MAIL_DOMAIN: "other.example" }));
    expect(others).toMatchObject([{ is: "fault", says: expect.stringContaining("Another program") }]);
    await relay.stop(0);
    expect(await examinePort(settingsOf(env))).toMatchObject([{ is: "advice" }]);
  });
});
