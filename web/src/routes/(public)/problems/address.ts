/** Where an error code is explained. */

/** `messaging.conversation_closed` → `/problems/messaging/conversation-closed`, the `type` of its problem document. */
export const addressOf = (code: string): string => `/problems/${code.replace(".", "/").replaceAll("_", "-")}`;
