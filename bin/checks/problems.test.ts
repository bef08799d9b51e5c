/** Codes are found where they are thrown, also those made of a rule's reason, and compared with their sentences. */

import { expect, test } from "vitest";
import { aRepository } from "./fixture.ts";
import { findProblems } from "./problems.ts";

const ERRORS = `
  class Failure { constructor(readonly code: string, readonly params?: object) {} }
  export class Refused extends Failure {}
  export class NotFound extends Failure {}`;
const sentences = (...codes: string[]) =>
  JSON.stringify(
    Object.fromEntries(
      codes.flatMap((code) => [
        [code, "a"],
        [`${code}.title`, "b"],
        [`${code}.remedy`, "c"],
      ]),
    ),
  );

const aHouse = (send: string, ...explained: string[]) =>
  findProblems(
    aRepository({
      "tsconfig.json": `{ "compilerOptions": { "strict": true, "module": "nodenext", "target": "esnext", "types": [], "noLib": true, "allowImportingTsExtensions": true, "noEmit": true }, "include": ["kernel", "modules"] }`,
      "kernel/errors.ts": ERRORS,
      "modules/messaging/send.ts": `import { NotFound, Refused } from "../../kernel/errors.ts";\n${send}\nexport { NotFound, Refused };`,
      "locales/en/problems-messaging.json": sentences(...explained),
    }),
  ).faults;

test("codes and sentences that are equal pass", () => {
  expect(aHouse(`throw new Refused("messaging.closed", {});`, "messaging.closed")).toEqual([]);
});

test("a code made of a decision's reason is as many codes as the reason has words", () => {
  const send = `
    declare const decision: { may: true } | { may: false; because: "closed" | "unreadable" };
    if (!decision.may) throw new Refused(\`messaging.\${decision.because}\`);`;
  expect(aHouse(send, "messaging.closed", "messaging.unreadable")).toEqual([]);
  expect(aHouse(send, "messaging.closed")).toEqual([
    "modules/messaging/send.ts:4: messaging.unreadable has no sentence in locales/en/problems-*.json",
  ]);
});

test("a code chosen between two, or handed to a subclass, is found", () => {
  const send = `
    export const refusal = (late: boolean) => new Refused(late ? "messaging.closed" : "messaging.early");
    export class Taken extends Refused { constructor() { super("messaging.taken"); } }`;
  expect(aHouse(send, "messaging.closed", "messaging.early", "messaging.taken")).toEqual([]);
});

test("a code that can be any text is refused", () => {
  expect(aHouse(`export const refuse = (code: string) => new Refused(code);`)).toEqual([
    expect.stringContaining("can be any text"),
  ]);
});

test("a sentence that nothing throws is refused, unless the code names it elsewhere", () => {
  expect(aHouse("", "messaging.closed")).toEqual(["messaging.closed has a sentence, but nothing throws it"]);
  expect(aHouse(`export const answer = { code: "messaging.closed" };`, "messaging.closed")).toEqual([]);
});

test("a code has one kind, the form room.reason, and its own room", () => {
  expect(
    aHouse(
      `export const a = [new Refused("messaging.gone"), new NotFound("messaging.gone")];`,
      "messaging.gone",
    ),
  ).toEqual([expect.stringContaining("is NotFound here and Refused in modules/messaging/send.ts:2")]);
  expect(aHouse(`throw new Refused("stays.closed");`, "stays.closed")).toEqual([
    expect.stringContaining("another room's"),
  ]);
  expect(aHouse(`throw new Refused("closed");`)).toContainEqual(expect.stringContaining("not of the form"));
});
