/** The pages of `/dev/mail`: a list of mails, and one mail as text, as HTML, by its headers or its source. No script. */

import { type Html, html } from "#kernel/http/html.ts";
import type { MailLine, ShownFile, ShownMail } from "./shown-mail.ts";

export const VIEWS = ["text", "html", "headers", "source"] as const;
export type View = (typeof VIEWS)[number];
const VIEW_NAMES: Record<View, string> = { text: "Text", html: "HTML", headers: "Headers", source: "Source" };

const KINDS = { message: "Message", letter: "Letter" } as const;
/** What a page shows of a source; the rest is files, and comes with the file itself. */
const MOST_SOURCE_BYTES = 200_000;

export const listPage = (mails: readonly MailLine[]): Html =>
  page(
    "Mail",
    html`<header class="mail-head"><h1>Mail</h1>
<p class="who">What would have been sent: no SMTP_URL is set. The newest first.</p></header>
<main>${
      mails.length === 0
        ? html`<p>No mail was written yet.</p>`
        : html`<ol class="mails" role="list">${mails.map(mailRow)}</ol>`
    }</main>`,
  );

const mailRow = (mail: MailLine): Html => html`<li>
  <span class="kind ${mail.kind}">${KINDS[mail.kind]}</span>
  <a class="subject" href="${addressOf(mail)}"><bdi>${mail.subject}</bdi></a>
  <span class="who"><bdi>${mail.from}</bdi> to <bdi>${mail.to}</bdi></span>
  <span class="who date">${mail.date}</span>
</li>`;

export const mailPage = (mail: ShownMail, view: View): Html =>
  page(
    mail.subject,
    html`<header class="mail-head">
<p class="back"><a href="/dev/mail">All mail</a></p>
<h1 dir="auto">${mail.subject}</h1>
<dl class="facts">
  ${fact("From", mail.from)}${fact("To", mail.to)}${fact("Date", mail.date)}
  <div><dt>Kind</dt><dd>${KINDS[mail.kind]}</dd></div>
</dl>
<nav class="views" aria-label="Views">${VIEWS.map((one) => viewLink(mail, one, view))}</nav>
</header>
<main>${WAYS[view](mail)}${isRead(view) && mail.files.length > 0 && filesOf(mail)}</main>`,
  );

/** Shows the mail as people read it, files and all. */
const isRead = (view: View): boolean => view === "text" || view === "html";

const filesOf = (mail: ShownMail): Html =>
  html`<section class="files" aria-label="Files">${mail.files.map((file, place) => fileView(mail, file, place))}</section>`;

const fact = (name: string, value: string): Html =>
  html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`;

const viewLink = (mail: MailLine, view: View, shown: View): Html =>
  view === shown
    ? html`<a href="${addressOf(mail)}?view=${view}" aria-current="page">${VIEW_NAMES[view]}</a>`
    : html`<a href="${addressOf(mail)}?view=${view}">${VIEW_NAMES[view]}</a>`;

const WAYS: Record<View, (mail: ShownMail) => Html> = {
  text: ({ text }) => html`<pre class="letter words" tabindex="0">${linked(text)}</pre>`,
  html: (mail) =>
    mail.html === undefined
      ? html`<p>This mail has no HTML.</p>`
      : html`<iframe title="The mail as HTML" sandbox="" srcdoc="${lonely(mail.html)}"></iframe>
<p class="who">Nothing is fetched and no link is followed here; links can be opened in the text.</p>`,
  headers: ({ headers }) =>
    html`<dl class="headers">${headers.map(
      ({ name, value }) => html`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`,
    )}</dl>`,
  source: (mail) => html`<p><a href="${addressOf(mail)}/source" download="${mail.name}">Get the file</a></p>
<pre tabindex="0">${mail.source.subarray(0, MOST_SOURCE_BYTES).toString("utf8")}</pre>
${mail.source.length > MOST_SOURCE_BYTES && html`<p class="who">The rest is in the file.</p>`}`,
};

const fileView = (mail: MailLine, { name, type, bytes, isPicture }: ShownFile, place: number): Html => {
  const address = `${addressOf(mail)}/files/${place}`;
  return html`<figure>${isPicture && html`<a href="${address}"><img src="${address}" alt=""></a>`}
<figcaption><a href="${address}"><bdi>${name}</bdi></a> <span class="who">${type}, ${bytes.length} bytes</span></figcaption></figure>`;
};

const addressOf = ({ name }: MailLine): string => `/dev/mail/${encodeURIComponent(name)}`;

/** A document that loads nothing from anywhere, and whose links lead into windows that the sandbox does not open. */
const lonely = (document: string): string =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><base target="_blank">${document}`;

/** The words with their addresses as links. */
const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/[^\s<>]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));

const page = (title: string, body: Html): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/api/docs/docs.css">
<link rel="stylesheet" href="/dev/mail/mail.css">
</head>
<body>
${body}
</body>
</html>
`;
