/** Schemas and statements that break a rule are reported, each for its own fault and no other; good ones are not. */

import { sql } from "kysely";
import { expect, test } from "vitest";
import { emptyDatabase } from "../testing.ts";
import { checkWithin, tell } from "./index.ts";

const db = await emptyDatabase();

const GOOD = `
  create schema trade;
  create table trade.topic (topic text primary key);
  comment on table trade.topic is 'class: reference. What it may be about.';
  create table trade.stay (property_id bigint not null, stay_id uuid not null, number text not null, guest text,
    topic text references trade.topic, until timestamptz, words text[], primary key (property_id, stay_id), unique (property_id, number));
  comment on table trade.stay is 'class: property. What is booked.';
  create table trade.message (property_id bigint not null, stay_id uuid not null, seq int not null, body text,
    primary key (property_id, stay_id, seq),
    foreign key (property_id, stay_id) references trade.stay (property_id, stay_id) on delete cascade);
  comment on table trade.message is 'class: property. What was said.';
  create table trade.session (person_id uuid not null, session_id uuid not null, primary key (person_id, session_id));
  comment on table trade.session is 'class: person. Who is signed in.';
  create table trade.login (email text primary key, person_id uuid not null);
  comment on table trade.login is 'class: lookup. Whose address it is.';
  create table trade.worker (worker_id uuid primary key, until timestamptz);
  comment on table trade.worker is 'class: local. Who works.';
  create function trade.send(p_property_id bigint, p_stay_id uuid, p_body text, p_quiet boolean) returns integer
  language plpgsql set search_path = pg_catalog as $$
  declare v_seq integer := 0;
  begin
    -- p_body; is not looked at here
    select coalesce(max(m.seq), 0) + 1 into strict v_seq from trade.message m
    where m.property_id = p_property_id and m.stay_id = p_stay_id;
    if not p_quiet and exists (select from trade.stay s where s.property_id = p_property_id) then
      insert into trade.message (property_id, stay_id, seq, body) values (p_property_id, p_stay_id, v_seq, p_body);
    elsif v_seq > 5 then
      update trade.stay set guest = 'a; b' where property_id = p_property_id and stay_id = p_stay_id;
      if not found then raise exception 'no'; end if;
    end if;
    return v_seq;
  end $$;`;

async function violations(change: string, statements: Record<string, string> = {}): Promise<string[]> {
  const undo = new Error("undo");
  let found: string[] = [];
  const done = db.q.transaction().execute(async (tx) => {
    await sql.raw(GOOD).execute(tx);
    if (change) await sql.raw(change).execute(tx);
    const named = Object.entries(statements).map(([name, text]) => ({ name, text }));
    found = (await checkWithin(tx, named)).map(tell);
    throw undo;
  });
  await expect(done).rejects.toBe(undo);
  return found;
}

test("a schema that keeps the rules has no violations", async () => {
  expect(await violations("")).toEqual([]);
});

const table = (name: string, columns: string, tableClass = "property") =>
  `create table trade.${name} (${columns}); comment on table trade.${name} is 'class: ${tableClass}. A thing.'`;
const KEY = "property_id bigint not null, thing_id uuid not null, primary key (property_id, thing_id)";
const thing = (more: string) => table("thing", `${KEY}, ${more}`);

