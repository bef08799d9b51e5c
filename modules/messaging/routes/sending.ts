/** What a request to send says, read for the service. */

import type { Id } from "#kernel/ids.ts";
import type { Sending } from "../service/send.ts";

type Body = { readonly id?: string; readonly body: string };
type Headers = { readonly "idempotency-key"?: string };

/** An id in the body wins over a key in the header. */
export const sendingOf = ({ id, body }: Body, headers: Headers): Sending => ({
  body,
  id: id?.toLowerCase() as Id<"message"> | undefined,
  idempotencyKey: headers["idempotency-key"],
});
