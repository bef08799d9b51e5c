import { beforeEach, describe, expect, test } from "vitest";
import { testDatabase } from "#kernel/db/testing.ts";
import { book, hostOf } from "#modules/messaging/testing.ts";
import { aMail, mailAt, TEO } from "../testing.ts";

const DURING_THE_STAY = "2026-03-26T00:00:00Z";
const db = await testDatabase();
const house = mailAt(DURING_THE_STAY, db);
const { mail, clock, parcels, answers, enqueued, people, messaging, bring, addressOf } = house;
const mira = await book(house);
const teo = await hostOf(db, mira.propertyId);
const guestAlias = await addressOf("guest", mira);
const partnerAlias = await addressOf("partner", mira);

const header = (name: string, raw: Buffer) =>
  new RegExp(`^${name}: ?([^\r]*(?:\r\n[ \t][^\r]*)*)`, "im")
    .exec(raw.toString())?.[1]
    ?.replace(/\r\n\s+/g, " ");
const ANYBODY = { kind: "anonymous" } as const;
const isReported = async (token: string) =>
  (await mail.reports.state(token, ANYBODY)).state.report !== undefined;
/** The words of a mail, without transfer encoding. */
const words = (raw: Buffer) =>
  raw
    .toString("latin1")
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Writes as Teo, queues what follows, and answers the one delivery. */
async function say(body: string) {
  const { message } = await messaging.send(teo, mira.conversation, { body });
  await mail.queue(mira.propertyId, { conversationId: mira.conversation.id, seq: message.seq });
  return message;
}
const deliverAll = async () => {
  for (const job of enqueued.splice(0)) await mail.deliver(mira.propertyId, job.payload.deliveryId);
};
const stateOf = async (seq: number) =>
  (await mail.ledger.trail(teo, mira.conversation, seq - 1)).deliveries.find((one) => one.seq === seq);

let hour = 0;
beforeEach(() => {
  clock.set(`2026-03-26T${String(++hour).padStart(2, "0")}:00:00Z`);
  for (const list of [parcels, answers, enqueued]) list.splice(0);
  people.splice(0, people.length, TEO);
});

