import { describe, expect, test } from "vitest";
import { readDeliveryStatus } from "./delivery-status.ts";

const HEAD = "Reporting-MTA: dns; mx.home.example\n";
const MIRA = "Final-Recipient: rfc822; mira@home.example\nAction: failed\nStatus: 5.1.1\n";
const read = (text: string) => readDeliveryStatus(text).recipients;

describe("a delivery report", () => {
  test("tells of a recipient once, however often an alias went round", () => {
    expect(
      read(`${HEAD}\n${MIRA}\n${MIRA}X-Actual-Recipient: rfc822; mira@home.example\n\n${MIRA}`),
    ).toHaveLength(1);
    expect(read(`${HEAD}\n${MIRA}\n${MIRA.replace("5.1.1", "5.2.2")}`)).toHaveLength(2);
  });

  test("may hold an action for the whole mail, which is no recipient unless there is no other", () => {
    expect(read(`${HEAD}Action: failed\n\n${MIRA}`).map(({ recipient }) => recipient)).toEqual([
      "mira@home.example",
    ]);
    expect(read(`${HEAD}Action: failed\nStatus: 5.1.1\n`)).toMatchObject([
      { recipient: "", status: "5.1.1" },
    ]);
  });

  test("may name a queue of the house as the final recipient: then the original one counts", () => {
    const status = MIRA.replace("home.example", "local-queue");
    expect(read(`Original-Recipient: rfc822;mira@home.example\n${status}`)[0]?.recipient).toBe(
      "mira@home.example",
    );
    expect(read(status)[0]?.recipient).toBe("mira@local-queue");
  });

  test("may give its reason in the field of the status", () => {
    expect(read(MIRA.replace("5.1.1", "552 mailbox full"))).toMatchObject([
      { status: undefined, diagnosis: "552 mailbox full" },
    ]);
    expect(read(MIRA.replace("5.1.1", "5.0.0 (quota exceeded)"))).toMatchObject([
      { status: "5.0.0", diagnosis: "5.0.0 (quota exceeded)" },
    ]);
  });

  test("may use a status no RFC knows", () => {
    expect(read(MIRA.replace("5.1.1", "5.9.8"))[0]?.status).toBe("5.9.8");
  });

  test("of thousands of recipients is read in little time and cut", () => {
    const many = Array.from({ length: 3000 }, (_, index) => MIRA.replace("mira", `m${index}`)).join("\n");
    expect(read(many)).toHaveLength(32);
  });
});
