/** Turns what a person filled in into the settings of a property, as the API takes them. Decides nothing. */

import type { PropertyView } from "#lib/api/views.ts";

/** Spoken in the houses we know, most often first; a property's own others are added to them. */
export const COMMON_LANGUAGES = [
  "en",
  "fr",
  "de",
  "es",
  "it",
  "pt",
  "nl",
  "sv",
  "da",
  "pl",
  "cs",
  "uk",
  "ru",
  "ar",
  "zh",
] as const;

type Sent = Pick<
  PropertyView,
  "languages" | "checkInFrom" | "checkOutUntil" | "houseRules" | "guestRequirements"
> & {
  checkInUntil: string | null;
  phone: string | null;
};

export function settingsOf(
  form: FormData,
): Omit<Sent, "houseRules"> & { houseRules: Omit<Sent["houseRules"], "version"> } {
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  const first = text("firstLanguage");
  const others = form.getAll("languages").map(String);
  const from = text("quietFrom");
  const until = text("quietUntil");
  const note = text("note").replaceAll("\r\n", "\n");
  const minimumAge = text("minimumAge");
  return {
    checkInFrom: text("checkInFrom"),
    checkInUntil: text("checkInUntil") || null,
    checkOutUntil: text("checkOutUntil"),
    phone: text("phone") || null,
    languages: [first, ...others.filter((tag) => tag !== first)],
    houseRules: {
      pets: text("pets") as Sent["houseRules"]["pets"],
      smoking: text("smoking") as Sent["houseRules"]["smoking"],
      parties: text("parties") as Sent["houseRules"]["parties"],
      children: text("children") as Sent["houseRules"]["children"],
      ...((from || until) && { quiet: { from, until } }),
      ...(note && { note }),
    },
    guestRequirements: {
      ...(minimumAge && { minimumAge: Number(minimumAge) }),
      phone: form.has("requiresPhone"),
      homeAddress: form.has("requiresHomeAddress"),
      identityDocument: form.has("requiresIdentityDocument"),
    },
  };
}
