/** What a text is: markup, a mail, a script, a diary entry or just words. Each sign is one look without going back. */

import { formatOfType } from "../rules/formats.ts";
import type { Format } from "../types.ts";

/** Read in this order; the first that fits is it. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,100}BEGIN:VCALENDAR/i, "text/calendar"],
  [/^\s{0,100}BEGIN:VCARD/i, "text/vcard"],
  [/^\s{0,100}\[(?:InternetShortcut|Desktop Entry)\]/i, "application/x-internet-shortcut"],
  [/^\s{0,100}(?:Windows Registry Editor|REGEDIT4)/i, "application/x-ms-regedit"],
  [/^-----BEGIN PGP/, "application/pgp-encrypted"],
  [/<hta:application/i, "application/hta"],
  [/<\?php|<\?=|<%/i, "application/x-httpd-php"],
  [/<(?:[a-z]{1,20}:)?svg[\s>]/i, "image/svg+xml"],
  [
    /<(?:!doctype html|html|head|body|script|iframe|object|embed|form|meta|title|style|table|div|img|a href)[\s>/]/i,
    "text/html",
  ],
  [/^\s{0,100}<(?:\?xml|!doctype|[a-z])/i, "application/xml"],
  [/^\s{0,100}@?(?:echo off|setlocal|rem )/i, "application/x-bat"],
  [/(?:WScript|ActiveXObject|CreateObject)\b/i, "text/vbscript"],
  [/(?:Invoke-Expression|Invoke-WebRequest|powershell(?:\.exe)? -)/i, "application/x-powershell"],
];
/** Fields that stand on top of a mail; two of them make one. */
const MAIL_FIELD =
  /^(?:received|return-path|from|to|subject|date|message-id|mime-version|delivered-to|content-type|x-[a-z-]{1,40}): /gim;
const BYTE_ORDER = /^(?:\ufeff|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/;
/** Control characters that no text holds. */
const NOT_TEXT = /(?![\t\n\f\r])\p{Cc}/u;

/** The format of a beginning that is text, in whatever encoding; undefined when it is none. */
export function textFormat(beginning: Buffer): Format | undefined {
  // UTF-16 of Western words is those words with zeros between: that is enough to know them by.
  const text = beginning.toString("latin1").replace(BYTE_ORDER, "").replace(/\0/g, "");
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (sign) return formatOfType(sign[1]);
  if ((text.slice(0, 2000).match(MAIL_FIELD)?.length ?? 0) >= 2) return formatOfType("message/rfc822");
  const isText = text.length > 0 && !NOT_TEXT.test(beginning.toString("utf8").replace(/\0/g, ""));
  return isText && !beginning.includes(0) ? formatOfType("text/plain") : undefined;
}
