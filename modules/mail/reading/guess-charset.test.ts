import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeText } from "./charset.ts";

const RUSSIAN = "Здравствуйте! Мы приедем в пятницу вечером. Можно оставить багаж?";
const JAPANESE = "こんにちは、金曜日の夜に到着します。荷物を預けられますか？";
const SCRIPTS: readonly (readonly [string, string])[] = [
  ["windows-1251", RUSSIAN],
  ["koi8-r", RUSSIAN],
  ["koi8-r", RUSSIAN.toUpperCase()],
  ["koi8-u", "Добрий день! Ми приїдемо у п'ятницю ввечері."],
  ["windows-1253", "Καλημέρα σας, θα φτάσουμε την Παρασκευή το βράδυ."],
  ["windows-1255", "שלום, נגיע ביום שישי בערב"],
  ["windows-1256", "مرحبا، سنصل يوم الجمعة مساء"],
  ["shift_jis", JAPANESE],
  ["euc-jp", JAPANESE],
  ["gbk", "您好，我们周五晚上到达，可以寄存行李吗？谢谢！"],
  ["big5", "您好，我們週五晚上抵達，可以寄放行李嗎？謝謝！"],
  ["euc-kr", "안녕하세요, 금요일 저녁에 도착합니다. 짐을 맡길 수 있나요?"],
];

describe.each([undefined, "us-ascii", "unknown-8bit", "utf-8", "iso-8859-1"])(
  "bytes labelled %s",
  (label) => {
    test.each(SCRIPTS)("that are in %s are read by their letters", (charset, words) => {
      expect(decodeText(iconv.encode(words, charset), label)).toBe(words);
    });

    test("may begin with a long text in ASCII", () => {
      const bytes = Buffer.concat([Buffer.from("Hello\r\n".repeat(2000)), iconv.encode(RUSSIAN, "koi8-r")]);
      expect(decodeText(bytes, label)).toContain(RUSSIAN);
    });

    test.each([
      "Bonjour, nous arriverons vendredi soir à l’hôtel, très tôt – ça va ?",
      "ÇA ALORS: ÉTÉ À L'HÔTEL, ÂGÉ ET DÉÇU",
      "Hej då, vi kommer på fredag. Åäö ÅÄÖ, så är det!",
      "“Olá” ····· ¯¯¯¯¯¯¯¯ ——————— já está »»»»",
      "Þórður og Ægir koma á föstudaginn, já já",
    ])("that are Western stay so: %s", (words) => {
      expect(decodeText(iconv.encode(words, "windows-1252"), label)).toBe(words);
    });
  },
);

test("a label that is no Western one is believed", () => {
  expect(decodeText(iconv.encode(RUSSIAN, "koi8-r"), "iso-8859-2")).not.toBe(RUSSIAN);
});

test("much of one sign costs little and means nothing", () => {
  const text = "\u00e1".repeat(500_000);
  expect(decodeText(Buffer.from(text, "latin1"))).toBe(text);
});
