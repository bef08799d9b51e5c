/** What is found in words before they go, and after: told to their author alone, hidden from the other side, taken back. */

import { expect, test } from "vitest";
import { startJourney, type Visit, violationsOf } from "./harness.ts";

const journey = await startJourney();

const LURE =
  "Your card could not be verified. Please enter the card number and CVV at https://pay-now-24.com/x today.";
const HELD = "Please pay by bank transfer. IBAN PT50 0002 0123 1234 5678 9015 4";

const CARD =
  "Your card could not be verified. Please answer with the card number and CVV today, or your booking is cancelled.";

const composerOf = ({ page }: Visit) => page.locator("textarea[name=body]");
const panelOf = ({ page }: Visit) => page.getByRole("alertdialog");
const logOf = ({ page }: Visit) => page.getByRole("log");

async function teoWithMira(options: { scripts?: boolean } = {}): Promise<Visit> {
  const teo = await journey.visit({ as: "teo", ...options });
  const { request } = teo.context;
  await request.patch("/api/me", { data: { language: "en" }, headers: { origin: journey.house.url } });
  const found = await request.get("/api/conversations?view=all&q=Mira");
  const { items } = (await found.json()) as { items: { id: string }[] };
  await teo.goto(`/inbox/${items[0]!.id}`);
  await logOf(teo).waitFor();
  if (options.scripts !== false) await teo.page.locator("p.live[role=status]").waitFor(); // its scripts run
  return teo;
}

async function miraAtHerStay(options: { scripts?: boolean } = {}): Promise<Visit> {
  const mira = await journey.visit({ as: "mira", format: "phone-360", ...options });
  await mira.page.waitForURL("**/g/stay");
  return mira;
}

test("a lure comes back with what was found marked, is changed, and goes: all by keyboard", async () => {
  const teo = await teoWithMira();
  await composerOf(teo).fill(LURE);
  await composerOf(teo).press("Enter");
  const panel = panelOf(teo);
  await panel.waitFor();
  expect(await panel.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await panel.locator("mark").allInnerTexts()).toContain("https://pay-now-24.com/x");
  expect(await panel.getByText(/Terms:/).count()).toBeGreaterThan(1);
  expect(await composerOf(teo).inputValue()).toBe(LURE);
  expect(await logOf(teo).getByText(LURE).count()).toBe(0);
  expect(await violationsOf(teo.page)).toEqual([]);

  await teo.page.keyboard.press("Escape");
  expect(await composerOf(teo).evaluate((element) => element === document.activeElement)).toBe(true);
  await composerOf(teo).fill("The house is open from three in the afternoon.");
  await composerOf(teo).press("Enter");
  await logOf(teo).getByText("The house is open from three in the afternoon.").waitFor();
  await panel.waitFor({ state: "detached" });
  expect(teo.complaints).toEqual([]);
});

test("a guest's number is a mark in the host's language, which shows it when asked", async () => {
  const mira = await miraAtHerStay();
  await composerOf(mira).fill("Mitt nummer är +46 70 123 45 67 om något händer.");
  await mira.page.locator("#write button[type=submit]").click();
  await panelOf(mira).waitFor();
  expect(await panelOf(mira).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await violationsOf(mira.page)).toEqual([]);
  await panelOf(mira).locator("button[name=anyway]").click();
  await mira.page.locator("#log").getByRole("button", { name: "Telefonnummer dolt" }).waitFor();

  const teo = await teoWithMira();
  const chip = logOf(teo).getByRole("button", { name: "Phone number hidden" });
  await chip.press("Enter");
  await teo.page.getByText("contact stays in the conversation").waitFor();
  await teo.page.keyboard.press("Escape");
  await logOf(teo).getByRole("button", { name: "Show number" }).press("Enter");
  const number = logOf(teo).getByRole("link", { name: "+46 70 123 45 67" });
  await number.waitFor();
  expect(await number.getAttribute("href")).toBe("tel:+46701234567");
  expect([...mira.complaints, ...teo.complaints]).toEqual([]);
});

