/** The links of messages and mails: looked up at the press, not when the mail was sent. */

import { NotFound } from "#kernel/errors.ts";
import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Message } from "#modules/messaging/index.ts";
import type { Filed, ReportReason } from "#modules/safety/index.ts";
import { linksIn } from "../composing/links.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { type LinkUse, linkToken, readLinkToken } from "../rules/return-path/link-token.ts";
import type { MailDeps } from "./deps.ts";

/** `host` is what a browser would really go to, in ASCII. */
export type LinkTarget = { readonly url: string; readonly host: string; readonly reportToken: string };

type Deps = Pick<MailDeps, "settings" | "carrier" | "reports" | "clock">;

export function linkDesk({ settings, carrier, reports, clock }: Deps) {
  /** @throws NotFound mail.link_unknown */
  async function target(token: string): Promise<LinkTarget> {
    const { message, index } = await messageOf("go", token);
    const url = linksIn(message.body)[index];
    // The state of the link at this moment stands here: the property's switch, its list, the verdict on the message.
    if (!url) throw new NotFound("mail.link_unknown");
    return { url, host: new URL(url).host, reportToken: tokenFor("report", message) };
  }

  /** Has the reader of this mail reported its message? @throws NotFound mail.link_unknown */
  async function isReported(token: string): Promise<boolean> {
    const { message } = await messageOf("report", token);
    return reports.isReported(reportOf(message));
  }

  /** @throws NotFound mail.link_unknown, Invalid safety.report_words_* */
  async function report(
    token: string,
    said: { readonly reason: ReportReason; readonly words?: string | undefined },
  ): Promise<Filed> {
    const { message } = await messageOf("report", token);
    return reports.file({ ...reportOf(message), ...said, now: clock.now() });
  }

  async function messageOf(use: LinkUse, token: string): Promise<{ message: Message; index: number }> {
    const link = readLinkToken(use, token, { key: settings.secretKey });
    const message = link.ok && (await carrier.findMessage(link.propertyId, link.id as Id<"message">));
    if (!link.ok || !message) throw new NotFound("mail.link_unknown");
    return { message, index: link.index };
  }

  /** The end of a link as our mails carry it. */
  const tokenFor = (use: LinkUse, of: { readonly propertyId: PropertyId; readonly id: string }): string =>
    linkToken(use, { key: settings.secretKey, ...of });

  return { target, isReported, report, tokenFor };
}

/** The mail went to the side that did not write: whoever holds its link speaks for that side. */
const reportOf = ({ propertyId, id: messageId, from }: Message) => ({
  ...{ propertyId, messageId, reporter: otherSide(from) },
});
