/** Examines the files of a folder as attachments of a message. */

import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { readSettings } from "#kernel/config/index.ts";
import { type FileRefusal, type FileVerdict, filesService } from "#modules/safety/index.ts";
import type { Terminal } from "./command.ts";

/** In the order of their names; what lies in folders below is not looked at. */
export async function checkFiles(
  folder: string,
  out: string | undefined,
  { env, say }: Terminal,
): Promise<void> {
  const { clamav } = readSettings({ SECRET_KEY: "only-to-look-at-files-nothing-is-signed", ...env });
  const files = filesService(clamav ? { clamav: { address: clamav } } : {});
  if (out !== undefined) await mkdir(out, { recursive: true });
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    for (const name of names.sort()) {
      const bytes = await readFile(join(folder, name));
      const file = { name, declaredType: undefined, bytes, isInline: false };
      const [verdict] = await files.examine([file], { way: "web", sender: "guest" });
      say(JSON.stringify({ file: name, ...(await told(verdict!, name, out)) }));
    }
  } finally {
    files.close();
  }
}

/** The names that people who test filters use. */
const reasonOf = (because: FileRefusal): string =>
  because === "corrupt_picture" ? "corrupt-image" : because.replaceAll("_", "-");

async function told(verdict: FileVerdict, name: string, out: string | undefined): Promise<object> {
  if (!verdict.accepted) return { verdict: "block", type: null, reason: reasonOf(verdict.because) };
  const { bytes, type } = verdict.picture;
  if (out === undefined) return { verdict: "allow", type, reason: "" };
  const output = join(out, `${name}${type === "image/png" ? ".png" : ".jpg"}`);
  await writeFile(output, bytes);
  return { verdict: "allow", type, reason: "", output: parse(output).base };
}