describe("a message of the property", () => {
  test("goes to the guest's mailbox from the property's alias, and holds no address of the host", async () => {
    await say("The key is under the mat.");
    await deliverAll();
    expect(parcels).toHaveLength(1);
    const [{ raw, recipient, sender }] = parcels as [(typeof parcels)[0]];
    expect(recipient).toBe("mira@guest.example");
    expect(header("To", raw)).toBe("mira@guest.example");
    expect(header("From", raw)).toBe(`Casa Azul via Bellhop Stays <${partnerAlias}>`);
    expect(sender).toMatch(/^1[a-z2-7]+@partner\.stays\.example$/);
    expect(words(raw)).toContain("The key is under the mat.");
    expect(words(raw)).not.toMatch(/teo@|Teo/i);
    expect(raw.toString().match(/mira@guest\.example/gi)).toHaveLength(1);
  });

  test("is mailed once, however often it is heard of and tried", async () => {
    const { seq } = await say("Once.");
    await mail.queue(mira.propertyId, { conversationId: mira.conversation.id, seq });
    expect(enqueued).toHaveLength(1);
    const [job] = enqueued;
    await deliverAll();
    await mail.deliver(mira.propertyId, job!.payload.deliveryId);
    expect(parcels).toHaveLength(1);
    expect(await stateOf(seq)).toMatchObject({ state: "accepted", attempts: 1, code: 250 });
  });

  test("D8 tried again, it is the same mail under the same name", async () => {
    await say("Again.");
    answers.push({ is: "put_off", code: 451, status: "4.7.1", words: "451 4.7.1 Greylisted" });
    const [first] = enqueued;
    await deliverAll();
    expect(enqueued).toMatchObject([{ payload: first!.payload, runAt: expect.anything() }]);
    clock.advance({ minutes: 2 });
    await deliverAll();
    expect(parcels).toHaveLength(2);
    const [one, two] = parcels.map(({ raw }) => header("Message-ID", raw));
    expect(one).toBe(two);
    expect(parcels[0]!.name).toBe(parcels[1]!.name);
  });

  test("its ledger holds every step with its codes", async () => {
    const { seq, id } = await say("Step by step.");
    answers.push({ is: "put_off", code: 451, status: "4.7.1", words: "451 4.7.1 Greylisted" });
    await deliverAll();
    expect(await stateOf(seq)).toMatchObject({ state: "deferred", code: 451, status: "4.7.1" });
    await deliverAll();
    const steps = await mail.ledger.stepsOf(teo, mira.conversation, id);
    expect(steps.map(({ what, status }) => [what, status])).toEqual([
      ["queued", undefined],
      ["deferred", "4.7.1"],
      ["accepted", "2.0.0"],
    ]);
    expect(await mail.ledger.stepsOf(mira.guest, "own", id)).toEqual([]);
  });

  test("is given up after three days", async () => {
    const { seq } = await say("Too late.");
    for (let days = 0; enqueued.length > 0 && days < 60; days++) {
      answers.push({ is: "put_off" });
      clock.advance({ hours: 4 });
      await deliverAll();
    }
    expect(await stateOf(seq)).toMatchObject({ state: "expired", reason: "expired" });
  });

  test("threads: an answer to the guest's own mail names it and is called like it", async () => {
    await bring(
      partnerAlias,
      aMail({ id: "<plan-7@phone.guest.example>", subject: "SV: Late?", body: "Late?" }),
    );
    await say("Any time.");
    await deliverAll();
    const { raw } = parcels.at(-1)!;
    expect(header("In-Reply-To", raw)).toBe("<plan-7@phone.guest.example>");
    expect(header("References", raw)).toContain("<plan-7@phone.guest.example>");
    expect(header("Subject", raw)).toBe("Re: Late?");
  });

  test("H4 never names a mail of the other side", async () => {
    await bring(
      guestAlias,
      aMail({ from: TEO.email, id: "<host-1@office.casa-azul.example>", body: "From my desk." }),
    );
    const { lastSeq: seq } = await messaging.carrier.find({
      propertyId: mira.propertyId,
      reservationId: mira.guest.reservationId,
    });
    await mail.queue(mira.propertyId, { conversationId: mira.conversation.id, seq });
    await deliverAll();
    expect(parcels.at(-1)!.raw.toString()).not.toContain("casa-azul.example");
  });

  test("that was said long ago is history and not mailed", async () => {
    const { message } = (await messaging
      .asOf(clock.now().subtract({ hours: 200 }))
      .send(teo, mira.conversation, { body: "Old" })) as Awaited<ReturnType<typeof messaging.send>>;
    await mail.queue(mira.propertyId, { conversationId: mira.conversation.id, seq: message.seq });
    expect(enqueued).toEqual([]);
  });
});

test("A7 a guest whose address is an alias of ours gets no mail: it would go round in a circle", async () => {
  const ring = await book(house, { guest: { name: "Ring", email: partnerAlias, language: "en" } });
  const { message } = await messaging.send(teo, ring.conversation, { body: "Hello" });
  await mail.queue(ring.propertyId, { conversationId: ring.conversation.id, seq: message.seq });
  expect(enqueued).toEqual([]);
});

describe("a mailbox that is not there", () => {
  test("B16 is told on the bubble, and nothing more is sent until it works again", async () => {
    const nina = await book(house, {
      guest: { name: "Nina", email: "nina@gone.example", language: "de" },
      checkOutDate: "2026-05-28",
    });
    const to = async (body: string) => {
      const { message } = await messaging.send(teo, nina.conversation, { body });
      await mail.queue(nina.propertyId, { conversationId: nina.conversation.id, seq: message.seq });
      await deliverAll();
      return (await mail.ledger.trail(teo, nina.conversation, message.seq - 1)).deliveries[0];
    };
    answers.push({
      is: "refused",
      code: 550,
      status: "5.1.1",
      words: "550 5.1.1 <nina@gone.example> no such user",
    });
    expect(await to("Hello Nina")).toMatchObject({
      state: "bounced",
      status: "5.1.1",
      reason: "user_unknown",
    });
    expect(await to("Are you there?")).toMatchObject({ state: "withheld", reason: "mailbox_unreachable" });
    expect(parcels).toHaveLength(1);
    const bo = { kind: "person", staff: "agent" } as never;
    expect(await mail.unreachable(bo)).toMatchObject([
      { side: "guest", name: "Nina", because: "user_unknown", property: { name: "Casa Azul" } },
    ]);
    expect((await mail.ledger.trail(nina.guest, "own", 0)).you).toEqual({ wanted: true, isReached: false });
    const { propertyId, guest } = nina;
    await mail.guestChanged(db.q, { propertyId, reservationId: guest.reservationId });
    answers.push({
      is: "refused",
      code: 550,
      status: "5.1.1",
      words: "550 5.1.1 <nina@gone.example> no such user",
    });
    expect(await to("At your new address?")).toMatchObject({ state: "bounced" });
    clock.advance({ hours: 31 * 24 });
    expect(await to("And now?")).toMatchObject({ state: "accepted" });
    expect(await mail.unreachable(bo)).toEqual([]);
  });
});

