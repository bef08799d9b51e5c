/** The list of conversations, by the filter in the address. */

import { redirect } from "@sveltejs/kit";
import { answerOf, apiBy, NotDone } from "#lib/api/client.ts";
import { listConversations } from "#lib/api/conversations.ts";
import { addressOf, readFilter } from "#lib/inbox/filter.ts";
import { loadTexts } from "#lib/texts/index.ts";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = async ({ fetch, url, parent, depends, untrack }) => {
  depends("bellhop:conversations");
  const filter = readFilter(url.searchParams);
  const isSubmitted = url.searchParams.has("open");
  const [{ texts }, answer] = await Promise.all([
    untrack(parent),
    answerOf(listConversations(apiBy(fetch), filter)).then(
      (list) => ({ list }),
      (thrown: unknown) => {
        if (thrown instanceof NotDone) return { problem: thrown.problem };
        throw thrown;
      },
    ),
  ]);
  if ("problem" in answer && answer.problem.status === 401) redirect(303, "/sign-in");
  if (isSubmitted && "list" in answer && answer.list.exact) {
    redirect(303, addressOf(`/inbox/${answer.list.exact}`, {}));
  }
  return { ...answer, filter, texts: await loadTexts(texts.language, ["inbox"], texts) };
};
