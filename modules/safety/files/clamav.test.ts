import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { clamav } from "./clamav.ts";

let daemon: Server | undefined;
afterEach(() => void daemon?.close());

/** A daemon that takes a stream as ClamAV does and answers by `reply`; it keeps silent where that gives nothing. */
async function aDaemon(reply: (content: Buffer) => string | undefined, at: { path?: string } = {}) {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  daemon = createServer((socket) => {
    let came = Buffer.alloc(0);
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("data", (bytes: Buffer) => {
      came = Buffer.concat([came, bytes]);
      const content = contentOf(came);
      if (!content) return;
      seen.push(content);
      const words = reply(content);
      if (words !== undefined) socket.end(words);
    });
  });
  await new Promise<void>((resolve) => daemon!.listen(at.path ?? { port: 0, host: "127.0.0.1" }, resolve));
  const place = daemon.address();
  const address = typeof place === "string" ? `unix:${place}` : `tcp://127.0.0.1:${place!.port}`;
  return { address, seen, sockets };
}

/** The content of a whole stream: the command, pieces behind their lengths, a length of zero; undefined before that. */
function contentOf(came: Buffer): Buffer | undefined {
  const command = "zINSTREAM\0";
  if (came.length < command.length) return undefined;
  expect(came.toString("latin1", 0, command.length)).toBe(command);
  const pieces: Buffer[] = [];
  for (let i = command.length; i + 4 <= came.length; ) {
    const length = came.readUInt32BE(i);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(came.subarray(i + 4, i + 4 + length));
    i += 4 + length;
  }
  return undefined;
}

const virus = Buffer.from("this stands for a virus");
const byContent = (content: Buffer) =>
  content.equals(virus) ? "stream: Win.Test.Example-1 FOUND\0" : "stream: OK\0";

test("clean is clean and found is infected", async () => {
  const { address, seen } = await aDaemon(byContent);
  const content = Buffer.alloc(200_000, "casa azul ");
  expect(await clamav({ address }).scan(content)).toBe("clean");
  expect(await clamav({ address }).scan(virus)).toBe("infected");
  expect(await clamav({ address }).scan(Buffer.alloc(0))).toBe("clean");
  expect(seen.map((one) => one.length)).toEqual([200_000, virus.length, 0]);
  expect(seen[0]!.equals(content)).toBe(true);
});

test.skipIf(process.platform === "win32")("a socket in the file system serves as well", async () => {
  const { address } = await aDaemon(byContent, { path: join(tmpdir(), `clamd-${process.pid}.sock`) });
  expect(await clamav({ address }).scan(virus)).toBe("infected");
});

test("more than the scanner takes was not looked at", async () => {
  const { address } = await aDaemon(() => "INSTREAM size limit exceeded. ERROR\0");
  expect(await clamav({ address }).scan(virus)).toBe("too_large");
});

test.each([
  ["an error", "Can't allocate memory ERROR\0"],
  ["nothing", ""],
  ["half a word", "stream: O"],
  ["an answer to something else", "PONG\0"],
  ["OK to something else", "stream: OK, but not all of it\0"],
])("F14 %s for an answer is none", async (_what, words) => {
  const { address } = await aDaemon(() => words);
  const failing = clamav({ address }).scan(virus);
  await expect(failing).rejects.toMatchObject({ code: "safety.scanner_unavailable", status: 503 });
});

test("F14 a scanner that is away or keeps silent is never taken for a good answer", async () => {
  const { address } = await aDaemon(() => undefined);
  const silent = clamav({ address, timeLimitMs: 50 }).scan(virus);
  await expect(silent).rejects.toMatchObject({ code: "safety.scanner_unavailable" });
  const nowhere = clamav({ address: "unix:/nowhere/clamd.ctl" }).scan(virus);
  await expect(nowhere).rejects.toMatchObject({ code: "safety.scanner_unavailable" });
});

test("F14 a scanner that hangs up while it is being told is away", async () => {
  daemon = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => daemon!.listen(0, "127.0.0.1", resolve));
  const place = daemon.address() as { port: number };
  const failing = clamav({ address: `tcp://127.0.0.1:${place.port}` }).scan(Buffer.alloc(5_000_000));
  await expect(failing).rejects.toMatchObject({ code: "safety.scanner_unavailable" });
});
