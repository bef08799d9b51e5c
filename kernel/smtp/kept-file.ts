/** A mail as a file: whole or not there, readable by the owner only. */

import { mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";

/** Durable when it resolves. The same name again replaces what was there. */
export async function keepFile(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${name}.part`);
  const file = await open(draft, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, join(folder, `${name}.eml`));
}
