/** Wires the rooms together. The one file that knows all of them; nothing here decides anything. */

import { randomInt } from "node:crypto";
import { join } from "node:path";
import { openBlobs } from "#kernel/blobs/index.ts";
import type { Settings } from "#kernel/config/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { openEvents } from "#kernel/events/index.ts";
import { type HttpServer, httpServer, openMetrics } from "#kernel/http/index.ts";
import { type Id, uuidIds } from "#kernel/ids.ts";
import { countJobs, openJobs } from "#kernel/jobs/index.ts";
import { memoryLive, notifyLive } from "#kernel/live/index.ts";
import type { Log } from "#kernel/log/index.ts";
import { openLetters, openPost } from "#kernel/smtp/index.ts";
import { at, type Clock, runningClock } from "#kernel/time.ts";
import {
  type Accounts,
  accountsJobs,
  accountsRoutes,
  accountsService,
  identityOf,
  joinProperty,
  type LinksDecision,
  mayCarryLinks,
  placesAt,
  propertiesOf,
  requireProofForLinks,
  requireStepUp,
  sessionCookies,
  signsOf,
} from "#modules/accounts/index.ts";
import {
  examiningPool,
  loadKeys,
  mailJobs,
  mailRoutes,
  mailService,
  openSigner,
} from "#modules/mail/index.ts";
import {
  listenToStays,
  liveStreams,
  type Messaging,
  messagingRoutes,
  messagingService,
} from "#modules/messaging/index.ts";
import {
  decideMessaging,
  type Privacy,
  privacyJobs,
  privacyRoutes,
  privacyService,
} from "#modules/privacy/index.ts";
import {
  appealDesk,
  blockDesk,
  exposureService,
  filesService,
  linkOwners,
  listedHosts,
  pauseDesk,
  propertyLinks,
  type ReportedMessages,
  refusalWatch,
  reportsService,
  reviewDesk,
  reviewReminding,
  safetyJobs,
  safetyRoutes,
  verdictDesk,
  watchCancellations,
} from "#modules/safety/index.ts";
import { type Stays, staysRoutes, staysService } from "#modules/stays/index.ts";
import { API } from "./api.ts";
import { archivesOf } from "./archives.ts";
import { conversationsOf } from "./conversations.ts";
import { erasersOf, guestsOf, pseudonymisersOf } from "./erasing.ts";
import { examinerOf } from "./examiner.ts";
import { historiesOf } from "./histories.ts";
import { postmasterOf } from "./postmaster.ts";

export type HouseDeps = {
  readonly settings: Settings;
  readonly log: Log;
  readonly db: Db;
  /** No other process works on the database. */
  readonly isOurs: boolean;
  readonly clock?: Clock;
};

/** All rooms, ready to be used by a server, a worker or a command. */
export type House = Awaited<ReturnType<typeof openHouse>>;

