/** The letters that texts of a language are mostly made of, and the charsets such a text may be in. Data only. */

export type Language = {
  readonly letters: string;
  /** The share of them among all characters beyond ASCII of an ordinary text. */
  readonly share: number;
  readonly charsets: readonly string[];
};

const KANA =
  "、。ーあいうえおかがきくけこごさしじすせそただちっつてでとどなにねのはばひふへまみめもやよらりるれろわをんアイエカキクコサシジスセタックテトドナニフプマムメラリルレロン";
const HANGUL =
  "이다는을에가하의고지기도한로리사은어자서해나요습니안세아시를인게대일보부스제정만오들수있그것으면주전과장적여라우상감합했었였겠저녁";
const CHINESE =
  "，。！？、：的一是不了在人有我他大中上到你好和就要可以也出能去那得着下自之年生地子道如果前所本心多天而日成事只作用方行想看小都又此回二明已手知文再最或月日位己三十家点早安收息房等先住信名期件客入定加新高今上午晚";
const SIMPLIFIED = "这来们个说为时会对没过还么样给谢请问发动学国开无里后您吗现间电话机门钱张";
const TRADITIONAL = "這來們個說為時會對沒過還麼樣給謝請問發動學國開無裡後您嗎現間電話機門錢張";

export const LANGUAGES: readonly Language[] = [
  { letters: KANA, share: 0.55, charsets: ["shift_jis", "euc-jp"] },
  { letters: HANGUL, share: 0.5, charsets: ["euc-kr"] },
  { letters: CHINESE + SIMPLIFIED, share: 0.4, charsets: ["gb18030"] },
  { letters: CHINESE + TRADITIONAL, share: 0.4, charsets: ["big5"] },
  {
    letters: "оеаинтсрвлкмі",
    share: 0.7,
    charsets: ["windows-1251", "koi8-u"],
  },
  { letters: "αοιετσνηυάόίέήύώ", share: 0.75, charsets: ["windows-1253"] },
  { letters: "יוהלאמרתבשנ", share: 0.7, charsets: ["windows-1255"] },
  { letters: "المينوتربعدسةك،", share: 0.75, charsets: ["windows-1256"] },
];
