/** Pages rendered on the server over HTTP, by people who are signed in. */

import type { Id } from "#kernel/ids.ts";
import { startLoader, startWeb } from "./children.ts";
import { median, ms, percentile, perSecond } from "./figures.ts";
import { browserOf, type Ground } from "./ground.ts";
import type { Line, Section } from "./report.ts";
import { CONVERSATION, FIRST_PROPERTY, firstProperty, RESERVATION, uuid } from "./seed.ts";
import type { Effort } from "./sending.ts";

const CONNECTIONS = 8;

export async function measureRendering(ground: Ground, { seconds }: Effort): Promise<Section | undefined> {
  const { house, owner, size, url, dataDir } = ground;
  const web = await startWeb(url, dataDir);
  const loader = startLoader();
  try {
    if (!web.hasPages) return undefined;
    const host = await browserOf(house, owner);
    const guest = await guestBrowser(ground);
    const conversation = `${FIRST_PROPERTY}.${CONVERSATION.repeat(8)}-0000-7000-8000-{n}`;
    const pages = [
      { what: "inbox", path: "/inbox", headers: host },
      { what: "thread", path: `/inbox/${conversation}`, headers: host },
      { what: "guest's page", path: "/g/stay", headers: guest },
    ];
    const lines: Line[] = [];
    for (const { what, path, headers } of pages) {
      const load = {
        port: web.port,
        method: "GET",
        path,
        headers,
        spread: size.inFirst,
        expect: 200,
      } as const;
      await loader.run({ ...load, connections: CONNECTIONS, seconds: 2 });
      for (const connections of [1, CONNECTIONS]) {
        const { perSecond: rate, millis, unexpected } = await loader.run({ ...load, connections, seconds });
        if (unexpected) throw new Error(`${what}: ${unexpected} pages were not answered with 200`);
        const on = connections === 1 ? "1 connection" : `${connections} connections`;
        const times = `p50 ${ms(median(millis))}, p99 ${ms(percentile(millis, 0.99))}`;
        lines.push({ what: `${what}, ${on}`, figure: `${perSecond(rate)}, ${times}` });
      }
    }
    const about =
      "Whole pages as HTML, with the session looked up and the API asked in the same process, by one process.";
    return { title: "Rendering on the server", about, lines };
  } finally {
    loader.stop();
    await web.stop();
  }
}

async function guestBrowser({ house }: Ground): Promise<Record<string, string>> {
  const { guests } = house.accounts;
  const reservationId = uuid(RESERVATION, 1) as Id<"reservation">;
  const [row] = await house.db.run<{ version: number }>(
    {
      name: "bench.link_version",
      text: "select guest_link_version as version from stays.reservation where property_id = $1 and reservation_id = $2",
    },
    [firstProperty, reservationId],
  );
  const link = guests.linkFor({ propertyId: firstProperty, reservationId, version: row!.version });
  const { token } = await guests.enterWithLink(link, { ip: "127.0.0.1" });
  return { cookie: `bellhop-guest=${token}` };
}
