/** Takes out of log fields what a log must never hold, whoever wrote the line and however deep it sits. */

const WITHHELD = "[withheld]";

const NAMES = new Set(
  `address apikey authorization body city cookie email emails firstname fullname guestname guestnames host html key
   lastname line1 line2 message mobile name names note password phone pin preview query secret sessiontoken setcookie
   street subject text to token tokens url`.split(/\s+/),
);
const MAIL_ADDRESS = /[^\s<>"'=:;,()]+@[^\s<>"'=:;,()]+\.[a-z]{2,}/giu;
const LONG_SECRET = /\b(?:bh_)?[A-Za-z0-9_-]{40,}\b/g;
const DEEPEST = 5;

/** A copy of `value` in which forbidden fields, mail addresses and anything like a token read "[withheld]". */
export function withheld(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return withheldText(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return withheldError(value, depth);
  if (depth >= DEEPEST) return "[deep]";
  if (Array.isArray(value)) return value.slice(0, 50).map((item) => withheld(item, depth + 1));
  if (!isPlain(value)) return withheldText(String(value));
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    kept[name] = isForbidden(name) && field !== undefined ? WITHHELD : withheld(field, depth + 1);
  }
  return kept;
}

const isForbidden = (name: string): boolean => NAMES.has(name.replace(/[-_]/g, "").toLowerCase());

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

function withheldText(text: string): string {
  if (text.length < 6) return text;
  const short = text.length > 4000 ? `${text.slice(0, 4000)}…` : text;
  return short.replace(MAIL_ADDRESS, WITHHELD).replace(LONG_SECRET, WITHHELD);
}

/** The kind of fault and where it happened. A database's message and detail may quote values: only its names stay. */
function withheldError(error: Error, depth: number): unknown {
  const { code, severity, constraint, table, schema, routine } = error as Error & Record<string, unknown>;
  const fromDatabase = typeof severity === "string" && typeof code === "string";
  const quotes = fromDatabase && /^(22|23)/.test(code as string);
  const stack = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(quotes ? {} : { what: withheldText(error.message) }),
    ...(code === undefined ? {} : { code }),
    ...(fromDatabase ? { constraint, table, schema, routine } : {}),
    ...(stack
      ? {
          stack: stack
            .slice(0, 20)
            .map((line) => line.trim())
            .join("\n"),
        }
      : {}),
    ...(error instanceof AggregateError && depth < DEEPEST
      ? { faults: withheld(error.errors, depth + 1) }
      : {}),
    ...(error.cause === undefined || depth >= DEEPEST ? {} : { cause: withheld(error.cause, depth + 1) }),
  };
}
