/** Guest and host look at who read their messages, take a copy with them, and stop using messages for a while. */

import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startJourney, violationsOf } from "./harness.ts";

const journey = await startJourney();

/** Loads the page again until the copy is there, and fetches it. */
async function fetchCopy(page: Page): Promise<Record<string, Uint8Array>> {
  const link = page.locator("#copy a");
  const isThere = async () => {
    await page.reload();
    return link.count();
  };
  await expect.poll(isThere, { timeout: 20_000 }).toBe(1);
  const download = page.waitForEvent("download");
  await link.click();
  return unzipSync(readFileSync(await (await download).path()));
}

test("a guest sees that nobody read along, fetches a copy, opts out and comes back", async () => {
  const { page, goto } = await journey.visit({ as: "mira", format: "phone-360" });
  await page.waitForURL("**/g/stay");
  await goto("/g/privacy");
  expect(await page.locator("#reads li").count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);

  await page.locator("#copy button").click();
  await page.waitForURL(/saved=copy/);
  expect(Object.keys(await fetchCopy(page))).toContain("messages.json");

  const choice = page.locator("#opt-out input[name=optedOut]");
  expect(await choice.inputValue()).toBe("yes");
  for (const offered of ["no", "yes"]) {
    await page.locator("#opt-out button").click();
    await page.waitForURL(/saved=opt-out/);
    await expect.poll(() => choice.inputValue()).toBe(offered);
  }
});

test("a host reads what is kept how long, and what would follow from using no messages", async () => {
  const { page, goto } = await journey.visit({ as: "teo" });
  await goto("/settings/privacy");
  expect(await page.locator("#kept li").first().textContent()).toContain("10");
  expect(await page.locator("#opt-out li").count()).toBe(6);
  expect(await violationsOf(page)).toEqual([]);
});

test("a guest asks to be unrecognisable before the conversation has ended, and takes it back", async () => {
  const { page, goto } = await journey.visit({ as: "omar", format: "phone-360" });
  await page.waitForURL("**/g/stay");
  await goto("/g/privacy/erasure");
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("input[name=understood]").check();
  await page.locator('form[action="?/ask"] button').click();
  const takeBack = page.locator('form[action="?/takeBack"] button');
  await takeBack.waitFor();
  await takeBack.click();
  await page.locator("input[name=understood]").waitFor();
});

/** The number of a booking at Casa Azul whose conversation has ended for both sides. */
async function numberOfOldStay(): Promise<string> {
  const { context } = await journey.visit({ as: "teo" });
  const to = Temporal.Now.plainDateISO("UTC").subtract({ days: 90 });
  const answer = await context.request.get(`/api/reservations?to=${to}&limit=1`);
  const { items } = await answer.json();
  return items[0].number;
}

test("the desk makes a guest unrecognisable who wrote, and opens the certificate", async () => {
  const number = await numberOfOldStay();
  const { page, goto } = await journey.visit({ as: "ines" });
  await goto("/desk/privacy/erasures");
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("input[name=reservationNumber]").fill(number);
  await page.locator("input[name=caseId]").fill("C-40");
  await page.locator("input[name=sure]").check();
  await page.locator('form[action="?/ask"] button').click();
  await page.waitForURL(/done/);
  await page.locator('a[href^="/erased/"]').click();
  await page.waitForURL("**/erased/*");
  expect(await page.locator("main").textContent()).toMatch(/Guest [0-9A-F]{8}/);
  expect(await violationsOf(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await page.locator("a[download]").click();
  const { certificate } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(JSON.parse(certificate)).toMatchObject({ caseId: "C-40" });
});

test("the desk asks for leave to read, reads with a receipt, and gives it back", async () => {
  const host = await journey.visit({ as: "teo" });
  const { items } = await (await host.context.request.get("/api/conversations?view=all")).json();
  const { page, goto } = await journey.visit({ as: "ines" });
  await goto("/desk/privacy/grants");
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("input[name=caseId]").fill("C-41");
  await page.locator("textarea[name=conversations]").fill(items[0].id);
  await page.locator('form[action="?/ask"] button').click();
  await page.waitForURL(/done/);
  await page.locator('a[href^="/desk/privacy/grants/"]').first().click();
  await page.locator("main form button").click();
  await page.locator("ol li").first().waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await goto("/desk/privacy/grants");
  await page.locator('form[action="?/end"] button').click();
  await page.waitForURL(/done/);
  expect(await page.locator('form[action="?/end"]').count()).toBe(0);
});

test("the desk holds a conversation for a case, and lifts it", async () => {
  const { page, goto } = await journey.visit({ as: "ines", format: "phone-360" });
  await goto("/desk/privacy/holds");
  await page.locator("input[name=property]").fill("1000001");
  await page.locator("input[name=caseId]").fill("C-42");
  await page.locator('form[action="?/place"] button').click();
  await page.waitForURL(/done/);
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("details summary").click();
  await page.locator('form[action="?/lift"] button').click();
  await expect.poll(() => page.locator("details").count()).toBe(0);
});