test("a held message is seen by its author alone, and taken back into the box", async () => {
  const teo = await teoWithMira();
  await composerOf(teo).fill(HELD);
  await composerOf(teo).press("Enter");
  await panelOf(teo).getByRole("button", { name: "Let somebody read it" }).press("Enter");
  await logOf(teo).getByText("Being read by a person").waitFor();
  const mira = await miraAtHerStay();
  expect(await mira.page.locator("#log").getByText("bank transfer").count()).toBe(0);
  expect(await violationsOf(teo.page)).toEqual([]);

  await logOf(teo).getByRole("button", { name: "Take back" }).press("Enter");
  await logOf(teo).getByText("Being read by a person").waitFor({ state: "detached" });
  expect(await composerOf(teo).inputValue()).toBe(HELD);
  expect(teo.complaints).toEqual([]);
});

test("every message of the other side can be reported, by a link that waits beside it", async () => {
  const teo = await teoWithMira();
  const bubble = teo.page.locator(".group:not(.ours) .bubble").last();
  const report = bubble.getByRole("link", { name: "Report this message" });
  await report.focus();
  await expect.poll(() => report.evaluate((element) => getComputedStyle(element).opacity)).toBe("1");
  expect(await report.getAttribute("href")).toMatch(/^\/report\//);
  expect(await teo.page.locator(".group.ours .report").count()).toBe(0);
});

test("without scripts the same is told, and the same can be done", async () => {
  const mira = await miraAtHerStay({ scripts: false });
  const words = "Skriv hellre till mira@guests.example";
  await composerOf(mira).fill(words);
  await mira.page.locator("form:has(textarea) button[type=submit]:not([name])").click();
  await panelOf(mira).waitFor();
  expect(await composerOf(mira).inputValue()).toBe(words);
  await panelOf(mira).locator("button[name=anyway]").click();
  await mira.page.locator("#log").getByRole("button", { name: "E-postadress dold" }).waitFor();

  const teo = await teoWithMira({ scripts: false });
  await composerOf(teo).fill(LURE);
  await teo.page.locator("form:has(textarea) button[type=submit]:not([name])").click();
  await panelOf(teo).waitFor();
  expect(await panelOf(teo).locator("mark").count()).toBeGreaterThan(0);
});

test("who was refused asks for a review, and a person of the desk gives them right: then it arrives", async () => {
  const teo = await teoWithMira();
  await composerOf(teo).fill(CARD);
  await composerOf(teo).press("Enter");
  const panel = panelOf(teo);
  await panel.locator("summary", { hasText: "Ask for a review" }).press("Enter");
  await panel.getByLabel("Why are we mistaken?").fill("We only show our team what a fraud looks like.");
  expect(await violationsOf(teo.page)).toEqual([]);
  await panel.getByRole("button", { name: "Send the request" }).press("Enter");
  await logOf(teo).getByText("You asked for a review").waitFor();
  expect(teo.complaints.filter((line) => !line.includes("409"))).toEqual([]); // that it was refused is told by the browser too

  const bo = await journey.visit({ as: "bo" });
  await bo.goto("/desk/reviews");
  const row = bo.page.locator("article", { hasText: "Its author asks for a review" });
  await row.getByRole("button", { name: "Take and read" }).press("Enter");
  await bo.page.getByText("We only show our team what a fraud looks like.").waitFor();
  await bo.page.getByRole("button", { name: "Judge again by the rules of today" }).press("Enter");
  await bo.page.getByText("The same, by the same rules.").waitFor();
  expect(await violationsOf(bo.page)).toEqual([]);
  await bo.page.locator("textarea[data-reason]").fill("It is an example, and says so.");
  await bo.page.getByRole("button", { name: "The author is right" }).press("Enter");
  await bo.page.getByText("Answered: the author is told").waitFor();
  await bo.goto("/desk/reviews/rules");
  await bo.page.getByText("One author was right.").waitFor();
  expect(await violationsOf(bo.page)).toEqual([]);

  const mira = await miraAtHerStay();
  await mira.page.locator("#log").getByText("Your card could not be verified.").waitFor();
  await logOf(teo).getByText("You asked for a review").waitFor({ state: "detached" });
});
