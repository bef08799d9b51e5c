/** A guest who has just come in reads in the language of the booking, unless they chose another on this device. */

import type { RequestEvent } from "@sveltejs/kit";
import { isInterfaceLanguage } from "#kernel/language.ts";
import { ask } from "#lib/api/ask.ts";
import type { GuestConversation } from "#lib/api/guest-views.ts";
import { chosenLanguage, rememberLanguage } from "#lib/language/visitor-language.ts";

export async function speakAsBooked(event: RequestEvent): Promise<void> {
  if (chosenLanguage(event.cookies)) return;
  const conversation = await ask<GuestConversation>(event, "GET", "/api/guest/conversation");
  const booked = conversation.ok ? conversation.value.guest.language.split("-")[0] : undefined;
  if (booked && isInterfaceLanguage(booked))
    rememberLanguage(event.cookies, booked, event.url.protocol === "https:");
}
