/** A link's whole life: approved by the property, held and passed on by the desk, switched off, and on again. */

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { startJourney, type Visit, violationsOf } from "./harness.ts";

const journey = await startJourney();

const HELD = "The tour is paid for here: https://fado-museum-pay.example/visit";

let teo: Visit;
let bo: Visit;
let property: number;
/** Where the link of the message leads on our pages, once the message arrived. */
let go: string;

beforeAll(async () => {
  [teo, bo] = await Promise.all([journey.visit({ as: "teo" }), journey.visit({ as: "bo" })]);
  for (const { context } of [teo, bo])
    await context.request.patch("/api/me", {
      data: { language: "en" },
      headers: { origin: journey.house.url },
    });
  const me = (await (await teo.context.request.get("/api/me")).json()) as { properties: { id: number }[] };
  property = me.properties[0]!.id;
});

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();
const fine = async (page: Page) => expect(await violationsOf(page)).toEqual([]);

/** Does what the house asks of somebody who has not just shown who they are. */
async function prove(page: Page, back = /\/links/): Promise<void> {
  await page.waitForLoadState();
  if (!page.url().includes("/step-up")) return;
  await page.locator("input[type=password]").fill("bellhop-sample");
  await page.locator("form:has(input[type=password]) button").click();
  await page.waitForURL(back);
}

async function mirasConversation(): Promise<string> {
  const { items } = (await (await teo.context.request.get("/api/conversations?view=all")).json()) as {
    items: { id: string; guest: { name: string } }[];
  };
  return items.find(({ guest }) => guest.name.startsWith("Mira"))!.id;
}

test("a host approves a site by pasting an address of it, and is told from when it counts", async () => {
  const { page } = teo;
  await teo.goto(`/property/${property}/links`);
  const add = async (address: string) => {
    await page.getByLabel("Add a site").fill(address);
    await press(page, "Add to the list");
  };
  await add("https://bit.ly/3fado");
  await prove(page);
  // What was pasted is still there after the proof.
  expect(await page.getByLabel("Add a site").inputValue()).toBe("https://bit.ly/3fado");
  await press(page, "Add to the list");
  await page.getByRole("alert").getByText("short links can lead anywhere").waitFor();
  await add("https://www.fado-alfama.example/tonight?table=4");
  await page.getByText(/We understood .fado-alfama\.example.\. It counts from tomorrow/).waitFor();
  await fine(page);
});

test("the first link from a new device goes when its author has shown who they are, and the words wait for it", async () => {
  const id = await mirasConversation();
  const { page } = teo;
  await teo.goto(`/inbox/${id}`);
  await page.locator("p.live[role=status]").waitFor(); // its scripts run
  const composer = page.locator("textarea[data-composer]");
  await composer.fill(HELD);
  await composer.press("Enter");
  await press(page, "Let somebody read it");
  await page.getByText("for one with a link we ask once more who you are").waitFor();
  await fine(page);
  await page.getByRole("link", { name: "Show that it is you" }).click();
  await page.waitForURL(/\/step-up/);
  await prove(page, /\/inbox\//);
  await page.getByText("The tour is paid for here", { exact: false }).first().waitFor();
  await expect
    .poll(async () => {
      const said = await teo.context.request.get(`/api/conversations/${id}/messages`);
      return ((await said.json()) as { held: object[] }).held.length;
    })
    .toBe(1);
});

test("the desk takes a held message, reads it and passes it on, by keyboard alone", async () => {
  const id = await mirasConversation();
  const { page } = bo;
  await bo.goto("/desk");
  await page.getByText("One message waits for a person to read it.").waitFor();
  await page.getByRole("link", { name: /Messages to look at/ }).press("Enter");
  await page.getByText("It is recorded that you read a message").waitFor();
  expect(await page.getByText("The tour is paid for").count()).toBe(0);
  await fine(page);
  await page.getByText("take and read", { exact: true }).waitFor();
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  await page.getByText("The tour is paid for here", { exact: false }).waitFor();
  await fine(page);
  await page.getByText("pass on", { exact: true }).waitFor();
  await page.keyboard.press("p");
  await page.keyboard.type("It is a museum, and the tour is theirs.");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Passed on: the message has arrived.").waitFor();
  await page.getByText("No message is waiting").waitFor();

  const said = (await (await teo.context.request.get(`/api/conversations/${id}/messages`)).json()) as {
    items: { links: { page: string }[] }[];
  };
  go = said.items.at(-1)!.links[0]!.page;
});

test("links that were switched off by the page refuse at once, and name no address", async () => {
  const mira = await journey.visit({ scripts: false, format: "phone-360" });
  await mira.goto(go);
  const link = mira.page.getByRole("link", { name: /fado-museum-pay\.example/ });
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow ugc");
  await mira.page.getByText("We do not know this site").waitFor();

  await teo.goto(`/property/${property}/links`);
  await teo.page.getByRole("link", { name: "Switch all links off" }).click();
  await teo.page.getByText("What happens at once").waitFor();
  await fine(teo.page);
  await press(teo.page, "Switch all links of Casa Azul off now");
  await teo.page.getByRole("heading", { name: "All links are switched off" }).waitFor();
  await fine(teo.page);

  expect((await mira.page.goto(go))?.status()).toBe(200);
  await mira.page.getByRole("heading", { name: "This link cannot be followed" }).waitFor();
  expect(await mira.page.content()).not.toContain("fado-museum");
  await teo.goto(go);
  await fine(teo.page);
});

test("the desk switches links on again when all five things were looked at, and not before", async () => {
  const { page } = bo;
  await bo.goto(`/desk/properties/${property}/links`);
  await page.getByText("Somebody of the property switched them off.").waitFor();
  await page.getByLabel("Passwords are new").check();
  await page.getByLabel("Note").fill("Spoke to Teo at the number of the property, at noon.");
  await press(page, "Switch the links on");
  await prove(page);
  await page.getByText("Something was not looked at yet").waitFor();
  expect(await page.getByText("Not ticked yet", { exact: true }).count()).toBe(4);
  await fine(page);
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await press(page, "Switch the links on");
  await prove(page);
  await page.getByText("Links can be followed again.").waitFor();

  await teo.goto(go);
  await teo.page.getByRole("link", { name: /fado-museum-pay\.example/ }).waitFor();
  await fine(teo.page);
});
