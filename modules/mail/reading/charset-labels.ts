/** What charset labels of real mail mean, squeezed to letters and digits. What the platform knows itself is not repeated. */

/** Labels that say nothing; the bytes decide. */
export const EMPTY_LABELS: ReadonlySet<string> = new Set(
  `ascii usascii usacii ansix341968 ansix341986 iso646us iso646 7bit 8bit 78bit binary unknown unknown8bit xunknown
  default none null undefined charset plain text`.split(/\s+/),
);

/** By the name that TextDecoder knows: the widest of each family, as who writes a narrow label uses the wide set. */
const FAMILIES: Readonly<Record<string, string>> = {
  "utf-8": "utf8 unicode11utf8 unicode20utf8 utf8mb4 cp65001 xutf8 uft8",
  "utf-16": "utf16 unicode",
  "utf-16le": "utf16le ucs2 iso10646ucs2",
  "utf-16be": "utf16be",
  gb18030: `gb2312 gb231280 gbk xgbk gb18030 cp936 ms936 windows936 euccn xeuccn chinesesimplified csgb2312`,
  big5: "big5 xbig5 big5hkscs cp950 ms950 windows950 cp951 chinesebig5",
  "euc-kr": `euckr ksc56011987 ksc5601 ksc56011989 ksc56011992 kscs56011987 kscs5601 ksx1001 cp949 ms949 uhc
    xwindows949 windows949 korean cp51949`,
  shift_jis:
    "shiftjis sjis xsjis cp932 ms932 windows932 windows31j cswindows31j mskanji sjiswin shiftjisx0213",
  "iso-2022-jp": `iso2022jp iso2022jp1 iso2022jp2 iso2022jp3 iso2022jp2004 iso2022jpms csiso2022jp jis jis7
    cp50220 cp50221 cp50222 windows50220 windows50221`,
  "euc-jp": "eucjp xeuc xeucjp eucjpms eucjpwin ujis cp51932",
  "windows-1252": "latin1 latin ansi western iso8859 iso88591windows",
  "iso-8859-2": "latin2",
  "iso-8859-3": "latin3",
  "iso-8859-4": "latin4",
  "windows-1254": "latin5 turkish",
  "iso-8859-15": "latin9 iso885915",
  "windows-874": "iso885911 tis620 cp874 thai",
  "iso-8859-8-i": "iso88598i logical",
  "iso-8859-8": "iso88598e visual hebrew",
  "koi8-r": "koi8 koi8r cskoi8r",
  "koi8-u": "koi8u koi8ru",
  macintosh: "mac macroman xmacroman macintosh",
  "x-mac-cyrillic": "xmaccyrillic maccyrillic",
  "windows-1251": "cyrillic",
  "windows-1253": "greek",
  "windows-1256": "arabic",
  "windows-1257": "baltic",
  "windows-1258": "vietnamese",
};

/** From the squeezed label to the name. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([name, labels]) =>
    labels.split(/\s+/).map((label): [string, string] => [label, name]),
  ),
);

/** Code pages of old machines, which only iconv-lite has. */
export const OLD_SETS =
  /^(?:cp|ibm|dos|oem)?(?:437|720|737|775|808|850|852|855|856|857|858|860|861|862|863|864|865|869|1125|1129|1133|1161|1162|1163)$/;
