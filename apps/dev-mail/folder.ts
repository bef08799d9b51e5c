/** The folder in which mails are kept that nobody sends. Only reads. */

import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

const MOST_MAILS = 100;
/** Longer than any header of ours. */
const BEGINNING_BYTES = 16_384;

export type MailFolder = {
  /** The newest first. */
  list(): Promise<{ readonly name: string; readonly beginning: Buffer }[]>;
  /** Undefined when there is no such mail. */
  find(name: string): Promise<Buffer | undefined>;
};

export function mailFolder(folder: string): MailFolder {
  const names = async () => (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml"));

  async function list() {
    const files = await Promise.all(
      (await names()).map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
    );
    // Those of one moment in the order of their names, which begin with an instant.
    const newest = files.sort((one, other) => other.at - one.at || (one.name < other.name ? 1 : -1));
    return Promise.all(
      newest.slice(0, MOST_MAILS).map(async ({ name }) => ({ name, beginning: await beginningOf(name) })),
    );
  }

  async function beginningOf(name: string): Promise<Buffer> {
    const file = await open(join(folder, name));
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  async function find(name: string): Promise<Buffer | undefined> {
    // Compared with what is there: no name leads out of the folder.
    return (await names()).includes(name) ? readFile(join(folder, name)) : undefined;
  }

  return { list, find };
}
