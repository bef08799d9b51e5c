/** What privacy seals a year after a stay: what messaging and mail keep of a conversation. */

import { mailArchiving } from "#modules/mail/index.ts";
import type { Messaging } from "#modules/messaging/index.ts";
import type { Archives } from "#modules/privacy/index.ts";

/** `messaging` may be made later than this. */
export function archivesOf(messaging: () => Pick<Messaging, "archiving">): Archives {
  return {
    due: {
      list: (...asked) => messaging().archiving.due.list(...asked),
      count: (now) => messaging().archiving.due.count(now),
      lock: (...asked) => messaging().archiving.due.lock(...asked),
    },
    sources: [
      {
        room: "messaging",
        take: (...asked) => messaging().archiving.source.take(...asked),
        clear: (...asked) => messaging().archiving.source.clear(...asked),
        names: (...asked) => messaging().archiving.source.names(...asked),
      },
      mailArchiving(),
    ],
  };
}
