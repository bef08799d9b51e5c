/** What the forms of a conversation do without scripts. */

import { noReplyNeeded, send } from "#lib/thread/form-acts.ts";
import type { Actions } from "./$types";

export const actions: Actions = { send, no_reply_needed: noReplyNeeded };
