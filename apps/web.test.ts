/** The web process as a browser meets it: a port that opens, streams that end, a stop that waits for answers. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSettings } from "#kernel/config/index.ts";
import { testDatabase } from "#kernel/db/testing.ts";
import { silentLog } from "#kernel/log/index.ts";
import { openHouse } from "./compose.ts";
import { serveWeb } from "./web.ts";

const db = await testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "bellhop-web-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function open() {
  const settings = readSettings({
    NODE_ENV: "test",
    DATA_DIR: dataDir,
    SECRET_KEY: "k".repeat(40),
    PORT: "0",
  });
  const house = await openHouse({ settings, log: silentLog(), db, isOurs: true });
  const web = await serveWeb(house);
  return { house, web, url: `http://127.0.0.1:${web.port}` };
}

async function hostOf({ accounts }: Awaited<ReturnType<typeof open>>["house"], url: string) {
  const email = "teo@casa-azul.example";
  await accounts.createAccount({ email, name: "Teo", language: "en", timeZone: "Europe/Lisbon" });
  const token = (await accounts.issueSignInLink({ email })).split("/").at(-1);
  const signedIn = await fetch(`${url}/api/sessions/link`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ token }),
  });
  expect(signedIn.status).toBe(201);
  return signedIn.headers.getSetCookie()[0]!.split(";")[0]!;
}

test("it is ready once the process has said so, and stops with live streams open", async () => {
  const { house, web, url } = await open();
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  house.door.isOpen = true;
  expect((await fetch(`${url}/readyz`)).status).toBe(200);

  const cookie = await hostOf(house, url);
  const stream = await fetch(`${url}/events`, { headers: { cookie } });
  expect(stream.headers.get("content-type")).toContain("text/event-stream");
  const all = stream.text();
  const begin = performance.now();
  await web.stop();
  expect(await all).toContain("event: hello");
  expect(performance.now() - begin).toBeLessThan(house.settings.stopSeconds * 1000);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  await house.close();
});

test("what is not HTTP is refused with a problem, and the connection closed", async () => {
  const { connect } = await import("node:net");
  const { house, web } = await open();
  const answer = await new Promise<string>((resolve) => {
    let text = "";
    const socket = connect(web.port, "127.0.0.1", () => socket.write("HELLO\r\n\r\n"));
    socket.setEncoding("utf8").on("data", (part) => {
      text += part;
    });
    socket.on("close", () => resolve(text));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"code":"http.request_invalid"');
  await web.stop();
  await house.close();
});
