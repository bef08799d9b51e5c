/** Keeps what the guest has begun to write on the server, so that it is there on the next visit and device. */

import { callApi } from "./call.ts";

const SAVE_AFTER_MS = 900;

export type Draft = { /** It was sent, or is being sent: nothing more to keep. */ gone(): void };

export function keepDraft(text: HTMLTextAreaElement): Draft {
  let saved = text.value;
  let timer = 0;
  const save = () => {
    clearTimeout(timer);
    const { value } = text;
    if (value === saved) return;
    saved = value;
    void (value.trim()
      ? callApi("PUT", "/api/guest/conversation/draft", { body: value })
      : callApi("DELETE", "/api/guest/conversation/draft"));
  };
  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(save, SAVE_AFTER_MS);
  });
  addEventListener("pagehide", save);
  return {
    gone: () => {
      clearTimeout(timer);
      saved = "";
    },
  };
}
