import { createPublicKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readKey } from "./public-key.ts";
import { TEST_KEYS, type TestKey } from "./testing.ts";

const bytesOf = (key: TestKey, type: "spki" | "pkcs1" = "spki"): Buffer =>
  createPublicKey(TEST_KEYS[key]).export({ type, format: "der" });
const published = (bytes: Buffer, tags = ""): string => `v=DKIM1; ${tags}p=${bytes.toString("base64")}`;

describe("a key", () => {
  test.each([
    ["RSA in its envelope", published(bytesOf("rsa")), "rsa"],
    ["RSA bare", published(bytesOf("rsa", "pkcs1"), "k=rsa; "), "rsa"],
    ["Ed25519 bare", published(bytesOf("ed25519").subarray(-32), "k=ed25519; "), "ed25519"],
    ["Ed25519 whose kind is not said", published(bytesOf("ed25519").subarray(-32)), "ed25519"],
    ["without a version", published(bytesOf("rsa")).slice("v=DKIM1; ".length), "rsa"],
    ["with blanks where lines were broken", published(bytesOf("rsa")).replace(/.{30}/g, "$& \t"), "rsa"],
  ])("%s is read", (_, record, type) => {
    expect(readKey(record)).toMatchObject({ type, isForDomainAlone: false });
  });

  test.each([
    ["that was taken back", "v=DKIM1; p="],
    ["that is not there", "v=DKIM1; k=rsa"],
    ["in no record at all", ""],
    ["in letters that are no base64", "p=!!!"],
    ["that is none", "p=AAAA"],
    ["of another version", published(bytesOf("rsa")).replace("DKIM1", "DKIM2")],
    ["of another kind than it says", published(bytesOf("rsa"), "k=ed25519; ")],
    ["of a kind nobody knows", published(bytesOf("rsa"), "k=dsa; ")],
    ["that stands there twice", `${published(bytesOf("rsa"))}; p=AAAA`],
    ["cut off", published(bytesOf("rsa").subarray(0, 100))],
  ])("%s is none", (_, record) => {
    expect(readKey(record)).toBe("permerror");
  });

  test("too short to be believed is told from none", () => {
    expect(readKey(published(bytesOf("weak")))).toBe("policy");
  });

  test("is read once, and forgotten when it is the one used longest ago of a thousand", () => {
    const record = published(bytesOf("rsa"), "n=first; ");
    const first = readKey(record);
    for (let n = 0; n < 600; n++) readKey(`p=; n=${n}`);
    expect(readKey(record)).toBe(first);
    for (let n = 600; n < 1200; n++) readKey(`p=; n=${n}`);
    expect(readKey(record)).toBe(first);
    for (let n = 1200; n < 2400; n++) readKey(`p=; n=${n}`);
    expect(readKey(record)).not.toBe(first);
  });
});
