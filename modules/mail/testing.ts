/** Builders for tests of mail and of its neighbours: a house with a clock that stands, a post that remembers, mails. */

import { randomInt } from "node:crypto";
import type { Db } from "#kernel/db/index.ts";
import { zoneResolver } from "#kernel/dns/index.ts";
import { type Id, idFromWords } from "#kernel/ids.ts";
import { silentLog } from "#kernel/log/index.ts";
import type { Answer, Parcel } from "#kernel/smtp/index.ts";
import type { HostCorrespondent } from "#modules/accounts/index.ts";
import { type Booked, messagingAt } from "#modules/messaging/testing.ts";
import { filesService, reportsService } from "#modules/safety/index.ts";
import { examineWhole } from "./examining/examine-whole.ts";
import type { MailSettings } from "./service/deps.ts";
import { mailService } from "./service.ts";
import type { Envelope } from "./types/examined.ts";

export const SETTINGS: MailSettings = {
  mailDomain: "stays.example",
  marketplaceName: "Bellhop Stays",
  publicUrl: "https://stays.example",
  secretKey: "k".repeat(40),
  mailAuthentication: "lenient",
  mailTrustedSealers: "",
};

export const TEO: HostCorrespondent = {
  personId: idFromWords("person", "teo"),
  name: "Teo Almeida",
  email: "teo@casa-azul.example",
  language: "en",
  timeZone: "Europe/Lisbon",
  role: "owner",
};

export type MailHouse = ReturnType<typeof mailAt>;

/**
 * Mail, messaging and stays on one database at a standing clock. `parcels` collects what was handed over, `answers` says
 * what the next server answers, `people` are those of every property, `enqueued` are the jobs for later, `letters` what came
 * for the postmaster.
 */
export function mailAt(
  startsAt: string,
  db: Db,
  { zone = "", ...differently }: Partial<MailSettings> & { zone?: string } = {},
) {
  const house = messagingAt(startsAt, db);
  const { messaging, stays, clock, ids, events, blobs } = house;
  const parcels: Parcel[] = [];
  const answers: (Answer | (() => Promise<Answer>))[] = [];
  const people: HostCorrespondent[] = [TEO];
  const letters: { role: string; raw: Buffer }[] = [];
  const enqueued: { kind: string; payload: { deliveryId: Id<"delivery"> }; runAt?: Temporal.Instant }[] = [];
  const resolver = zoneResolver(zone);
  const mail = mailService(
    {
      ...{ db, clock, ids, blobs, log: silentLog(), carrier: messaging.carrier, guests: stays.guests },
      settings: { ...SETTINGS, ...differently },
      random: (below) => randomInt(below),
      jobs: { enqueue: async (_tx, job) => void enqueued.push(job as never), define: () => {} },
      members: { correspondents: async () => people, admit: async () => ({}) as never },
      guestLink: ({ reservationId }) => `link-of-${reservationId}`,
      optOutPage: ({ reservationId }) => `/opt-out/of-${reservationId}`,
      files: filesService(),
      links: house.links,
      reports: reportsService({ ...house, properties: stays.properties }),
      blocks: house.blocks,
      examining: { examine: (task) => examineWhole(task, resolver), start: () => {}, close: async () => {} },
      postmaster: async ({ role, raw }) => void letters.push({ role, raw }),
      post: {
        hand: async (parcel) => {
          parcels.push(parcel);
          const answer = answers.shift() ?? { is: "taken", code: 250, status: "2.0.0" };
          return typeof answer === "function" ? answer() : answer;
        },
        close: () => {},
      },
    },
    messaging,
  );
  events.on("stays.reservation_booked", { listener: "mail.issue_aliases", when: "within" }, (event, tx) =>
    mail.aliases.issueFor(tx, { propertyId: event.propertyId, ...event.payload }),
  );

  /** The address that stands for a side of a booked stay. */
  async function addressOf(side: "guest" | "partner", { propertyId, guest }: Booked): Promise<string> {
    const pair = await mail.aliases.pairOf({ propertyId, reservationId: guest.reservationId });
    return mail.aliases.addressOf(side, pair[side]);
  }

  /** Brings a mail to a recipient, as the relay does. */
  async function bring(recipient: string, raw: string | Buffer, envelope: Partial<Envelope> = {}) {
    const destination = await mail.reception.admit(recipient);
    const whole = {
      sender: "mira@guest.example",
      recipient,
      ip: "192.0.2.1",
      helo: "mx.guest.example",
      ...envelope,
    };
    return mail.reception.take(destination, whole, typeof raw === "string" ? Buffer.from(raw) : raw);
  }

  return { ...house, mail, parcels, answers, people, enqueued, letters, addressOf, bring };
}

type Written = {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly id?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
};

let serial = 0;

/** A mail of Mira's, as her program writes it; every one has a Message-ID of its own. */
export function aMail({
  from = "Mira <mira@guest.example>",
  to,
  subject,
  id,
  headers = [],
  body,
}: Written = {}): string {
  return [
    `From: ${from}`,
    `To: ${to ?? "casa@partner.stays.example"}`,
    `Subject: ${subject ?? "Our arrival"}`,
    `Message-ID: ${id ?? `<${++serial}@phone.guest.example>`}`,
    "Date: Thu, 26 Mar 2026 10:00:00 +0000",
    ...(headers.some((line) => /^content-type:/i.test(line))
      ? []
      : ["Content-Type: text/plain; charset=utf-8"]),
    ...headers,
    "",
    body ?? "We arrive at eleven in the evening. Is that fine?",
    "",
  ].join("\r\n");
}
