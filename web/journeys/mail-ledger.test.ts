/** How our mails fare, on the host's screen while it happens: one that came back, and one that was put off and taken later. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openProvider } from "../../apps/relay/testing/provider.ts";
import { bounce, MAIL_SETTINGS } from "./guest-mail.ts";
import { startJourney, violationsOf } from "./harness.ts";
import { openHouse } from "./house.ts";

const dataDir = mkdtempSync(join(tmpdir(), "bellhop-ledger-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
/** Behind it the guests have their mailboxes. */
const provider = await openProvider();
const OLIVER = "c-2050@guests.example";
const settings = { ...MAIL_SETTINGS, SMTP_URL: provider.url, DATA_DIR: dataDir };
const { house, visit } = await startJourney(settings);

const { page, context, goto, complaints } = await visit({ as: "teo" });
await context.request.patch("/api/me", { data: { language: "en" }, headers: { origin: house.url } });

/** Teo's conversation with a guest, open on his screen. */
async function open(guest: string): Promise<string> {
  const found = await context.request.get(`/api/conversations?view=all&q=${guest}`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  const { id } = items[0]!;
  await goto(`/inbox/${id}`);
  await page.locator("p.live[role=status]").waitFor(); // its scripts run
  return id;
}

/** Teo writes; from now on the page is not loaded again. */
async function write(words: string): Promise<void> {
  const composer = page.locator("textarea[name=body]");
  await composer.fill(words);
  await composer.press("Enter");
}

/** The group of bubbles in which these words stand, with what is said under them. */
const bubblesWith = (words: string) => page.locator(".group", { hasText: words });

async function bottomOf(found: Locator): Promise<number> {
  const { y, height } = (await found.boundingBox())!;
  return y + height;
}

test("a mail that comes back says so under the message at once, with the reason and what to do", async () => {
  await open("Mira");
  await write("The lift works again.");
  const bubbles = bubblesWith("The lift works again.");
  await bubbles.getByText("Sent by e-mail").waitFor();

  const mail = provider.mails.find(({ raw }) => raw.includes("The lift works again"))!;
  expect(await bounce(house, mail.sender)).toMatch(/^250 /);
  await bubbles.getByText("E-mail could not be delivered").waitFor();
  await bubbles.getByText("There is no such mailbox. The guest sees the message on their page.").waitFor();
  await bubbles.getByText("If it is urgent, try by telephone.").waitFor();
  await bubbles.getByRole("button", { name: "E-mail could not be delivered" }).click();
  await bubbles.getByText("5.1.1").waitFor();
  expect(await bottomOf(bubbles.getByText("5.1.1"))).toBeLessThan(await bottomOf(page.getByRole("log")));
  expect(await violationsOf(page)).toEqual([]);

  await write("The stairs are lit.");
  await bubblesWith("The stairs are lit.").getByText("No e-mail sent").waitFor();
  expect(complaints).toEqual([]);
});

test("a mail that is put off says until when it is tried, outlives the program, and says at last that it was sent", async () => {
  const conversation = await open("Oliver");
  provider.late.add(OLIVER);
  await write("The bakery opens at seven.");
  const bubbles = bubblesWith("The bakery opens at seven.");
  await bubbles.getByText(/^E-mail not taken yet; next try at \d+:\d\d/).waitFor();
  await bubbles.getByText(/takes only so many e-mails at a time\. We keep trying until /).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const trail = await context.request.get(`/api/conversations/${conversation}/mail`);
  const { mails } = (await trail.json()) as { mails: { nextAt: string }[] };

  await page.goto("about:blank");
  await house.close();
  provider.late.delete(OLIVER);
  const nextAt = Temporal.Instant.from(mails.at(-1)!.nextAt);
  const later = await openHouse({ ...settings, CLOCK_AT: nextAt.subtract({ seconds: 4 }).toString() });
  onTestFinished(later.close);
  await page.goto(`${later.url}/inbox/${conversation}`);
  await bubbles.getByText("Sent by e-mail").waitFor();
  const [toOliver] = provider.mails.filter(({ recipient }) => recipient === OLIVER);
  expect(toOliver?.raw.toString()).toContain("The bakery opens at seven.");
  expect(complaints).toEqual([]);
});
