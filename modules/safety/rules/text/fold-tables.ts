/**
 * Characters that are drawn as digits or letters of the Latin alphabet and that Unicode's compatibility forms leave
 * alone or take apart with their brackets. Facts of the Unicode Character Database 17.0 (Unicode License v3).
 */

/** The zeros of all decimal systems that compatibility forms do not lead to 0-9; nine more digits follow each. */
const ZEROS =
  "660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 " +
  "1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 104a0 10d30 10d40 11066 110f0 11136 111d0 112f0 11450 114d0 11650 " +
  "116c0 116d0 116da 11730 118e0 11950 11bf0 11c50 11d50 11da0 11de0 11f50 16130 16a60 16ac0 16b50 16d70 1e140 1e2f0 " +
  "1e4f0 1e5f1 1e950";

/** Runs of numbers in circles, in brackets, with a full stop or a comma: first code point, its number, how many. */
const NUMBER_RUNS: readonly (readonly [number, number, number])[] = [
  ...([
    [0x2460, 1, 20],
    [0x2474, 1, 20],
    [0x2488, 1, 20],
    [0x24ea, 0, 1],
    [0x24eb, 11, 10],
  ] as const),
  ...([
    [0x24f5, 1, 10],
    [0x24ff, 0, 1],
    [0x2776, 1, 10],
    [0x2780, 1, 10],
    [0x278a, 1, 10],
  ] as const),
  ...([
    [0x1f100, 0, 1],
    [0x1f101, 0, 10],
    [0x1f10b, 0, 1],
    [0x1f10c, 0, 1],
    [0x1f51f, 10, 1],
  ] as const),
];

/** Runs of the alphabet in brackets, circles and squares: first code point, its letter. */
const LETTER_RUNS: readonly (readonly [number, string])[] = [
  ...([
    [0x249c, "a"],
    [0x1f110, "A"],
    [0x1f130, "A"],
    [0x1f150, "A"],
    [0x1f170, "A"],
  ] as const),
];

/** What stands for a code point, where compatibility forms do not say it. */
export const READ_AS: ReadonlyMap<number, string> = new Map([
  ...ZEROS.split(" ").flatMap((zero) => run(10, Number.parseInt(zero, 16), (i) => String(i))),
  ...NUMBER_RUNS.flatMap(([first, number, count]) => run(count, first, (i) => String(number + i))),
  ...LETTER_RUNS.flatMap(([first, letter]) =>
    run(26, first, (i) => String.fromCharCode(letter.charCodeAt(0) + i)),
  ),
  // Hyphens, a dot and blanks that are drawn like the plain ones.
  ...([
    [0x2010, "-"],
    [0x2011, "-"],
    [0x2212, "-"],
    [0xfe63, "-"],
    [0xff0d, "-"],
  ] as const),
  ...([
    [0x2028, "\n"],
    [0x2029, "\n"],
    [0x85, "\n"],
    [0x2800, " "],
    [0x3164, " "],
    [0xffa0, " "],
  ] as const),
]);

function run(count: number, first: number, read: (i: number) => string): [number, string][] {
  return Array.from({ length: count }, (_, i) => [first + i, read(i)]);
}
