/** Words from parts that are files elsewhere, for mails that have no other words: nothing an author wrote may vanish. */

import type { Part } from "../types/part.ts";
import type { Place } from "./placing.ts";
import { textOfRtf } from "./tnef/rtf-text.ts";
import { type Block, wordsOfPart } from "./words-of-part.ts";

/** Text for programs and address books; what a returned mail was headed with. */
const NO_WORDS =
  /^text\/(?:calendar|x-vcalendar|vcard|x-vcard|directory|css|(?:x-)?javascript|ecmascript|rfc822-headers|x-amp-html|(?:x-)?watch-html)$/;
const RTF = /^(?:text|application)\/(?:x-)?rtf$/;
const XHTML = /^application\/xhtml\+xml$/;
/** The name that PGP within a mail had before it had one of its own. */
const OLD_PGP = /^application\/(?:x-)?pgp$/;

/** undefined for what has a name, unless it is the whole mail, and for what is no text. */
export function rescuedWords(part: Part, { isRoot }: Place): Block | undefined {
  if (part.fileName !== undefined && !isRoot) return undefined;
  if (RTF.test(part.type)) return saying({ plain: textOfRtf(Buffer.from(part.bytes())) });
  if (XHTML.test(part.type)) return saying({ html: part.text() });
  const isText = part.type.startsWith("text/") && !NO_WORDS.test(part.type);
  if (!isText && !(OLD_PGP.test(part.type) && part.text().includes("-----BEGIN PGP SIGNED MESSAGE-----")))
    return undefined;
  return saying(wordsOfPart(part).block);
}

const saying = (block: Block): Block | undefined =>
  (block.plain ?? block.html ?? "").trim() === "" ? undefined : block;
