/** `./bellhop archive keys`: makes the key of the archive and hands it out in two halves. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readSettings, type Settings } from "#kernel/config/index.ts";
import { halfText, halvesOf, joined, type KeyHalf, readHalf } from "#kernel/key-halves.ts";
import { type KeyPair, makeKeyPair, openedWith, publicKeyText, sealedFor } from "#kernel/public-sealing.ts";
import { archiveKeyPath, readArchiveKey, writeArchiveKey } from "#modules/privacy/index.ts";
import { EXIT, type Terminal, Wrong } from "./command.ts";

export function makeArchiveKeys(out: string, replaces: boolean, { env, say }: Terminal): number {
  const settings = readSettings({ SECRET_KEY: "only-to-make-keys-nothing-else-is-signed", ...env });
  const folder = resolve(out);
  refuseWithin(settings, folder);
  const before = readArchiveKey(settings);
  if (before && !replaces) {
    throw new Wrong(
      `There is an archive key already, ${before.id}; nothing was made. --replace seals for a new one from now on.`,
    );
  }
  const pair = makeKeyPair();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const paths = halvesOf(pair.privateKey).map((half) => writeHalf(folder, half));
  refuseUnlessTheyOpen(paths, pair);
  writeArchiveKey(settings, pair.publicKey, { replaces });
  for (const line of whatToDo(settings, pair, paths, before?.id)) say(line);
  return EXIT.fine;
}

/** A backup of DATA_DIR, and whoever takes over what serves, would have the key with the box. */
function refuseWithin({ dataDir }: Settings, folder: string): void {
  const way = relative(resolve(dataDir), folder);
  if (way === "" || !(way.startsWith("..") || resolve(way) === way))
    throw new Wrong("The private key may not lie in DATA_DIR: name a folder elsewhere, best on a stick.");
}

function writeHalf(folder: string, half: KeyHalf): string {
  const path = join(folder, `bellhop-archive-${half.keyId}-half-${half.number}.txt`);
  const other = 3 - half.number;
  const text = `This is half ${half.number} of 2 of the archive key ${half.keyId}.

It opens nothing without half ${other}, which another person keeps. Together they open conversations that were
sealed a year after the stay. Without both, these conversations are lost for ever: keep it as long as them, in two
places (printed and on a stick), and never together with half ${other}.

${halfText(half)}
`;
  writeFileSync(path, text, { mode: 0o600, flag: "wx", flush: true });
  return path;
}

/** Before anything is sealed for it: what lies in the two files opens what is sealed for the public key. */
function refuseUnlessTheyOpen([one, two]: readonly string[], { publicKey }: KeyPair): void {
  const privateKey = joined(readHalf(readFileSync(one!, "utf8")), readHalf(readFileSync(two!, "utf8")));
  const words = Buffer.from("the key hangs behind the blue tile");
  if (!openedWith(privateKey, ["trial"], sealedFor(publicKey, ["trial"], words)).equals(words))
    throw new Error("the halves as they were written do not open what is sealed for their key");
}

function* whatToDo(
  settings: Settings,
  { publicKey }: KeyPair,
  [one, two]: readonly string[],
  before: string | undefined,
): Generator<string> {
  yield `Made the archive key ${publicKey.id}.`;
  yield "";
  yield `  public    ${archiveKeyPath(settings)}`;
  yield `  half 1    ${one}`;
  yield `  half 2    ${two}`;
  yield "";
  yield "From now on conversations are sealed for it a year after the stay, and this machine cannot open them.";
  yield "";
  yield "Do this today:";
  yield "  1. Give half 1 to one person and half 2 to another. Each keeps it twice: printed, and on a stick in another place.";
  yield "  2. Have both tried: ./bellhop archive verify --key <half 1> --key <half 2>. Try it again every month.";
  yield "  3. Delete both files from this machine, and see that no backup holds them.";
  yield "  Who loses one half has lost every conversation sealed for it.";
  yield "";
  yield "Where processes do not share DATA_DIR, give the worker this setting:";
  yield `  ARCHIVE_PUBLIC_KEY=${publicKeyText(publicKey)}`;
  if (settings.archivePublicKey)
    yield "ARCHIVE_PUBLIC_KEY is set here and counts before the file: change it too.";
  if (before) yield `Keep the halves of ${before}: what was sealed for it opens with them alone.`;
}
