/** Every route by everybody: generated from the running program, judged by the golden table of rights. */

import { describe, expect, test } from "vitest";
import type { Door } from "#kernel/http/index.ts";
import { PERMISSIONS } from "#modules/accounts/index.ts";
import { EXAMPLES, type Example } from "./testing/examples.ts";
import { MACHINERY, RIGHTS, RIGHTS_TO_LISTS, SEES_MIRA, WHO, type Who } from "./testing/rights.ts";
import { buildWorld, MARKS } from "./testing/world.ts";
import { testApp } from "./testing.ts";

const house = await testApp();
const world = await buildWorld(house);
const doors = house.app.doors.filter((door) => door.permission !== undefined);
const nameOf = ({ method, url }: Door): string => `${method} ${url}`;

const REFUSED = [401, 403, 404];

function mayPass({ url, permission }: Door, who: Who): boolean {
  const list = url.includes("/:") ? undefined : RIGHTS_TO_LISTS[permission!];
  return (list ?? RIGHTS[permission!]).includes(who);
}

/** Of a stream, only the status. */
async function ask(door: Door, who: Who, { url = door.url, body, spends, streams, caller }: Example) {
  const by = caller ?? (spends ? await world.fresh(who) : await world.caller(who));
  if (!streams) {
    const answer = await by.ask(door.method, url, body);
    return { status: answer.status, text: JSON.stringify(answer.body ?? "") };
  }
  const stream = await house.app.inject({ method: "GET", url, headers: by.headers, payloadAsStream: true });
  stream.stream().destroy();
  return { status: stream.statusCode, text: "" };
}

describe("every route", () => {
  test("names a permission that exists, or is known machinery", () => {
    for (const door of doors) expect(PERMISSIONS).toContain(door.permission);
    const machinery = house.app.doors.filter((door) => !door.permission && door.url !== "/api/*");
    expect(machinery.map(nameOf).sort()).toEqual([...MACHINERY].sort());
    expect(Object.keys(RIGHTS).sort()).toEqual([...PERMISSIONS].sort());
  });

  test("has an example of how it is asked, and no example is left over", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(doors.map(nameOf).sort());
  });
});

describe.each(doors.map((door) => [`${nameOf(door)} (${door.permission})`, door] as const))(
  "%s",
  (_name, door) => {
    test.each(WHO)("%s", async (who) => {
      const example = await EXAMPLES[nameOf(door)]!(world, who);
      const { status, text } = await ask(door, who, example);
      if (!mayPass(door, who)) expect(who === "anonymous" ? [401] : REFUSED, text).toContain(status);
      else if (example.answers) expect(status, text).toBe(example.answers);
      else expect([200, 201, 202, 204], text).toContain(status);
      if (!SEES_MIRA.includes(who))
        for (const words of Object.values(MARKS)) expect(text).not.toContain(words);
    });
  },
);
