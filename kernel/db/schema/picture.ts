/** A picture of a migrated database for the rules to judge: tables, keys, indexes, functions. Reads the catalogue only. */

import { sql } from "kysely";
import type { Queries } from "../write.ts";

export type Column = {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly identity: boolean;
  readonly default: string | null;
};

export type ForeignKey = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly toTable: string;
  readonly toColumns: readonly string[];
  /** As pg_constraint writes them: a no action, r restrict, c cascade, n set null, d set default. */
  readonly onDelete: string;
  readonly onUpdate: string;
};

export type Index = {
  readonly name: string;
  readonly method: string;
  /** Key columns in order; null for an expression. */
  readonly columns: readonly (string | null)[];
  readonly primary: boolean;
  readonly unique: boolean;
  readonly exclusion: boolean;
  readonly deferrable: boolean;
  readonly hasOptions: boolean;
};

export type Table = {
  /** With its schema: `stays.property`. */
  readonly name: string;
  readonly comment: string | null;
  readonly columns: readonly Column[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly triggers: readonly string[];
  readonly rules: readonly string[];
  readonly partitioned: boolean;
  readonly inherits: boolean;
  readonly hasOptions: boolean;
};

export type Routine = {
  readonly name: string;
  readonly language: string;
  readonly body: string;
  readonly setsSearchPath: boolean;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
};

export type Picture = {
  readonly tables: readonly Table[];
  readonly sequences: readonly string[];
  readonly routines: readonly Routine[];
};

/** Everything but PostgreSQL's own. */
export async function takePicture(q: Queries): Promise<Picture> {
  const tables = await TABLES.execute(q);
  const sequences = await SEQUENCES.execute(q);
  const routines = await ROUTINES.execute(q);
  return {
    tables: tables.rows,
    sequences: sequences.rows.map((row) => row.name),
    routines: routines.rows,
  };
}

const OURS = sql`n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg_temp%'
  and not exists (select from pg_depend e where e.objid = o.oid and e.deptype = 'e')`;

const COLUMNS = sql`(
  select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
    'notNull', a.attnotnull, 'identity', a.attidentity <> '',
    'default', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end) order by a.attnum), '[]')
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped)`;

const INDEXES = sql`(
  select coalesce(json_agg(json_build_object('name', ic.relname, 'method', am.amname, 'primary', i.indisprimary,
    'unique', i.indisunique, 'exclusion', i.indisexclusion, 'hasOptions', ic.reloptions is not null,
    'deferrable', coalesce(k.condeferrable, false),
    'columns', (select json_agg(a.attname order by p.ord)
      from unnest(i.indkey::int2[]) with ordinality p (attnum, ord)
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = p.attnum
      where p.ord <= i.indnkeyatts)) order by ic.relname), '[]')
  from pg_index i join pg_class ic on ic.oid = i.indexrelid join pg_am am on am.oid = ic.relam
  left join pg_constraint k on k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x')
  where i.indrelid = o.oid)`;

const names = (relation: "conrelid" | "confrelid", numbers: "conkey" | "confkey") => sql`(
  select json_agg(a.attname order by p.ord) from unnest(k.${sql.raw(numbers)}) with ordinality p (attnum, ord)
  join pg_attribute a on a.attrelid = k.${sql.raw(relation)} and a.attnum = p.attnum)`;

const FOREIGN_KEYS = sql`(
  select coalesce(json_agg(json_build_object('name', k.conname, 'columns', ${names("conrelid", "conkey")},
    'toTable', tn.nspname || '.' || tc.relname, 'toColumns', ${names("confrelid", "confkey")},
    'onDelete', k.confdeltype, 'onUpdate', k.confupdtype) order by k.conname), '[]')
  from pg_constraint k join pg_class tc on tc.oid = k.confrelid join pg_namespace tn on tn.oid = tc.relnamespace
  where k.conrelid = o.oid and k.contype = 'f')`;

const TABLES = sql<Table>`
  select n.nspname || '.' || o.relname as name, obj_description(o.oid, 'pg_class') as comment,
    o.relkind = 'p' as partitioned, o.reloptions is not null as "hasOptions",
    exists (select from pg_inherits h where h.inhrelid = o.oid) as inherits,
    ${COLUMNS} as columns, ${INDEXES} as indexes, ${FOREIGN_KEYS} as "foreignKeys",
    (select coalesce(json_agg(t.tgname), '[]') from pg_trigger t where t.tgrelid = o.oid and not t.tgisinternal) as triggers,
    (select coalesce(json_agg(r.rulename), '[]') from pg_rewrite r where r.ev_class = o.oid) as rules
  from pg_class o join pg_namespace n on n.oid = o.relnamespace
  where o.relkind in ('r', 'p') and ${OURS} order by 1`;

const SEQUENCES = sql<{ name: string }>`
  select n.nspname || '.' || o.relname as name from pg_class o join pg_namespace n on n.oid = o.relnamespace
  where o.relkind = 'S' and ${OURS} order by 1`;

const ROUTINES = sql<Routine>`
  select n.nspname || '.' || o.proname as name, l.lanname as language, o.prosrc as body,
    coalesce(array_to_string(o.proconfig, ' ') like '%search_path=%', false) as "setsSearchPath",
    (select coalesce(json_agg(json_build_object('name', coalesce(o.proargnames[p.ord], ''),
      'type', format_type(p.type, null)) order by p.ord), '[]')
      from unnest(o.proargtypes::oid[]) with ordinality p (type, ord)) as parameters
  from pg_proc o join pg_namespace n on n.oid = o.pronamespace join pg_language l on l.oid = o.prolang
  where ${OURS} order by 1`;