export async function openHouse({ settings, log, db, isOurs, clock: given }: HouseDeps) {
  const clock = given ?? runningClock(settings.clockAt ? at(settings.clockAt) : undefined);
  const ids = uuidIds(clock);
  const live = isOurs ? memoryLive() : await notifyLive({ db, log });
  const jobs = openJobs({ clock, ids, live });
  const events = openEvents({ db, jobs, clock, ids });
  const letters = openLetters({ settings, clock, ids, log });
  const blobs = openBlobs(settings);
  const ground = { settings, log, db, clock, ids, live, jobs, events };

  // Accounts and stays each fill in what the other leaves open.
  const accounts: Accounts = accountsService({
    ...ground,
    guests: {
      findByNumberAndPin: (...asked) => stays.guests.findByNumberAndPin(...asked),
      findByLink: (...asked) => stays.guests.findByLink(...asked),
    },
    properties: { cards: (numbers) => stays.properties.cards(numbers) },
    places: placesAt(join(settings.dataDir, "places.json")),
  });
  const memberships = (personId: Id<"person">) => propertiesOf(db.q, personId);
  const privacy: Privacy = privacyService({
    ...ground,
    members: { admit: accounts.members.admit, propertiesOf: memberships },
    blobs,
    conversations: conversationsOf(() => messaging),
    histories: historiesOf(() => messaging),
    archives: archivesOf(() => messaging),
    guests: guestsOf(db, () => ({ stays, messaging })),
    ...{ erasers: erasersOf(db), pseudonymisers: pseudonymisersOf(settings.secretKey) },
  });
  const stays: Stays = staysService({
    ...ground,
    secretKey: settings.secretKey,
    members: {
      propertiesOf: memberships,
      addEngine: async (tx, { propertyId, principalId: personId, source: displayName }, now) =>
        void (await joinProperty(tx, { propertyId, personId, role: "engine", displayName }, now)),
    },
  });
  const platformHosts = platformHostsOf(settings);
  const links = propertyLinks({
    ...{ ...ground, platformHosts, audit: privacy.audit },
    members: {
      ...{ admit: accounts.members.admit, requireStepUp },
      noteListChanged: accounts.signs.noteListChanged,
    },
  });
  const owners = linkOwners({
    ...{ ...ground, links, letters, audit: privacy.audit, properties: stays.properties },
    owners: async (propertyId) =>
      (await accounts.members.correspondents(propertyId)).filter(({ role }) => role === "owner"),
  });
  const messages: ReportedMessages = {
    around: (of) => messaging.reported.around(of),
    place: (of) => messaging.reported.place(of),
    ofGuestSince: (of, since) => messaging.reported.ofGuestSince(of, since),
  };
  const reports = reportsService({
    ...{ ...ground, properties: stays.properties, links, messages },
    ...{ reads: privacy.reads, audit: privacy.audit },
  });
  const pauses = pauseDesk({ ...ground, audit: privacy.audit });
  const listed = listedHosts({ ...ground, platformHosts, audit: privacy.audit });
  const blocks = blockDesk({
    isSendingPaused: pauses.isSendingPaused,
    ...ground,
    messages,
    members: accounts.members,
    audit: privacy.audit,
  });
  const exposure = exposureService(ground);
  const verdicts = verdictDesk({ ...ground, platformHosts, links, secretKey: settings.secretKey });
  const messaging: Messaging = messagingService({
    ...{ ...ground, memberships, verdicts },
    secretKey: settings.secretKey,
    audit: privacy.audit,
    refuseBlocked: async (of, side, runner) => {
      await Promise.all([
        pauses.refusePaused(of.propertyId, side, runner),
        blocks.refuseBlocked(of, side, runner),
      ]);
    },
    opened: accounts.reading.opened,
    mayTalk: async (of, side) => decideMessaging(await privacy.optOuts.find(of), side),
    session: async (actor, now) => ({
      account: signsOf(actor, now),
      mayCarryLinks: !isFromNewPlace(mayCarryLinks(actor, now)),
      beforeLinks: () => requireProofForLinks(actor, now),
    }),
  });

  const reviews = reviewDesk({
    ...{ ...ground, properties: stays.properties, held: messaging.held },
    ...{ reads: privacy.reads, audit: privacy.audit, secretKey: settings.secretKey },
    isTwoPersons: settings.reviewTwoPersons === "on",
  });
  const appeals = appealDesk({
    ...{ ...ground, secretKey: settings.secretKey, audit: privacy.audit },
    appellants: messaging.appellants,
  });
  const reminders = reviewReminding({
    ...{ ...ground, letters },
    officers: () => accounts.staffOf("trust_officer"),
  });

  const mail = mailService(
    {
      ...ground,
      ...{
        blobs,
        random: (below: number) => randomInt(below),
        carrier: messaging.carrier,
        guests: stays.guests,
      },
      ...{ members: accounts.members, reports, blocks, links, guestLink: accounts.guests.linkFor },
      optOutPage: privacy.optOuts.pageOf,
      files: filesService({ log, ...(settings.clamav && { clamav: { address: settings.clamav } }) }),
      examining: examiningPool({ ...examinerOf(settings), threads: settings.relayThreads }),
      post: openPost(settings),
      postmaster: postmasterOf({ settings, letters, ids, clock }),
      signer: await signerOf(settings, clock),
    },
    messaging,
  );

  accountsJobs({ ...ground, properties: stays.properties, letters }, accounts);
  privacyJobs({ ...ground, letters }, privacy);
  listenToStays(events, messaging);
  watchCancellations(events, refusalWatch({ clock, messages, reports }));
  safetyJobs(ground, { exposure, links, linkOwners: owners, reminders });
  mailJobs(ground, mail);

  /** Closed until the process has said where to go; `/readyz` tells. */
  const door = { isOpen: false };
  return {
    ...ground,
    isOurs,
    letters,
    blobs,
    accounts,
    privacy,
    stays,
    reports,
    blocks,
    links,
    linkOwners: owners,
    pauses,
    listed,
    exposure,
    reviews,
    appeals,
    verdicts,
    messaging,
    mail,
    memberships,
    door,
    close: async () => {
      await mail.close();
      await live.close();
    },
  };
}

