/** Ulla makes her account her own: a passkey, an app, the second step, a proof in between, and "that was not me". */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "otplib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startJourney, violationsOf } from "./harness.ts";

const journey = await startJourney({ JOURNEY_HOST: "localhost" });
const PASSWORD = "bellhop-sample";
const EMAIL = "ulla@fyrhuset.example";

/** A device with passkeys that asks its owner for a finger, and is shown one. */
async function withPasskeys(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
}

async function enterPassword(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(EMAIL);
  await page.locator("input[name=password]").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Letters are files beside the database, the latest last. */
async function lettersTo(email: string): Promise<string[]> {
  const folder = join(journey.house.dataDir, "mail");
  const names = (await readdir(folder).catch(() => [] as string[])).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.filter((text) => text.includes(email));
}

test("a passkey is added, alone signs in, and is asked for at the second step", async () => {
  const ulla = await journey.visit({ as: "ulla" });
  const { page } = ulla;
  await withPasskeys(page);
  await ulla.context.request.patch("/api/me", {
    data: { language: "en" },
    headers: { origin: journey.house.url },
  });
  await page.goto("/settings/security");
  await page.getByLabel("What shall it be called?").fill("Ulla’s laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("Your ten recovery codes").waitFor();
  expect(await page.locator("ol code").allTextContents()).toHaveLength(10);
  expect(await violationsOf(page)).toEqual([]);
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save as a file" }).click();
  expect((await saved).suggestedFilename()).toBe("recovery-codes.txt");
  await page.getByRole("link", { name: "Continue" }).click();
  await page.getByText("Ulla’s laptop", { exact: true }).waitFor();
  expect(await violationsOf(page)).toEqual([]);

  await ulla.context.clearCookies();
  await page.goto("/sign-in");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL("**/inbox**");

  await ulla.context.clearCookies();
  await enterPassword(page);
  await page.waitForURL("**/sign-in/second-step**");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL("**/inbox**");

  await page.goto("/settings/security");
  await page.getByRole("button", { name: "Set up an app" }).click();
  await page.waitForURL("**/step-up?purpose=factors**");
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await page.waitForURL("**/settings/security");
  await page.getByRole("button", { name: "Set up an app" }).click();
  await page.getByRole("img", { name: "Picture with the key for your app" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  const secret = (await page.locator("code[dir=ltr]").innerText()).replaceAll(/\s/gu, "");
  await page.getByLabel("Then enter the code").fill(await generate({ secret }));
  await page.getByRole("button", { name: "Confirm the app" }).click();
  await page.getByText("The app is set up.").waitFor();
  expect(ulla.complaints).toEqual([]);

  // With scripts off a recovery code or a code of the app completes signing in.
  const plain = await journey.visit({ scripts: false, format: "phone-360" });
  await enterPassword(plain.page);
  await plain.page.waitForURL("**/sign-in/second-step**");
  await plain.page.getByLabel("Code of your authenticator app").fill("000000");
  await plain.page.getByRole("button", { name: "Continue" }).click();
  await plain.page.getByRole("alert").waitFor();
  const next = { secret, epoch: Math.floor(Date.now() / 1000) + 30 };
  await plain.page.getByLabel("Code of your authenticator app").fill(await generate(next));
  await plain.page.getByRole("button", { name: "Continue" }).click();
  await plain.page.waitForURL("**/inbox**");

  // The letter about the new device: opening changes nothing, pressing ends everything.
  await expect
    .poll(async () => (await lettersTo(EMAIL)).some((text) => text.includes("/not-me/")))
    .toBe(true);
  const letter = (await lettersTo(EMAIL)).findLast((text) => text.includes("/not-me/"))!;
  const unfolded = letter.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
  const link = /\/not-me\/[\w.-]+/.exec(unfolded)![0];
  const anywhere = await journey.visit();
  await anywhere.goto(link);
  expect(await violationsOf(anywhere.page)).toEqual([]);
  await page.goto("/inbox");
  expect(page.url()).toContain("/inbox");
  await anywhere.page.getByRole("button", { name: "That was not me" }).click();
  await anywhere.page.getByText("Your account is closed to everyone").waitFor();
  await page.goto("/inbox");
  await page.waitForURL("**/sign-in**");
});
