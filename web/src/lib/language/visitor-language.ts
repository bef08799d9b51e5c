/** The language of pages for people who are not signed in: what they chose, else what their browser asks for. */

import type { Cookies } from "@sveltejs/kit";
import { INTERFACE_LANGUAGES, type InterfaceLanguage, isInterfaceLanguage } from "#kernel/language.ts";

/** A preference, no secret: readable by anyone who holds the device. */
const COOKIE = "bellhop-language";
const YEAR_SECONDS = 31_536_000;

/** What the visitor chose on this device, or what was chosen for them by their booking; undefined without either. */
export function chosenLanguage(cookies: Pick<Cookies, "get">): InterfaceLanguage | undefined {
  const chosen = cookies.get(COOKIE);
  return chosen && isInterfaceLanguage(chosen) ? chosen : undefined;
}

export function rememberLanguage(cookies: Cookies, language: InterfaceLanguage, isHttps: boolean): void {
  cookies.set(COOKIE, language, {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "lax",
    httpOnly: true,
    secure: isHttps,
  });
}

/** Every interface language by its own name, as a person who reads nothing else would look for it. */
export const LANGUAGE_NAMES: readonly { readonly tag: InterfaceLanguage; readonly name: string }[] =
  INTERFACE_LANGUAGES.map((tag) => ({ tag, name: ownName(tag) }));

function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * Only an address on this site may be gone back to: one slash, not two, nothing a browser would read as a host, and nothing
 * that cannot stand in a header.
 */
export const addressHere = (text: unknown, otherwise: string): string =>
  typeof text === "string" && /^\/(?![/\\])[!-[\]-~]*$/.test(text) ? text : otherwise;
