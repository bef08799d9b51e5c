/** Whether a conversation shows anything of safety: small, as every page asks it. Pure. */

import type { MessageView } from "#lib/api/views.ts";
import type { Between } from "./views.ts";

type Looked = Pick<MessageView, "masks" | "links" | "isDoubtful">;

/** There is more to it than words. */
export const isMarked = ({ masks, links }: Looked): boolean => masks.length + links.length > 0;

export const needsSafety = (
  messages: readonly Looked[],
  held: readonly unknown[],
  between?: Between,
): boolean =>
  held.length > 0 ||
  between?.blockedBy !== undefined ||
  (between?.reports.length ?? 0) > 0 ||
  messages.some((message) => isMarked(message) || message.isDoubtful);
