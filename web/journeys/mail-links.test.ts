/** What the links of our mails lead to, with scripts off: stopping copies, reporting, going out; and what the desk sees of it. */

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import PostalMime from "postal-mime";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { bounce } from "./guest-mail.ts";
import { proveForLinks, startJourney, violationsOf } from "./harness.ts";

const journey = await startJourney({
  DNS_ZONE: join(import.meta.dirname, "../../apps/relay/fixtures/names.zone"), // no network
});

/** What Teo writes to Mira, and the letters in which she gets it. */
const PARKING = "You can park here: https://parking.example/lisbon?day=12";
const BAKERY = "And this is the bakery: https://bakery.example/alfama";
const MUSIC = "For the evening: https://fado.example/";
const letters = new Map<string, Letter>();

type Letter = {
  readonly returnPath: string;
  /** Where a link of the letter leads: `/stop/…`. */
  path(use: "stop" | "report" | "go"): string;
};

beforeAll(async () => {
  const { context } = await journey.visit({ as: "teo" });
  await proveForLinks(context, journey.house);
  const { items } = (await (await context.request.get("/api/conversations?view=all")).json()) as {
    items: { id: string; guest: { name: string } }[];
  };
  const { id } = items.find(({ guest }) => guest.name.startsWith("Mira"))!;
  for (const body of [PARKING, BAKERY, MUSIC]) {
    const sent = await context.request.post(`/api/conversations/${id}/messages`, {
      data: { body },
      headers: { origin: journey.house.url },
    });
    expect(sent.status()).toBe(201);
    const [words = ""] = body.split(":");
    letters.set(body, await vi.waitFor(() => letterSaying(words), { timeout: 20_000, interval: 100 }));
  }
});

/** The first letter that says so: later ones quote it. */
async function letterSaying(words: string): Promise<Letter> {
  const folder = join(journey.house.dataDir, "mail");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".eml"));
  const files = await Promise.all(
    names.map(async (name) => ({
      raw: await readFile(join(folder, name)),
      keptAt: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  for (const { raw } of files.sort((one, other) => one.keptAt - other.keptAt)) {
    const { text = "", headers } = await PostalMime.parse(raw);
    if (!text.includes(words)) continue;
    const returnPath = headers.find(({ key }) => key === "return-path")!.value.replace(/[<>]/g, "");
    const path = (use: string) => new RegExp(`/${use}/[\\w-]+`).exec(text)![0];
    return { returnPath, path };
  }
  throw new Error(`No letter says “${words}”.`);
}

const open = async (path: string, as?: "bo" | "teo") => {
  const visit = await journey.visit({ scripts: false, format: "phone-360", ...(as && { as }) });
  await visit.goto(path);
  return visit;
};
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

test("a guest stops mail copies by the link of a letter, and gets them again", async () => {
  const { page } = await open(letters.get(PARKING)!.path("stop"));
  await page.getByText("You get a copy of each message by e-mail.").waitFor();
  await press(page, "Stop e-mail copies");
  await page.getByText("You get no copies by e-mail any more.").waitFor();
  await press(page, "Get copies again");
  await page.getByText("You get a copy of each message by e-mail.").waitFor();
});

test("a link of a message says where it leads before anybody goes there", async () => {
  const { page } = await open(letters.get(PARKING)!.path("go"));
  const link = page.getByRole("link", { name: /parking\.example/ });
  expect(await link.getAttribute("href")).toBe("https://parking.example/lisbon?day=12");
  expect((await link.getAttribute("rel"))?.split(" ")).toEqual(
    expect.arrayContaining(["noopener", "noreferrer", "nofollow"]),
  );
  await page.getByText("parking.example", { exact: true }).waitFor();
  expect(await page.locator("script").count()).toBe(0);
});

test("a link that was changed on its way leads nowhere, and says so", async () => {
  const { page } = await open(`${letters.get(PARKING)!.path("go")}x`);
  await page.getByRole("heading", { name: "This link leads nowhere" }).waitFor();
});

test("a guest reports a message by its letter, and the desk decides about it", async () => {
  const path = letters.get(PARKING)!.path("report");
  const { page: mira } = await open(path);
  await mira.getByLabel("Something else").check();
  await press(mira, "Send the report");
  await mira.getByRole("alert").waitFor();
  expect(await mira.getByLabel("Something else").isChecked()).toBe(true);
  await mira.getByLabel("In your own words").fill("I never asked for parking.");
  await press(mira, "Send the report");
  await mira.getByRole("heading", { name: "We have your report" }).waitFor();

  const { page: bo } = await open("/desk", "bo");
  await bo.getByRole("link", { name: /One report waits/ }).click();
  await bo.getByText("I never asked for parking.").waitFor();
  await bo.getByText("Decide", { exact: true }).click();
  await bo.getByLabel("Your note").fill("The property offers parking: nothing wrong with it.");
  await press(bo, "Nothing is wrong");
  await bo.getByText("Your decision is saved").waitFor();
  await bo.getByText("No report is waiting").waitFor();
});

test("a mailbox that refuses our mail comes to the desk, with the reason in words", async () => {
  const { page: bo } = await open("/desk/mailboxes", "bo");
  await bo.getByText("Every mailbox takes our e-mail").waitFor();
  expect(await bounce(journey.house, letters.get(BAKERY)!.returnPath)).toMatch(/^250 /);
  await vi.waitFor(
    async () => {
      await bo.goto("/desk");
      expect(await bo.getByRole("link", { name: /the owner of one mailbox/i }).count()).toBe(1);
    },
    { timeout: 20_000, interval: 100 },
  );
  await bo.getByRole("link", { name: /Mailboxes that refuse/ }).click();
  await bo.getByRole("heading", { name: /^Mira/ }).waitFor();
  await bo.getByText("There is no such mailbox.").waitFor();
  await bo.getByText("Casa Azul").waitFor();
});

test("who is not of the staff is not told that there is a desk", async () => {
  const visitor = await open("/");
  const teo = await open("/", "teo");
  for (const path of ["/desk", "/desk/reports", "/desk/mailboxes"]) {
    await visitor.goto(path);
    expect(new URL(visitor.page.url()).pathname).toBe("/sign-in");
    expect((await teo.page.goto(path))?.status()).toBe(404);
    expect(await teo.page.getByText(/report|mailbox/i).count()).toBe(0);
  }
});

/** By now a mailbox refuses mail; of three messages one was reported and decided about, one is reported here. */
describe("axe finds nothing", () => {
  beforeAll(async () => {
    const { context } = await journey.visit();
    const [, , token] = letters.get(BAKERY)!.path("report").split("/");
    await context.request.post(`/api/mail/reports/${token}`, {
      data: { reason: "illegal" },
      headers: { origin: journey.house.url },
    });
  });

  test.each([
    { language: "en", theme: "light", format: "desktop" },
    { language: "ar", theme: "dark", format: "phone-360" },
  ] as const)("in $language, $theme, on $format", async (look) => {
    const visit = await journey.visit({ ...look, as: "bo" });
    await visit.context.request.patch("/api/me", {
      data: { language: look.language, theme: look.theme },
      headers: { origin: journey.house.url },
    });
    const [parking, music] = [letters.get(PARKING)!, letters.get(MUSIC)!];
    const links = [music.path("stop"), music.path("go"), music.path("report"), parking.path("report")];
    const found: string[] = [];
    for (const at of [...links, `${music.path("go")}x`, "/desk", "/desk/reports", "/desk/mailboxes"]) {
      await visit.goto(at);
      found.push(...(await violationsOf(visit.page)).map((fault) => `${at}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});