describe("what comes back", () => {
  const bounce = (status: string, id: string, recipient = "mira@guest.example") =>
    [
      "From: MAILER-DAEMON@mx.guest.example",
      "To: somebody",
      "Subject: Undelivered Mail Returned to Sender",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      "",
      "--b\r\nContent-Type: text/plain\r\n\r\nIt did not work.",
      `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.guest.example\r\n\r\nFinal-Recipient: rfc822; ${recipient}\r\nAction: failed\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 ${status} <${recipient}> no`,
      `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${id}`,
      "--b--",
      "",
    ].join("\r\n");

  test("B1 B2 a bounce to the return path changes the state of the very mail it is about", async () => {
    const { seq } = await say("Will bounce later.");
    await deliverAll();
    const { sender, raw } = parcels.at(-1)!;
    expect(
      await bring(
        sender.toUpperCase().replace("PARTNER.STAYS.EXAMPLE", "partner.stays.example"),
        bounce("5.2.2", header("Message-ID", raw)!),
        { sender: "" },
      ),
    ).toEqual({ as: "noted" });
    expect(await stateOf(seq)).toMatchObject({ state: "bounced", status: "5.2.2", reason: "mailbox_full" });
  });

  test("a bounce that is here before the server has confirmed is the last word", async () => {
    answers.push(async () => {
      const { sender, raw } = parcels.at(-1)!;
      await bring(sender, bounce("5.2.2", header("Message-ID", raw)!), { sender: "" });
      return { is: "taken", code: 250, status: "2.0.0" };
    });
    const { seq, id } = await say("Bounces at once.");
    await deliverAll();
    expect(await stateOf(seq)).toMatchObject({ state: "bounced", reason: "mailbox_full" });
    const steps = await mail.ledger.stepsOf(teo, mira.conversation, id);
    expect(steps.map(({ what }) => what)).toEqual(["queued", "bounced"]);
  });

  test("B5 a bounce to the alias is known by our Message-ID; B7 one about another's mail is refused", async () => {
    const { seq } = await say("Will bounce to the alias.");
    await deliverAll();
    const id = header("Message-ID", parcels.at(-1)!.raw)!;
    expect(await bring(partnerAlias, bounce("5.3.4", id), { sender: "" })).toEqual({ as: "noted" });
    expect(await stateOf(seq)).toMatchObject({ state: "bounced" });
    await expect(
      bring(partnerAlias, bounce("5.1.1", "<x@elsewhere.example>"), { sender: "" }),
    ).rejects.toMatchObject({
      code: "mail.report_not_ours",
    });
  });

  const complaint = (path: string) =>
    [
      "From: feedback@guest.example",
      "Subject: FW: About your stay",
      "MIME-Version: 1.0",
      'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
      "",
      "--b\r\nContent-Type: text/plain\r\n\r\nA reader calls this mail unwanted.",
      "--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nVersion: 1\r\nUser-Agent: Feedback/1",
      `--b\r\nContent-Type: message/rfc822\r\n\r\nReturn-Path: <${path}>\r\nFrom: x@stays.example\r\n\r\nWords`,
      "--b--",
      "",
    ].join("\r\n");

  test("B12 after the second complaint there are no more copies; what complained twice of one mail is one", async () => {
    const olga = await book(house, { guest: { name: "Olga", email: "olga@guest.example", language: "en" } });
    const toOlga = async (body: string) => {
      const { message } = await messaging.send(teo, olga.conversation, { body });
      await mail.queue(olga.propertyId, { conversationId: olga.conversation.id, seq: message.seq });
      await deliverAll();
      return parcels.at(-1)!.sender;
    };
    const first = await toOlga("Welcome!");
    await bring(first, complaint(first), { sender: "" });
    await bring(first, complaint(first), { sender: "" });
    const second = await toOlga("The key is in the box.");
    expect(second).not.toBe(first);
    expect(await bring("abuse@partner.stays.example", complaint(second))).toEqual({ as: "noted" });
    expect(await toOlga("Are you there?")).toBe(second);
  });

  test("R6 an absence told to the return path is a note of the guest's", async () => {
    const nora = await book(house, { guest: { name: "Nora", email: "nora@guest.example", language: "en" } });
    const { message } = await messaging.send(teo, nora.conversation, { body: "See you soon." });
    await mail.queue(nora.propertyId, { conversationId: nora.conversation.id, seq: message.seq });
    await deliverAll();
    const away = aMail({
      from: "nora@guest.example",
      headers: ["Auto-Submitted: auto-replied"],
      body: "I am away until Monday.",
    });
    expect(await bring(parcels.at(-1)!.sender, away, { sender: "" })).toEqual({ as: "note" });
    const { notes } = await mail.ledger.trail(teo, nora.conversation, 0);
    expect(notes).toMatchObject([{ kind: "auto_reply", side: "guest", afterSeq: message.seq }]);
    expect(JSON.stringify(notes)).not.toContain("Monday");
  });
});

