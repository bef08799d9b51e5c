/** What the relay answers: recipients are let in by the reception of mail, mails are taken by it, faults become replies. */

import type { ReceivedMail, ReceivingPolicy, ReceivingSession } from "#kernel/smtp/index.ts";
import type { Destination } from "#modules/mail/index.ts";
import type { House } from "../compose.ts";
import { replyFor, replyOf, TAKEN } from "./replies.ts";

export function relayPolicy({ mail, log }: Pick<House, "mail" | "log">): ReceivingPolicy {
  /** Where the recipients of each transaction lead, as found when they were named. */
  const found = new WeakMap<ReceivingSession, Map<string, Destination>>();
  const of = (session: ReceivingSession) => {
    if (!found.has(session)) found.set(session, new Map());
    return found.get(session)!;
  };

  return {
    async onSender(_sender, session) {
      found.delete(session);
      return undefined;
    },

    async onRecipient(address, session) {
      const destinations = of(session);
      if (destinations.size > 0 && !destinations.has(address)) {
        return replyFor({ code: "mail.one_alias_at_a_time", params: {} });
      }
      try {
        const destination = await mail.reception.admit(address);
        destinations.set(address, destination);
        return undefined;
      } catch (fault) {
        return replyOf(fault, log);
      }
    },

    async onMail({ raw, sender, recipients, session }: ReceivedMail) {
      const [recipient = ""] = recipients;
      try {
        const destination = of(session).get(recipient) ?? (await mail.reception.admit(recipient));
        const { remoteIp: ip, helo } = session;
        const { as } = await mail.reception.take(destination, { sender, recipient, ip, helo }, raw);
        log.info({ session: session.id, as, bytes: raw.length }, "relay.taken");
        return TAKEN[as];
      } catch (fault) {
        return replyOf(fault, log);
      }
    },
  };
}
