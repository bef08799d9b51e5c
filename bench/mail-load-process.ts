/** Brings mails as fast as they are taken, on a number of sessions, and says how long each took. A child process. */

import { runningClock } from "#kernel/time.ts";
import { type makeKeys, openSigner } from "#modules/mail/index.ts";
import { aPhotograph, type Letter, pictureLetter, replyLetter, SENDER } from "./mail-letters.ts";
import { openSession, type Parcel, type Session } from "./smtp-client.ts";

export type MailKind = "reply" | "picture";
type Keys = Awaited<ReturnType<typeof makeKeys>>;

export type MailOrder =
  | { readonly do: "begin"; readonly keys: Keys; readonly recipients: readonly string[] }
  /** Writes and signs `count` mails that nobody has seen, in place of those before. */
  | { readonly do: "prepare"; readonly kind: MailKind; readonly count: number }
  /**
   * Until the time is over or every mail was brought. `again`: as often as there is time for, to a server that does not
   * read them.
   */
  | {
      readonly do: "bring";
      readonly port: number;
      readonly sessions: number;
      readonly seconds: number;
      readonly again: boolean;
    };
export type MailPrepared = { readonly bytes: number };
export type MailLoadResult = {
  readonly perSecond: number;
  readonly mails: number;
  /** From the final dot to `250`. */
  readonly millis: number[];
};

const AT_ONCE = 50;

let sign: (raw: Buffer) => Promise<Buffer>;
let recipients: readonly string[] = [];
let number = 0;
let parcels: Parcel[] = [];
let photograph: Buffer | undefined;

async function prepare(kind: MailKind, count: number): Promise<MailPrepared> {
  parcels = [];
  if (kind === "picture") photograph ??= await aPhotograph();
  while (parcels.length < count) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - parcels.length) }, () => aParcel(kind));
    parcels.push(...(await Promise.all(some)));
  }
  const [first] = parcels;
  return { bytes: first ? first.head.length + first.rest.length : 0 };
}

/** What mails have in common is kept once, so that hundreds of large ones find room. */
let shared: Buffer | undefined;

async function aParcel(kind: MailKind): Promise<Parcel> {
  const recipient = recipients[number % recipients.length]!;
  const letter: Letter = { recipient, number: ++number };
  const { head, rest } = kind === "reply" ? replyLetter(letter) : pictureLetter(letter, photograph!);
  const raw = Buffer.concat([Buffer.from(head), rest]);
  const signed = await sign(raw);
  shared = shared?.equals(rest) ? shared : rest;
  return {
    sender: SENDER,
    recipient,
    head: Buffer.from(signed.subarray(0, signed.length - rest.length)),
    rest: shared,
  };
}

async function bring({ port, sessions, seconds, again }: Extract<MailOrder, { do: "bring" }>) {
  const open = await Promise.all(Array.from({ length: sessions }, () => openSession(port)));
  const millis: number[] = [];
  const from = performance.now();
  const until = from + seconds * 1000;
  let next = 0;
  const work = async (session: Session) => {
    while (performance.now() < until) {
      const at = next++;
      const parcel = parcels[again ? at % parcels.length : at];
      if (!parcel) return;
      millis.push(await session.deliver(parcel));
    }
  };
  await Promise.all(open.map(work));
  const passed = (performance.now() - from) / 1000;
  for (const session of open) session.close();
  return { perSecond: millis.length / passed, mails: millis.length, millis };
}

async function obey(order: MailOrder): Promise<MailPrepared | MailLoadResult | { begun: true }> {
  if (order.do === "prepare") return prepare(order.kind, order.count);
  if (order.do === "bring") return bring(order);
  const signer = openSigner({ keys: order.keys, clock: runningClock() });
  sign = (raw) => signer.sign(raw, signer.domains[0]!);
  recipients = order.recipients;
  return { begun: true };
}

process.on("message", (order: MailOrder) => {
  void obey(order).then(
    (done) => process.send?.(done),
    (error: Error) => process.send?.({ error: error.message }),
  );
});
process.on("disconnect", () => process.exit(0));
