import { expect, test } from "vitest";
import { readConversations } from "./conversations.ts";

const ONE = "0199d3e6-0000-7000-8000-000000000001";
const TWO = "0199d3e6-0000-7000-8000-000000000002";

test("conversations of one property are read, also from the addresses of their pages, each once", () => {
  expect(readConversations(`1001.${ONE}\r\n\nhttps://stays.example/inbox/1001.${TWO}\n1001.${ONE}`)).toEqual({
    propertyId: 1001,
    conversationIds: [ONE, TWO],
  });
});

test.each(["", "1001", `1001.${ONE}\n1002.${TWO}`, `1001.${ONE}\nand another`])("%j names none", (text) => {
  expect(readConversations(text)).toBeUndefined();
});
