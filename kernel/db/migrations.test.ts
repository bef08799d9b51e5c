/** Migrations: plain files of every room, in the order of their names, once, however many processes begin at once. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { migrate, migrationFiles, openDb } from "./index.ts";
import { emptyDatabase } from "./testing.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A house with these files, by their path from its root. */
function house(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), "bellhop-house-"));
  folders.push(root);
  for (const [file, text] of Object.entries(files)) add(root, file, text);
  return root;
}

function add(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const STAYS = "modules/stays/migrations/20260102T0900_open_reservations.sql";
const MESSAGING = "modules/messaging/migrations/20260103T0900_open_conversations.sql";

const schema = () => ({
  [MESSAGING]:
    "create table conversation (id int primary key references reservation (id)); insert into conversation values (1)",
  [STAYS]: "create table reservation (id int primary key); insert into reservation values (1);",
});

test("rooms migrate in the order of their files' names, whatever the order of the rooms", async () => {
  const db = await emptyDatabase();
  const files = migrationFiles(house(schema()));
  expect(await migrate(db.q, files)).toEqual([
    "20260102T0900_open_reservations",
    "20260103T0900_open_conversations",
  ]);
  expect(await migrate(db.q, files)).toEqual([]);
});

test("three processes that begin at once migrate once", async () => {
  const db = await emptyDatabase();
  const files = migrationFiles(house(schema()));
  const processes = [openDb(db.url), openDb(db.url), openDb(db.url)];
  const ran = await Promise.all(processes.map((each) => migrate(each.q, files)));
  expect(ran.map((names) => names.length).toSorted()).toEqual([0, 0, 2]);
  await Promise.all(processes.map((each) => each.close()));
});

test("a room that comes late may bring files older than those that ran", async () => {
  const db = await emptyDatabase();
  const root = house(schema());
  await migrate(db.q, migrationFiles(root));
  add(
    root,
    "modules/accounts/migrations/20260101T0900_open_accounts.sql",
    "create table person (id int primary key)",
  );
  expect(await migrate(db.q, migrationFiles(root))).toEqual(["20260101T0900_open_accounts"]);
});

test("a file that fails undoes all of the run and is named", async () => {
  const db = await emptyDatabase();
  const root = house({
    ...schema(),
    "modules/mail/migrations/20260104T0900_open_mail.sql": "create tabel alias ()",
  });
  await expect(migrate(db.q, migrationFiles(root))).rejects.toThrow("20260104T0900_open_mail");
  const { rows } = await sql`select 1 from pg_tables where tablename = 'reservation'`.execute(db.q);
  expect(rows).toEqual([]);
});

test("names say when, and no two rooms use the same", async () => {
  const nameless = house({ "modules/mail/migrations/1_mail.sql": "" });
  await expect(migrationFiles(nameless).list()).rejects.toThrow("1_mail.sql");
  const twins = house({ [STAYS]: "", [STAYS.replace("stays", "mail")]: "" });
  await expect(migrationFiles(twins).list()).rejects.toThrow("two migrations");
});

test("the migrations of this house run on an empty database", async () => {
  const db = await emptyDatabase();
  expect(await migrate(db.q)).toContain("20260101T0000_open_jobs");
});
