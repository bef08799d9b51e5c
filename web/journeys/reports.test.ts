/** A message is reported: the receipt, what the desk reads and decides, the outcome told, and blocking the other side. */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { beforeAll, expect, test, vi } from "vitest";
import { startJourney, violationsOf } from "./harness.ts";

const journey = await startJourney();
const KEY = "The key is in the box by the door.";
const LATER = "Breakfast begins at eight.";
const PATIENCE = { timeout: 20_000, interval: 100 };
let conversation = "";

beforeAll(async () => {
  const { context } = await journey.visit({ as: "teo" });
  const headers = { origin: journey.house.url };
  await context.request.patch("/api/me", { data: { language: "en" }, headers });
  const { items } = (await (await context.request.get("/api/conversations?view=all")).json()) as {
    items: { id: string; guest: { name: string } }[];
  };
  conversation = items.find(({ guest }) => guest.name.startsWith("Mira"))!.id;
  expect(await sendAsTeo(KEY)).toMatchObject({ status: 201 });
});

async function sendAsTeo(body: string) {
  const { context } = await journey.visit({ as: "teo" });
  const answer = await context.request.post(`/api/conversations/${conversation}/messages`, {
    data: { body },
    headers: { origin: journey.house.url },
  });
  return { status: answer.status(), body: await answer.json() };
}

/** The plain text of a letter of ours that says so. */
const letterSaying = (words: string | RegExp): Promise<string> =>
  vi.waitFor(async () => {
    const folder = join(journey.house.dataDir, "mail");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
    for (const name of names) {
      const { text = "" } = await PostalMime.parse(await readFile(join(folder, name)));
      if (typeof words === "string" ? text.includes(words) : words.test(text)) return text;
    }
    throw new Error(`No letter says “${words}”.`);
  }, PATIENCE);

/** The report link of the letter that brought the message, opened by nobody in particular. */
async function openReport(format: "desktop" | "phone-360" = "phone-360") {
  const path = /\/report\/[\w-]+/.exec(await letterSaying(KEY))![0];
  const visit = await journey.visit({ scripts: false, format });
  await visit.goto(path);
  return { ...visit, path };
}

test("a guest reports by the letter, sees the receipt, and learns what the desk found", async () => {
  const { page: mira, path } = await openReport();
  expect(await mira.getByText(KEY).count()).toBe(0);
  await mira.getByLabel("Something else").check();
  await mira.getByLabel("Which part is it about?").fill("the box by the door");
  await mira.getByLabel("In your own words").fill("There is no box.");
  await mira.getByRole("button", { name: "Send the report" }).click();
  await mira.getByText("Nobody has decided yet").waitFor();

  const { page: bo, goto } = await journey.visit({ as: "bo", scripts: false });
  await goto("/desk/reports");
  await bo.getByText("There is no box.").waitFor();
  await bo.getByText("Within two days", { exact: true }).waitFor();
  expect(await bo.getByText(KEY).count()).toBe(0);
  await bo.getByRole("button", { name: "Read the message" }).click();
  await bo.getByText("As it stood when it was reported").waitFor();
  expect(await bo.locator("mark").textContent()).toBe("the box by the door");
  await bo.getByLabel("Your note").fill("The box was behind the plant; spoke to Teo.");
  await bo.getByRole("button", { name: "Nothing is wrong" }).click();
  await bo.getByText("Your decision is saved").waitFor();

  await mira.goto(path);
  await mira.getByText("found nothing against our terms").waitFor();
  const told = await letterSaying(/against our terms|strider mot våra villkor/);
  expect(told).not.toContain("spoke to Teo");
});

test("who has reported blocks the other side in one press, which is told politely, and takes messages again", async () => {
  const { page: mira } = await openReport();
  await mira.getByRole("button", { name: "Block their messages" }).click();
  await mira.getByRole("heading", { name: "Their messages are blocked" }).waitFor();
  expect(await sendAsTeo(LATER)).toMatchObject({
    status: 409,
    body: { code: "safety.messages_blocked", by: "other" },
  });
  const teo = await journey.visit({ as: "teo" });
  await teo.goto(`/inbox/${conversation}`);
  await teo.page.getByText(/wants no messages here at the moment/).waitFor();
  expect(await teo.page.locator("[data-composer]").count()).toBe(0);
  expect(await violationsOf(teo.page)).toEqual([]);

  await mira.getByRole("button", { name: "Take messages again" }).click();
  await mira.getByText("Messages are passed on again.").waitFor();
  expect(await sendAsTeo(LATER)).toMatchObject({ status: 201 });
});

test("a guest blocks and ends it on the page of the stay, where what she reported is marked", async () => {
  const { page } = await journey.visit({ as: "mira", format: "phone-360" });
  await page.waitForURL("**/g/stay");
  await page.locator("#log .reported").first().waitFor();
  await page.locator("button[popovertarget=facts]").first().click();
  await page.locator("#facts details summary").click();
  expect(await violationsOf(page)).toEqual([]);
  await page.locator("#facts details button").click();
  await page.locator("#write form[action='?/unblock'] button").click();
  await page.locator("#body").waitFor();
});

test("a host blocks and ends it beside the stay, with scripts and without", async () => {
  for (const scripts of [true, false]) {
    const { page, goto, complaints } = await journey.visit({ as: "teo", scripts });
    await goto(`/inbox/${conversation}`);
    await page.getByText("Block messages", { exact: true }).click();
    await page.getByRole("button", { name: /^Block messages from Mira/ }).click();
    await page.getByText(/Your property blocked the messages/).waitFor();
    await page.getByRole("button", { name: "Take messages again" }).click();
    await page.locator("textarea[name=body]").waitFor();
    expect(complaints).toEqual([]);
  }
});

test.each([
  { language: "en", theme: "light", format: "desktop" },
  { language: "ar", theme: "dark", format: "phone-360" },
] as const)("axe finds nothing in $language, $theme, on $format", async (look) => {
  const path = /\/report\/[\w-]+/.exec(await letterSaying(LATER))![0];
  const reported = /\/report\/[\w-]+/.exec(await letterSaying(KEY))![0];
  const anybody = await journey.visit(look);
  for (const at of [path, reported]) {
    await anybody.goto(at);
    expect(await violationsOf(anybody.page)).toEqual([]);
  }
  const mira = await journey.visit({ ...look, as: "mira" });
  await mira.page.waitForURL("**/g/stay");
  await mira.goto(path);
  await mira.page.locator("[data-quote]").waitFor();
  expect(await violationsOf(mira.page)).toEqual([]);
});
