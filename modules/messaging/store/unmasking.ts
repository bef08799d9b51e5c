/** The one change to a message that was sent: a person found that nothing in it should have been hidden or warned of. */

import { hotStatement, type Runner } from "#kernel/db/index.ts";
import type { Located } from "#kernel/ids.ts";

const SHOW = hotStatement(
  "messaging.show_as_written",
  `update messaging.message m set body = $3, masks = null, is_doubtful = false
where m.property_id = $1 and m.message_id = $2::uuid`,
);

/** Its place, time and author stay. */
export const showAsWritten = async (
  runner: Runner,
  { propertyId, id }: Located<"message">,
  body: string,
): Promise<void> => void (await runner.run(SHOW, [propertyId, id, body]));
