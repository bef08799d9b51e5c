/** Asks the schemas of the API whether a line, or a property of a mapping, could have been sent. */

import type { TSchema } from "typebox";
import { fieldFaults } from "#kernel/http/field-faults.ts";
import { requestValidator } from "#kernel/http/validation.ts";

type Errors = Parameters<typeof fieldFaults>[0];
type Check = ((body: unknown) => boolean) & { readonly errors?: Errors };
type Faults = ReturnType<typeof fieldFaults>;

const compile = requestValidator();

/** What is wrong with a body, field by field; empty when nothing is. */
export function faultsBy(schema: TSchema): (body: unknown) => Faults {
  const check = compile({ schema, httpPart: "body", method: "", url: "" }) as unknown as Check;
  return (body) => (check(body) ? [] : fieldFaults([...(check.errors ?? [])], "en"));
}
