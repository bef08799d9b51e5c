/** Tests of the form of a property's links. */

import { expect, test } from "vitest";
import { chosenOf, hostMeant } from "./links-form.ts";

test("whoever pastes the address of a page means its site", () => {
  expect(hostMeant("https://www.Casa-Azul.example/rooms?from=mail#sea")).toBe("casa-azul.example");
  expect(hostMeant("casa-azul.example")).toBe("casa-azul.example");
  expect(hostMeant("https://café-lisboa.example")).toBe("xn--caf-lisboa-d7a.example");
  expect(hostMeant("desk@casa-azul.example")).toBeUndefined();
});

test("only numbers of properties are taken for properties", () => {
  expect(chosenOf(["1001", "x", "-2", "1.5", "1002"])).toEqual([1001, 1002]);
});
