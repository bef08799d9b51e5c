/** A line as the body a booking engine would have sent, checked by the same schema and read by the same reader. */

import { Invalid } from "#kernel/errors.ts";
import { decimalText, parseMoney } from "#kernel/money.ts";
import { ReservationPut } from "../bodies.ts";
import { faultsBy } from "./checking.ts";
import { FIELDS, type Field, type ImportMap } from "./map.ts";
import { dayOf, type Line, textOf, unexpected, type Value, wholeOf } from "./values.ts";

/** The hour at which a day stands for a moment: what was booked or cancelled "on" it. */
const NOON = Temporal.PlainTime.from("12:00");

/** @throws Invalid stays.line_value_unexpected */
export function readLine({ fields }: ImportMap, line: Line): Map<Field, Value> {
  const values = new Map<Field, Value>();
  for (const [field, expression] of fields) {
    const value = expression(line);
    if (value !== undefined) values.set(field, value);
  }
  return values;
}

/**
 * The body, with its days and moments as they are in the file.
 * @throws Invalid stays.line_value_unexpected
 */
export function bodyOf(
  values: ReadonlyMap<Field, Value>,
  property: string,
  timeZone: string,
): Record<string, unknown> {
  const body: Record<string, unknown> = { property };
  for (const [field, value] of values) {
    if (field === "id" || field === "property") continue;
    const [outer, inner] = field.split(".") as [string, string | undefined];
    const given = fieldValue(field, value, values, timeZone);
    if (inner === undefined) body[outer] = given;
    else body[outer] = { ...(body[outer] as object), [inner]: given };
  }
  if (!("amount" in ((body.price as object | undefined) ?? {}))) delete body.price;
  return body;
}

function fieldValue(field: Field, value: Value, all: ReadonlyMap<Field, Value>, timeZone: string): unknown {
  switch (FIELDS[field]) {
    case "whole":
      return wholeOf(value);
    case "day":
      return dayOf(value)?.toString();
    case "list":
      return (textOf(Array.isArray(value) ? value.join("\n") : value) ?? "")
        .split("\n")
        .map((name) => ({ name }));
    case "amount":
      return amountOf(value, textOf(all.get("price.currency")) ?? "");
    case "instant":
      if (!(value instanceof Temporal.PlainDate)) return textOf(value);
      return value.toZonedDateTime({ timeZone, plainTime: NOON }).toInstant().toString();
    default:
      return textOf(value);
  }
}

/** Rounded to what the currency knows: sums and products of a file may be finer. */
function amountOf(value: Value, currency: string): string | undefined {
  const text = textOf(value)!.replace(",", ".");
  if (!/^[A-Z]{3}$/.test(currency)) return text;
  const money = parseMoney(text, currency);
  if (!money) throw unexpected(text, "0.00");
  return decimalText(money);
}

const faultsOf = faultsBy(ReservationPut);

/** @throws Invalid stays.line_incomplete with the fields that are wrong */
export function checkBody(body: Record<string, unknown>): ReservationPut {
  const faults = faultsOf(body);
  if (faults.length === 0) return body as ReservationPut;
  throw new Invalid("stays.line_incomplete", { fields: faults.map((fault) => fault.pointer), faults });
}
