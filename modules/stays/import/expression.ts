/** Reads expressions of a mapping file: how a field is made from the columns of a line. Declarative, no side effects. */

import { OPERATIONS } from "./operations.ts";
import { type Line, mapUnreadable, type Value } from "./values.ts";

export type Expression = (line: Line) => Value;

/** Reads the expressions of one mapping and remembers the columns they ask for. */
export class ExpressionReader {
  readonly columns: Set<string> = new Set();

  /** `at` is the place in the file. @throws Invalid stays.map_unreadable */
  read(json: unknown, at: string): Expression {
    if (typeof json === "string") return this.column(json);
    const given = this.object(json, at);
    const [name, more] = Object.keys(given).filter((key) => Object.hasOwn(OPERATIONS, key));
    if (name === undefined || more !== undefined) {
      throw mapUnreadable(at, `one of ${Object.keys(OPERATIONS).join(", ")}`);
    }
    const { options, read } = OPERATIONS[name]!;
    const unknown = Object.keys(given).find((key) => key !== name && !options.includes(key));
    if (unknown !== undefined) throw mapUnreadable(`${at}/${unknown}`, [name, ...options].join(", "));
    return read(given[name], { reader: this, at: `${at}/${name}`, options: given, beside: at });
  }

  column(name: string): Expression {
    this.columns.add(name);
    return ({ columns }) => columns.get(name);
  }

  /** @throws Invalid stays.map_unreadable */
  list(json: unknown, at: string): readonly Expression[] {
    if (!Array.isArray(json) || json.length === 0) throw mapUnreadable(at, "[…]");
    return json.map((one, index) => this.read(one, `${at}/${index}`));
  }

  /** @throws Invalid stays.map_unreadable */
  text(json: unknown, at: string): string {
    if (typeof json !== "string") throw mapUnreadable(at, '"…"');
    return json;
  }

  /** @throws Invalid stays.map_unreadable */
  object(json: unknown, at: string): Record<string, unknown> {
    if (typeof json !== "object" || json === null || Array.isArray(json)) throw mapUnreadable(at, "{…}");
    return json as Record<string, unknown>;
  }
}
