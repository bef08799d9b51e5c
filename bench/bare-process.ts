/**
 * The same read and the same write behind a route with nothing else: no door, no rules, no problems, no live pages. What
 * Node, Fastify and the driver leave of the database's rate on this machine. Run as a child process.
 */

import { randomUUID } from "node:crypto";
import { fastify } from "fastify";
import pg from "pg";
import "../apps/compose.ts"; // the rooms say their statements when they are loaded
import { hotStatementText } from "./pgbench.ts";

const { BENCH_DATABASE: connectionString, BENCH_PRINCIPAL: principalId } = process.env;
const pool = new pg.Pool({ connectionString, max: 16 });
const read = { name: "read", text: hotStatementText("messaging.find_standing_of_member") };
const write = { name: "write", text: hotStatementText("messaging.send_message") };

const body = { type: "object", properties: { id: { type: "string" }, body: { type: "string" } } };
type Request = { Params: { at: string }; Body: { id: string; body: string } };

const app = fastify();
app.post<Request>("/api/conversations/:at/messages", { schema: { body } }, async (request, reply) => {
  const [property, conversation] = request.params.at.split(".");
  const { id, body: words } = request.body;
  const { rows: found } = await pool.query({ ...read, values: [property, conversation, principalId, id] });
  const name = found[0].my_name;
  const message = [property, conversation, id, "partner", principalId, name, words, words.slice(0, 140)];
  const event = [Temporal.Now.instant().toString(), null, null, false, "chat", null, randomUUID(), 0, [], []];
  const { rows } = await pool.query({ ...write, values: [...message, ...event] });
  return reply.code(201).send({ id, seq: rows[0].seq, author: { name }, body: words });
});

const address = await app.listen({ port: 0, host: "127.0.0.1" });
process.on("disconnect", () => process.exit(0));
process.send?.({ port: Number(new URL(address).port) });
