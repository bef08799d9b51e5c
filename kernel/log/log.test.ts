/** What a log line holds, and what it never holds. */

import { describe, expect, test } from "vitest";
import { openLog } from "./index.ts";
import { readableLines } from "./readable.ts";

function lines() {
  const written: string[] = [];
  const log = openLog(
    { environment: "test", logLevel: "debug" },
    { write: (line: string) => void written.push(line) },
  );
  return {
    log,
    all: () => written.join(""),
    last: () => JSON.parse(written.at(-1)!) as Record<string, unknown>,
  };
}

describe("a log line", () => {
  test("names the event, the level and the instant", () => {
    const { log, last } = lines();
    log.info({ conversationId: "1001.0197", ms: 12 }, "messaging.message_sent");
    expect(last()).toMatchObject({
      level: "info",
      event: "messaging.message_sent",
      conversationId: "1001.0197",
      ms: 12,
    });
    expect(last().at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(last()).not.toHaveProperty("pid");
  });

  test("never holds a body, an address, a name or a token, however deep it sits", () => {
    const { log, all } = lines();
    const secret = "Zk".repeat(24);
    log.info({ email: "mira@guest.example", body: "hello", a: { b: [{ guest_name: "Mira" }] } }, "x.one");
    log.info({ why: "could not reach mira@guest.example" }, "x.two");
    log.info({ why: `token ${secret} expired` }, "x.three");
    log.child({ apiKey: `bh_${secret}` }).info("x.four");
    log.info({ req: { url: "/g/secret-token", headers: { cookie: "bellhop=1" } } }, "x.five");
    expect(all()).not.toMatch(/mira|hello|Mira|ZkZk|secret-token|bellhop=1/);
    expect(all().split("\n").filter(Boolean)).toHaveLength(5);
  });

  test("a fault says what and where, and a database's fault quotes no values", () => {
    const { log, last, all } = lines();
    log.error(
      { fault: new Error("cannot write to teo@casa-azul.example", { cause: new TypeError("no") }) },
      "x.failed",
    );
    expect(last().fault).toMatchObject({
      kind: "Error",
      what: "cannot write to [withheld]",
      cause: { kind: "TypeError" },
    });
    const unique = Object.assign(new Error('invalid input "Mira Lund"'), {
      severity: "ERROR",
      code: "22P02",
      detail: "Key (email)=(mira@guest.example)",
      table: "account",
    });
    log.error({ fault: unique }, "x.failed");
    expect(last().fault).toMatchObject({ code: "22P02", table: "account" });
    expect(all()).not.toMatch(/Mira|mira/);
  });

  test("a fault that gathers several says each", () => {
    const { log, last } = lines();
    const faults = [new TypeError("one"), new RangeError("teo@casa-azul.example")];
    log.error({ fault: new AggregateError(faults, "both") }, "x.failed");
    expect(last().fault).toMatchObject({
      what: "both",
      faults: [
        { kind: "TypeError", what: "one" },
        { kind: "RangeError", what: "[withheld]" },
      ],
    });
  });

  test("is readable when a person watches", () => {
    const written: string[] = [];
    const log = openLog(
      { environment: "test", logLevel: "info" },
      readableLines({ write: (text: string) => written.push(text) }),
    );
    log.warn({ ms: 900 }, "http.slow");
    expect(written[0]).toContain("http.slow");
    expect(written[0]).toContain("900");
  });

  test("development is quiet unless it is asked to talk", () => {
    expect(openLog({ environment: "development" }).level).toBe("warn");
    expect(openLog({ environment: "production" }).level).toBe("info");
  });
});
