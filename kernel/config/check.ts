/** Checks one setting's text and turns it into its value. Secrets are never repeated in a fault. */

import { readPublicKey } from "../public-sealing.ts";
import type { Setting } from "./schema.ts";

export type Checked = { value: string | number } | { problem: string };

/** The value of `text` for `setting`, or what is wrong with it as the end of a sentence that starts with its name. */
export function checkSetting(setting: Setting, text: string): Checked {
  const problem =
    setting.schema.type === "integer" ? wholeProblem(setting, text) : textProblem(setting, text);
  if (problem)
    return { problem: setting.isSecret ? `${problem}.` : `${problem}, but is "${shorten(text)}".` };
  return { value: setting.schema.type === "integer" ? Number(text) : text };
}

function wholeProblem({ schema }: Setting, text: string): string | undefined {
  const { minimum, maximum } = schema as unknown as { minimum: number; maximum: number };
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return value >= minimum && value <= maximum
    ? undefined
    : `must be a whole number from ${minimum} to ${maximum}`;
}

function textProblem({ schema }: Setting, text: string): string | undefined {
  const { anyOf, minLength, pattern, format } = schema as unknown as {
    anyOf?: { const: string }[];
    minLength?: number;
    pattern?: string;
    format?: keyof typeof FORMATS;
  };
  if (anyOf && !anyOf.some((choice) => choice.const === text)) {
    return `must be one of ${anyOf.map((choice) => choice.const).join(", ")}`;
  }
  if (minLength && text.length < minLength) return `must have at least ${minLength} characters`;
  if (pattern && !new RegExp(pattern).test(text)) return "must be a colour like #a1b2c3";
  if (format && !FORMATS[format].fits(text)) return FORMATS[format].says;
  return undefined;
}

const urlWith = (text: string, ...protocols: string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== "";

const FORMATS = {
  origin: {
    says: "must be an address like https://stays.example, without a path",
    fits: (text: string) => urlWith(text, "http:", "https:") && /^[a-z]+:\/\/[^/?#@]+$/.test(text),
  },
  domain: {
    says: "must be a domain like stays.example",
    fits: (text: string) =>
      /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(text),
  },
  postgres: {
    says: "must be an address like postgres://user:password@host/name",
    fits: (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol),
  },
  smtp: {
    says: "must be an address like smtp://user:password@host:587",
    fits: (text: string) => urlWith(text, "smtp:", "smtps:"),
  },
  folder: {
    says: "must be an address like file:///srv/bellhop/blobs",
    fits: (text: string) => URL.canParse(text) && new URL(text).protocol === "file:",
  },
  publicKey: {
    says: "must be the public key as ./bellhop archive keys wrote it, whole",
    fits: (text: string) => {
      try {
        return readPublicKey(text) !== undefined;
      } catch {
        return false;
      }
    },
  },
  instant: {
    says: "must be an instant like 2026-06-01T09:00:00Z",
    fits: (text: string) => {
      try {
        return Temporal.Instant.from(text) !== undefined;
      } catch {
        return false;
      }
    },
  },
} as const;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
