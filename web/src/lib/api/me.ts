/** Who is signed in, asked once for each page. */

import type { RequestEvent } from "@sveltejs/kit";
import type { Me } from "./views.ts";

const NOBODY: Me = { kind: "anonymous", properties: [], marketplace: { name: "Bellhop Stays", domain: "" } };

/** Nobody when the API is away: the page itself then says so. */
export async function askMe(event: RequestEvent): Promise<Me> {
  try {
    const answer = await event.fetch("/api/me");
    return answer.ok ? ((await answer.json()) as Me) : NOBODY;
  } catch {
    return NOBODY;
  }
}
