/** What the forms of the conversation do without scripts. */

import { noReplyNeeded, send, takeBack } from "#lib/thread/form-acts.ts";
import type { Actions } from "./$types";

export const actions: Actions = { send, take_back: takeBack, no_reply_needed: noReplyNeeded };
