/** The operator makes keys once, and reads what to publish as often as they like. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { zoneResolver } from "#kernel/dns/index.ts";
import { runCommand } from "./run.ts";

const root = mkdtempSync(join(tmpdir(), "bellhop-dkim-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let dataDir = root;
beforeEach(() => {
  dataDir = mkdtempSync(join(root, "data-"));
});

async function bellhop(args: string, env: Record<string, string> = {}) {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await runCommand(args.split(" "), {
    env: { NODE_ENV: "test", DATA_DIR: dataDir, MAIL_DOMAIN: "stays.example", ...env },
    say: (line = "") => void lines.out.push(line),
    complain: (line) => void lines.err.push(line),
  });
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

const filesOf = (domain: string) => readdirSync(join(dataDir, "dkim", domain)).sort();

test("keys are made for both alias domains, kept from others, and never made twice", async () => {
  const made = await bellhop("dkim make");
  expect(made.code).toBe(0);
  expect(made.out).toContain(
    "  Name   s1-rsa._domainkey.guest.stays.example\n  Type   TXT\n  Value  v=DKIM1; k=rsa; p=",
  );
  expect(made.out).toContain("  Name   partner.stays.example\n  Type   MX\n  Value  10 stays.example");
  for (const domain of ["guest.stays.example", "partner.stays.example"]) {
    expect(filesOf(domain)).toEqual(["s1.ed25519.pem", "s1.rsa.pem"]);
  }
  const path = join(dataDir, "dkim", "guest.stays.example", "s1.rsa.pem");
  expect(statSync(path).mode & 0o777).toBe(0o600);

  const key = readFileSync(path, "utf8");
  const again = await bellhop("dkim make");
  expect(again.err).toContain("s1 is there already; nothing was made.");
  expect(again.out).toBe(made.out);
  expect((await bellhop("dkim show")).out).toBe(made.out);
  expect(readFileSync(path, "utf8")).toBe(key);
});

test("what is missing of a pair is made, and what is there is kept", async () => {
  await bellhop("dkim make");
  const folder = join(dataDir, "dkim", "partner.stays.example");
  const kept = readFileSync(join(folder, "s1.rsa.pem"), "utf8");
  rmSync(join(folder, "s1.ed25519.pem"));
  expect((await bellhop("dkim make")).err).toContain("partner.stays.example: made s1-ed25519.");
  expect(readFileSync(join(folder, "s1.rsa.pem"), "utf8")).toBe(kept);
});

test("a newer selector takes over, and one that would never be used is refused", async () => {
  await bellhop("dkim make --selector s2");
  const earlier = await bellhop("dkim make --selector s1");
  expect([earlier.code, earlier.err]).toEqual([2, expect.stringContaining("name one after s2")]);
  const later = await bellhop("dkim make --selector s10");
  expect(later.out).toContain("s10-rsa._domainkey.guest.stays.example");
  expect(later.out).not.toContain("s2-rsa");
  expect(filesOf("guest.stays.example")).toHaveLength(4);
});

test("the records are printed as a zone that can be read", async () => {
  await bellhop("dkim make");
  const { out } = await bellhop("dkim show --zone --host mx.stays.example --include spf.provider.example");
  const zone = zoneResolver(out);
  expect(await zone.mx("guest.stays.example")).toEqual([{ exchange: "mx.stays.example", priority: 10 }]);
  expect(await zone.txt("partner.stays.example")).toEqual([["v=spf1 mx include:spf.provider.example -all"]]);
  const [key] = await zone.txt("s1-rsa._domainkey.guest.stays.example");
  expect(key?.join("")).toMatch(/^v=DKIM1; k=rsa; p=[\w+/]{390}[\w+/=]*$/);
});

test.each([
  ["dkim", {}, 2, "Say what to do"],
  ["dkim make --selector Ä", {}, 2, "A selector is lower-case letters and digits"],
  ["dkim show --selector s1", {}, 2, "belongs to make"],
  ["dkim make", { MAIL_DOMAIN: "localhost" }, 1, "localhost is no domain of the DNS"],
  ["dkim show", {}, 0, "There are no keys yet: ./bellhop dkim make"],
])("%s is answered with a sentence", async (args, env, code, sentence) => {
  const answer = await bellhop(args, env as Record<string, string>);
  expect([answer.code, answer.err]).toEqual([code, expect.stringContaining(sentence)]);
});
