/** Writes the mail about one message to one person: everything read afresh, nothing decided. */

import { buffer } from "node:stream/consumers";
import type { BlobName } from "#kernel/blobs/index.ts";
import { locatedId } from "#kernel/ids.ts";
import { negotiateLanguage } from "#kernel/language.ts";
import { type Attachment, type Carried, decideRead, decideWrite } from "#modules/messaging/index.ts";
import type { Correspondent as Booked } from "#modules/stays/index.ts";
import { resultsText } from "../authentication/results-text.ts";
import { composeLetter } from "../composing/letter.ts";
import { composeMime } from "../composing/mime.ts";
import { otherSide } from "../rules/aliases/side.ts";
import { hopMark } from "../rules/return-path/hop-mark.ts";
import { linkToken } from "../rules/return-path/link-token.ts";
import { plainSubject } from "../rules/threading/subject.ts";
import { threadingOf } from "../rules/threading/threading.ts";
import { keepSubject, listKnownMails } from "../store/delivery.ts";
import { findAuthentication } from "../store/inbound.ts";
import type { Delivery } from "../types/delivery.ts";
import type { MessageLetter } from "../types/letter.ts";
import type { AliasBook } from "./aliases.ts";
import type { MailDeps } from "./deps.ts";
import { type Correspondent, correspondentsOf } from "./senders.ts";

const EARLIER_SHOWN = 3;

export type WrittenMail = { readonly recipient: string; readonly domain: string; readonly raw: Buffer };

export function letterWriter(deps: MailDeps, { aliases }: { aliases: AliasBook }) {
  const { db, clock, carrier, guests, settings, blobs, signer } = deps;

  /** Undefined when there is nobody to write to any more, or nothing that may still be read. */
  async function write(delivery: Delivery): Promise<WrittenMail | undefined> {
    const carried = await carrier.findById(delivery);
    const people = await correspondentsOf(deps, delivery.side, carried);
    const reader = people.find(({ id }) => id === delivery.recipientId);
    const booked = await guests.correspondent({ propertyId: carried.propertyId, id: carried.reservationId });
    if (!reader || !booked || !decideRead(carried.stay, clock.now()).may) return undefined;
    const known = await listKnownMails(db, delivery);
    const threadSubject = plainSubject(known.at(-1)?.subject);
    const { letter, attachments } = await letterFor(delivery, carried, reader, booked, threadSubject);
    const words = composeLetter(letter, clickLink(delivery));
    const side = otherSide(delivery.side);
    const domain = aliases.domainOf(side);
    const { conversationId, recipientId } = delivery;
    const threading = threadingOf({
      ...{ ownDomain: settings.mailDomain, deliveryId: delivery.id, conversationId, recipientId },
      earlier: known,
    });
    const key = settings.secretKey;
    const composed = await composeMime({
      ...words,
      kind: "message",
      from: { name: words.fromName, address: letter.alias },
      to: reader.address,
      date: letter.message.sentAt,
      ...threading,
      hopMark: hopMark({ key, conversationId, count: 1 }),
      stopUrl: `${letter.links.stopUrl}/one-click`,
      files: await Promise.all(attachments.map(fileOf)),
    });
    await keepSubject(db, delivery, words.subject);
    return {
      recipient: reader.address,
      domain,
      raw: await signed(composed, domain, delivery),
    };
  }

  /**
   * Signed last of all, byte for byte as it leaves. Words that came by mail also carry a seal that says who was proven
   * to have sent them. @rfc 6376 8617
   */
  async function signed(mail: Buffer, domain: string, { propertyId, messageId }: Delivery): Promise<Buffer> {
    if (!signer?.domains.includes(domain)) return mail;
    const whole = await signer.sign(mail, domain);
    const came = await findAuthentication(db, propertyId, messageId);
    if (!came) return whole;
    return signer.seal(whole, domain, { results: resultsText(came, settings.mailDomain), chain: "none" });
  }

  async function letterFor(
    delivery: Delivery,
    carried: Carried,
    { language, timeZone }: Correspondent,
    { reservation, linkVersion }: Booked,
    threadSubject: string | undefined,
  ): Promise<{ letter: MessageLetter; attachments: readonly Attachment[] }> {
    const { propertyId, conversationId, stay, propertyName, guest } = carried;
    const messages = await carrier.messagesUpTo(carried, delivery.seq, EARLIER_SHOWN);
    const [message, ...earlier] = messages.reverse();
    if (!message) throw new Error("a delivery is about a message that is not there");
    const pair = await aliases.pairOf(carried);
    const side = otherSide(delivery.side);
    const window = decideWrite(delivery.side, stay, clock.now());
    const zone = timeZone ?? stay.timeZone;
    const key = settings.secretKey;
    const link = { propertyId, reservationId: carried.reservationId, version: linkVersion };
    const place = locatedId({ propertyId, id: conversationId });
    const letter: MessageLetter = {
      reader: {
        language: negotiateLanguage(language),
        side: delivery.side,
        timeZone: zone,
        place: placeOf(zone),
      },
      ...{ marketplace: settings.marketplaceName, propertyName, guestName: guest.name },
      ...{ message, earlier },
      stay: {
        reservationNumber: reservation.number,
        ...{ checkInDate: reservation.checkInDate, checkOutDate: reservation.checkOutDate },
        ...{
          timeZone: stay.timeZone,
          unitNames: reservation.units.map(({ name }) => name),
          party: reservation.party,
        },
        ...(reservation.cancelledAt && { cancelledAt: reservation.cancelledAt }),
      },
      links: {
        conversationUrl: url(delivery.side === "guest" ? `/g/${deps.guestLink(link)}` : `/inbox/${place}`),
        reportUrl: url(`/report/${linkToken("report", { key, propertyId, id: message.id })}`),
        optOutUrl: url(
          delivery.side === "guest"
            ? deps.optOutPage({ propertyId, reservationId: carried.reservationId })
            : `/settings/privacy?property=${propertyId}#opt-out`,
        ),
        stopUrl: url(`/stop/${linkToken("stop", { key, propertyId, id: delivery.recipientId })}`),
      },
      alias: aliases.addressOf(side, pair[side]),
      ...(window.may && { answerUntil: window.until }),
      files: message.attachments,
      ...(threadSubject !== undefined && { threadSubject }),
    };
    return { letter, attachments: message.attachments };
  }

  const url = (path: string): string => `${settings.publicUrl}${path}`;

  const clickLink =
    ({ propertyId, messageId }: Delivery) =>
    (_target: string, index: number): string =>
      url(`/go/${linkToken("go", { key: settings.secretKey, propertyId, id: messageId, index })}`);

  async function fileOf({ name, type, blob }: Attachment) {
    const { content } = await blobs.get(blob as BlobName);
    return { name, type, bytes: await buffer(content) };
  }

  return { write };
}

/** What people call a zone: the city it is named after. */
const placeOf = (timeZone: string): string => timeZone.split("/").at(-1)!.replaceAll("_", " ");
