/** What an operator meets when settings are right, wrong, secret or missing. */

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { configurationPage, isHttps, readSettings, SettingsFaulty } from "./index.ts";
import { SETTINGS } from "./schema.ts";

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "bellhop-config-"));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const KEY = "k".repeat(43);
const read = (env: Record<string, string>) => readSettings({ DATA_DIR: dir, SECRET_KEY: KEY, ...env });
function faultsOf(env: Record<string, string>): string[] {
  try {
    read(env);
    return [];
  } catch (fault) {
    if (!(fault instanceof SettingsFaulty)) throw fault;
    return fault.faults.map(({ variable, problem }) => `${variable} ${problem}`);
  }
}

describe("settings", () => {
  test("nothing set gives a small house on this machine", () => {
    expect(read({})).toMatchObject({
      environment: "development",
      host: "127.0.0.1",
      port: 8080,
      smtpPort: 2525,
      publicUrl: "http://localhost:8080",
      mailDomain: "localhost",
      marketplaceName: "Bellhop Stays",
    });
    expect(read({ PORT: "" }).port).toBe(8080);
  });

  test("the public address follows the port until it is set", () => {
    expect(read({ PORT: "9000" }).publicUrl).toBe("http://localhost:9000");
    expect(read({ PUBLIC_URL: "https://stays.example" }).mailDomain).toBe("stays.example");
    expect(read({ PUBLIC_URL: "https://stays.example" }).mailHost).toBe("stays.example");
    expect(read({ MAIL_DOMAIN: "stays.example", MAIL_HOST: "mx.stays.example" }).mailHost).toBe(
      "mx.stays.example",
    );
    expect(isHttps(read({ PUBLIC_URL: "https://stays.example" }))).toBe(true);
  });

  test("every fault is told at once, with the variable's name and what it should be", () => {
    expect(
      faultsOf({
        PORT: "http",
        PUBLIC_URL: "stays",
        LOG_LEVEL: "loud",
        CLOCK_AT: "noon",
        BRAND_COLOUR: "red",
      }),
    ).toEqual([
      'PORT must be a whole number from 0 to 65535, but is "http".',
      'PUBLIC_URL must be an address like https://stays.example, without a path, but is "stays".',
      'BRAND_COLOUR must be a colour like #a1b2c3, but is "red".',
      'CLOCK_AT must be an instant like 2026-06-01T09:00:00Z, but is "noon".',
      'LOG_LEVEL must be one of silent, error, warn, info, debug, but is "loud".',
    ]);
  });

  test("a secret that is wrong is not repeated", () => {
    expect(faultsOf({ SECRET_KEY: "hunter2" })).toEqual(["SECRET_KEY must have at least 32 characters."]);
    expect(faultsOf({ DATABASE_URL: "mysql://u:hunter2@h/x" }).join()).not.toContain("hunter2");
  });

  test("a secret may stand in a file, but not in two places", () => {
    const file = join(dir, "key");
    writeFileSync(file, `${"f".repeat(40)}\n`);
    expect(readSettings({ DATA_DIR: dir, SECRET_KEY_FILE: file }).secretKey).toBe("f".repeat(40));
    expect(faultsOf({ SECRET_KEY_FILE: file })).toEqual([
      "SECRET_KEY is set twice: also by SECRET_KEY_FILE. Keep one of them.",
    ]);
    expect(faultsOf({ SMTP_URL_FILE: join(dir, "absent") }).join()).toContain("cannot be read (ENOENT)");
    expect(read({ PORT_FILE: file }).port).toBe(8080);
  });

  test("a key is made once when none is set, and only its owner may read it", () => {
    const made = readSettings({ DATA_DIR: join(dir, "fresh") }).secretKey;
    expect(made.length).toBeGreaterThanOrEqual(43);
    expect(readSettings({ DATA_DIR: join(dir, "fresh") }).secretKey).toBe(made);
    expect(statSync(join(dir, "fresh", "secret-key")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dir, "fresh", "secret-key"), "utf8").trim()).toBe(made);
  });

  test("production runs on the real time and knows its address", () => {
    expect(read({ CLOCK_AT: "2026-06-01T09:00:00Z" }).clockAt).toBe("2026-06-01T09:00:00Z");
    expect(faultsOf({ NODE_ENV: "production", CLOCK_AT: "2026-06-01T09:00:00Z" })).toEqual([
      "CLOCK_AT is for demonstrations: production runs on the real time. Remove it.",
      "PUBLIC_URL must be set in production: links in letters start with it.",
    ]);
    expect(faultsOf({ NODE_ENV: "production", PUBLIC_URL: "https://stays.example" })).toEqual([]);
    expect(faultsOf({ NODE_ENV: "production", PUBLIC_URL: "http://localhost:8080" })).toEqual([]);
    expect(faultsOf({ NODE_ENV: "production", PUBLIC_URL: "http://stays.example" })).toEqual([
      "PUBLIC_URL must start with https:// in production: sessions travel on it.",
    ]);
  });

  test("the page about configuration names every variable", () => {
    const page = configurationPage();
    for (const { variable } of SETTINGS) expect(page).toContain(`\`${variable}\``);
  });
});
