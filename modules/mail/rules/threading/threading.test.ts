import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageIdsIn } from "./message-ids.ts";
import { type EarlierMail, threadingOf } from "./threading.ts";

const first = {
  ownDomain: "Mail.stays.example",
  deliveryId: "0197fa3e-0000-7000-8000-000000000001",
  conversationId: "0197fa3e-0000-7000-8000-0000000000c1",
  recipientId: "0197fa3e-0000-7000-8000-00000000000a",
  earlier: [] as readonly EarlierMail[],
};

describe("the mails of a conversation in one mailbox", () => {
  test("share a root from the first one on, which follows no mail", () => {
    const one = threadingOf(first);
    expect(one.messageId).toBe("<0197fa3e-0000-7000-8000-000000000001@mail.stays.example>");
    expect(one.inReplyTo).toBeUndefined();
    expect(one.references).toHaveLength(1);

    const two = threadingOf({
      ...first,
      deliveryId: "0197fa3e-0000-7000-8000-000000000002",
      earlier: [
        { id: one.messageId, from: "us" },
        { id: "<CAF1x@mail.mira.example>", from: "recipient" },
      ],
    });
    expect(two.inReplyTo).toBe("<CAF1x@mail.mira.example>");
    expect(two.references).toEqual([one.references[0], one.messageId, "<CAF1x@mail.mira.example>"]);
  });

  test("have a root of their own for each recipient and each conversation", () => {
    const roots = [
      first,
      { ...first, recipientId: "0197fa3e-0000-7000-8000-00000000000b" },
      { ...first, conversationId: "0197fa3e-0000-7000-8000-0000000000c2" },
    ].map((mail) => threadingOf(mail).references[0]);
    expect(new Set(roots).size).toBe(3);
    expect(roots.join()).not.toContain(first.conversationId);
  });

  test("H4 H5 name no mail that is said to be ours and is not, and none that would break the header", () => {
    const { references, inReplyTo } = threadingOf({
      ...first,
      earlier: [
        { id: "<1@teo-laptop.casa-azul.example>", from: "us" },
        { id: "<2@mail.stays.example.evil.example>", from: "us" },
        { id: "<3@mira.example>\r\nBcc: <x@y.example>", from: "recipient" },
        { id: `<${"x".repeat(400)}@mira.example>`, from: "recipient" },
        { id: "no brackets@mira.example", from: "recipient" },
      ],
    });
    expect(inReplyTo).toBeUndefined();
    expect(references).toHaveLength(1);
  });

  test("H6 H7 name each mail once, and after many only the first ten and the last ten", () => {
    const earlier = Array.from({ length: 60 }, (_, i) => ({
      id: `<${i >> 1}@mail.stays.example>`,
      from: "us" as const,
    }));
    const { references, inReplyTo } = threadingOf({ ...first, earlier });
    expect(references).toHaveLength(20);
    expect(references[1]).toBe("<0@mail.stays.example>");
    expect(inReplyTo).toBe("<29@mail.stays.example>");
    expect(references.at(-1)).toBe(inReplyTo);
  });
});

test.each([
  ["one", "<a@b.example>", ["<a@b.example>"]],
  ["H9 several on folded lines, one twice", "<a@b>\r\n\t<c@d> <a@b>", ["<a@b>", "<c@d>"]],
  ["H2 spaces within and around", " < a @\r\n b.example > ", ["<a@b.example>"]],
  ["H2 square brackets within", "<[a@b.example]>", ["<[a@b.example]>"]],
  ["H2 square brackets instead", "[a@b.example]", ["<a@b.example>"]],
  ["H2 none at all, two with a comma", "a@b.example, c@d.example", ["<a@b.example>", "<c@d.example>"]],
  ["H2 no at sign", "<abc>", ["<abc>"]],
  ["words around it", 'Message from "Mira" of Sunday <a@b.example>', ["<a@b.example>"]],
  ["the end cut off", "<a@b.example> <c@d.exam", ["<a@b.example>", "<c@d.exam>"]],
  ["one bracket too many", "<<a@b.example>>", ["<a@b.example>"]],
  ["H3 an encoded word", "=?utf-8?Q?=3Ca=40b.example=3E?=", []],
  ["H3 an encoded word with an at sign", "=?utf-8?Q?a@b.example?=", []],
  ["letters that are not ASCII", "<müller@b.example> <a@b.example>", ["<a@b.example>"]],
  ["nothing", "", []],
  ["only brackets", "<> < >", []],
])("a field with %s", (_, field, ids) => {
  expect(messageIdsIn(field)).toEqual(ids);
});

test("H7 of fifteen thousand names the first and the last are read, and none that was cut in two", () => {
  const field = Array.from({ length: 15_000 }, (_, i) => `<${i}@b.example>`);
  const ids = messageIdsIn(field.join(" "));
  expect(ids[0]).toBe(field[0]);
  expect(ids.at(-1)).toBe(field.at(-1));
  expect(ids.every((id) => field.includes(id))).toBe(true);
});

test("whatever a field holds, what is read can stand in a header, and work on it is bounded", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."<>@[](), =?ax\0\r\nü\ud83d"), maxLength: 300 }),
      (field) => {
        for (const id of messageIdsIn(field)) expect(id).toMatch(/^<[!-~]{1,250}>$/);
      },
    ),
  );
  for (const hostile of ["<", "<a", "a@", "[", "]", " ", "<a@b> ", "(\t"])
    expect(messageIdsIn(hostile.repeat(80_000 / hostile.length)).length).toBeLessThan(2);
});
