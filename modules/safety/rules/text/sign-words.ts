/** Words that people write for the signs of an address, in ten languages and their neighbours', as data. */

/** The signs that a word can stand for. */
export type AddressSign = "@" | "." | "-" | "_" | "+" | "/";

/**
 * `strength` 2: hardly ever said of anything else. 1: an ordinary word too. 0: a preposition, believed only before the
 * name of a mail house. `ties`: endings of hosts that are said with this word, so that "punto" needs its "es".
 */
export type SignWord = {
  readonly sign: AddressSign;
  readonly strength: 0 | 1 | 2;
  readonly ties: ReadonlySet<string>;
};

const WORLD = "com net org info eu io biz example ком орг нет";
const [DE, FR, ES, PT] = ["de at ch li", "fr be ch lu ca", "es mx ar cl pe uy ve", "pt br ao mz"];
const [PL, RU, NL, SV, AR] = [
  "pl",
  "ru by kz ua рф ру su",
  "nl be",
  "se fi no dk",
  "ae sa eg ma tn dz jo lb qa كوم",
];

type Row = readonly [sign: AddressSign, strength: 0 | 1 | 2, words: string, ties?: string];

const STRONG_AT =
  "arobase arobas arobaz arrobase arroba arrobas małpa małpka malpa malpka собака собачка собакой sobaka آت أروبا " +
  "اروبا أروباز klammeraffe klammeraffen klammeräffchen affenschwanz apenstaartje apenstaart apestaartje snabel-a " +
  "snabela snabelaen kanelbulle alfakrull chiocciola chiocciolina zavináč zavinac kukac atsign at-sign at-zeichen " +
  "at-teken at-tecken ätt";
const DASHES =
  "dash hyphen minus bindestrich tiret guion guión hífen hifen traço koppelteken streepje myślnik myslnik łącznik " +
  "тире дефис минус شرطة bindestreck";
const LOW_LINES =
  "underscore underscor unterstrich understreck podkreślnik podkreslnik podkreślenie подчеркивание подчёркивание " +
  "guion-bajo guión-bajo tiret-bas laag-streepje";

/** Words in lower case; the parts of those in `SECOND_PARTS` are joined by a hyphen here. */
const ROWS: readonly Row[] = [
  ["@", 2, STRONG_AT],
  ["@", 1, "at ät àt att dog ат эт ات أت إت إيت ايت"],
  ["@", 0, "chez bei on en em på на w u у op على في a"],
  [".", 2, "dot", `${WORLD} ${DE} ${FR} ${ES} ${PT} ${PL} ${RU} ${NL} ${SV} ${AR} it uk gr hr cz ie tr`],
  [".", 2, "punkt", `${WORLD} ${DE} ${SV} ${PL} ${NL}`],
  [".", 2, "kropka kropeczka", `${WORLD} ${PL}`],
  [".", 2, "точка тчк тчка tochka дот", `${WORLD} ${RU}`],
  [".", 1, "point", `${WORLD} ${FR}`],
  [".", 1, "punto", `${WORLD} ${ES} it`],
  [".", 1, "ponto", `${WORLD} ${PT}`],
  [".", 1, "punt", `${WORLD} ${NL}`],
  [".", 1, "نقطة نقطه دوت", `${WORLD} ${AR}`],
  [".", 1, "prick tečka tecka", `${WORLD} ${SV} cz sk`],
  ["-", 1, DASHES],
  ["_", 2, LOW_LINES],
  ["_", 1, "sublinhado souligné bajo underline podłoga"],
  ["+", 1, "plus más mais плюс زائد"],
  ["/", 1, "slash schrägstrich barra slach ukośnik ukosnik слэш слеш snedstreck"],
];

/** Sign words of two parts: what both parts together are among the words above. */
const TWO_PARTS: Readonly<Record<string, string>> = {
  ...{ "snabel a": "snabel-a", "at sign": "at-sign", "at symbol": "at-sign", "at zeichen": "at-zeichen" },
  ...{
    "at teken": "at-teken",
    "at tecken": "at-tecken",
    "tiret bas": "tiret-bas",
    "guion bajo": "guion-bajo",
  },
  ...{ "guión bajo": "guión-bajo", "liggend streepje": "laag-streepje", "laag streepje": "laag-streepje" },
  ...{ "нижнее подчеркивание": "подчеркивание", "нижнее подчёркивание": "подчёркивание" },
  ...{ "علامة ات": "ات", "علامة آت": "آت" },
};

export const SIGN_WORDS: ReadonlyMap<string, SignWord> = new Map(
  ROWS.flatMap(([sign, strength, words, ties = ""]) => {
    const entry: SignWord = { sign, strength, ties: new Set(ties.split(" ").filter(Boolean)) };
    return words.split(" ").map((word) => [word, entry] as const);
  }),
);

/** By both parts with a blank between them. */
export const TWO_PART_WORDS: ReadonlyMap<string, SignWord> = new Map(
  Object.entries(TWO_PARTS).map(([parts, word]) => [parts, SIGN_WORDS.get(word)!]),
);
/** The words with which one of two parts can begin. */
export const FIRST_PARTS: ReadonlySet<string> = new Set(
  Object.keys(TWO_PARTS).map((parts) => parts.split(" ")[0]!),
);

/** Words that are read as signs between brackets only. */
export const BRACKETED_ONLY: ReadonlyMap<string, SignWord> = new Map([
  ["a", { sign: "@", strength: 1, ties: new Set<string>() }],
  ["et", { sign: "@", strength: 1, ties: new Set<string>() }],
  ["d", { sign: ".", strength: 1, ties: new Set<string>() }],
  ["period", { sign: ".", strength: 2, ties: new Set<string>() }],
]);
