/** Keeps the language a visitor chose and leads back to where they were. */

import { redirect } from "@sveltejs/kit";
import { isInterfaceLanguage } from "#kernel/language.ts";
import { addressHere, rememberLanguage } from "#lib/language/visitor-language.ts";
import type { RequestHandler } from "./$types";

export const POST: RequestHandler = async ({ request, cookies, url }) => {
  const form = await request.formData();
  const language = String(form.get("language"));
  if (isInterfaceLanguage(language)) rememberLanguage(cookies, language, url.protocol === "https:");
  redirect(303, addressHere(form.get("back"), "/"));
};
