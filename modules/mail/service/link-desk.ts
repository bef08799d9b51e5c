/** Where the links of messages lead: looked up at the press, not when the mail was sent. */

import { NotFound } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { linksIn } from "../composing/links.ts";
import { readLinkToken } from "../rules/return-path/link-token.ts";
import type { MailDeps } from "./deps.ts";

/** `host` is what a browser would really go to, in ASCII. */
export type LinkTarget = { readonly url: string; readonly host: string };

export function linkDesk({ settings, carrier }: Pick<MailDeps, "settings" | "carrier">) {
  /** @throws NotFound mail.link_unknown */
  async function target(token: string): Promise<LinkTarget> {
    const link = readLinkToken("go", token, { key: settings.secretKey });
    const body = link.ok && (await carrier.bodyOf(link.propertyId, link.id as Id<"message">));
    const url = link.ok && body ? linksIn(body)[link.index] : undefined;
    // The state of the link at this moment stands here: the property's switch, its list, the verdict on the message.
    if (!url) throw new NotFound("mail.link_unknown");
    return { url, host: new URL(url).host };
  }

  return { target };
}
