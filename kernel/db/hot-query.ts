/** A hot statement on its way: what the driver does for any query, without asking each time what the columns are. */

import type { Connection, Submittable } from "pg";
import type { Statement } from "./statement.ts";
import { toText, wireTypes } from "./wire-types.ts";

type Parse = (text: string) => unknown;
type Column = { readonly name: string; readonly parse: Parse };
type Field = { readonly name: string; readonly dataTypeID: number };

/** The driver's connection, as far as a query needs it; the published types leave out what it keeps of statements. */
type Wire = Connection & {
  readonly parsedStatements: Record<string, string | undefined>;
  readonly submittedNamedStatements: Record<string, string | undefined>;
  readonly stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  bind(bound: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(portal: { type: "P"; name: string }): void;
  execute(portal: { portal: string }): void;
  sync(): void;
};

/**
 * The columns of each statement, told by the server the first time a connection runs it. They cannot change under a
 * prepared statement: the server refuses to run one whose result would have other columns.
 */
const columnsOf = new WeakMap<object, Map<string, readonly Column[]>>();

type Done = (error: unknown, rows?: unknown[]) => void;

/** What `pg` asks of a query object; it calls `callback` once. */
export class HotQuery implements Submittable {
  readonly name: string;
  readonly text: string;
  callback: Done | undefined;
  readonly #values: readonly (string | Buffer | null)[];
  readonly #rows: unknown[] = [];
  #columns: readonly Column[] | undefined;
  #known: Map<string, readonly Column[]> | undefined;
  #fault: unknown;

  constructor({ name, text }: Statement, values: readonly unknown[]) {
    this.name = name;
    this.text = text;
    this.#values = values.map(toText);
  }

  submit(connection: Connection): Error | undefined {
    const wire = connection as Wire;
    const { name, text } = this;
    const prepared = wire.parsedStatements[name] ?? wire.submittedNamedStatements[name];
    if (prepared !== undefined && prepared !== text) return new Error(`two statements are called ${name}`);
    const known = columnsOf.get(wire) ?? new Map<string, readonly Column[]>();
    columnsOf.set(wire, known);
    this.#known = known;
    this.#columns = known.get(name);
    wire.stream.cork();
    try {
      if (prepared === undefined) {
        wire.parse({ name, text });
        wire.submittedNamedStatements[name] = text;
      }
      wire.bind({ statement: name, values: this.#values });
      if (!this.#columns) wire.describe({ type: "P", name: "" });
      wire.execute({ portal: "" });
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return undefined;
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#columns = fields.map(({ name, dataTypeID }) => ({
      name,
      parse: wireTypes.getTypeParser(dataTypeID, "text") as Parse,
    }));
    this.#known?.set(this.name, this.#columns);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.#fault) return;
    try {
      this.#rows.push(rowOf(this.#columns!, fields));
    } catch (fault) {
      this.#fault = fault;
    }
  }

  handleError(error: unknown): void {
    this.callback?.(error);
  }

  handleReadyForQuery(): void {
    if (this.#fault) this.callback?.(this.#fault);
    else this.callback?.(null, this.#rows);
  }

  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) {
    const text = fields[i]!;
    const { name, parse } = columns[i]!;
    row[name] = text === null ? null : parse(text);
  }
  return row;
}
