/** Statements by name: the server plans a named text once per connection. Knows nothing of connections. */

/** A hot statement: raw SQL, one round trip, prepared under its own name. */
export type Statement = { readonly name: string; readonly text: string };

const NAMES_KEPT = 500;
const hot = new Map<string, Statement>();
const nameOfText = new Map<string, string>();

/**
 * Declares a hot statement, once per process, at the top of a store. `name` is `module.what_it_does`. The schema check
 * reads every declared statement: it must name `property_id = $n` for each property table it touches.
 */
export function hotStatement(name: string, text: string): Statement {
  const known = hot.get(name);
  if (known && known.text !== text) throw new Error(`two hot statements are called ${name}`);
  const statement = known ?? { name, text };
  hot.set(name, statement);
  nameOfText.set(text, name);
  return statement;
}

/** Every hot statement of the modules loaded so far. */
export const hotStatements = (): readonly Statement[] => [...hot.values()];

/**
 * The name under which `text` is prepared; undefined once so many different texts were seen that someone must be
 * gluing values into SQL, for each prepared text costs memory in every connection.
 */
export function nameFor(text: string): string | undefined {
  const known = nameOfText.get(text);
  if (known || nameOfText.size >= NAMES_KEPT) return known;
  const name = `q${nameOfText.size}`;
  nameOfText.set(text, name);
  return name;
}