describe("a guest's message", () => {
  test("goes to everybody of the property who wants copies, from the guest's alias", async () => {
    people.push({
      ...TEO,
      personId: "01970000-0000-7000-8000-000000000002" as never,
      name: "Rita",
      email: "rita@casa-azul.example",
      language: "pt",
    });
    const { message } = await messaging.send(mira.guest, "own", { body: "Could we have a cot?" });
    await mail.queue(mira.propertyId, { conversationId: mira.conversation.id, seq: message.seq });
    await deliverAll();
    expect(parcels.map(({ recipient }) => recipient)).toEqual([TEO.email, "rita@casa-azul.example"]);
    for (const { raw } of parcels) {
      expect(header("From", raw)).toBe(`Mira via Bellhop Stays <${guestAlias}>`);
      expect(words(raw)).not.toMatch(/mira@guest/i);
    }
  });

  test("RFC 8058 one press in the mail ends the copies for that person alone", async () => {
    people.push({
      ...TEO,
      personId: "01970000-0000-7000-8000-000000000003" as never,
      name: "Rui",
      email: "rui@casa-azul.example",
    });
    const ask = async (body: string) => {
      const { message } = await messaging.send(mira.guest, "own", { body });
      await mail.queue(mira.propertyId, { conversationId: mira.conversation.id, seq: message.seq });
      await deliverAll();
    };
    await ask("First");
    const rui = parcels.find(({ recipient }) => recipient.startsWith("rui"))!;
    expect(header("List-Unsubscribe-Post", rui.raw)).toBe("List-Unsubscribe=One-Click");
    const token = /\/stop\/([\w-]+)\/one-click/.exec(header("List-Unsubscribe", rui.raw)!)![1]!;
    expect(await mail.copies.chooseByLink(token, false)).toMatchObject({ wanted: false });
    parcels.splice(0);
    await ask("Second");
    expect(parcels.map(({ recipient }) => recipient)).toEqual([TEO.email]);
    expect(await mail.copies.chooseByLink(token, true)).toMatchObject({ wanted: true });
  });
});

test("O6 a message is reported by the link of its mail, once, for the side that got it", async () => {
  await say("Pay here, please.");
  await deliverAll();
  const token = /\/report\/([\w-]+)/.exec(words(parcels.at(-1)!.raw))![1]!;
  expect(await isReported(token)).toBe(false);
  const filed = await mail.reports.report(token, ANYBODY, { reason: "asks_for_payment_elsewhere" });
  expect(filed).toMatchObject({ isNew: true, report: { reporter: "guest" } });
  expect(await mail.reports.report(token, ANYBODY, { reason: "asks_for_payment_elsewhere" })).toMatchObject({
    isNew: false,
  });
  expect(await isReported(token)).toBe(true);
});

test("a link in a mail leads through the click page to where it was meant to", async () => {
  await say("See https://casa-azul.example/arrive and http://maps.example/x?y=1.");
  await deliverAll();
  const tokens = [...words(parcels.at(-1)!.raw).matchAll(/\/go\/([\w-]+)/g)].map(([, token]) => token!);
  const targets = await Promise.all([...new Set(tokens)].map((token) => mail.links.target(token)));
  expect(targets.map(({ url }) => url)).toEqual([
    "https://casa-azul.example/arrive",
    "http://maps.example/x?y=1",
  ]);
  await expect(mail.links.target(`${tokens[0]!.slice(0, -1)}A`)).rejects.toMatchObject({
    code: "mail.link_unknown",
  });
});
