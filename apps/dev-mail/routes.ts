/** `/dev/mail`: mails that would have been sent, for whoever develops or tries the program on this machine. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Settings } from "#kernel/config/index.ts";
import { NotFound } from "#kernel/errors.ts";
import { DOCUMENT_POLICY } from "#kernel/http/headers.ts";
import type { Html } from "#kernel/http/html.ts";
import type { HttpServer } from "#kernel/http/index.ts";
import { mailFolder } from "./folder.ts";
import { listPage, mailPage, VIEWS, type View } from "./pages.ts";
import { mailLine, shownMail } from "./shown-mail.ts";

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
/** A mail in its frame has the policy of the page around it, and styles of its own. */
const MAIL_POLICY = DOCUMENT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
const STYLES = readFileSync(join(import.meta.dirname, "mail.css"));

type OfMail = { Params: { name: string }; Querystring: { view?: string } };
type OfFile = { Params: { name: string; place: string } };

/** Only where mails are kept as files, in development, and asked for from this machine: they hold ways to sign in. */
export function devMailRoutes(app: HttpServer, { environment, smtpUrl, dataDir }: Settings): void {
  if (environment !== "development" || smtpUrl) return;
  const folder = mailFolder(join(dataDir, "mail"));
  const ofHere = { config: { machinery: true }, onRequest: mustBeHere } as const;

  app.get("/dev/mail", ofHere, async (_request, reply) => {
    const mails = await folder.list();
    return show(reply, listPage(mails.map(({ name, beginning }) => mailLine(name, beginning))));
  });

  app.get("/dev/mail/mail.css", ofHere, (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(STYLES),
  );

  app.get<OfMail>("/dev/mail/:name", ofHere, async ({ params: { name }, query }, reply) => {
    const view: View = VIEWS.find((one) => one === query.view) ?? "text";
    return show(reply, mailPage(shownMail(name, await sourceOf(name)), view));
  });

  app.get<OfMail>("/dev/mail/:name/source", ofHere, async ({ params: { name } }, reply) =>
    asFile(reply, await sourceOf(name)),
  );

  app.get<OfFile>("/dev/mail/:name/files/:place", ofHere, async ({ params: { name, place } }, reply) => {
    const file = shownMail(name, await sourceOf(name)).files[Number(place)];
    if (!file) throw unknown();
    return file.isPicture
      ? reply.header("cache-control", "no-store").type(file.type).send(Buffer.from(file.bytes))
      : asFile(reply, file.bytes);
  });

  async function sourceOf(name: string): Promise<Buffer> {
    const source = await folder.find(name);
    if (!source) throw unknown();
    return source;
  }
}

const unknown = () => new NotFound("http.route_unknown");

async function mustBeHere(request: FastifyRequest): Promise<void> {
  if (!LOOPBACK.test(request.raw.socket.remoteAddress ?? "")) throw unknown();
}

const show = (reply: FastifyReply, { html }: Html): FastifyReply =>
  reply
    .header("content-security-policy", MAIL_POLICY)
    .header("cache-control", "no-store")
    .type("text/html; charset=utf-8")
    .send(html);

/** Never shown by a browser. */
const asFile = (reply: FastifyReply, bytes: Uint8Array): FastifyReply =>
  reply
    .header("cache-control", "no-store")
    .header("content-disposition", "attachment")
    .type("application/octet-stream")
    .send(Buffer.from(bytes));
