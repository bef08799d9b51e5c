/** Which arguments a message takes, and of what kind. */

import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

/** `text` is put in as it is; a choice carries the values it knows besides `other`. */
export type Argument =
  | { readonly kind: "text" | "number" | "day" | "instant" | "zone" }
  | { readonly kind: "choice"; readonly values: readonly string[] };

/** Arguments by name. A message that shows an instant also takes `timeZone`. */
export function argumentsOf(tree: readonly MessageFormatElement[]): Map<string, Argument> {
  const found = new Map<string, Argument>();
  visit(tree, (element) => {
    if (element.type === TYPE.argument && !found.has(element.value))
      found.set(element.value, { kind: "text" });
    if (element.type === TYPE.number || element.type === TYPE.plural)
      found.set(element.value, { kind: "number" });
    if (element.type === TYPE.date) found.set(element.value, { kind: "day" });
    if (element.type === TYPE.select) {
      const known = found.get(element.value);
      const before = known?.kind === "choice" ? known.values : [];
      const values = Object.keys(element.options).filter((value) => value !== "other");
      found.set(element.value, { kind: "choice", values: [...new Set([...before, ...values])].sort() });
    }
    if (element.type === TYPE.time) {
      found.set(element.value, { kind: "instant" });
      found.set("timeZone", { kind: "zone" });
    }
  });
  return found;
}

/** Calls `look` for every element, the arms of choices and plurals included. */
export function visit(
  tree: readonly MessageFormatElement[],
  look: (element: MessageFormatElement) => void,
): void {
  for (const element of tree) {
    look(element);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const arm of Object.values(element.options)) visit(arm.value, look);
    }
  }
}

/** The TypeScript type of one argument. */
export function typeOf(argument: Argument): string {
  switch (argument.kind) {
    case "number":
      return "number";
    case "instant":
      return "string | number";
    case "choice":
      return [...argument.values, "other"].map((value) => JSON.stringify(value)).join(" | ");
    default:
      return "string";
  }
}
