import { expect, test } from "vitest";
import { readApproved } from "./approved.ts";

test.each([
  ["Desk@Casa-Azul.Example", "desk@casa-azul.example"],
  [" casa-azul.example ", "casa-azul.example"],
  ["@casa-azul.example", "casa-azul.example"],
  ["bücher.example", "xn--bcher-kva.example"],
])("M-57 an entry %s is kept as %s", (text, entry) => {
  expect(readApproved(text)).toEqual({ ok: true, entry });
});

test.each([
  ["casa azul", "malformed"],
  ["@", "malformed"],
  ["desk@", "malformed"],
  ["localhost", "malformed"],
  ["gmail.com", "open_provider"],
  ["@Outlook.com", "open_provider"],
])("M-57 an entry %s is refused: %s", (text, because) => {
  expect(readApproved(text)).toEqual({ ok: false, because });
});

test("one address at an open provider may be approved, all of them may not", () => {
  expect(readApproved("casa.azul@gmail.com")).toEqual({ ok: true, entry: "casa.azul@gmail.com" });
});
