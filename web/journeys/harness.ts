/**
 * What a journey begins with: the whole program, a browser, and people of the sample at their screens.
 *
 *     const journey = await startJourney();          // at the top of the file; ends with it
 *     const teo = await journey.visit({ as: "teo", format: "phone-360" });
 *     await teo.goto("/inbox");
 *     expect(await violationsOf(teo.page)).toEqual([]);
 */

import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { findChromium, INSTALL_COMMAND } from "../../bin/browser/chromium.ts";
import { type House, openHouse } from "./house.ts";

/** Who has a password in the sample. */
export const PEOPLE = {
  teo: "teo@casa-azul.example",
  ulla: "ulla@fyrhuset.example",
  claire: "claire@les-glycines.example",
  bo: "bo@desk.example",
  ines: "ines@desk.example",
} as const;
const PASSWORD = "bellhop-sample";

/** Guests of the sample come by a signed link. */
export type Guest = "mira" | "omar" | "jan";

export const FORMATS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  "phone-360": {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  },
} as const;

export type VisitOptions = {
  readonly as?: keyof typeof PEOPLE | Guest;
  readonly format?: keyof typeof FORMATS;
  readonly theme?: "light" | "dark";
  /** What the browser asks for: "ar" is written from right to left. */
  readonly language?: string;
  readonly timeZone?: string;
  /** False switches scripts off. */
  readonly scripts?: boolean;
};

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a path of the house. */
  goto(path: string): Promise<void>;
  /** What the browser complained of: errors of scripts, of the content security policy, answers of 500 and above. */
  readonly complaints: readonly string[];
  /** Kilobytes of scripts and styles that came over the wire since the visit began. */
  loaded(): Promise<{ scripts: number; styles: number }>;
};

export type Journey = {
  readonly house: House;
  visit(options?: VisitOptions): Promise<Visit>;
  linkOf(guest: Guest): string;
};

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--force-color-profile=srgb",
];

/** Starts house and browser together; both end with the test file. */
export async function startJourney(env: Readonly<Record<string, string>> = {}): Promise<Journey> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`No Chromium for the journeys: ${INSTALL_COMMAND}`);
  const [house, browser] = await Promise.all([
    openHouse(env),
    chromium.launch({ executablePath, args: FLAGS }),
  ]);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const linkOf = (guest: Guest): string => {
    const line = house
      .printed()
      .split("\n")
      .find((text) => text.toLowerCase().includes(guest) && text.includes("/g/"));
    const link = /https?:\/\/\S+\/g\/\S+/.exec(line ?? "")?.[0];
    if (!link) throw new Error(`The program printed no link for ${guest}:\n${house.printed()}`);
    return link;
  };

  async function visit({
    as,
    format = "desktop",
    theme = "light",
    language = "en",
    timeZone,
    scripts = true,
  }: VisitOptions = {}): Promise<Visit> {
    const context = await browser.newContext({
      ...FORMATS[format],
      baseURL: house.url,
      colorScheme: theme,
      locale: language,
      javaScriptEnabled: scripts,
      reducedMotion: "reduce",
      ...(timeZone && { timezoneId: timeZone }),
    });
    const page = await context.newPage();
    const complaints = listen(page);
    const loaded = measure(page);
    const goto = async (path: string) => void (await page.goto(path, { waitUntil: "load" }));
    if (as && as in PEOPLE) await signIn(context, house.url, PEOPLE[as as keyof typeof PEOPLE]);
    else if (as) await goto(linkOf(as as Guest));
    return { page, context, goto, complaints, loaded };
  }
  return { house, visit, linkOf };
}

async function signIn(context: BrowserContext, url: string, email: string): Promise<void> {
  const answer = await context.request.post("/api/sessions", {
    data: { email, password: PASSWORD },
    headers: { origin: url },
  });
  if (answer.status() !== 201)
    throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
}

/** Shows who they are, as a host on a new device has to before the first link. */
export async function proveForLinks({ request }: BrowserContext, { url }: House): Promise<void> {
  const answer = await request.post("/api/me/step-up", {
    data: { purpose: "send_link", password: PASSWORD },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`No proof was taken: ${answer.status()} ${await answer.text()}`);
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

function measure(page: Page): Visit["loaded"] {
  const sizes: Promise<{ what: "scripts" | "styles"; bytes: number }>[] = [];
  page.on("requestfinished", (request) => {
    const what = ({ script: "scripts", stylesheet: "styles" } as const)[request.resourceType() as "script"];
    if (what) sizes.push(request.sizes().then(({ responseBodySize }) => ({ what, bytes: responseBodySize })));
  });
  return async () => {
    const all = await Promise.all(sizes);
    const of = (kind: string) =>
      all.filter(({ what }) => what === kind).reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
    return { scripts: of("scripts"), styles: of("styles") };
  };
}

/** What axe-core finds, as sentences; empty is what we want. Needs scripts and a page without frames. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // in one go: no second page opened for the results of frames
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`),
  );
}