const schemas: Record<string, [change: string, violation: string]> = {
  "a table without a class": [
    `create table trade.thing (${KEY})`,
    "table trade.thing: its comment does not begin with its class: class: property|person|lookup|reference|local. …",
  ],
  "a class that does not exist": [
    table("thing", KEY, "tenant"),
    "table trade.thing: its comment does not begin with its class: class: property|person|lookup|reference|local. …",
  ],
  "a table without a primary key": [
    table("thing", "property_id bigint not null"),
    "table trade.thing: it has no primary key",
  ],
  "a property table without its property": [
    table("thing", "thing_id uuid primary key"),
    "table trade.thing: it has no column property_id",
  ],
  "a property of another type": [
    table("thing", "property_id int, thing_id uuid, primary key (property_id, thing_id)"),
    "table trade.thing: property_id is integer, not bigint",
  ],
  "a key that begins with something else": [
    table("thing", "property_id bigint, thing_id uuid, primary key (thing_id, property_id)"),
    "table trade.thing: its primary key does not begin with property_id",
  ],
  "something unique beyond a property": [
    thing("pin text unique"),
    "table trade.thing: unique index thing_pin_key does not contain property_id",
  ],
  "something unique beyond a property, where a condition holds": [
    `${thing("pin text")}; create unique index thing_pin on trade.thing (lower(pin)) where pin is not null`,
    "table trade.thing: unique index thing_pin does not contain property_id",
  ],
  "a reference without the property": [
    `alter table trade.worker drop constraint worker_pkey; ${table("place", "property_id bigint primary key")};
     alter table trade.worker add primary key (worker_id);
     ${thing("of bigint references trade.place (property_id)")}`,
    "table trade.thing: foreign key thing_of_fkey does not go by property_id on both sides",
  ],
  "a reference from a property to a person": [
    thing("person uuid, session uuid, foreign key (person, session) references trade.session"),
    "table trade.thing: foreign key thing_person_session_fkey leads from a property table to trade.session, a person table",
  ],
  "a reference to a local table": [
    thing("worker uuid references trade.worker"),
    "table trade.thing: foreign key thing_worker_fkey leads from a property table to trade.worker, a local table",
  ],
  "a reference that empties columns on delete": [
    thing("topic text references trade.topic on delete set null"),
    "table trade.thing: foreign key thing_topic_fkey writes into rows on delete",
  ],
  "a reference that follows changes": [
    thing("topic text references trade.topic on update cascade"),
    "table trade.thing: foreign key thing_topic_fkey writes into rows on update",
  ],
  "a person table that is unique beyond the person": [
    table("token", "person_id uuid not null, hash bytea unique, primary key (person_id, hash)", "person"),
    "table trade.token: unique index token_hash_key does not contain person_id",
  ],
  "a lookup with a second unique thing": [
    table("alias", "address text primary key, number int unique", "lookup"),
    "table trade.alias: unique index alias_number_key does not contain address",
  ],
  "a trigger": [
    `create trigger keep before update on trade.stay for each row execute function suppress_redundant_updates_trigger()`,
    "table trade.stay: it has a trigger, keep",
  ],
  "a rule": [
    "create rule quiet as on delete to trade.stay do instead nothing",
    "table trade.stay: it has a rule, quiet",
  ],
  "a sequence": [
    "create sequence trade.numbers",
    "trade.numbers: it is a sequence: ids are made by the application",
  ],
  "storage parameters": [
    "alter table trade.stay set (fillfactor = 70)",
    "table trade.stay: it has storage parameters",
  ],
  "storage parameters of an index": [
    "create index stay_guest on trade.stay (property_id, guest) with (fillfactor = 70)",
    "table trade.stay: index stay_guest has storage parameters",
  ],
  "a GiST index": [
    "alter table trade.stay add place point; create index stay_place on trade.stay using gist (place)",
    "table trade.stay: index stay_place is a gist index",
  ],
  "a BRIN index": [
    "create index stay_until on trade.stay using brin (until)",
    "table trade.stay: index stay_until is a brin index",
  ],
  "an exclusion constraint": [
    "alter table trade.stay add place point, add constraint apart exclude using gist (place with ~=)",
    "table trade.stay: index apart is an exclusion constraint: lock the head row, then check",
  ],
  "a GIN index over two columns": [
    "alter table trade.stay add more text[]; create index stay_words on trade.stay using gin (words, more)",
    "table trade.stay: index stay_words is a GIN index over several columns",
  ],
  "a unique constraint that waits": [
    "alter table trade.stay add constraint once unique (property_id, guest) deferrable",
    "table trade.stay: index once is unique and deferrable",
  ],
  "an instant without a zone": [
    "alter table trade.stay add at timestamp",
    "table trade.stay: at is a timestamp without time zone: instants are timestamptz",
  ],
  "a time that the server gives": [
    "alter table trade.stay add at timestamptz default now()",
    "table trade.stay: at gets now() by default: times and ids are parameters",
  ],
  partitions: [
    table("thing", KEY).replace("; comment", " partition by hash (property_id); comment"),
    "table trade.thing: it is partitioned",
  ],
  "a table in nobody's schema": [
    `create table public.thing (${KEY}); comment on table public.thing is 'class: property. A thing.'`,
    "table public.thing: it is in the schema public: a module has its own",
  ],
};

