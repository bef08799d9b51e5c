/** The one question we ask ClamAV: is there anything bad in these bytes? By its INSTREAM command, without a package. */

import { connect, type Socket } from "node:net";
import { Unavailable } from "#kernel/errors.ts";

/** `too_large`: the scanner takes fewer bytes than we do, so nobody has looked at all of them. */
export type ScanResult = "clean" | "infected" | "too_large";

export type Scanner = {
  /** @throws Unavailable safety.scanner_unavailable: no answer is never taken for a good one */
  scan(bytes: Uint8Array): Promise<ScanResult>;
};

export type ScannerPlace = {
  /** `unix:/run/clamav/clamd.ctl`, or `tcp://127.0.0.1:3310`. */
  readonly address: string;
  /** For connecting and scanning together. */
  readonly timeLimitMs?: number;
};

const TIME_LIMIT_MS = 30_000;
const CHUNK_BYTES = 64 * 1024;
const MAX_REPLY_CHARACTERS = 4096;
const END_OF_STREAM = Buffer.alloc(4);

export const clamav = ({ address, timeLimitMs = TIME_LIMIT_MS }: ScannerPlace): Scanner => ({
  async scan(bytes) {
    try {
      return meaningOf(await askDaemon(address, bytes, timeLimitMs));
    } catch (cause) {
      throw new Unavailable("safety.scanner_unavailable", {}, { cause });
    }
  },
});

function meaningOf(reply: string): ScanResult {
  const words = reply.replace(/[\0\r\n]/g, " ").trim();
  if (words === "stream: OK") return "clean";
  if (words.startsWith("stream: ") && words.endsWith(" FOUND")) return "infected";
  if (words.startsWith("INSTREAM size limit exceeded")) return "too_large";
  throw new Error("the scanner gave no verdict");
}

/** What the daemon says until it closes. It may say "too large" and close while we are still sending. */
function askDaemon(address: string, bytes: Uint8Array, timeLimitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(placeOf(address));
    const limit = setTimeout(() => fail(new Error("the scanner did not answer in time")), timeLimitMs);
    let reply = "";
    function fail(cause: Error) {
      end();
      if (reply) resolve(reply);
      else reject(cause);
    }
    function done() {
      end();
      resolve(reply);
    }
    function end() {
      clearTimeout(limit);
      socket.destroy();
    }
    socket.setEncoding("latin1");
    socket.on("connect", () => send(socket, bytes).catch(fail));
    socket.on("data", (words) => {
      reply += words;
      if (reply.endsWith("\0") || reply.length > MAX_REPLY_CHARACTERS) done();
    });
    socket.on("error", fail);
    socket.on("close", done);
  });
}

/** Each piece behind its length in four bytes; a length of zero ends. */
async function send(socket: Socket, bytes: Uint8Array): Promise<void> {
  socket.write("zINSTREAM\0");
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const piece = bytes.subarray(start, start + CHUNK_BYTES);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece))
      await new Promise((resolve) => socket.once("drain", resolve).once("close", resolve));
    if (socket.destroyed) return;
  }
  socket.write(END_OF_STREAM);
}

function placeOf(address: string) {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 3310) };
}
