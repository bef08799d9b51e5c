/** Proves that a regular expression looks at a text in time that grows as the text does, whatever the text. */

/** Milliseconds; a machine of many tasks needs more of them than one that is at rest. */
const PATIENCE = 20_000;

/**
 * What speaks against `pattern` (`/words/flags`); undefined when it is proven linear. Only automata prove anything: where
 * counts are high, recheck by itself tries samples, and takes repeats that end for harmless however they are nested.
 */
export async function doubtAbout(pattern: string, patience = PATIENCE): Promise<string | undefined> {
  const end = pattern.lastIndexOf("/");
  const [source, flags] = [pattern.slice(1, end), pattern.slice(end + 1)];
  const loose = loosened(source);
  const doubt = await askRecheck(loose, flags, "automaton", patience);
  return doubt === undefined || loose === source ? doubt : await askRecheck(source, flags, "auto", patience);
}

/**
 * The same with counted repeats made endless, and with what must or must not stand at an end read as a part: what is
 * linear even so is linear with any count.
 */
export function loosened(source: string): string {
  return source
    .replace(/(?<!\))\{0,\d+\}/g, "*")
    .replace(/(?<!\))\{\d+,\d*\}/g, "+")
    .replace(/\{0,(?:[5-9]|\d\d+)\}/g, "*")
    .replace(/\{[1-9]\d*,(?:|[5-9]|\d\d+)\}/g, "+")
    .replace(/\(\?<!\[([^\]]+)\]\)/g, "(?:^|[^$1])")
    .replace(/\(\?!\[([^\]]+)\]\)/g, "(?:$|[^$1])")
    .replace(/\(\?<?=(\[[^\]]+\])\)/g, "$1")
    .replaceAll("(?<!\\S)", "(?:^|\\s)")
    .replaceAll("(?!\\S)", "(?:$|\\s)");
}

async function askRecheck(
  source: string,
  flags: string,
  checker: "auto" | "automaton",
  patience: number,
): Promise<string | undefined> {
  // read once, when it is loaded: neither Java nor a binary is asked
  process.env.RECHECK_BACKEND = "pure";
  const { checkSync } = await import("recheck");
  const told = checkSync(source, flags, { timeout: patience, checker });
  if (told.status === "unknown") return `cannot be decided (${told.error.kind})`;
  if (told.status === "vulnerable") return `${told.complexity.summary}, as by ${told.attack.pattern}`;
  return told.checker === "fuzz" ? "only sampled" : undefined;
}
