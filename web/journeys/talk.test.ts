/** A host and a guest talk, each in their own browser: live, durable, and without a gap when the line breaks. */

import { expect, test } from "vitest";
import { startJourney, type Visit } from "./harness.ts";

const journey = await startJourney();
const LIVE_WITHIN_MS = 500;

/** Teo's thread with Mira, who waits for an answer. */
async function teoWithMira(): Promise<Visit> {
  const teo = await journey.visit({ as: "teo", language: "en" });
  await teo.context.request.patch("/api/me", {
    data: { language: "en" },
    headers: { origin: journey.house.url },
  });
  await teo.goto("/inbox?view=all");
  await teo.page.locator("p.live[role=status]").waitFor(); // its scripts run: the thread opens without loading a page
  await teo.page.getByRole("link", { name: /Mira/ }).first().click();
  await teo.page.getByRole("log").waitFor();
  return teo;
}

const composerOf = ({ page }: Visit) => page.locator("textarea[name=body]");
const conversationOf = ({ page }: Visit) => new URL(page.url()).pathname.split("/").at(-1)!;

test("what the guest writes stands in the host's open thread within half a second, without a reload, and back", async () => {
  const teo = await teoWithMira();
  const mira = await journey.visit({ as: "mira", format: "phone-360" });
  await mira.page.waitForURL("**/g/stay");

  const question = `Vi kommer med taxi, är porten öppen? ${Date.now()}`; // Date: a word nobody else wrote
  await composerOf(mira).fill(question);
  const written = mira.page.waitForResponse((r) => r.request().method() === "POST" && r.status() === 201);
  await mira.page.locator("form:has(textarea[name=body]) button[type=submit]").click();
  await written;
  const begin = performance.now();
  await teo.page.getByRole("log").getByText(question).waitFor();
  expect(performance.now() - begin).toBeLessThan(LIVE_WITHIN_MS);

  const answer = `The blue door is open until midnight. ${Date.now()}`; // Date: a word nobody else wrote
  await composerOf(teo).fill(answer);
  await composerOf(teo).press("Enter");
  await mira.page.getByText(answer).waitFor();
  expect([...teo.complaints, ...mira.complaints]).toEqual([]);
});

test("a reply is on the screen before the server has heard of it, and once it has", async () => {
  const teo = await teoWithMira();
  await teo.page.route("**/api/conversations/*/messages", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    await new Promise((later) => setTimeout(later, 1_500));
    await route.continue();
  });
  await composerOf(teo).fill("I will leave the light on.");
  await composerOf(teo).press("Enter");
  const log = teo.page.getByRole("log");
  await log.getByText("I will leave the light on.").waitFor({ timeout: 1_000 });
  await log.getByText("Sending…").waitFor({ timeout: 1_000 });
  await log.getByText("Sending…").waitFor({ state: "detached" });
  expect(await log.getByText("I will leave the light on.").count()).toBe(1);
});

test("two hundred messages written while the line was cut appear in order when it is back", async () => {
  const teo = await teoWithMira();
  const conversation = conversationOf(teo);
  const cookies = await teo.context.cookies();
  const headers = {
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    origin: journey.house.url,
    "content-type": "application/json",
  };
  await teo.context.setOffline(true);
  for (let number = 1; number <= 200; number++) {
    const sent = await fetch(`${journey.house.url}/api/conversations/${conversation}/messages`, {
      method: "POST",
      headers,
      body: JSON.stringify({ body: `Line ${number} of two hundred.` }),
    });
    expect(sent.status).toBe(201);
  }
  await teo.context.setOffline(false);
  const log = teo.page.getByRole("log");
  await log.getByText("Line 200 of two hundred.").waitFor();
  const numbers = (await log.innerText())
    .match(/Line \d+ of two hundred/g)!
    .map((line) => Number(line.split(" ")[1]));
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
});

test("a draft begun in one browser is there in the other, and gone when it is sent", async () => {
  const one = await teoWithMira();
  await composerOf(one).fill("Half a thought about");
  await one.page.getByText("Draft saved").waitFor();
  const two = await teoWithMira();
  await expect.poll(() => composerOf(two).inputValue()).toBe("Half a thought about");
  await composerOf(two).fill("");
  await composerOf(two).pressSequentially("A whole thought.");
  await composerOf(two).press("Enter");
  await two.page.getByRole("log").getByText("A whole thought.").waitFor();
  const three = await teoWithMira();
  expect(await composerOf(three).inputValue()).toBe("");
});

test("a message that was not taken stays, says why, and goes when it is tried again", async () => {
  const teo = await teoWithMira();
  let refuse = true;
  await teo.page.route("**/api/conversations/*/messages", async (route) => {
    if (refuse && route.request().method() === "POST") return route.abort("connectionfailed");
    return route.continue();
  });
  await composerOf(teo).fill("Breakfast is from eight.");
  await composerOf(teo).press("Enter");
  await teo.page.getByText("Not sent yet").waitFor();
  refuse = false;
  await teo.page.getByRole("button", { name: "Send again" }).click();
  await teo.page.getByText("Not sent yet").waitFor({ state: "detached" });
  expect(await teo.page.getByRole("log").getByText("Breakfast is from eight.").count()).toBe(1);
});
