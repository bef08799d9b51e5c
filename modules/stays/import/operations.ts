/** The operations of the mapping language; docs/importing.md describes each. */

import { countryOf } from "./countries.ts";
import { dateOf, isDayPattern, monthOf } from "./dates.ts";
import { add, decimalTextOf, multiply, ONE, ZERO } from "./decimal.ts";
import type { Expression, ExpressionReader } from "./expression.ts";
import { madeUpGuest } from "./made-up.ts";
import { dayOf, mapUnreadable, numberOf, textOf, unexpected, wholeOf } from "./values.ts";

/** `at` is the place of the argument, `beside` that of the object around it, where the options are. */
type Context = {
  readonly reader: ExpressionReader;
  readonly at: string;
  readonly beside: string;
  readonly options: Readonly<Record<string, unknown>>;
};
type Read = (argument: unknown, context: Context) => Expression;
type Operation = { readonly options: readonly string[]; readonly read: Read };

const operation = (options: readonly string[], read: Read): Operation => ({ options, read });

export const OPERATIONS: Readonly<Record<string, Operation>> = {
  column: operation([], (name, { reader, at }) => reader.column(reader.text(name, at))),

  value: operation([], (constant, { reader, at }) => {
    const value = typeof constant === "number" ? String(constant) : reader.text(constant, at);
    return () => value;
  }),

  line: operation([], () => (line) => line.id),

  first: operation([], (list, { reader, at }) => {
    const choices = reader.list(list, at);
    return (line) => {
      for (const choice of choices) {
        const value = choice(line);
        if (value !== undefined) return value;
      }
      return undefined;
    };
  }),

  join: operation(["with"], (list, { reader, at, beside, options }) => {
    const parts = reader.list(list, at);
    const between = reader.text(options.with ?? " ", `${beside}/with`);
    return (line) => {
      const texts = parts.map((part) => textOf(part(line))).filter((text) => text !== undefined);
      return texts.length > 0 ? texts.join(between) : undefined;
    };
  }),

  split: operation(["by", "take"], (of, { reader, at, beside, options }) => {
    const whole = reader.read(of, at);
    const by = reader.text(options.by, `${beside}/by`);
    const { take } = options;
    if (take !== undefined && !Number.isInteger(take)) throw mapUnreadable(`${beside}/take`, "0");
    return (line) => {
      const text = textOf(whole(line)) ?? "";
      const parts = text.split(by).map((part) => part.trim());
      const kept = parts.filter((part) => part !== "");
      if (take !== undefined) return parts.at(take as number) || undefined;
      return kept.length > 0 ? kept : undefined;
    };
  }),

  map: operation(["to", "else"], (of, { reader, at, beside, options }) => {
    const key = reader.read(of, at);
    const pairs = Object.entries(reader.object(options.to, `${beside}/to`));
    const values = new Map(pairs.map(([from, to]) => [from, reader.text(to, `${beside}/to/${from}`)]));
    const otherwise = elseOf(reader, options, beside);
    return (line) => {
      const value = textOf(key(line));
      const mapped = value === undefined ? undefined : values.get(value);
      if (mapped !== undefined || value === undefined || otherwise) return mapped ?? otherwise?.(line);
      throw unexpected(value, [...values.keys()].slice(0, 8).join(", "));
    };
  }),

  if: operation(["is", "give", "else"], (of, { reader, at, beside, options }) => {
    const key = reader.read(of, at);
    const wanted = (Array.isArray(options.is) ? options.is : [options.is]).map((one) =>
      reader.text(one, `${beside}/is`),
    );
    const given = reader.read(options.give, `${beside}/give`);
    const otherwise = elseOf(reader, options, beside);
    return (line) => (wanted.includes(textOf(key(line)) ?? "") ? given(line) : otherwise?.(line));
  }),

  sum: operation([], (list, { reader, at }) => {
    const parts = reader.list(list, at);
    return (line) => decimalTextOf(parts.map((part) => numberOf(part(line)) ?? ZERO).reduce(add));
  }),

  product: operation([], (list, { reader, at }) => {
    const parts = reader.list(list, at);
    return (line) => {
      const factors = parts.map((part) => numberOf(part(line)));
      const isWhole = factors.every((factor) => factor !== undefined);
      return isWhole ? decimalTextOf(factors.reduce(multiply, ONE)) : undefined;
    };
  }),

  date: operation(["as"], (of, context) => {
    const { reader, at, beside, options } = context;
    if (typeof of === "object" && of !== null && "year" in of) return dateOfParts(of as Parts, context);
    const whole = reader.read(of, at);
    const pattern = options.as === undefined ? undefined : reader.text(options.as, `${beside}/as`);
    if (pattern !== undefined && !isDayPattern(pattern)) throw mapUnreadable(`${beside}/as`, "YYYY-MM-DD");
    return (line) => dayOf(whole(line), pattern);
  }),

  plusDays: operation([], (pair, context) => moved(pair, 1, context)),
  minusDays: operation([], (pair, context) => moved(pair, -1, context)),

  country: operation(["else"], (of, { reader, at, beside, options }) => {
    const code = reader.read(of, at);
    const otherwise = elseOf(reader, options, beside);
    return (line) => {
      const value = textOf(code(line));
      const country = value === undefined ? undefined : countryOf(value);
      if (country !== undefined || value === undefined || otherwise) return country ?? otherwise?.(line);
      throw unexpected(value, "PT, PRT");
    };
  }),

  madeUp: operation(["from"], (what, { reader, at, beside, options }) => {
    if (what !== "name" && what !== "language" && what !== "email") {
      throw mapUnreadable(at, "name, language, email");
    }
    const country = options.from === undefined ? undefined : reader.read(options.from, `${beside}/from`);
    return (line) => madeUpGuest(line.seed, line.id, textOf(country?.(line)))[what];
  }),
};

type Parts = Readonly<Record<string, unknown>>;

const elseOf = (reader: ExpressionReader, options: Parts, beside: string): Expression | undefined =>
  options.else === undefined ? undefined : reader.read(options.else, `${beside}/else`);

function dateOfParts(parts: Parts, { reader, at }: Context): Expression {
  const [year, month, day] = ["year", "month", "day"].map((part) =>
    reader.read(parts[part], `${at}/${part}`),
  );
  return (line) => {
    const [y, m, d] = [year!, month!, day!].map((part) => textOf(part(line)));
    if (y === undefined || m === undefined || d === undefined) return undefined;
    const monthNumber = monthOf(m);
    const date = monthNumber && dateOf(Number(y), monthNumber, Number(d));
    if (!date) throw unexpected(`${y} ${m} ${d}`, "YYYY MM DD");
    return date;
  };
}

function moved(pair: unknown, sign: 1 | -1, { reader, at }: Context): Expression {
  const [from, by, more] = reader.list(pair, at);
  if (!from || !by || more) throw mapUnreadable(at, "[day, days]");
  return (line) => {
    const day = dayOf(from(line));
    const days = wholeOf(by(line));
    return day && days !== undefined ? day.add({ days: sign * days }) : undefined;
  };
}