for (const [name, [change, violation]] of Object.entries(schemas)) {
  test(`reported: ${name}`, async () => {
    expect(await violations(change)).toEqual([violation]);
  });
}

test("an identity column is reported, and the sequence under it", async () => {
  expect(await violations("alter table trade.stay add n int generated always as identity")).toEqual([
    "table trade.stay: n is an identity column: ids are made by the application",
    "trade.stay_n_seq: it is a sequence: ids are made by the application",
  ]);
});

const statements: Record<string, [text: string, ...violations: string[]]> = {
  "a read by property": ["select guest from trade.stay where property_id = $1 and stay_id = $2 for update"],
  "a join by property": [
    "select m.body from trade.stay s join trade.message m using (property_id, stay_id) where s.property_id = $1 and s.number = $2",
  ],
  "a write of one property": [
    `insert into trade.stay (property_id, stay_id, number) values ($1, $2, $3)
     on conflict (property_id, number) do update set number = excluded.number returning stay_id`,
  ],
  "a read by person": ["select 1 from trade.session where person_id = $1 and session_id = $2"],
  "a lookup": ["select person_id from trade.login where email = $1"],
  "the local table": ["update trade.worker set until = clock_timestamp() where worker_id = $1"],
  "a read without the property": [
    "select guest from trade.stay where stay_id = $1",
    "it does not name property_id for trade.stay",
  ],
  "a join with the property of one side only": [
    "select 1 from trade.stay s, trade.message m where s.property_id = $1 and m.stay_id = s.stay_id",
    "it does not name property_id for trade.message",
  ],
  "a read of several properties": [
    "select guest from trade.stay where property_id = any($1::bigint[])",
    "it does not name property_id for trade.stay",
  ],
  "a change without the property": [
    "update trade.stay set guest = $2 where number = $1",
    "it does not name property_id for trade.stay",
  ],
  "a delete without the property": [
    "delete from trade.message where seq = $1",
    "it does not name property_id for trade.message",
  ],
  "a write of several properties": [
    "insert into trade.stay (property_id, stay_id, number) select p, $2, $3 from unnest($1::bigint[]) as p",
    "it does not name one property_id for trade.stay",
  ],
  "a session of nobody": [
    "select 1 from trade.session where session_id = $1",
    "it does not name person_id for trade.session",
  ],
  "a lookup by what is not the key": [
    "select email from trade.login where person_id = $1",
    "it does not name email for trade.login",
  ],
  "a join of a property and a person": [
    "select 1 from trade.stay s, trade.session t where s.property_id = $1 and t.person_id = $2",
    "it joins tables that are spread by different things: trade.session, trade.stay",
  ],
  "an id made by the server": [
    "insert into trade.stay (property_id, stay_id, number) values ($1, gen_random_uuid(), $2)",
    "it asks a function that answers differently each time: times and ids are parameters",
  ],
  "a change by the server's clock": [
    "update trade.stay set until = now() where property_id = $1 and stay_id = $2",
    "it changes rows by the server's clock: times are parameters",
  ],
  "a conflict settled by the server's clock": [
    `insert into trade.stay (property_id, stay_id, number, until) values ($1, $2, $3, $4)
     on conflict (property_id, stay_id) do update set until = current_timestamp`,
    "it changes rows by the server's clock: times are parameters",
  ],
  "words in a string are not functions": [
    "update trade.stay set guest = 'now() or random()' where property_id = $1 and stay_id = $2",
  ],
  "locked rows that are skipped": [
    "select 1 from trade.stay where property_id = $1 limit 1 for update skip locked",
    "it skips locked rows, which only works within one shard's lock table",
  ],
  "a merge": [
    `merge into trade.stay s using trade.message m on s.property_id = $1 and m.property_id = $1 and m.stay_id = s.stay_id
     when matched then update set guest = m.body`,
    "it is a MERGE",
  ],
};

