/** The use cases of mail, given what they need. */

import type { Actor } from "#modules/accounts/index.ts";
import type { Messaging } from "#modules/messaging/index.ts";
import { aliasBook } from "./service/aliases.ts";
import { copyDesk } from "./service/copies.ts";
import { courier } from "./service/delivering.ts";
import type { MailDeps } from "./service/deps.ts";
import { exposureLetters } from "./service/exposure-letter.ts";
import { heldLetters } from "./service/held-letter.ts";
import { intake } from "./service/intake.ts";
import { ledger } from "./service/ledger.ts";
import { linkDesk } from "./service/link-desk.ts";
import { unreachableMailboxes } from "./service/mailboxes.ts";
import { outcomeLetters } from "./service/outcome-letter.ts";
import { postOffice } from "./service/posting.ts";
import { propertyMailBook } from "./service/property-mail.ts";
import { reception } from "./service/reception.ts";
import { reportDesk } from "./service/report-desk.ts";
import { returnDesk } from "./service/returns.ts";

export type Mail = ReturnType<typeof mailService>;

export function mailService(deps: MailDeps, messaging: Pick<Messaging, "standing">) {
  const aliases = aliasBook(deps);
  const returns = returnDesk(deps);
  const copies = copyDesk(deps);
  const links = linkDesk(deps);
  return {
    aliases,
    ...postOffice(deps),
    ...courier(deps, { aliases }),
    reception: reception(deps, { aliases, returns, intake: intake(deps, { aliases, returns }) }),
    ledger: ledger(deps, { aliases, messaging, copies }),
    copies,
    property: propertyMailBook(deps),
    links,
    reports: reportDesk(deps, { links, messaging }),
    ...exposureLetters(deps),
    ...heldLetters(deps),
    ...outcomeLetters(deps),
    unreachable: (actor: Actor) => unreachableMailboxes(deps, actor),
    /** Before the first mail comes. */
    warmUp: () => deps.examining.start(),
    close: async () => {
      deps.post.close();
      deps.files.close();
      await deps.examining.close();
    },
  };
}
