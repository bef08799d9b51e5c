/** The program of the process that opens pictures: bytes in, a picture written anew or a fault out, one at a time. */

import sharp from "sharp";
import type { FromProcess } from "./picture-process.ts";
import { READERS, rewritePicture } from "./rewrite.ts";

const MEMORY_LOOK_MS = 20;

sharp.concurrency(1);
sharp.cache(false);
// Whatever a file claims to be, these are the only readers there are: SVG, PDF or TIFF reach no code at all.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: READERS });

const maxMemoryBytes = Number(process.argv[2]);
/** Decoders hold memory outside of the heap, where only the whole process shows it. */
const look = () => process.memoryUsage.rss() > maxMemoryBytes && process.exit(1);

process.on("disconnect", () => process.exit(0));
process.on("message", async (bytes: Uint8Array) => {
  const looking = setInterval(look, MEMORY_LOOK_MS);
  const answer = await rewritePicture(bytes);
  clearInterval(looking);
  say(answer);
});

const suffixes: string[] = [sharp.format.heif.input.fileSuffix ?? []].flat();
say({ is: "ready", alsoReads: suffixes.map((suffix) => `image/${suffix.slice(1)}`) });

function say(words: FromProcess): void {
  process.send?.(words);
}