for (const [name, [text, ...expected]] of Object.entries(statements)) {
  test(`${expected.length > 0 ? "reported" : "allowed"}: ${name}`, async () => {
    const found = await violations("", { asked: text });
    expect(found).toEqual(expected.map((violation) => `statement asked: ${violation}`));
  });
}

test("reported: a property table that no index finds by property", async () => {
  const without = table("log", "property_id bigint not null, at timestamptz, primary key (property_id, at)");
  const dropped = `${without}; alter table trade.log drop constraint log_pkey; create index on trade.log (at)`;
  const found = await violations(dropped, { asked: "select 1 from trade.log where property_id = $1" });
  expect(found).toContain("statement asked: it has no index to find trade.log by property_id");
});

test("reported: a statement that does not fit the schema", async () => {
  const [found] = await violations("", { asked: "select nothing from trade.stay" });
  expect(found).toBe(
    'statement asked: “select nothing from trade.stay” cannot be planned: column "nothing" does not exist',
  );
});

const routine = (body: string, head = "p_property_id bigint", settings = "set search_path = pg_catalog") =>
  `create function trade.act(${head}) returns void language plpgsql ${settings} as $$ ${body} $$`;

const routines: Record<string, [change: string, ...violations: string[]]> = {
  "a function without a search path": [routine("begin end", undefined, ""), "it does not set search_path"],
  "a parameter that could be a column": [
    routine("begin end", "property_id bigint"),
    "parameter property_id does not begin with p_",
  ],
  "a statement deep inside without the property": [
    routine(
      "begin if true then for v_x in 1..3 loop delete from trade.message where seq = 1; end loop; end if; end",
    ),
    "it does not name property_id for trade.message",
  ],
  "a statement after a condition without the property": [
    routine(
      "begin if p_property_id > 5 then null; else delete from trade.message where seq = 1; end if; end",
    ),
    "it does not name property_id for trade.message",
  ],
  "a condition that asks without the property": [
    routine("begin if exists (select from trade.stay where guest = 'Mira') then null; end if; end"),
    "it does not name property_id for trade.stay",
  ],
  "a query returned without the property": [
    `create function trade.act(p_seq int) returns setof text language plpgsql set search_path = pg_catalog
     as $$ begin return query select body from trade.message where seq = p_seq; end $$`,
    "it does not name property_id for trade.message",
  ],
  "a loop over what was asked without the property": [
    routine("declare v_stay record; begin for v_stay in select * from trade.stay loop null; end loop; end"),
    "it does not name property_id for trade.stay",
  ],
  "statements made of text": [
    routine("begin execute 'delete from trade.stay'; end"),
    "it makes statements from text, which nothing can check",
  ],
  "a notification in the transaction": [
    routine(
      "begin perform pg_notify('live', s.guest) from trade.stay s where s.property_id = p_property_id; end",
    ),
    "it notifies inside the transaction: signals are sent after the commit",
  ],
  "a function in plain SQL without the property": [
    `create function trade.act(p_number text) returns void language sql set search_path = pg_catalog
     as $$ delete from trade.stay where number = p_number $$`,
    "it does not name property_id for trade.stay",
  ],
};

for (const [name, [change, ...expected]] of Object.entries(routines)) {
  test(`reported: ${name}`, async () => {
    expect(await violations(change)).toEqual(expected.map((violation) => `function trade.act: ${violation}`));
  });
}
