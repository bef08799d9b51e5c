/** Answers to a letter of ours, as the mail programs of people write and quote them. */

import MailComposer from "nodemailer/lib/mail-composer";
import PostalMime from "postal-mime";

type Writes = {
  /** Whose mailbox it is. */
  readonly from: { readonly name: string; readonly address: string };
  readonly words: string;
};

/** The letter as the program knows it. */
type Letter = {
  readonly alias: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

type Quoting = (
  words: string,
  letter: Letter,
  own: string,
) => { readonly text: string; readonly html: string };

const WHEN = { gmail: "Fri, 20 Mar 2026 at 10:05", apple: "20 Mar 2026, at 10:05" };

const quoted = (text: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

const paragraphs = (words: string, tag = "div"): string =>
  words
    .split("\n")
    .map((line) => `<${tag}>${line || "<br>"}</${tag}>`)
    .join("");

const bodyOf = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;

const gmail: Quoting = (words, { alias, name, text, html }) => ({
  text: `${words}\n\nOn ${WHEN.gmail}, ${name} <\n${alias}> wrote:\n\n${quoted(text)}\n`,
  html:
    `<div dir="ltr">${paragraphs(words)}</div><br><div class="gmail_quote gmail_quote_container">` +
    `<div dir="ltr" class="gmail_attr">On ${WHEN.gmail}, ${name} &lt;<a href="mailto:${alias}">${alias}</a>&gt; wrote:<br></div>` +
    `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">` +
    `${bodyOf(html)}</blockquote></div>`,
});

const outlook: Quoting = (words, { alias, name, subject, text, html }, own) => ({
  text:
    `${words}\n\n________________________________\nFrom: ${name} <${alias}>\n` +
    `Sent: Friday, March 20, 2026 10:05 AM\nTo: ${own} <${own}>\nSubject: ${subject}\n\n${text}`,
  html:
    `<html><head><style type="text/css" style="display:none;">P {margin-top:0;margin-bottom:0;}</style></head><body dir="ltr">` +
    `${paragraphs(words, "p")}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">` +
    `<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">` +
    `<b>From:</b> ${name} &lt;${alias}&gt;<br><b>Sent:</b> Friday, March 20, 2026 10:05 AM<br>` +
    `<b>To:</b> ${own} &lt;${own}&gt;<br><b>Subject:</b> ${subject}</font><div>&nbsp;</div></div>${bodyOf(html)}</body></html>`,
});

const appleMail: Quoting = (words, { alias, name, text, html }) => ({
  text: `${words}\n\n> On ${WHEN.apple}, ${name} <${alias}> wrote:\n> \n${quoted(text)}\n`,
  html:
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word;">` +
    `${paragraphs(words)}<div><br><blockquote type="cite"><div>On ${WHEN.apple}, ${name} &lt;${alias}&gt; wrote:</div>` +
    `<br class="Apple-interchange-newline"><div>${bodyOf(html)}</div></blockquote></div><br></body></html>`,
});

export const MAIL_PROGRAMS = { Gmail: gmail, Outlook: outlook, "Apple Mail": appleMail } as const;

let serial = 0;

/** The answer to `raw`, with the letter below the words. `id` is its Message-ID. */
export async function answerTo(
  raw: Buffer,
  program: keyof typeof MAIL_PROGRAMS,
  { from, words }: Writes,
): Promise<{ readonly to: string; readonly raw: Buffer; readonly id: string }> {
  const letter = await PostalMime.parse(raw);
  const { name = "", address: alias = "" } = letter.from ?? {};
  const { subject = "", text = "", html = "", messageId = "", references = "" } = letter;
  const id = `<answer-${++serial}@phone.${from.address.split("@")[1]}>`;
  const answer = MAIL_PROGRAMS[program](words, { alias, name, subject, text, html }, from.address);
  const composed = new MailComposer({
    ...answer,
    from,
    to: { name, address: alias },
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    messageId: id,
    inReplyTo: messageId,
    references: `${references} ${messageId}`.trim(),
  });
  return { to: alias, raw: await composed.compile().build(), id };
}
