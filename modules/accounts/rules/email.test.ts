import { expect, test } from "vitest";
import { EMAIL_PATTERN, foldEmail } from "./email.ts";

test("an address is one person's however it is typed", () => {
  expect(foldEmail("  Teo@Casa-Azul.EXAMPLE ")).toBe("teo@casa-azul.example");
  expect(foldEmail("Jose\u0301@casa.example")).toBe(foldEmail("JOS\u00c9@casa.example"));
});

test.each(["teo@casa-azul.example", "ulla+inbox@fyrhuset.example", "josé@pensão.example"])(
  "can be written to: %s",
  (email) => {
    expect(email).toMatch(new RegExp(EMAIL_PATTERN, "u"));
  },
);

test.each([
  "teo",
  "teo@",
  "@casa.example",
  "teo@casa",
  "teo @casa.example",
  "a@b@c.example",
  "Teo <t@casa.example>",
  "t@casa.example\n",
])("cannot: %j", (email) => {
  expect(email).not.toMatch(new RegExp(EMAIL_PATTERN, "u"));
});
