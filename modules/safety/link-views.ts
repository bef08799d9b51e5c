/** What the API takes and shows of links: schemas that are types. */

import { type Static, Type } from "typebox";
import { InstantText, PropertyNumber } from "#kernel/http/index.ts";
import { LINK_POLICIES, type PropertyLinks, SWITCH_CAUSES, SWITCH_ON_CHECKS } from "./types/links.ts";

const OneOf = <const T extends readonly string[]>(words: T, description: string) =>
  Type.Unsafe<T[number]>({ type: "string", enum: words, description });

const Policy = OneOf(
  LINK_POLICIES,
  "Which links guests may follow: `any`, through our page; those of `approved` hosts; `none`",
);

export const PropertyLinksView = Type.Object({
  policy: Policy,
  hosts: Type.Array(
    Type.Object({
      host: Type.String({ description: "In ASCII; matched exactly, a leading `www.` aside" }),
      addedBy: Type.String(),
      addedAt: InstantText,
      validFrom: InstantText,
    }),
  ),
  switchedOff: Type.Optional(
    Type.Object(
      { at: InstantText, because: OneOf(SWITCH_CAUSES, "Why") },
      { description: "No link of this property can be followed; only the desk switches them on again" },
    ),
  ),
  pausedSince: Type.Optional({
    ...InstantText,
    description: "No link of the whole marketplace can be followed, until the desk ends it",
  }),
});
export type PropertyLinksView = Static<typeof PropertyLinksView>;

export const PolicyBody = Type.Object({ policy: Policy });
export const HostBody = Type.Object({
  host: Type.String({
    minLength: 1,
    maxLength: 2000,
    description: "A host, or an address whose host is meant",
  }),
});
export const OthersBody = Type.Object({
  properties: Type.Array(PropertyNumber, { minItems: 1, maxItems: 500, description: "Of yours" }),
});
export const SwitchOnBody = Type.Object({
  checks: Type.Array(OneOf(SWITCH_ON_CHECKS, "What was looked at; all of it is needed"), { maxItems: 20 }),
  note: Type.String({ maxLength: 2000 }),
});

export const viewPropertyLinks = ({
  policy,
  hosts,
  switchedOff,
  pausedSince,
}: PropertyLinks): PropertyLinksView => ({
  policy,
  hosts: hosts.map(({ host, addedByName, addedAt, validFrom }) => ({
    ...{ host, addedBy: addedByName, addedAt: addedAt.toString(), validFrom: validFrom.toString() },
  })),
  ...(switchedOff && { switchedOff: { at: switchedOff.at.toString(), because: switchedOff.because } }),
  ...(pausedSince && { pausedSince: pausedSince.toString() }),
});