/** Undefined while there are no keys: `./bellhop dkim` makes them. */
async function signerOf({ dataDir }: Settings, clock: Clock) {
  const keys = await loadKeys(join(dataDir, "dkim"));
  return keys.length > 0 ? openSigner({ keys, clock }) : undefined;
}

/** Signed in by a code from a new country and network: no links for a day, whatever else is proved. */
const isFromNewPlace = (decision: LinksDecision): boolean =>
  !decision.may && decision.because === "new_place";

/** Hosts that are the marketplace's own: where its pages are, and what its mail comes from. */
function platformHostsOf({ publicUrl, mailDomain }: Settings): string[] {
  return [
    ...new Set([new URL(publicUrl).hostname, mailDomain, `guest.${mailDomain}`, `partner.${mailDomain}`]),
  ];
}

const PING = { name: "apps.ping", text: "select 1" };
const PING_MILLISECONDS = 2_000;

/** The API of the house, listening nowhere yet. */
export async function openServer(house: House, { ofProcess = true } = {}): Promise<HttpServer> {
  const { settings, log, db, live, clock, blobs, accounts, stays, messaging, mail, memberships, door } =
    house;
  const cookies = sessionCookies(settings);
  const identity = identityOf(accounts, cookies);
  const metrics = openMetrics({ ofProcess });
  metrics.gauge("bellhop_db_connections", "Connections to the database", "state", () => db.connections());
  metrics.gauge("bellhop_jobs", "Jobs, by what becomes of them", "state", async () => {
    const counts = await countJobs(db, clock.now());
    const sum = (state: "due" | "scheduled" | "dead") => counts.reduce((total, of) => total + of[state], 0);
    return { due: sum("due"), scheduled: sum("scheduled"), dead: sum("dead") };
  });

  async function ready(): Promise<boolean> {
    const late = new Promise<false>((resolve) => void setTimeout(resolve, PING_MILLISECONDS, false).unref());
    const answers = db.run(PING, []).then(() => true);
    return door.isOpen && (await Promise.race([answers, late]));
  }

  const app = await httpServer({ settings, log, identity, metrics, ready, about: API });
  const streams = liveStreams({ live, log, memberships, authenticate: identity.authenticate });
  app.addHook("preClose", (done) => {
    streams.close();
    done();
  });
  await app.register(accountsRoutes(accounts, cookies));
  await app.register(privacyRoutes(house.privacy, { clock }));
  await app.register(staysRoutes(stays));
  await app.register(safetyRoutes(house));
  await app.register(messagingRoutes({ messaging, streams, clock, blobs, pages: mail.links.pages }));
  await app.register(mailRoutes(mail));
  return app;
}
