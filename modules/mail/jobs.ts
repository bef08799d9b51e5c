/** Work of mail for later: mails about a message, queued when it is written and delivered one by one; letters of ours. */

import { Type } from "typebox";
import type { Events } from "#kernel/events/index.ts";
import type { Id } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs/index.ts";
import { type Letters, openLetters } from "#kernel/smtp/index.ts";
import { DELIVER } from "./service/posting.ts";
import type { Mail } from "./service.ts";

const Delivery = Type.Object({ deliveryId: Type.Unsafe<Id<"delivery">>(Type.String()) });

type Deps = Parameters<typeof openLetters>[0] & {
  readonly jobs: Pick<Jobs, "define">;
  readonly events: Events;
  readonly letters?: Letters;
};

/** Says which jobs mail has and what it listens to, in every process that adds or runs them. */
export function mailJobs({ jobs, events, letters, ...ground }: Deps, mail: Mail): void {
  const postman = letters ?? openLetters(ground);
  jobs.define(DELIVER, Delivery, ({ deliveryId }, { propertyId }) => mail.deliver(propertyId, deliveryId));

  events.on("messaging.message_sent", { listener: "mail.queue", when: "after" }, ({ propertyId, payload }) =>
    mail.queue(propertyId, payload),
  );
  events.on(
    "stays.reservation_changed",
    { listener: "mail.follow_guest", when: "within" },
    async ({ propertyId, payload: { reservationId, changed } }, tx) => {
      if (changed.includes("guest")) await mail.guestChanged(tx, { propertyId, reservationId });
    },
  );
  events.on(
    "stays.reservation_booked",
    { listener: "mail.issue_aliases", when: "within" },
    ({ propertyId, payload: { reservationId } }, tx) =>
      mail.aliases.issueFor(tx, { propertyId, reservationId }),
  );
  events.on(
    "safety.guest_exposed",
    { listener: "mail.warn_guest", when: "after" },
    async ({ propertyId, payload: { reservationId, hasClicked } }) => {
      const letter = await mail.exposureLetter({ propertyId, reservationId, hasClicked });
      if (letter) await postman.send(letter);
    },
  );
  events.on(
    "safety.report_resolved",
    { listener: "mail.tell_reporter", when: "after" },
    async ({ propertyId, payload: { reportId: _, ...decided } }) => {
      for (const letter of await mail.outcomeLetters({ propertyId, ...decided })) await postman.send(letter);
    },
  );
  events.on(
    "messaging.message_held",
    { listener: "mail.tell_held", when: "after" },
    async ({ propertyId, payload: { reservationId, from, via } }) => {
      const letter = via === "mail" ? await mail.heldLetter({ propertyId, reservationId, from }) : undefined;
      if (letter) await postman.send(letter);
    },
  );
}
