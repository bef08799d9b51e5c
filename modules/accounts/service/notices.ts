/** Letters that tell a person what happened with their account; each can be answered with "that was not me". */

import type { Tx } from "#kernel/db/index.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import { hashSecret, linkSecret, type RowSecret, rowSecretText, sameSecret } from "../secrets.ts";
import { insertNotice } from "../store/notice.ts";
import type { NoticeFacts, NoticeKind } from "../types/proof.ts";
import type { AccountsDeps } from "./deps.ts";

export type Notices = ReturnType<typeof noticeBook>;

export function noticeBook({
  clock,
  ids,
  jobs,
  settings,
}: Pick<AccountsDeps, "clock" | "ids" | "jobs" | "settings">) {
  /** Written down in the transaction that made it true; the letter follows. */
  async function tell(
    tx: Tx,
    personId: Id<"person">,
    about: { readonly kind: NoticeKind; readonly facts?: NoticeFacts; readonly sessionId?: Id<"session"> },
  ): Promise<Id<"notice">> {
    const id = ids.next("notice");
    const { kind, facts = {}, sessionId } = about;
    await insertNotice(tx, personId, {
      ...{ id, kind, facts, createdAt: clock.now() },
      ...(sessionId && { sessionId }),
    });
    const payload = { letter: "notice", personId, noticeId: id };
    await jobs.enqueue(tx, { propertyId: NO_PROPERTY, kind: "accounts.letter", payload });
    return id;
  }

  const secretOf = (personId: Id<"person">, id: Id<"notice">): string =>
    linkSecret(settings.secretKey, "not_me", personId, id);

  /** Where the letter's button leads. Made again from the ids each time. */
  const notMeLink = (personId: Id<"person">, id: Id<"notice">): string =>
    `${settings.publicUrl}/not-me/${rowSecretText({ personId, rowId: id, secret: secretOf(personId, id) })}`;

  /** Is it the secret of that very letter? */
  const isNotMeSecret = ({ personId, rowId, secret }: RowSecret): boolean =>
    sameSecret(secret, hashSecret(secretOf(personId, rowId as Id<"notice">)));

  return { tell, notMeLink, isNotMeSecret };
}
