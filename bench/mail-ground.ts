/** What mail is measured on: many stays with aliases, a guest who has an address, the names and keys that prove it. */

import { randomInt } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CompiledQuery } from "kysely";
import { makeKeys, recordsOf, zoneText } from "#modules/mail/index.ts";
import { newAliasName } from "#modules/mail/rules/aliases/name.ts";
import { type Ground, layGround } from "./ground.ts";
import { SENDER } from "./mail-letters.ts";
import { parentOf } from "./process-tree.ts";
import { RESERVATION, type Size, uuid } from "./seed.ts";

/** A mail each in turn: however many come, none of the conversations looks like two programs that write to each other. */
const SIZE: Size = { properties: 202, conversations: 20_000, inFirst: 100, inSecond: 100, messagesEach: 4 };
export const MAIL_DOMAIN = "stays.example";

export type MailGround = {
  readonly ground: Ground;
  /** The aliases that guests write to. */
  readonly recipients: readonly string[];
  readonly keys: Awaited<ReturnType<typeof makeKeys>>;
  /** File with the names of the guest's domain. */
  readonly zone: string;
  /** The process that all of the database's come from; undefined where that cannot be told. */
  readonly postmaster: number | undefined;
};

export async function layMailGround(): Promise<MailGround> {
  const ground = await layGround(SIZE);
  const domain = SENDER.split("@")[1]!;
  // what nearly all mail is signed with
  const keys = (await makeKeys(domain, "b1")).filter(({ algorithm }) => algorithm === "rsa-sha256");
  const mailHost = `mx.${domain}`;
  const records = recordsOf({ domain, keys, mailHost, reportsTo: SENDER, policyId: "1" });
  const zone = join(ground.dataDir, "bench.zone");
  writeFileSync(zone, `${zoneText(records)}${mailHost}. IN A 127.0.0.1\n`);
  return {
    ground,
    recipients: await giveAliases(ground),
    keys,
    zone,
    postmaster: await postmasterOf(ground),
  };
}

async function giveAliases({ db }: Ground): Promise<string[]> {
  const names = () => Array.from({ length: SIZE.conversations }, () => newAliasName(randomInt));
  const [guests, partners] = [names(), names()];
  const reservations = guests.map((_, at) => uuid(RESERVATION, at + 1));
  const issued = `from unnest($1::text[], $2::text[], $3::uuid[]) as given (guest, partner, id)
    join stays.reservation r on r.reservation_id = given.id`;
  await db.write(async (tx) => {
    await tx.executeQuery(CompiledQuery.raw("update stays.reservation set guest_email = $1", [SENDER]));
    const values = [guests, partners, reservations];
    const run = (sql: string) => tx.executeQuery(CompiledQuery.raw(sql, values));
    await run(`insert into mail.alias_pair (property_id, reservation_id, guest_name, partner_name, issued_at, changed_at)
      select r.property_id, given.id, given.guest, given.partner, now(), now() ${issued}`);
    await run(`insert into mail.alias (name, side, property_id, reservation_id, issued_at)
      select name, side, r.property_id, given.id, now() ${issued}
      cross join lateral (values (given.guest, 'guest'), (given.partner, 'partner')) as named (name, side)`);
  });
  await db.q.executeQuery(CompiledQuery.raw("vacuum analyze"));
  return partners.map((name) => `${name}@partner.${MAIL_DOMAIN}`);
}

async function postmasterOf({ db }: Ground): Promise<number | undefined> {
  const asked = { name: "bench.backend", text: "select pg_backend_pid() as pid" };
  const [row] = await db.run<{ pid: number }>(asked, []);
  return parentOf(row!.pid);
}
