/** The guest portal and the front door do their whole work with scripts switched off. */

import { expect, test } from "vitest";
import { startJourney } from "./harness.ts";

const journey = await startJourney();

test("a guest reads and answers with scripts off", async () => {
  const mira = await journey.visit({ as: "mira", format: "phone-360", scripts: false });
  await mira.page.waitForURL("**/g/stay");
  await mira.page.locator("textarea[name=body]").fill("Tack, då vet vi det.\nHälsningar, Mira");
  await mira.page.locator("form:has(textarea[name=body]) button[type=submit]").click();
  await mira.page.getByText("Tack, då vet vi det.").waitFor();
  expect(await mira.page.locator("textarea[name=body]").inputValue()).toBe("");
});

test("a text that is too long comes back whole, with the reason and the way forward", async () => {
  const jan = await journey.visit({ as: "jan", scripts: false });
  const long = "x".repeat(5_001);
  await jan.page.locator("textarea[name=body]").fill(long);
  await jan.page.locator("form:has(textarea[name=body]) button[type=submit]").click();
  await jan.page.getByRole("alert").waitFor();
  expect(await jan.page.locator("textarea[name=body]").inputValue()).toBe(long);
});

test("a guest comes in with number and PIN, a wrong PIN is explained, and the address tells nothing", async () => {
  const line =
    journey.house
      .printed()
      .split("\n")
      .find((text) => /PIN/.test(text) && /Mira/.test(text)) ?? "";
  const [, number, pin] = /(\d{6,}|[A-Z]{2}-\d+)\D+PIN (\d+)/.exec(line) ?? [];
  expect(number && pin).toBeTruthy();
  const guest = await journey.visit({ scripts: false });
  await guest.goto("/g");
  await guest.page.locator("input[name=reservationNumber]").fill(number!);
  await guest.page.locator("input[name=pin]").fill(pin === "0000" ? "1111" : "0000");
  await guest.page.locator("form:has(input[name=pin]) button[type=submit]").click();
  await guest.page.getByRole("alert").waitFor();
  await guest.page.locator("input[name=pin]").fill(pin!);
  await guest.page.locator("form:has(input[name=pin]) button[type=submit]").click();
  await guest.page.waitForURL("**/g/stay");
});

test("a host signs in, reads and answers with scripts off", async () => {
  const teo = await journey.visit({ scripts: false });
  await teo.goto("/sign-in");
  await teo.page.locator("input[name=email]").fill("teo@casa-azul.example");
  await teo.page.locator("input[name=password]").fill("bellhop-sample");
  await teo.page.locator("form:has(input[name=password]) button[type=submit]").click();
  await teo.page.waitForURL("**/inbox**");
  await teo.page.getByRole("link", { name: /Mira/ }).first().click();
  await teo.page.locator("textarea[name=body]").fill("See you on Saturday.");
  await teo.page.locator("form:has(textarea[name=body]) button[type=submit]").click();
  await teo.page.getByText("See you on Saturday.").waitFor();
});
