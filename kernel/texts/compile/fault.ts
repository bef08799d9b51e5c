/** What can be wrong with the texts, and how it is told. */

export type FaultName =
  | "not_json"
  | "key_malformed"
  | "not_a_sentence"
  | "syntax"
  | "missing_file"
  | "missing_key"
  | "extra_file"
  | "extra_key"
  | "missing_argument"
  | "extra_argument"
  | "other_argument"
  | "plural_category"
  | "unknown_style"
  | "typography"
  | "unused_key"
  | "unknown_key"
  | "unknown_code"
  | "missing_part"
  | "same_as_english";

export type Fault = {
  readonly name: FaultName;
  readonly language: string;
  readonly file: string;
  readonly key: string;
  readonly detail: string;
};

export const fault = (name: FaultName, language: string, file: string, key: string, detail = ""): Fault => ({
  name,
  language,
  file,
  key,
  detail,
});

/** One line for a person: `locales/ar/inbox.json  unread  plural category: zero, two are missing`. */
export function tell({ name, language, file, key, detail }: Fault): string {
  const where = language && file ? `locales/${language}/${file}.json` : file;
  return [where, key, `${name.replaceAll("_", " ")}${detail && `: ${detail}`}`].filter(Boolean).join("  ");
}
