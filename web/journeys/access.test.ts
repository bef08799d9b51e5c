/** Every screen, in both directions, both themes and at both widths: axe finds nothing, nothing scrolls sideways. */

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startJourney, type Visit, violationsOf } from "./harness.ts";

const journey = await startJourney();

const PUBLIC = [
  "/",
  "/sign-in",
  "/reset",
  "/g",
  "/problems",
  "/problems/messaging/conversation-closed",
  "/nowhere",
  "/go/a-link-that-nobody-made",
  "/stop/a-link-that-nobody-made",
  "/not-me/a-link-that-nobody-made",
  "/not-us/a-link-that-nobody-made-at-all",
];
const EXTRANET = [
  "/inbox",
  "/inbox?view=all",
  "/inbox?view=unread",
  "/inbox?q=nobody-at-all",
  "/reservations",
  "/more",
  "/settings",
  "/settings/security",
  "/step-up?purpose=send_link&then=/inbox",
];

/** Each pair of language and theme, theme and format, format and language is seen: four visits instead of eight. */
const LOOKS = [
  { language: "en", theme: "light", format: "desktop" },
  { language: "en", theme: "dark", format: "phone-360" },
  { language: "ar", theme: "light", format: "phone-360" },
  { language: "ar", theme: "dark", format: "desktop" },
] as const;

async function faultsOf({ page, goto }: Visit, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    await goto(path);
    for (const fault of await faultsHere(page)) faults.push(`${path}: ${fault}`);
  }
  return faults;
}

/** The window is made as tall as the page, so that nothing lies half under the bar at the bottom while it is measured. */
async function faultsHere(page: Page): Promise<string[]> {
  const { width } = page.viewportSize()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, 740) });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [...(await violationsOf(page)), ...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : [])];
}

/** Of one look all at once, look after look: Teo can choose only one language and theme at a time. */
describe.each(LOOKS)("in $language, $theme, on $format", (look) => {
  test.concurrent("the public pages", async () => {
    const visit = await journey.visit(look);
    expect(await faultsOf(visit, PUBLIC)).toEqual([]);
  });

  test.concurrent("the guest's stay", async () => {
    const visit = await journey.visit({ ...look, as: "mira" });
    await visit.page.waitForURL("**/g/stay");
    expect(await faultsHere(visit.page)).toEqual([]);
  });

  test.concurrent("the extranet", { timeout: 120_000 }, async () => {
    const visit = await journey.visit({ ...look, as: "teo" });
    await visit.context.request.patch("/api/me", {
      data: { language: look.language, theme: look.theme },
      headers: { origin: journey.house.url },
    });
    await visit.goto("/inbox?view=all");
    const threads = await visit.page
      .locator("a[data-row]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const property = await propertyOf(visit);
    const rooms = ["settings", "people", "keys", "mail", "links", "links/off"].map(
      (room) => `/property/${property}/${room}`,
    );
    const paths = [...EXTRANET, threads[0]!, threads.at(-1)!, ...rooms];
    expect(await faultsOf(visit, paths)).toEqual([]);
  });

  test.concurrent("the desk", async () => {
    const visit = await journey.visit({ ...look, as: "bo" });
    const pages = ["/desk", "/desk/pause", "/desk/properties/1001/links", "/settings/security"];
    expect(await faultsOf(visit, pages)).toEqual([]);
  });
});

async function propertyOf({ context }: Visit): Promise<number> {
  const me = (await (await context.request.get("/api/me")).json()) as { properties: { id: number }[] };
  return me.properties[0]!.id;
}

test("at 320 pixels and twice the text nothing is cut off sideways", async () => {
  const visit = await journey.visit({ as: "teo", format: "phone-360" });
  await visit.page.setViewportSize({ width: 320, height: 640 });
  expect(await faultsOf(visit, ["/inbox", "/inbox?view=all", "/reservations", "/settings", "/more"])).toEqual(
    [],
  );
});
