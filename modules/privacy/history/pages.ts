/** The pages of a message history: plain ones that any browser shows, without scripts and without a network. */

import { type Html, html } from "#kernel/http/html.ts";
import { directionOf, type InterfaceLanguage } from "#kernel/language.ts";
import { texts } from "#kernel/texts/index.ts";
import type { HistoryConversation } from "../types/history.ts";

/** A message as the copy shows it. */
export type ShownMessage = {
  readonly number: number;
  readonly from: "guest" | "partner";
  readonly author: string;
  readonly sentAt: string;
  readonly text: string;
  /** Paths beside the page. */
  readonly pictures: readonly string[];
};

export type ShownConversation = Omit<HistoryConversation, "messages"> & {
  readonly messages: readonly ShownMessage[];
};

type Head = Omit<HistoryConversation, "messages" | "id">;

const STYLE = `
body { margin: 2rem auto; max-width: 44rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1d1b18; background: #fdfcf9; }
h1 { font-size: 1.4rem; } .soft { color: #5c574e; } ol { list-style: none; padding: 0; }
li.message { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid #ddd6c8; border-radius: .5rem; background: #fff; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0 0; } img { max-width: 100%; height: auto; margin-top: .5rem; }
`;

export function conversationPage(
  { messages, ...head }: ShownConversation,
  language: InterfaceLanguage,
): string {
  const { say } = texts(language);
  const { timeZone } = head;
  const body = html`<h1>${say("privacy.history_title", { property: head.propertyName })}</h1>
<p class="soft">${stayLine(head, language)}</p>
${messages.length === 0 && html`<p>${say("privacy.history_nothing")}</p>`}
<ol>${messages.map(
    ({ author, from, sentAt, text, pictures }) => html`<li class="message">
<div><strong><bdi>${author}</bdi></strong> <span class="soft">${say("privacy.history_side", { side: from })} ·
<time datetime="${sentAt}">${say("privacy.history_at", { at: sentAt, timeZone })}</time></span></div>
${text !== "" && html`<p class="text" dir="auto">${text}</p>`}
${pictures.map((path) => html`<img src="${path}" alt="${say("privacy.history_picture")}">`)}</li>
`,
  )}</ol>
<p class="soft">${say("privacy.history_names")} ${say("privacy.history_hidden")} ${say("privacy.history_zone", { zone: timeZone })}</p>
<p class="soft">${say("privacy.history_signed")}</p>`;
  return page(say("privacy.history_title", { property: head.propertyName }), body, language);
}

export type Listed = { readonly folder: string; readonly head: Head; readonly count: number };

export function listPage(listed: readonly Listed[], language: InterfaceLanguage): string {
  const { say } = texts(language);
  const title = say("privacy.history_all_title");
  const body = html`<h1>${title}</h1>
${listed.length === 0 && html`<p>${say("privacy.history_nothing")}</p>`}
<ul>${listed.map(
    ({ folder, head, count }) => html`<li><a href="${folder}/index.html">${stayLine(head, language)}</a>
<span class="soft">${say("privacy.history_count", { count })}</span></li>
`,
  )}</ul>
<p class="soft">${say("privacy.history_signed")}</p>`;
  return page(title, body, language);
}

const stayLine = ({ reservationNumber, checkInDate, checkOutDate }: Head, language: InterfaceLanguage) =>
  texts(language).say("privacy.history_stay", {
    number: reservationNumber,
    from: checkInDate.toString(),
    to: checkOutDate.toString(),
  });

const page = (title: string, body: Html, language: InterfaceLanguage): string =>
  `<!doctype html>\n${
    html`<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; base-uri 'none'">
<title>${title}</title><style>${{ html: STYLE }}</style></head>
<body>${body}</body></html>
`.html
  }`;
