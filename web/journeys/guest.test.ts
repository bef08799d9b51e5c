/** A guest on a phone that loses its connection, reads what was said before, and comes by a mail that others looked at first. */

import { expect, test } from "vitest";
import { startJourney, type Visit } from "./harness.ts";

const journey = await startJourney();

const composerOf = ({ page }: Visit) => page.locator("textarea[name=body]");
const bubblesOf = ({ page }: Visit) => page.locator("#log .bubble");

async function miraOnAPhone(): Promise<Visit> {
  const mira = await journey.visit({ as: "mira", format: "phone-360" });
  await mira.page.waitForURL("**/g/stay");
  return mira;
}

async function write(guest: Visit, words: string): Promise<void> {
  await composerOf(guest).fill(words);
  await guest.page.locator("#write button[type=submit]").click();
}

/** Teo answers Mira as a program would. */
async function hostSays(words: readonly string[]): Promise<void> {
  const teo = await journey.visit({ as: "teo" });
  const { request } = teo.context;
  const list = (await (await request.get("/api/conversations?view=all&q=Mira")).json()) as {
    items: { id: string }[];
  };
  for (const body of words) {
    const sent = await request.post(`/api/conversations/${list.items[0]!.id}/messages`, {
      data: { body },
      headers: { origin: journey.house.url },
    });
    expect(sent.status()).toBe(201);
  }
  await teo.context.close();
}

test("a link that a mail scanner opened first still opens the stay, and its token stays nowhere", async () => {
  const link = journey.linkOf("mira");
  for (let scan = 0; scan < 3; scan++) await fetch(link, { redirect: "manual" });
  const mira = await journey.visit({ format: "phone-360", language: "fr" });
  await mira.page.goto(link);
  expect(new URL(mira.page.url()).pathname).toBe("/g/stay");
  expect(await mira.page.locator("html").getAttribute("lang")).toBe("sv");
  await mira.page.goBack();
  expect(mira.page.url()).not.toContain(link.split("/").at(-1)!);
});

test("words written in a tunnel wait, say so, and arrive once when the line is back", async () => {
  const mira = await miraOnAPhone();
  await mira.context.setOffline(true);
  await write(mira, "Vi sitter i en tunnel.");
  const pending = mira.page.locator(".pending");
  await pending.getByText("Vi sitter i en tunnel.").waitFor({ timeout: 1_000 });
  await mira.page.locator("#offline:not(:empty)").waitFor();
  await mira.context.setOffline(false);
  await pending.waitFor({ state: "detached" });
  await mira.page.reload();
  expect(await bubblesOf(mira).getByText("Vi sitter i en tunnel.").count()).toBe(1);
});

test("words that were refused come back to where they were written, with the reason", async () => {
  const mira = await miraOnAPhone();
  await write(mira, "x".repeat(5_001));
  await mira.page.getByRole("alert").waitFor();
  expect((await composerOf(mira).inputValue()).length).toBe(5_001);
  expect(await mira.page.locator(".pending").count()).toBe(0);
});

test("what a guest has begun to write is there on the next visit", async () => {
  const mira = await miraOnAPhone();
  await composerOf(mira).fill("En halv tanke");
  await mira.page.waitForResponse((r) => r.url().endsWith("/draft") && r.request().method() === "PUT");
  const again = await miraOnAPhone();
  expect(await composerOf(again).inputValue()).toBe("En halv tanke");
  await composerOf(again).fill("");
  await again.page.waitForResponse((r) => r.url().endsWith("/draft") && r.request().method() === "DELETE");
});

test("who reads further up keeps the place while new messages arrive, and is offered a way down", async () => {
  await hostSays(
    Array.from({ length: 12 }, (_, number) => `A long story about the house, part ${number + 1}.`),
  );
  const mira = await miraOnAPhone();
  await mira.page.locator("#log").waitFor();
  const placeOfMiddle = () =>
    mira.page.evaluate(() => document.querySelector("#log li:nth-child(8)")!.getBoundingClientRect().top);
  await mira.page.evaluate(() => document.querySelector(".scroll")!.scrollBy(0, -600));
  const before = await placeOfMiddle();
  await hostSays(["One more thing.", "And the last one."]);
  await bubblesOf(mira).getByText("And the last one.").waitFor({ state: "attached" });
  expect(Math.abs((await placeOfMiddle()) - before)).toBeLessThan(2);
  await mira.page.locator("#newest").click();
  expect(await mira.page.evaluate(() => document.querySelector(".scroll")!.scrollTop)).toBe(0);
  expect(mira.complaints).toEqual([]);
});

test("pages without scripts wear the style of every part they are made of", async () => {
  const visit = await journey.visit({ as: "mira", scripts: false });
  for (const path of ["/g/stay", "/g", "/sign-in", "/reset"]) {
    await visit.goto(path);
    const button = visit.page.locator("button.main").first();
    const ground = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(`${path} ${ground}`).not.toBe(`${path} rgba(0, 0, 0, 0)`);
  }
});
