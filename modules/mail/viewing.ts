/** Nouns of mail as the API shows them. Of several mails about one message the best state is shown. */

import { GIVE_UP_AFTER_HOURS } from "./rules/delivery/retry.ts";
import type { AliasBook } from "./service/aliases.ts";
import type { MailTrail, Steps } from "./service/ledger.ts";
import type { UnreachableMailbox } from "./service/mailboxes.ts";
import type { Delivery, DeliveryState } from "./types/delivery.ts";
import type { CutParts, MailNote } from "./types/inbound.ts";
import type { MailOfMessageView, MailStateView, MailTrailView, UnreachableView } from "./views.ts";

/** The best first. */
const ORDER: readonly DeliveryState[] = ["accepted", "queued", "deferred", "withheld", "expired", "bounced"];

export function viewTrail(
  { aliases: pair, you, deliveries, notes, cut }: MailTrail,
  aliases: Pick<AliasBook, "addressOf">,
): MailTrailView {
  const bySeq = Map.groupBy(deliveries, ({ seq }) => seq);
  return {
    aliases: {
      guest: aliases.addressOf("guest", pair.guest),
      partner: aliases.addressOf("partner", pair.partner),
    },
    you,
    mails: [...bySeq.values()].map((ofOne) => viewState(best(ofOne))),
    notes: notes.map(viewNote),
    cut: [...cut],
  };
}

const best = (deliveries: readonly Delivery[]): Delivery =>
  [...deliveries].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))[0]!;

const viewState = (delivery: Delivery): MailStateView => {
  const { seq, state, changedAt, nextAt, createdAt } = delivery;
  return {
    ...{ seq, state, ...answerOf(delivery), changedAt: changedAt.toString() },
    ...(nextAt && {
      nextAt: nextAt.toString(),
      givesUpAt: createdAt.add({ hours: GIVE_UP_AFTER_HOURS }).toString(),
    }),
  };
};

const viewNote = ({
  id,
  kind,
  side,
  afterSeq,
  refusedFiles,
  at,
}: MailNote): MailTrailView["notes"][number] => ({
  ...{ id, kind, side, afterSeq, files: refusedFiles.map((file) => ({ ...file })), at: at.toString() },
});

export const viewMailOfMessage = (cut: CutParts | undefined, steps: Steps): MailOfMessageView => ({
  ...(cut && { cut: { ...cut, receivedAt: cut.receivedAt.toString() } }),
  steps: steps.map((step) => ({ what: step.what, ...answerOf(step), at: step.at.toString() })),
});

const answerOf = ({ code, status, reason }: Pick<Delivery, "code" | "status" | "reason">) => ({
  ...(code && { code }),
  ...(status && { status }),
  ...(reason && { reason }),
});

export const viewUnreachable = (mailboxes: readonly UnreachableMailbox[]): UnreachableView => ({
  items: mailboxes.map(({ since, ...mailbox }) => ({ ...mailbox, since: since.toString() })),
});
