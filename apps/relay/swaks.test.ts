/** A real mail program against the real relay; left out where swaks is not installed (Debian's package of that name). */

import { spawn, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { aJpeg } from "#modules/safety/testing.ts";
import { relayScene } from "./testing/scene.ts";
import { storyteller } from "./testing/story.ts";

const SWAKS = "swaks";
const isInstalled = spawnSync(SWAKS, ["--version"]).status === 0;
const scene = await relayScene();
const { lmtp, relay, settings } = scene;
const story = storyteller(scene);

/** What swaks said and heard, and its exit code. */
function swaks(port: number, options: Readonly<Record<string, string>>) {
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = spawn(SWAKS, ["--server", "127.0.0.1", "--port", String(port), "--no-hints", ...given]);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  return new Promise<{ said: string; code: number | null }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ said, code }));
  });
}

describe.skipIf(!isInstalled)(isInstalled ? "swaks" : "swaks is not installed: apt-get install swaks", () => {
  test.each([
    ["SMTP", relay.port],
    ["LMTP", lmtp.port],
  ])(
    "brings a guest's mail with a picture by %s, and it is in the inbox when swaks has its answer",
    async (protocol, port) => {
      const { guest, aliases, messages } = await story();
      const view = join(settings.dataDir, "view.jpg");
      await writeFile(view, await aJpeg());
      const { said, code } = await swaks(port, {
        protocol,
        from: guest,
        to: aliases.partner,
        "h-Subject": "Our arrival",
        body: "This is the view from the train.",
        "attach-type": "image/jpeg",
        attach: `@${view}`,
      });
      expect(said).toContain("250 2.6.0 Taken: it stands in the conversation");
      expect(code).toBe(0);
      expect(await messages()).toMatchObject([
        {
          from: "guest",
          via: "mail",
          body: "This is the view from the train.",
          attachments: [{ type: "image/jpeg" }],
        },
      ]);
    },
  );

  test("is told by the recipient that nobody has the address", async () => {
    const to = "harbour-2222-3333-4444-5555@partner.stays.example";
    const { said, code } = await swaks(relay.port, { from: "mira@guest.example", to });
    expect(said).toContain("550 5.1.1 No mail was taken: nobody has this address here.");
    expect(code).not.toBe(0);
  });
});
