/** What a start prints: where to go, and in the sample how to sign in as each person. */

import type { Settings } from "#kernel/config/index.ts";
import type { Running } from "../all.ts";
import { sampleLinks } from "../sample/index.ts";

/** Longer descriptions push their address to the right instead of everybody's. */
const WIDEST = 40;

export async function greeting({ house, web, relay }: Running): Promise<string> {
  const { settings } = house;
  if (!web)
    return relay ? `Taking mail on port ${relay.port}. Ctrl-C stops.` : "Doing the jobs. Ctrl-C stops.";
  const at = settings.publicUrl;
  const lines = [
    "",
    `  ${settings.marketplaceName} is open.`,
    "",
    ...(web.hasPages
      ? [`  Hosts    ${at}/`, `  Guests   ${at}/g`]
      : ["  The pages are not built: only the API is served."]),
    `  API      ${at}/api/docs`,
    ...(relay ? [`  Mail     ${settings.smtpProtocol}://${settings.host}:${relay.port}`] : []),
    ...(settings.smtpUrl ? [] : [`  Letters  ${letters(settings, at)}`]),
  ];
  const links = settings.environment === "development" ? await sampleLinks(house) : [];
  if (links.length > 0) {
    const width = Math.min(WIDEST, Math.max(...links.map(({ who }) => who.length)));
    lines.push("", "  The sample marketplace. Each address signs in once:", "");
    for (const { who, url } of links) lines.push(`  ${who.padEnd(width)}  ${url}`);
    lines.push("", "  With a password: the e-mail address and bellhop-sample.");
  }
  return [...lines, "", "  Ctrl-C stops.", ""].join("\n");
}

/** Where letters can be read that nobody sends. */
const letters = ({ environment, dataDir }: Settings, at: string): string =>
  environment === "development" ? `${at}/dev/mail` : `${dataDir}/mail (no SMTP_URL is set)`;
