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
