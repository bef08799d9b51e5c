/** What the forms of a conversation do without scripts. */

import {
  askForReview,
  block,
  endReviewOf,
  noReplyNeeded,
  send,
  takeBack,
  unblock,
} from "#lib/thread/form-acts.ts";
import type { Actions } from "./$types";

export const actions: Actions = {
  ...{ send, take_back: takeBack, no_reply_needed: noReplyNeeded, block, unblock },
  ...{ ask_review: askForReview, end_review: endReviewOf },
};
