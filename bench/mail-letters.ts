/** The mails that are brought: an answer of 4 KB above what it answers, one of 1 MB with a photograph, one of 10 KB in HTML. */

import sharp from "sharp";

export const SENDER = "mira@guest.example";

export type Letter = { readonly recipient: string; readonly number: number };

/** A mail without its signature: `rest` is what every mail of the kind has below the words of its own. */
export type Written = { readonly head: string; readonly rest: Buffer };

const HISTORY =
  "> Dear Mira, thank you for your reservation. The key is in the box beside the door, and the\r\n> code comes by mail on the day before you arrive. Breakfast is from half past seven to ten.\r\n>\r\n";
const SIGNED = "\r\nKind regards,\r\nMira Lindqvist\r\n";
const ATTRIBUTION = "\r\nOn Thu, 19 Nov 2026 at 10:04, Casa Azul via Bellhop Stays wrote:\r\n\r\n";

const NO_REST = Buffer.alloc(0);
const HISTORY_TIMES = 16;

/** 4 KB of plain text: words, a signature, and the quoted history. */
export const replyLetter = (letter: Letter): Written => ({
  head: [
    ...headersOf(letter),
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    `${wordsOf(letter)}${SIGNED}${ATTRIBUTION}${HISTORY.repeat(HISTORY_TIMES)}`,
  ].join("\r\n"),
  rest: NO_REST,
});

const BOUNDARIES = { mixed: "b_mixed_7f31", alternative: "b_alternative_7f31" } as const;

/** The words as text and as HTML, and a photograph: 1 MB on the wire. */
export function pictureLetter(letter: Letter, picture: Buffer): Written {
  const { mixed, alternative } = BOUNDARIES;
  const words = wordsOf(letter);
  const head = [
    ...headersOf(letter),
    `Content-Type: multipart/mixed; boundary="${mixed}"`,
    "",
    `--${mixed}`,
    `Content-Type: multipart/alternative; boundary="${alternative}"`,
    "",
    ...[`--${alternative}`, "Content-Type: text/plain; charset=utf-8", "", words],
    ...[`--${alternative}`, "Content-Type: text/html; charset=utf-8", "", `<p>${words}</p>`],
    `--${alternative}--`,
    "",
  ].join("\r\n");
  const rest = [
    `--${mixed}`,
    'Content-Type: image/jpeg; name="view.jpg"',
    'Content-Disposition: attachment; filename="view.jpg"',
    "Content-Transfer-Encoding: base64",
    "",
    ...picture.toString("base64").match(/.{1,76}/g)!,
    `--${mixed}--`,
    "",
  ].join("\r\n");
  return { head, rest: Buffer.from(rest) };
}

const CELL =
  '<table role="presentation" width="100%"><tr><td style="padding:8px;font-family:Arial,sans-serif;color:#333"><div dir="ltr">The terrace has the sun until seven. <a href="https://casa-azul.example/terrace">See it</a></div></td></tr></table>\r\n';
const CELL_TIMES = 44;

/** 10 KB as mail programs write HTML: a few words above a quotation full of tables. */
export const htmlLetter = (letter: Letter): Written => ({
  head: [
    ...headersOf(letter),
    "Content-Type: text/html; charset=utf-8",
    "",
    `<html><body><div dir="ltr">${wordsOf(letter)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, 19 Nov 2026 at 10:04, Casa Azul wrote:<br></div><blockquote class="gmail_quote">`,
    `${CELL.repeat(CELL_TIMES)}</blockquote></div></body></html>`,
    "",
  ].join("\r\n"),
  rest: NO_REST,
});

const headersOf = ({ recipient, number }: Letter): string[] => [
  "Received: from phone.guest.example (phone.guest.example [192.0.2.7])\r\n\tby mx.guest.example with ESMTPS id 4Xy7;\r\n\tSat, 21 Nov 2026 09:59:58 +0000 (UTC)",
  `From: Mira Lindqvist <${SENDER}>`,
  `To: Casa Azul via Bellhop Stays <${recipient}>`,
  "Subject: Re: Your stay at Casa Azul",
  `Message-ID: <${number}.${process.pid}@phone.guest.example>`,
  "In-Reply-To: <0190c1f2-0000-7000-8000-000000000001@stays.example>",
  "References: <0190c1f2-0000-7000-8000-000000000001@stays.example>",
  "Date: Sat, 21 Nov 2026 09:59:57 +0000",
  "MIME-Version: 1.0",
  "User-Agent: Phone Mail 16.2",
];

const wordsOf = ({ number }: Letter): string =>
  `Dear Teo,\r\n\r\nthis is question ${number} about our stay: our flight lands at ten, so we shall be with you at about\r\n${number % 12} in the evening. May the children sleep in one room, and is there a cot for the small one?\r\n\r\nWe are looking forward to it. Thank you so much for your help!\r\n`;

/** A photograph of two megapixels in about 760 KB: light and shade with the grain that makes pictures large. */
export async function aPhotograph(): Promise<Buffer> {
  const size = { width: 1632, height: 1224 } as const;
  const grain = { type: "gaussian", mean: 128, sigma: 34 } as const;
  const noise = await sharp({ create: { ...size, channels: 3, background: "#808080", noise: grain } })
    .blur(0.8)
    .png()
    .toBuffer();
  const light = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7fb2e5"/><stop offset=".6" stop-color="#f6e3c5"/><stop offset="1" stop-color="#2e5339"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#sky)"/><circle cx="1200" cy="300" r="120" fill="#fff5d6"/></svg>`,
  );
  return sharp(light)
    .composite([{ input: noise, blend: "soft-light" }])
    .jpeg({ quality: 97 })
    .toBuffer();
}
