/** The links of messages and mails: looked up at the press, not when the mail was sent. */

import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Message, MessagePages } from "#modules/messaging/index.ts";
import { followableLinks, type LinkState, plainHost } from "#modules/safety/index.ts";
import { type LinkUse, linkToken, readLinkToken } from "../rules/return-path/link-token.ts";
import type { MailDeps } from "./deps.ts";

/** `host` is what a browser would really go to, in ASCII. What may not be followed has no `url`. */
export type LinkTarget = {
  readonly host: string;
  readonly reportToken: string;
  readonly state: LinkState;
  readonly url?: string;
};

type Deps = Pick<MailDeps, "settings" | "carrier" | "links">;

export function linkDesk({ settings, carrier, links }: Deps) {
  /** Looked up now: what was open when the mail was sent may be closed. @throws NotFound mail.link_unknown */
  async function target(token: string): Promise<LinkTarget> {
    const { message, index } = await messageOf("go", token);
    const url = followableLinks(message.body)[index]?.url;
    if (!url) throw new NotFound("mail.link_unknown");
    const { propertyId, id: messageId } = message;
    // What a property chose, and its switch, are about what its guests are sent.
    const state = await links.stateOf(propertyId, plainHost(url.hostname), message.from);
    const target = { host: url.host, reportToken: tokenFor("report", message), state };
    if (!state.open) return target;
    await links.keepPress({ propertyId, messageId, host: plainHost(url.hostname) });
    return { ...target, url: url.href };
  }

  /** @throws NotFound mail.link_unknown */
  async function messageOf(use: LinkUse, token: string): Promise<{ message: Message; index: number }> {
    const link = readLinkToken(use, token, { key: settings.secretKey });
    const message = link.ok && (await carrier.findMessage(link.propertyId, link.id as Id<"message">));
    if (!link.ok || !message) throw new NotFound("mail.link_unknown");
    return { message, index: link.index };
  }

  /** The end of a link as our mails carry it. */
  const tokenFor = (
    use: LinkUse,
    of: { readonly propertyId: PropertyId; readonly id: string; readonly index?: number },
  ): string => linkToken(use, { key: settings.secretKey, ...of });

  /** Pages of ours about a message, as paths. */
  const pages: MessagePages = {
    ofLink: ({ propertyId, id }, index) => `/go/${tokenFor("go", { propertyId, id, index })}`,
    ofReport: ({ propertyId, id }) => `/report/${tokenFor("report", { propertyId, id })}`,
  };

  return { target, messageOf, tokenFor, pages };
}

export type LinkDesk = ReturnType<typeof linkDesk>;
