/** What the sets measure, each with the bar of a release. */

import { isAtLeast, type Judged } from "./lines.ts";
import { foundSpans } from "./spans.ts";

export type Measure = {
  readonly name: string;
  /** In per cent; `most` where fewer are better. */
  readonly bar: { readonly least: number } | { readonly most: number };
  /** One for each thing that was tried: did it happen? */
  readonly of: (
    judged: readonly Judged[],
  ) => readonly { readonly lang: string; readonly hit: boolean; readonly from: Judged }[];
};

const perLine =
  (belongs: (of: Judged) => boolean, hit: (of: Judged) => boolean): Measure["of"] =>
  (judged) =>
    judged.filter(belongs).map((from) => ({ lang: from.line.lang, hit: hit(from), from }));

const perSpan =
  (belongs: (of: Judged, type: string) => boolean): Measure["of"] =>
  (judged) =>
    judged.flatMap((from) => {
      const found = foundSpans(from.line, from.judgement);
      return from.line.expect.spans.flatMap(([, , type], index) =>
        belongs(from, type) ? [{ lang: from.line.lang, hit: found[index]!, from }] : [],
      );
    });

const contacts = (isPlain: boolean, ...types: string[]) =>
  perSpan(({ set, line }, type) => set === "contacts" && line.plain === isPlain && types.includes(type));

export const MEASURES: readonly Measure[] = [
  {
    name: "honest held or blocked",
    bar: { most: 1 },
    of: perLine(
      ({ set }) => set === "honest",
      ({ judgement }) => isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "honest warned or masked",
    bar: { most: 3 },
    of: perLine(
      ({ set, line }) => set === "honest" && line.expect.verdict === "left alone",
      ({ judgement }) => isAtLeast(judgement, "warn") && !isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "look-alikes left alone",
    bar: { least: 97 },
    of: perLine(
      ({ set }) => set === "lookalikes",
      ({ judgement }) => judgement.verdict === "allow" && judgement.found.length === 0,
    ),
  },
  {
    name: "phishing held",
    bar: { least: 92 },
    of: perLine(
      ({ set }) => set === "phishing",
      ({ judgement }) => isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "phishing held, second round",
    bar: { least: 80 },
    of: perLine(
      ({ set, line }) => set === "phishing" && line.round === 2,
      ({ judgement }) => isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "honest held, second round",
    bar: { most: 2 },
    of: perLine(
      ({ set, line }) => set === "honest" && line.round === 2,
      ({ judgement }) => isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "spam warned",
    bar: { least: 80 },
    of: perLine(
      ({ set }) => set === "spam",
      ({ judgement }) => isAtLeast(judgement, "warn"),
    ),
  },
  {
    name: "abuse noticed",
    bar: { least: 70 },
    of: perLine(
      ({ set, line }) => set === "abuse" && line.category !== "insult",
      ({ judgement }) => judgement.signals.some(({ id }) => id.startsWith("abuse.")),
    ),
  },
  { name: "plain e-mail, IBAN, card found", bar: { least: 98 }, of: contacts(true, "email", "iban", "card") },
  { name: "plain phone found", bar: { least: 94 }, of: contacts(true, "phone") },
  { name: "hidden e-mail found", bar: { least: 75 }, of: contacts(false, "email") },
  { name: "hidden phone found", bar: { least: 70 }, of: contacts(false, "phone") },
  {
    name: "handles, payment ids found",
    bar: { least: 80 },
    of: perSpan(
      ({ set }, type) => set === "contacts" && ["handle", "payid", "crypto", "bank"].includes(type),
    ),
  },
  {
    name: "links found",
    bar: { least: 98 },
    of: perSpan(({ set }, type) => set === "links" && type === "url"),
  },
  {
    name: "deceptive links held",
    bar: { least: 96 },
    of: perLine(
      ({ set, line }) => set === "links" && line.family === "deceptive",
      ({ judgement }) => isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "honest links held",
    bar: { most: 1 },
    of: perLine(
      ({ set, line }) => set === "links" && line.family === "honest",
      ({ judgement }) => isAtLeast(judgement, "hold"),
    ),
  },
  {
    name: "approved links touched",
    bar: { most: 0 },
    of: perLine(
      ({ set, line }) => set === "links" && line.family === "approved",
      ({ judgement }) => judgement.verdict !== "allow",
    ),
  },
];
