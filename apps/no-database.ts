/** Stands where a database is due when the rooms are wired only to be described. Any use of it is a mistake. */

import type { Db } from "#kernel/db/index.ts";

export function noDatabase(): Db {
  const refuse = () => {
    throw new Error("there is no database here");
  };
  return {
    q: new Proxy({}, { get: refuse }) as Db["q"],
    url: "",
    run: refuse,
    write: refuse,
    listen: refuse,
    connections: () => ({ total: 0, idle: 0, waiting: 0 }),
    close: async () => undefined,
  };
}
