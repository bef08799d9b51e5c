/** Casa Azul with everybody who may stand at its doors, and Fyrhuset next to it. */

import { STAFF_POSTS } from "#modules/accounts/index.ts";
import type { TestApp } from "../testing.ts";
import type { Caller } from "./callers.ts";
import type { Who } from "./rights.ts";

/** Words that only those who may see Mira's stay may ever be answered. */
export const MARKS = { guest: "Mira Markssonova", message: "The blue key hangs behind the third tile" };

export type World = Awaited<ReturnType<typeof buildWorld>>;

export async function buildWorld(app: TestApp) {
  const azul = await app.property("casa-azul");
  const stay = await app.stay(azul, { guest: { name: MARKS.guest, language: "sv" } });
  const otherStay = await app.stay(azul, { guest: { name: "Omar Haddad", language: "ar" } });
  const otherEngine = await app.engine("other-engine");
  const fyrhuset = await app.property("fyrhuset", otherEngine, {
    name: "Fyrhuset",
    timeZone: "Europe/Stockholm",
  });
  await app.stay(fyrhuset, { guest: { name: "Jan Kowal", language: "pl" } });

  const makers: Record<Who, () => Promise<Caller>> = {
    anonymous: async () => app.anonymous,
    guest: () => app.guest(stay),
    other_guest: () => app.guest(otherStay),
    owner: () => app.member(azul, "owner"),
    manager: () => app.member(azul, "manager"),
    reception: () => app.member(azul, "reception"),
    read_only: () => app.member(azul, "read_only"),
    other_owner: () => app.member(fyrhuset, "owner"),
    engine: async () => azul.engine,
    other_engine: async () => otherEngine,
    integration: () => app.program(azul),
    other_integration: () => app.program(fyrhuset),
    agent: () => app.person(STAFF_POSTS[0]),
    trust_officer: () => app.person(STAFF_POSTS[1]),
    operator: () => app.person(STAFF_POSTS[2]),
  };
  const standing = new Map<Who, Caller>();
  /** The same one each time, for what leaves them as they are. */
  async function caller(who: Who): Promise<Caller> {
    const known = standing.get(who) ?? (await makers[who]());
    standing.set(who, known);
    return known;
  }

  const guest = await caller("guest");
  const conversationId: string = (await guest.get("/api/guest/conversation")).body.id;
  const sent = await guest.post("/api/guest/conversation/messages", { body: MARKS.message });
  const messageId: string = sent.body.id;

  /** A browser in which an owner's password was right and the second step is to follow. */
  async function halfWay(): Promise<Caller> {
    const { email } = await app.member(azul, "owner");
    return app.signIn(email);
  }
  return {
    halfWay,
    app,
    azul,
    stay,
    fyrhuset,
    conversationId,
    messageId,
    caller,
    fresh: (who: Who) => makers[who](),
  };
}
