/** Who is signed in, asked once for each page. */

import type { RequestEvent } from "@sveltejs/kit";
import type { Me } from "./views.ts";

const NOBODY: Me = { kind: "anonymous", properties: [], marketplace: { name: "Bellhop Stays", domain: "" } };

/** `away` when the API does not answer: pages that need a person then say so. */
export async function askMe(event: RequestEvent): Promise<Me> {
  try {
    const answer = await event.fetch("/api/me");
    return answer.ok ? ((await answer.json()) as Me) : { ...NOBODY, kind: "away" };
  } catch {
    return { ...NOBODY, kind: "away" };
  }
}
