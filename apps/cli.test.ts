/** What the operator sees at the terminal: help, sentences instead of stacks, exit codes that scripts can rely on. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { runCommand } from "./cli/run.ts";

const db = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-cli-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

type Outcome = { code: number; out: string; err: string };

/** Types a command, with the test's own database in the settings. */
async function bellhop(args: string, env: Record<string, string> = {}): Promise<Outcome> {
  const outcome = { code: 0, out: "", err: "" };
  const settings = {
    NODE_ENV: "test",
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
    DATABASE_URL: db.url,
    SECRET_KEY: "k".repeat(40),
    ...env,
  };
  outcome.code = await runCommand(args.split(" ").filter(Boolean), {
    env: settings,
    say: (line = "") => {
      outcome.out += `${line}\n`;
    },
    complain: (line) => {
      outcome.err += `${line}\n`;
    },
  });
  return outcome;
}

describe("the command line", () => {
  test("lists its commands, and explains each", async () => {
    const all = await bellhop("");
    expect(all.code).toBe(0);
    for (const name of ["serve", "migrate", "sample", "import", "account", "doctor", "openapi"]) {
      expect(all.out).toMatch(new RegExp(`^  ${name} `, "m"));
    }
    expect((await bellhop("account --help")).out).toContain("./bellhop account <action>");
  });

  test.each([
    ["guess", 'There is no command "guess"'],
    ["serve --bogus", "Unknown option '--bogus'"],
    ["account", "Choose what to do: create, link"],
    ["account role teo@casa-azul.example --property x --role owner", "--property is a property's number."],
  ])("answers a slip (%s) with a sentence and 2", async (args, sentence) => {
    const { code, err } = await bellhop(args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toContain("    at ");
  });

  test("tells every faulty setting at once", async () => {
    const { code, err } = await bellhop("migrate", { PORT: "http", LOG_LEVEL: "loud" });
    expect(code).toBe(1);
    expect(err).toContain("2 settings are not right");
    expect(err).toContain('PORT must be a whole number from 0 to 65535, but is "http".');
  });

  test("says what to do when the database is away", async () => {
    const { code, err } = await bellhop("account link teo@casa-azul.example", {
      DATABASE_URL: "postgres://u:p@127.0.0.1:1/x",
    });
    expect(code).toBe(1);
    expect(err).toContain("Nothing answers at 127.0.0.1:1");
  });
});

describe("the operator", () => {
  test("finds the schema up to date", async () => {
    expect(await bellhop("migrate")).toMatchObject({
      code: 0,
      out: "Nothing to do: the schema is the present one.\n",
    });
  });

  test("makes an account, hands out links, gives a post", async () => {
    const made = await bellhop("account create bo@desk.example --name Bo --post agent");
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining("http://localhost:8080/reset/") });
    const link = await bellhop("account link bo@desk.example --hours 2");
    expect(link.out).toMatch(/^http:\/\/localhost:8080\/sign-in\/link\/\S+\n$/);
    const twice = await bellhop("account create bo@desk.example --name Bo");
    expect(twice.code).toBe(1);
    expect(twice.err).toContain("bo@desk.example");
    expect((await bellhop("account staff nobody@desk.example --post agent")).code).toBe(1);
  });

  test("takes away second factors only of whoever was made sure of, and keeps a record of it", async () => {
    const unsure = await bellhop("account remove-factors bo@desk.example");
    expect(unsure).toMatchObject({ code: 2, err: expect.stringContaining("--sure") });
    expect((await bellhop("account remove-factors nobody@desk.example --sure")).code).toBe(1);
    const sure = await bellhop("account remove-factors bo@desk.example --sure");
    expect(sure).toMatchObject({ code: 0, out: expect.stringContaining("a letter tells them") });
    expect((await bellhop("audit export")).out).toContain("accounts.factors_removed");
  });

  test("lists hosts known for fraud from a file, and tells which lists there are", async () => {
    const { writeFileSync } = await import("node:fs");
    const file = join(tmpdir(), `bellhop-list-${process.pid}.txt`);
    writeFileSync(file, "0.0.0.0 lagoon-arrivals.com\n");
    expect((await bellhop("lists")).out).toContain("There are no lists");
    expect((await bellhop(`lists import ${file}`)).err).toContain("--source is a name");
    expect((await bellhop(`lists import ${file}.gone --source desk`)).code).toBe(2);
    expect((await bellhop(`lists import ${file} --source desk`)).out).toContain("1 hosts are listed now");
    expect((await bellhop("lists")).out).toContain("desk  1 hosts, 0 skipped  hosts");
  });

  test("makes the key of a booking engine, shown once", async () => {
    const { code, out } = await bellhop("account engine-key harbour-bookings");
    expect(code).toBe(0);
    expect(out).toMatch(/bh_\S+/);
  });

  test("is told by the doctor what is well and what is not", async () => {
    const { out } = await bellhop("doctor");
    expect(out).toMatch(/^ok {5}PostgreSQL \d+ answers/m);
    expect(out).toContain("The schema is the present one.");
    expect(out).toContain("confirms before it has written"); // databases of tests are forgetful on purpose
  });

  test("does not load the sample where there are people, nor in production", async () => {
    expect((await bellhop("sample")).err).toContain("The database is not empty");
    const production = { NODE_ENV: "production", PUBLIC_URL: "https://stays.example" };
    expect((await bellhop("sample", production)).err).toContain("not for production");
  });
});

test("the description of the API needs no database", async () => {
  const { code, out } = await bellhop("openapi", { DATABASE_URL: "" });
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out).paths)).toContain("/api/conversations/{id}/messages");
});
