/** A conversation by mail: one guest, one host, a house of their own, and a provider where both have their mailboxes. */

import type { RelayScene } from "./scene.ts";

export type Story = Awaited<ReturnType<ReturnType<typeof storyteller>>>;

let serial = 0;

/** Every story has people nobody else writes to. The booking brings a second owner, who reads along. */
export function storyteller({ booked, clock, member, property }: RelayScene) {
  return async function story() {
    const at = await property(`casa-azul-${++serial}`);
    const guest = `mira.${serial}@guest.example`;
    const { stay, aliases } = await booked(guest, {}, at);
    const teo = await member(at, "owner");
    const found = await teo.get(`/api/conversations?view=all&q=${stay.number}`);
    const url = `/api/conversations/${found.body.items[0].id}`;
    return {
      guest,
      host: teo.email,
      aliases,
      /** As Teo reads it. */
      messages: async () => (await teo.get(`${url}/messages`)).body.items,
      trail: async () => (await teo.get(`${url}/mail`)).body,
      cutOf: async (id: string) => (await teo.get(`${url}/messages/${id}/mail`)).body.cut,
      /** Teo writes on his page. */
      async say(body: string) {
        clock.advance({ minutes: 1 });
        return (await teo.post(`${url}/messages`, { body })).body;
      },
    };
  };
}
