/** How people and properties are called in a mail: cleaned, cut, and never by a name that holds an address or a number. */

/** Spaces and line ends of every kind. */
const SPACES = /[\p{White_Space}\p{Cc}]+/gu;
/** What is not drawn, turns the direction of writing, or is no character at all; joiners within words stay. */
const UNSEEN =
  /[\p{Cs}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}|(?![\u200c\u200d])\p{Cf}/gu;
const READ_AT_MOST = 500;

const PERSON_CHARACTERS = 40;
const PROPERTY_CHARACTERS = 60;
/** A character may be drawn from several units, but not from any number of them. */
const UNITS_PER_CHARACTER = 4;

const PHONE = /(?:\p{Nd}[ ()./+-]{0,3}){7}/u;
const WEB = /:\/\/|www\./i;

/** The name in one line, without what is not seen. */
export const cleanName = (name: string): string =>
  name.slice(0, READ_AT_MOST).toWellFormed().normalize("NFC").replace(SPACES, " ").replace(UNSEEN, "").trim();

/** A guest's first name; undefined when there is none that may be shown. "Silva, Mira" is Mira, too. */
export function firstName(name: string): string | undefined {
  const clean = cleanName(name);
  if (tellsHowToReach(clean)) return undefined;
  const comma = clean.indexOf(",");
  const ordered = comma > 0 ? clean.slice(comma + 1).trim() || clean.slice(0, comma) : clean;
  return cutName(ordered.split(" ")[0] ?? "", PERSON_CHARACTERS) || undefined;
}

/** A property's or a marketplace's name; undefined when it may not be shown. */
export function businessName(name: string): string | undefined {
  const clean = cleanName(name);
  return tellsHowToReach(clean) ? undefined : cutName(clean, PROPERTY_CHARACTERS) || undefined;
}

/** Wide and encircled letters are read as the plain ones they look like. */
function tellsHowToReach(name: string): boolean {
  const plain = name.normalize("NFKC");
  return plain.includes("@") || PHONE.test(plain) || WEB.test(plain);
}

/** At most so many characters as people count them, with an ellipsis where something is left out. */
export function cutName(text: string, most: number): string {
  let cut = "";
  let count = 0;
  for (const { segment } of CHARACTERS.segment(text)) {
    if (count === most || cut.length + segment.length > most * UNITS_PER_CHARACTER)
      return `${cut.trimEnd()}…`;
    cut += segment;
    count += 1;
  }
  return cut;
}
const CHARACTERS = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A name on its way into a sentence, between marks that keep it together where scripts mix: a layout has its own. */
export const isolated = (name: string): string => `${ISOLATE}${name}${END_ISOLATE}`;
export const ISOLATE = "\u2068";
export const END_ISOLATE = "\u2069";
