/** Language tags (BCP 47): which the interface speaks, how they read, and the best one for a person. */

/** Languages the interface is complete in. */
export const INTERFACE_LANGUAGES = ["en", "de", "fr", "es", "nl", "pl", "ru", "ar", "pt", "sv"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];
export const DEFAULT_LANGUAGE: InterfaceLanguage = "en";

export const isInterfaceLanguage = (tag: string): tag is InterfaceLanguage =>
  (INTERFACE_LANGUAGES as readonly string[]).includes(tag);

const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur"]);
export const directionOf = (tag: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(tag.split("-")[0]!.toLowerCase()) ? "rtl" : "ltr";

/** The tag in its canonical form; undefined when it is not a language tag. */
export function parseLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** The interface language that fits an `Accept-Language` header best; the default when none does. @rfc 9110-12.5.4 */
export function negotiateLanguage(acceptLanguage: string | undefined): InterfaceLanguage {
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.find((p) => p.trim().startsWith("q="));
      return { tag: tag.toLowerCase(), q: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .filter((w) => w.tag && w.q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    const primary = tag.split("-")[0]!;
    if (isInterfaceLanguage(primary)) return primary;
  }
  return DEFAULT_LANGUAGE;
}
