/** How ten languages say the numbers that telephones are dictated in. Data: small letters without marks. */

/** Words of one language, parted by blanks; "/" parts words for the same number. */
type SpokenNumbers = {
  /** 0 to 9. */
  readonly units: string;
  /** 10 to 19. */
  readonly teens: string;
  /** 20, 30 … 90. */
  readonly tens: string;
  /** 100, 200 … 900; where a language says "two hundred" as two words, only the first. */
  readonly hundreds: string;
  /** How one word says tens and units: 25 as "five" + joint + "twenty", or the other way round, or not at all. */
  readonly joined?: { readonly order: "units_first" | "tens_first"; readonly joints: string };
};

export const SPOKEN: readonly SpokenNumbers[] = [
  {
    units: "zero/oh/o/nought/naught/nil one two three/tree four five six seven eight nine/niner",
    teens: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
    hundreds: "hundred",
    joined: { order: "tens_first", joints: "" },
  },
  {
    units: "null eins/ein/eine zwei/zwo drei vier funf/fuenf sechs sieben acht neun",
    teens: "zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn",
    tens: "zwanzig dreisig/dreissig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig",
    hundreds:
      "hundert/einhundert zweihundert dreihundert vierhundert funfhundert sechshundert siebenhundert achthundert " +
      "neunhundert",
    joined: { order: "units_first", joints: "und" },
  },
  {
    units: "zero un/une deux trois quatre cinq six sept huit neuf",
    teens: "dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf",
    tens: "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante",
    hundreds: "cent/cents",
  },
  {
    units: "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve",
    teens: "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundreds:
      "cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas " +
      "seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
    joined: { order: "tens_first", joints: "i/y" },
  },
  {
    units: "nul een twee drie vier vijf zes zeven acht negen",
    teens: "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    hundreds:
      "honderd tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd negenhonderd",
    joined: { order: "units_first", joints: "en" },
  },
  {
    units:
      "zero jeden/jedynka dwa/dwojka trzy/trojka cztery/czworka piec/piatka szesc/szostka siedem/siodemka osiem/osemka " +
      "dziewiec/dziewiatka",
    teens:
      "dziesiec jedenascie dwanascie trzynascie czternascie pietnascie szesnascie siedemnascie osiemnascie dziewietnascie",
    tens: "dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat",
    hundreds: "sto dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset",
  },
  {
    units: "ноль/нуль один/одна/раз два/две три четыре пять шесть семь восемь девять",
    teens:
      "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    tens: "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    hundreds: "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
  },
  {
    units:
      "صفر واحد/واحده اثنان/اثنين/اتنين ثلاثه/ثلاث/تلاته اربعه/اربع خمسه/خمس سته/ست سبعه/سبع ثمانيه/ثماني/تمانيه " +
      "تسعه/تسع",
    teens:
      "عشره/عشر احدعشر/حداشر اثناعشر/اطناشر ثلاثهعشر/تلتاشر اربعهعشر/اربعتاشر خمسهعشر/خمستاشر ستهعشر/ستاشر " +
      "سبعهعشر/سبعتاشر ثمانيهعشر/تمنتاشر تسعهعشر/تسعتاشر",
    tens:
      "عشرون/عشرين ثلاثون/ثلاثين/تلاتين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين/تمانين " +
      "تسعون/تسعين",
    hundreds: "مئه/ميه/مائه مئتان/مئتين ثلاثمئه/ثلاثميه اربعمئه خمسمئه/خمسميه ستمئه سبعمئه ثمانمئه تسعمئه",
  },
  {
    units: "zero um/uma dois/duas tres quatro cinco seis/meia sete oito nove",
    teens:
      "dez onze doze treze quatorze/catorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove",
    tens: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    hundreds:
      "cem/cento duzentos/duzentas trezentos/trezentas quatrocentos quinhentos seiscentos setecentos oitocentos novecentos",
  },
  {
    units: "noll ett tva tre fyra fem sex sju atta nio",
    teens: "tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
    tens: "tjugo trettio fyrtio femtio sextio sjuttio attio nittio",
    hundreds:
      "hundra/etthundra tvahundra trehundra fyrahundra femhundra sexhundra sjuhundra attahundra niohundra",
    joined: { order: "tens_first", joints: "" },
  },
];

/** Say that the next digit comes so many times. */
export const REPEATS: ReadonlyMap<string, number> = new Map([
  ...(
    ["double", "doble", "dubbel", "dubbele", "doppel", "doppelt", "duplo", "podwojne", "podwojna"] as const
  ).map((word): [string, number] => [word, 2]),
  ...(["triple", "treble", "dreifach", "potrojne", "triplo"] as const).map((word): [string, number] => [
    word,
    3,
  ]),
]);

/** Say "+" before a country's code. */
export const PLUS_WORDS: ReadonlySet<string> = new Set("plus mas mais плюс زائد بلس".split(" "));

/** Join tens and units, or stand between dictated digits and say nothing. */
export const AND_WORDS: ReadonlySet<string> = new Set("and und et y e en i och и و".split(" "));

/** Stand for what parts groups of digits, or for a pause. */
export const GAP_WORDS: ReadonlySet<string> = new Set(
  (
    "dash hyphen dot point space then slash bindestrich strich punkt minus dann leerzeichen tiret trait espace puis " +
    "guion punto espacio luego streepje streep punt spatie dan kreska myslnik kropka potem spacja тире дефис точка " +
    "пробел потом затем شرطه نقطه ثم traco hifen ponto espaco depois sedan streck mellanslag"
  ).split(" "),
);
