/** A QR code as one path: dark squares in runs, a unit each, without any markup made of text. */

import { encode } from "uqr";

export type Qr = { readonly size: number; readonly path: string };

/** With the quiet border that cameras need. */
export function qrOf(text: string): Qr {
  const { size, data } = encode(text, { ecc: "M", border: 2 });
  const runs = data.flatMap((row, y) =>
    runsIn(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: runs.join("") };
}

function runsIn(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last.x + last.length === x) last.length += 1;
    else runs.push({ x, length: 1 });
  });
  return runs;
}
