import { createSocket } from "node:dgram";
import { expect, test } from "vitest";
import { systemResolver } from "./index.ts";

/** A name server on this machine which gives back every question with `code` in its header, or stays silent. */
async function aNameServer(code: number | undefined) {
  const socket = createSocket("udp4");
  socket.on("message", (question, { port, address }) => {
    if (code === undefined) return;
    const answer = Buffer.from(question);
    answer[2] = 0x81;
    answer[3] = 0x80 | code;
    socket.send(answer, port, address);
  });
  await new Promise<void>((bound) => socket.bind(0, "127.0.0.1", bound));
  return { server: `127.0.0.1:${socket.address().port}`, stop: () => socket.close() };
}

test.each<[number | undefined, string, string]>([
  [3, "ENOTFOUND", "says that the name does not exist"],
  [0, "ENODATA", "has no such record"],
  [2, "ESERVFAIL", "is in trouble"],
  [5, "ESERVFAIL", "refuses to answer"],
  [undefined, "ETIMEOUT", "is silent"],
])("a name server with answer %s gives %s: it %s", async (code, expected) => {
  const { server, stop } = await aNameServer(code);
  try {
    const resolver = systemResolver({
      timeoutMilliseconds: code === undefined ? 40 : 4000,
      servers: [server],
    });
    await expect(resolver.txt("casa-azul.example")).rejects.toMatchObject({ code: expected });
  } finally {
    stop();
  }
});

test("a name that cannot exist, and an address that is none, do not exist", async () => {
  const resolver = systemResolver({ timeoutMilliseconds: 1000, servers: ["127.0.0.1:9"] });
  await expect(resolver.a(`${"a".repeat(64)}.example`)).rejects.toMatchObject({ code: "ENOTFOUND" });
  await expect(resolver.ptr("casa-azul.example")).rejects.toMatchObject({ code: "ENOTFOUND" });
});
