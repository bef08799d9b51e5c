/** Reporting behind the link of a mail: for the side that got the mail, signed in or not. */

import { Forbidden, NotFound, Refused } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import type { Actor } from "#modules/accounts/index.ts";
import type { Message, Messaging, Side, Standing } from "#modules/messaging/index.ts";
import { whoIs } from "#modules/privacy/index.ts";
import type { Block, Filed, Reporter, ReportReason, ReportState } from "#modules/safety/index.ts";
import { otherSide } from "../rules/aliases/side.ts";
import type { MailDeps } from "./deps.ts";
import type { LinkDesk } from "./link-desk.ts";

type Deps = Pick<MailDeps, "carrier" | "reports" | "blocks" | "clock">;
type Parts = { readonly links: LinkDesk; readonly messaging: Pick<Messaging, "standing"> };

export type Said = {
  readonly reason: ReportReason;
  readonly words?: string | undefined;
  readonly passages?: readonly string[] | undefined;
};

/** A message, who is at the link of its mail, and for which side they speak. */
type Pressed = {
  readonly message: Message;
  readonly reader: Reporter;
  /** In the conversation, where they are signed in and on the reader's side. */
  readonly standing?: Standing;
};

export function reportDesk({ carrier, reports, blocks, clock }: Deps, { links, messaging }: Parts) {
  /** What the reader has reported of it; its words only for those who may read them anyway. @throws NotFound mail.link_unknown */
  async function state(token: string, actor: Actor): Promise<{ reader: Reporter; state: ReportState }> {
    const pressed = await open(token, actor);
    const { message, reader, standing } = pressed;
    const [report, blockedBy, { stay }] = await Promise.all([
      reports.findOf(reportOf(pressed)),
      blockOf(pressed),
      carrier.findById(message),
    ]);
    const words = standing && { body: message.body, sentAt: message.sentAt.toString() };
    return {
      reader,
      state: { timeZone: stay.timeZone, messageId: message.id, report, blockedBy, message: words },
    };
  }

  /** @throws NotFound mail.link_unknown, Invalid safety.report_words_* */
  async function report(token: string, actor: Actor, said: Said): Promise<Filed> {
    const pressed = await open(token, actor);
    const isHost = pressed.standing && actor.kind === "person";
    const reportedBy = isHost ? actor.personId : undefined;
    return reports.file({ ...reportOf(pressed), ...said, reportedBy, now: clock.now() });
  }

  /** No messages of the other side any more. @throws NotFound mail.link_unknown */
  async function block(token: string, actor: Actor): Promise<Block> {
    const pressed = await open(token, actor);
    return blocks.block(await stayOf(pressed), sideOf(pressed), whoIs(actor));
  }

  /** Only the block of this id: who holds the link need not be who blocked. @throws NotFound mail.link_unknown */
  async function unblock(token: string, actor: Actor, id: Id<"block">): Promise<void> {
    const pressed = await open(token, actor);
    await blocks.unblock(await stayOf(pressed), sideOf(pressed), whoIs(actor), id);
  }

  /**
   * The mail went to the side that did not write: whoever holds its link speaks for that side, unless they are known to
   * stand on the other, to whom the link came back in an answer.
   */
  async function open(token: string, actor: Actor): Promise<Pressed> {
    const { message } = await links.messageOf("report", token);
    const standing = await standingOf(actor, message);
    if (standing?.side === message.from) return { message, reader: "unknown" };
    return { message, reader: otherSide(message.from), ...(standing && { standing }) };
  }

  async function standingOf(
    actor: Actor,
    { propertyId, conversationId }: Message,
  ): Promise<Standing | undefined> {
    if (actor.kind === "anonymous") return undefined;
    const which = actor.kind === "guest" ? ("own" as const) : { propertyId, id: conversationId };
    try {
      const standing = await messaging.standing(actor, which);
      return standing.conversationId === conversationId ? standing : undefined;
    } catch (fault) {
      if (fault instanceof NotFound || fault instanceof Forbidden || fault instanceof Refused)
        return undefined;
      throw fault;
    }
  }

  async function blockOf(pressed: Pressed): Promise<"you" | "other" | undefined> {
    if (pressed.reader === "unknown") return undefined;
    return blocks.of(await stayOf(pressed), pressed.reader);
  }

  async function stayOf({ message }: Pressed) {
    const { propertyId, reservationId } = await carrier.findById(message);
    return { propertyId, reservationId };
  }

  return { state, report, block, unblock };
}

/** @throws NotFound mail.link_unknown for whoever wrote the message */
function sideOf({ reader }: Pressed): Side {
  if (reader === "unknown") throw new NotFound("mail.link_unknown");
  return reader;
}

const reportOf = ({ message: { propertyId, id: messageId }, reader: reporter }: Pressed) => ({
  ...{ propertyId, messageId, reporter },
});
