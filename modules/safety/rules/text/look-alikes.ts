/**
 * Letters of other scripts that are drawn like letters of the Latin alphabet, as data. Facts of Unicode's UTS #39
 * confusables (Unicode License v3) and of what is seen in false hosts; the choice and the grouping are our own.
 */

/** Drawn alike in nearly every typeface: a Latin letter, then its doubles (Cyrillic, Greek, Armenian, Cherokee, Lisu). */
const CLOSE: Readonly<Record<string, string>> = {
  ...{ a: "аα", b: "Ьƅ", c: "сϲ", d: "ԁժ", e: "еҽ", f: "ք", g: "ց", h: "һհᏂ", i: "іι" },
  ...{ j: "јϳյ", k: "κ", l: "ӏ", n: "ոռη", o: "оοօσ", p: "рρ", q: "ԛգզ", r: "г" },
  ...{ s: "ѕ", t: "τ", u: "սυ", v: "ѵν", w: "ԝա", x: "хχ", y: "уүγყ" },
  ...{ A: "АΑᎪꓮ", B: "ВΒᏴꓐ", C: "СϹᏟꓚ", D: "Ꭰꓓ", E: "ЕΕᎬꓰ", F: "Ϝꓝ", G: "ԌᏀꓖ", H: "НΗᎻꓧ", I: "ІΙӀꓲ" },
  ...{ J: "ЈͿᎫꓙ", K: "КΚᏦꓗ", L: "ᏞꓡԼ", M: "МΜᎷꓟ", N: "Νꓠ", O: "ОΟՕꓳ", P: "РΡᏢꓑ", Q: "Ԛ", R: "ᎡᏒꓣ" },
  ...{ S: "ЅՏᏚꓢ", T: "ТΤᎢꓔ", U: "Սꓴ", V: "ѴᏙꓦ", W: "ԜᎳꓪ", X: "ХΧꓫ", Y: "УҮΥᎽꓬ", Z: "ΖᏃꓜ" },
};

/** Alike only at a glance; believed where a closer one or a Latin letter stands in the same word. */
const DISTANT: Readonly<Record<string, string>> = {
  ...{ b: "вьβ", e: "єεё", f: "ғ", h: "нћ", i: "ї", k: "кқĸ", m: "м", n: "пи", r: "я", t: "тҭ" },
  ...{ u: "цµμ", w: "шωѡ", x: "ж", y: "ўч", "3": "зЗӡ", "6": "б", R: "Я", N: "И", W: "Ш", Y: "Ў", E: "ЁЄΣ" },
};

/** Letters of the Latin script itself in another dress, which no language of ours writes with: small capitals, phonetics. */
const DRESSED: Readonly<Record<string, string>> = {
  ...{ a: "ᴀɐɑ", b: "ʙ", c: "ᴄ", d: "ᴅ", e: "ᴇ", f: "ꜰ", g: "ɢɡ", h: "ʜ", i: "ɪɩ", j: "ᴊ", k: "ᴋ", l: "ʟ" },
  ...{
    m: "ᴍ",
    n: "ɴ",
    o: "ᴏ",
    p: "ᴘ",
    q: "ꞯ",
    r: "ʀ",
    s: "ꜱ",
    t: "ᴛ",
    u: "ᴜʋ",
    v: "ᴠ",
    w: "ᴡ",
    y: "ʏ",
    z: "ᴢ",
  },
};

/** Cyrillic doubles of Latin letters, for a Latin letter that was put into a Cyrillic word. */
const BACK: Readonly<Record<string, string>> = {
  ...{
    a: "а",
    c: "с",
    e: "е",
    o: "о",
    p: "р",
    x: "х",
    y: "у",
    i: "і",
    k: "к",
    m: "м",
    t: "т",
    h: "н",
    b: "ь",
  },
  ...{ A: "А", B: "В", C: "С", E: "Е", H: "Н", K: "К", M: "М", O: "О", P: "Р", T: "Т", X: "Х", Y: "У" },
};

/** What two or three letters, or a digit, are taken for in a host; read from left to right, the first that fits. */
export const HOST_PAIRS: readonly (readonly [string, string])[] = [
  ...([
    ["rn", "m"],
    ["vv", "w"],
    ["cl", "d"],
    ["0", "o"],
    ["1", "l"],
    ["|", "l"],
  ] as const),
];

/** Latin letters with a stroke, which no decomposition takes off. */
export const STROKED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...{ ı: "i", ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", ɨ: "i", ƀ: "b", ß: "ss", æ: "ae" } }),
);

export const CLOSE_DOUBLES = turned(CLOSE);
export const DISTANT_DOUBLES = turned(DISTANT);
export const DRESSED_LETTERS = turned(DRESSED);
export const CYRILLIC_FOR_LATIN: ReadonlyMap<string, string> = new Map(Object.entries(BACK));

/** A table by look-alike; the first Latin letter that claims one keeps it. */
function turned(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [letter, doubles] of Object.entries(table)) {
    for (const double of doubles) if (!map.has(double)) map.set(double, letter);
  }
  return map;
}
