/** Mail to an alias: it becomes a message or a note in its conversation, or is refused with a reason. */

import { idFromWords } from "#kernel/ids.ts";
import { splitAddress } from "../rules/sender/addresses.ts";
import { decideAuthentication } from "../rules/sender/authentication.ts";
import { keepMessage } from "../store/inbound.ts";
import type { Envelope, Examined } from "../types/examined.ts";
import type { RefusedFile } from "../types/inbound.ts";
import { keepAbsence } from "./absence.ts";
import type { AliasBook, Opened } from "./aliases.ts";
import { brake } from "./braking.ts";
import type { MailDeps } from "./deps.ts";
import { keepFiles } from "./files.ts";
import { inboundOf } from "./inbound-of.ts";
import { refused, refusedAs } from "./refusing.ts";
import type { ReturnDesk } from "./returns.ts";
import { scrubbedWords } from "./scrubbing.ts";
import { authorOf, correspondentsOf } from "./senders.ts";
import type { Taken } from "./taken.ts";

export function intake(deps: MailDeps, { aliases, returns }: { aliases: AliasBook; returns: ReturnDesk }) {
  const { settings, carrier, examining } = deps;

  /**
   * Takes a mail to an alias that was open. What resolves is kept: it can be confirmed to who brought it.
   * @throws Refused mail.* with the reason, messaging.conversation_closed
   * @throws TooMany mail.too_many, Unavailable mail.examination_failed
   */
  async function take(opened: Opened, envelope: Envelope, raw: Buffer): Promise<Taken> {
    const { secretKey, mailDomain: receiverHost } = settings;
    const examined = await examining.examine({ raw, envelope, receiverHost, isReturnPath: false, secretKey });
    if (examined.refused) throw refusedAs(examined.refused);
    if (examined.kind === "bounce") return returns.takeBounce(opened.alias.propertyId, examined);
    if (examined.kind === "report") return { as: "noted" };
    believe(examined);
    return examined.kind === "auto_reply"
      ? keepAsNote(opened, examined, raw)
      : keepAsMessage(opened, examined, raw);
  }

  /**
   * The sender that was proven must be the one whose word counts: two readings of one header are two senders.
   * @throws Refused mail.dmarc_fail, mail.not_authenticated, mail.authentication_unavailable, mail.from_unclear
   */
  function believe({ authentication, from }: Examined): void {
    if (!authentication || !from) return;
    const { domain } = authentication.dmarc;
    if (splitAddress(from.address)?.domain !== domain)
      throw refused("mail.from_unclear", { because: "two_readings" });
    const { mailAuthentication, mailTrustedSealers } = settings;
    const sealers = mailTrustedSealers.split(",").map((one) => one.trim());
    const decision = decideAuthentication(authentication, mailAuthentication, sealers);
    if (decision.may) return;
    const because = decision.because === "temporary" ? "authentication_unavailable" : decision.because;
    throw refused(`mail.${because}`, { domain });
  }

  async function keepAsMessage(opened: Opened, examined: Examined, raw: Buffer): Promise<Taken> {
    const { writer, carried } = opened;
    const { author, writing } = await authorFor(opened, examined);
    const files = await keepFiles(deps, writer, examined.files);
    const body = await scrubbedWords(deps, aliases, opened, examined.text, writing);
    if (body === "" && files.kept.length === 0) {
      throw files.refused.length === 0
        ? refused("mail.empty")
        : refused("mail.files_refused", { names: files.refused.map(toldOf).join(", ") });
    }
    const mail = await inboundOf(deps, carried, { side: writer, authorId: author.id }, examined, raw);
    await brake(deps, mail, carried);
    const id = idFromWords("message", "mail", mail.id);
    const { kept: attachments, refused: refusedFiles } = files;
    const message = { id, side: writer, author, body, attachments, now: mail.receivedAt };
    const received = await carrier.receive(carried, message, (runner, document) =>
      keepMessage(runner, { ...mail, messageId: id, refusedFiles }, document),
    );
    return received.as === "sent" && received.seq === 0 ? { as: "again" } : { as: "message" };
  }

  async function keepAsNote(opened: Opened, examined: Examined, raw: Buffer): Promise<Taken> {
    const { carried, writer } = opened;
    const { author } = await authorFor(opened, examined);
    const by = { side: writer, authorId: author.id };
    return keepAbsence(deps, await inboundOf(deps, carried, by, examined, raw));
  }

  async function authorFor({ carried, writer }: Opened, examined: Examined) {
    const from = examined.from?.address;
    if (!from) throw refused("mail.from_unclear", { because: "no_from" });
    const writing = await correspondentsOf(deps, writer, carried);
    const hasLinks = examined.links.length > 0;
    return { writing, author: await authorOf(deps, writer, carried, writing, { from, hasLinks }) };
  }

  return { take };
}

/** "plan.zip: blocked format" */
const toldOf = ({ name, because }: RefusedFile): string => `${name}: ${because.replaceAll("_", " ")}`;

export type Intake = ReturnType<typeof intake>;
