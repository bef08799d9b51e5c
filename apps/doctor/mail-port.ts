/** The relay's own port: does it answer, is it ours, does it offer TLS. Brings no mail. */

import { connect, type Socket } from "node:net";
import { createInterface } from "node:readline";
import type { Settings } from "#kernel/config/index.ts";
import type { Examine, Finding } from "./examinations.ts";

const PATIENCE_MILLISECONDS = 5_000;

export const examinePort: Examine = async (settings) => {
  const { smtpPort, smtpProtocol, mailDomain } = settings;
  if (smtpPort === 0) {
    return [{ is: "advice", says: "SMTP_PORT is 0: the relay takes another port at each start." }];
  }
  const at = `${hostOf(settings)}:${smtpPort}`;
  const greeted = await greet(settings).catch(() => undefined);
  if (!greeted) {
    return [
      {
        is: "advice",
        says: `No relay answers at ${at}: fine while it is stopped; ./bellhop serve starts it.`,
      },
    ];
  }
  if (!greeted.greeting.startsWith(`220 ${mailDomain} `)) {
    return [{ is: "fault", says: `Another program answers at ${at}: "${greeted.greeting}".` }];
  }
  return [
    { is: "fine", says: `The relay answers at ${at} and speaks ${smtpProtocol.toUpperCase()}.` },
    tlsOf(settings, greeted.offers),
    ...frontOf(settings),
  ];
};

/** An address to call; the relay may listen on all of them. */
const hostOf = ({ host }: Settings): string =>
  host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;

type Greeted = { readonly greeting: string; readonly offers: readonly string[] };

/** @throws when nobody answers in time, or hangs up */
async function greet(settings: Settings): Promise<Greeted> {
  const socket = connect({
    host: hostOf(settings).replace(/^\[|\]$/g, ""),
    port: settings.smtpPort,
    timeout: PATIENCE_MILLISECONDS,
  });
  socket.on("timeout", () => socket.destroy(new Error("silent")));
  try {
    const replies = repliesOf(socket);
    const [greeting = ""] = await nextReply(replies);
    socket.write(`${settings.smtpProtocol === "lmtp" ? "LHLO" : "EHLO"} localhost\r\n`);
    const [, ...offers] = await nextReply(replies);
    socket.end("QUIT\r\n");
    return { greeting, offers: offers.map((line) => line.slice(4)) };
  } finally {
    socket.destroy();
  }
}

/** Line by line; what goes wrong with the connection comes out as a fault. */
async function* repliesOf(socket: Socket): AsyncGenerator<string, void> {
  const failed = new Promise<never>((_resolve, reject) => socket.once("error", reject));
  failed.catch(() => {});
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  while (true) {
    const { value, done } = await Promise.race([lines.next(), failed]);
    if (done) return;
    yield value;
  }
}

/** All lines up to the one whose code is followed by a blank. */
async function nextReply(lines: AsyncGenerator<string, void>): Promise<string[]> {
  const reply: string[] = [];
  while (true) {
    const { value } = await lines.next();
    if (value === undefined) throw new Error("hung up");
    reply.push(value);
    if (!/^\d{3}-/.test(value)) return reply;
  }
}

function tlsOf({ smtpProtocol, smtpTrusted, environment }: Settings, offers: readonly string[]): Finding {
  if (offers.includes("STARTTLS")) return { is: "fine", says: "It offers STARTTLS." };
  if (smtpProtocol === "lmtp" || smtpTrusted !== "")
    return { is: "fine", says: "It offers no STARTTLS: the mail server in front does." };
  return {
    is: environment === "production" ? "advice" : "fine",
    says: "It offers no STARTTLS: with SMTP_TLS_CERT and SMTP_TLS_KEY mail comes in encrypted.",
  };
}

/** A server in front that takes a bare line feed for a line's end can be made to hand us a forged second mail. */
function frontOf({ smtpProtocol, smtpTrusted }: Settings): Finding[] {
  if (smtpProtocol !== "lmtp" && smtpTrusted === "") return [];
  const says =
    "Of a Postfix in front, both must say yes (or the first: normalize, reject); docs/mail.md tells why and how to try it:";
  return [
    { is: "advice", says, lines: ["postconf smtpd_forbid_bare_newline smtpd_forbid_unauth_pipelining"] },
  ];
}
