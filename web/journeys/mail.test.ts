/** What comes and goes by mail stands in the conversation: pictures, notes, what was cut, and how our mails fare. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { aPicture, MAIL_SETTINGS, sendAsMira } from "./guest-mail.ts";
import { proveForLinks, startJourney, type Visit, violationsOf } from "./harness.ts";

const journey = await startJourney(MAIL_SETTINGS);
const { house } = journey;

const WORDS = "we land at 14:20 on Saturday.";
const QUOTED = "The keys are in the blue box";
const SIGNATURE = "Sent from Gothenburg, with rain";
const ANSWER = "The suitcase can stay with us. The timetable: https://trains.example/cascais";

let conversation: string;
let property: number;

type Rows = { items: { id: string; property: { id: number } }[] };
type Trail = { aliases: { guest: string; partner: string }; mails: { state: string }[]; notes: object[] };

/** Mira writes a mail with a picture, one with a picture alone, and her mailbox answers Teo by itself. */
beforeAll(async () => {
  const teo = await journey.visit({ as: "teo" });
  const { request } = teo.context;
  await proveForLinks(teo.context, house);
  const rows = (await (await request.get("/api/conversations?view=all&q=Mira")).json()) as Rows;
  conversation = rows.items[0]!.id;
  property = rows.items[0]!.property.id;
  const trail = async () =>
    (await (await request.get(`/api/conversations/${conversation}/mail`)).json()) as Trail;
  const { partner: alias } = (await trail()).aliases;

  const bytes = await aPicture(1600, 1200);
  const text = `Hello Teo,\n\n${WORDS}\n\nOn 20 Nov 2026, at 10:04, Casa Azul wrote:\n> ${QUOTED}\n\n-- \n${SIGNATURE}`;
  const ticket = Buffer.from("%PDF-1.4\n%%EOF");
  const files = [
    { name: "suitcase.jpg", type: "image/jpeg", bytes },
    { name: "ticket.pdf", type: "application/pdf", bytes: ticket },
  ];
  const view = { name: "view.jpg", type: "image/jpeg", bytes: await aPicture(600, 900) };
  expect(await sendAsMira(house, alias, { text, files })).toMatch(/^250/);
  expect(await sendAsMira(house, alias, { text: "", files: [view] })).toMatch(/^250/);
  const answer = { data: { body: ANSWER }, headers: { origin: house.url } };
  expect((await request.post(`/api/conversations/${conversation}/messages`, answer)).status()).toBe(201);
  const away = { text: "I am away until Monday.", header: ["Auto-Submitted: auto-replied"] };
  expect(await sendAsMira(house, alias, away)).toMatch(/^250/);
  const isTaken = async () => expect((await trail()).mails.at(-1)?.state).toBe("accepted");
  await vi.waitFor(isTaken, { timeout: 20_000, interval: 200 });
  await teo.context.close();
}, 60_000);

async function teoReads(): Promise<Visit> {
  const teo = await journey.visit({ as: "teo" });
  await teo.context.request.patch("/api/me", { data: { language: "en" }, headers: { origin: house.url } });
  await teo.goto(`/inbox/${conversation}`);
  await teo.page.getByText("answered automatically").waitFor();
  return teo;
}

