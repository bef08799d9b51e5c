/** Mail servers find by which host mail to the aliases comes, and that it comes by TLS. */

import { afterAll, describe, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { serverForTest } from "#kernel/http/testing.ts";
import { recordsToPublish } from "./doctor/mail-records.ts";
import { transportPolicyRoute } from "./transport-policy.ts";

const env = { MAIL_DOMAIN: "stays.example", MAIL_HOST: "mx.stays.example", TRUSTED_PROXIES: "127.0.0.1" };
const settings = readSettings({ NODE_ENV: "test", SECRET_KEY: "k".repeat(40), ...env });
const app = await serverForTest(env);
transportPolicyRoute(app, settings);
afterAll(() => app.close());

const ask = (host: string, headers: Record<string, string> = {}) =>
  app.inject({ url: "/.well-known/mta-sts.txt", headers: { host, ...headers } });

describe("@rfc 8461-3.2 the policy on transport", () => {
  test.each(["mta-sts.guest.stays.example", "MTA-STS.partner.stays.example:443"])(
    "is at %s",
    async (host) => {
      const answer = await ask(host);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
      expect(answer.body).toBe(
        "version: STSv1\r\nmode: enforce\r\nmx: mx.stays.example\r\nmax_age: 604800\r\n",
      );
    },
  );

  test("is found behind a proxy that says which host was asked", async () => {
    const forwarded = { "x-forwarded-host": "mta-sts.guest.stays.example" };
    expect((await ask("127.0.0.1:8080", forwarded)).statusCode).toBe(200);
  });

  test.each([
    "stays.example",
    "mta-sts.stays.example",
    "guest.stays.example",
    "mta-sts.guest.elsewhere.example",
  ])("is not at %s", async (host) => {
    expect((await ask(host)).statusCode).toBe(404);
  });

  test("names the host that DNS is told to name", async () => {
    const { body } = await ask("mta-sts.guest.stays.example");
    const domains = await recordsToPublish(settings, settings);
    const exchanges = domains.flatMap(({ records }) => records.filter(({ type }) => type === "MX"));
    expect(exchanges).toHaveLength(2);
    for (const { value } of exchanges) expect(body).toContain(`mx: ${value.split(" ")[1]}\r\n`);
  });
});
