/** The doctor of mail at the terminal: what is missing stands there as it is to be published, and the exit code tells. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommand } from "./run.ts";

const dataDir = mkdtempSync(join(tmpdir(), "bellhop-doctor-mail-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const zone = join(dataDir, "zone");
writeFileSync(zone, "guest.stays.example. IN MX 10 mx.stays.example.\n");

async function doctor(args: string, env: Record<string, string> = {}) {
  const lines: string[] = [];
  const settings = {
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    SECRET_KEY: "k".repeat(40),
    SMTP_PORT: "0",
    DNS_ZONE: zone,
  };
  const line = (text = "") => void lines.push(text);
  const terminal = { env: { ...settings, ...env }, say: line, complain: line };
  return { code: await runCommand(["doctor", ...args.split(" ")], terminal), out: lines.join("\n") };
}

test("what is missing is printed as the record to publish", async () => {
  const { code, out } = await doctor("mail", { MAIL_DOMAIN: "stays.example" });
  expect(code).toBe(1);
  expect(out).toContain("fault  Mail for guest.stays.example goes to mx.stays.example, which has no address");
  expect(out).toContain(
    "         Name   partner.stays.example\n         Type   MX\n         Value  10 mx.stays.example",
  );
});

test("a machine that is alone has nothing wrong", async () => {
  expect(await doctor("mail", { MAIL_DOMAIN: "localhost" })).toMatchObject({
    code: 0,
    out: expect.stringContaining("Nothing is wrong."),
  });
});

test("a zone that is not there is a fault, told as one", async () => {
  const { code, out } = await doctor("mail", { MAIL_DOMAIN: "stays.example", DNS_ZONE: `${zone}.none` });
  expect([code, out]).toEqual([1, expect.stringContaining(`${zone}.none is not there.`)]);
});

test("there is no doctor for anything else", async () => {
  expect((await doctor("post")).code).toBe(2);
});
