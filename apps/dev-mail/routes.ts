/** `/dev/mail`: letters that would have been sent, for whoever develops or tries the program on this machine. */

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "#kernel/config/index.ts";
import { NotFound } from "#kernel/errors.ts";
import { DOCUMENT_POLICY } from "#kernel/http/headers.ts";
import { type Html, html } from "#kernel/http/html.ts";
import type { HttpServer } from "#kernel/http/index.ts";
import { type ReadLetter, readLetter } from "./read-letter.ts";

const MOST_LETTERS = 100;
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

/** Only where letters are kept as files, in development, and asked for from this machine: they hold ways to sign in. */
export function devMailRoutes(app: HttpServer, { environment, smtpUrl, dataDir }: Settings): void {
  if (environment !== "development" || smtpUrl) return;
  const folder = join(dataDir, "mail");
  const config = { machinery: true } as const;

  app.get("/dev/mail", { config }, async (request, reply) => {
    mustBeHere(request);
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));
    const newest = names.sort().reverse().slice(0, MOST_LETTERS);
    return show(
      reply,
      await Promise.all(newest.map(async (name) => readLetter(await readFile(join(folder, name))))),
    );
  });
}

function mustBeHere(request: FastifyRequest): void {
  if (!LOOPBACK.test(request.raw.socket.remoteAddress ?? "")) throw new NotFound("http.route_unknown");
}

const show = (reply: FastifyReply, letters: readonly ReadLetter[]): FastifyReply =>
  reply
    .header("content-security-policy", DOCUMENT_POLICY)
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(page(letters).html);

const page = (letters: readonly ReadLetter[]): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Letters</title>
<link rel="stylesheet" href="/api/docs/docs.css">
</head>
<body>
<header><div><h1>Letters</h1>
<p>What would have been sent: no SMTP_URL is set. The newest first.</p></div></header>
<main>${letters.length === 0 && html`<p>No letter was written yet.</p>`}${letters.map(letterView)}</main>
</body>
</html>
`;

const letterView = ({ subject, to, date, text }: ReadLetter): Html => html`<article>
  <h3>${subject}</h3>
  <p class="who">To ${to}, ${date}</p>
  <pre class="letter" tabindex="0">${linked(text)}</pre>
</article>`;

/** The words with their addresses as links. */
const linked = (text: string): Html[] =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`));