test("the host sees pictures, which files did not come through, and who answered automatically", async () => {
  const { page, complaints } = await teoReads();
  const picture = page.getByRole("link", { name: "Open the picture suitcase.jpg" }).locator("img");
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  expect(await picture.getAttribute("width")).toBe("320");
  await page.getByText("ticket.pdf").waitFor();
  expect(await page.getByText("by e-mail", { exact: true }).count()).toBe(2);
  expect(await violationsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what was cut off a mail is one press away, and another press puts it back", async () => {
  const { page } = await teoReads();
  expect(await page.getByText(QUOTED).count()).toBe(0);
  const button = page.getByRole("button", { name: "Show the rest of the e-mail" });
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await page.getByText(QUOTED).waitFor();
  await page.getByText(SIGNATURE).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Hide the rest of the e-mail" }).click();
  await page.getByText(QUOTED).waitFor({ state: "detached" });
});

test("the host sees that a message went out by mail, and every step of it when the words are pressed", async () => {
  const { page } = await teoReads();
  await page.getByRole("button", { name: "Sent by e-mail" }).last().click();
  await page.getByText("250 2.0.0").waitFor();
  await page.getByText("E-mail on its way").waitFor();
});

test("each side finds the address that stands for the other, and can copy it", async () => {
  const teo = await teoReads();
  await teo.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const panel = teo.page.locator("#stay");
  await panel.getByRole("button", { name: "Copy" }).click();
  await panel.getByRole("button", { name: "Copied" }).waitFor();
  expect(await teo.page.evaluate(() => navigator.clipboard.readText())).toMatch(/@guest\.stays\.example$/);
  const mira = await journey.visit({ as: "mira" });
  await mira.page.waitForURL("**/g/stay");
  expect(await mira.page.locator("#facts a[href^='mailto:']").innerText()).toMatch(
    /@partner\.stays\.example$/,
  );
});

test("the guest sees the same with scripts off, and what was cut by a link", async () => {
  const mira = await journey.visit({ as: "mira", scripts: false, format: "phone-360" });
  await mira.page.waitForURL("**/g/stay");
  expect(await mira.page.locator("#log img").count()).toBe(2);
  await mira.page.getByText("ticket.pdf").waitFor();
  await mira.page.locator("a.unfold").click();
  await mira.page.getByText(QUOTED).waitFor();
  await mira.page.locator("a.unfold").click();
  await mira.page.getByText(QUOTED).waitFor({ state: "detached" });
});

test("with scripts it unfolds in place, and stays open when something new is said", async () => {
  const mira = await journey.visit({ as: "mira", format: "phone-360" });
  await mira.page.waitForURL("**/g/stay");
  const link = mira.page.locator("a.unfold");
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await mira.page.getByText(QUOTED).waitFor();
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await violationsOf(mira.page)).toEqual([]);
  const teo = await journey.visit({ as: "teo" });
  const more = { data: { body: "And there is a lift." }, headers: { origin: house.url } };
  await teo.context.request.post(`/api/conversations/${conversation}/messages`, more);
  await mira.page.getByText("And there is a lift.").waitFor({ state: "attached" });
  expect(await mira.page.getByText(QUOTED).count()).toBe(1);
  expect(mira.complaints).toEqual([]);
});

/** The addresses of our pages in the first mail that went out about {@link ANSWER}. */
function linksInMail(): { go: string; stop: string } {
  const folder = join(house.dataDir, "mail");
  const mails = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/=\r?\n/g, ""));
  const mail = mails.find((text) => text.includes("The suitcase can stay with us"))!;
  const [go, stop] = [/\/go\/[\w-]+/, /\/stop\/[\w-]+/].map((pattern) => pattern.exec(mail)?.[0]);
  return { go: go!, stop: stop! };
}

test("a link of a message says where it leads before anybody goes there", async () => {
  const { page, goto, loaded } = await journey.visit({ language: "en", format: "phone-360" });
  await goto(linksInMail().go);
  const link = page.getByRole("link", { name: /Go to/ });
  expect(await link.getAttribute("href")).toBe("https://trains.example/cascais");
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow ugc");
  expect(await violationsOf(page)).toEqual([]);
  expect((await loaded()).scripts).toBe(0);
});

test("the end of a mail leads to a page that stops copies with one button, and brings them back", async () => {
  const { page, goto } = await journey.visit({ language: "en", scripts: false });
  await goto(linksInMail().stop);
  await page.getByRole("button", { name: "Stop e-mail copies" }).click();
  await page.getByText("You get no copies by e-mail any more.").waitFor();
  await page.getByRole("button", { name: "Get copies again" }).click();
  await page.getByText("You get a copy of each message by e-mail.").waitFor();
});

test("a property says who else may write to its guests; a provider for everybody is refused beside the field", async () => {
  const { page, goto, context } = await journey.visit({ as: "teo", scripts: false });
  await context.request.patch("/api/me", { data: { language: "en" }, headers: { origin: house.url } });
  await goto(`/property/${property}/mail`);
  const box = page.locator("textarea[name=senders]");
  await box.fill("desk@casa-azul.example\ngmail.com");
  await page.locator("#rules button").click();
  await page.locator("#senders-error").getByText("gmail.com").waitFor();
  expect(await box.inputValue()).toBe("desk@casa-azul.example\ngmail.com");
  await box.fill("desk@casa-azul.example\n\npms.example");
  await page.locator("input[name=blocksLinks]").check();
  await page.locator("#rules button").click();
  await page.getByText("Saved").waitFor();
  expect(await box.inputValue()).toBe("desk@casa-azul.example\npms.example");
  expect(await page.locator("input[name=blocksLinks]").isChecked()).toBe(true);
});
