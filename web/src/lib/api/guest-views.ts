/** What the API answers to guests. */

import type { Answer } from "./views.ts";

export type GuestStay = Answer<"/api/guest/stay", "get">;
export type GuestConversation = Answer<"/api/guest/conversation", "get">;
export type GuestMailTrail = Answer<"/api/guest/conversation/mail", "get">;
export type GuestMailOfMessage = Answer<"/api/guest/conversation/messages/{message}/mail", "get">;
export type GuestSafety = Answer<"/api/guest/conversation/safety", "get">;
export type ThreadPage = Answer<"/api/guest/conversation/messages", "get">;
