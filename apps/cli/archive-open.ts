/** `./bellhop archive open`: writes a sealed conversation into a new folder, for a grant and with both halves of the key. */

import { mkdirSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Id, isUuid, type Located, parseLocatedId } from "#kernel/ids.ts";
import type { KeyHalf } from "#kernel/key-halves.ts";
import type { Opening } from "#modules/privacy/index.ts";
import type { House } from "../compose.ts";
import { readableText, type SealedMessaging } from "./archive-text.ts";
import { EXIT, type Terminal, Wrong } from "./command.ts";

type Asked = { readonly conversation: string; readonly grant: string; readonly out: string };
type Opened = Extract<Opening, { opened: true }>;

export async function openArchive(
  house: House,
  { conversation, grant, out }: Asked,
  halves: readonly [KeyHalf, KeyHalf],
  { say, complain }: Terminal,
): Promise<number> {
  const which = parseLocatedId<"conversation">(conversation);
  if (!isUuid(grant)) throw new Wrong(`"${grant}" is no grant: the desk shows its number.`);
  const folder = resolve(out);
  makeNew(folder);
  const opening = await house.privacy.archive
    .open(which, grant as Id<"access_grant">, halves)
    .catch((fault: unknown) => {
      rmdirSync(folder);
      throw fault;
    });
  if (!opening.opened) {
    rmdirSync(folder);
    complain(`Nothing was opened: ${sentenceOf(opening)}`);
    return EXIT.failed;
  }
  const write = (name: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, name), content, { mode: 0o600, flag: "wx" });
  };
  const names = await namesOf(house, which, opening);
  write("messages.json", `${JSON.stringify(opening.words, null, 2)}\n`);
  write("messages.txt", readableText(opening.words, names));
  const lost = await writePieces(opening, write);
  for (const name of lost) complain(`${name} was changed or lost since it was sealed, and is left out.`);
  say(
    `Written to ${folder}: messages.txt, messages.json and ${opening.words.pieces.length - lost.length} files.`,
  );
  say(
    "Both sides see that it was opened, when and why. Delete the folder when the case does not need it any more.",
  );
  return lost.length > 0 ? EXIT.failed : EXIT.fine;
}

/** Nothing is opened into a folder that others may have prepared. */
function makeNew(folder: string): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { mode: 0o700 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    throw new Wrong(`${folder} is there already: name a new folder.`);
  }
}

const PIECE = /^[a-z]+\/[a-z0-9-]+\.[a-z0-9]+$/;

async function writePieces(
  { words, piece }: Opened,
  write: (name: string, content: Buffer) => void,
): Promise<string[]> {
  const lost: string[] = [];
  for (const [index, { name }] of words.pieces.entries()) {
    const bytes = PIECE.test(name) ? await piece(index) : undefined;
    if (bytes) write(name, bytes);
    else lost.push(name);
  }
  return lost;
}

/** Names are not sealed: who was erased meanwhile is called by what stands there now. */
async function namesOf(
  { messaging }: House,
  { propertyId, id: conversationId }: Located<"conversation">,
  { words }: Opened,
): Promise<ReadonlyMap<number, string>> {
  const { messages = [] } = (words.rooms.messaging ?? {}) as SealedMessaging;
  const last = messages.at(-1)?.seq ?? 0;
  const said = await messaging.carrier.messagesUpTo({ propertyId, conversationId }, last, last);
  return new Map(said.map(({ seq, author }) => [seq, author.name]));
}

function sentenceOf(opening: Extract<Opening, { opened: false }>): string {
  switch (opening.because) {
    case "not_archived":
      return "there is no such conversation in the archive.";
    case "destroyed":
      return "its time of keeping is over, and its key was destroyed.";
    case "other_key":
      return `it was sealed for the key ${opening.sealedFor}, and these are the halves of ${opening.given}.`;
    case "not_whole":
      return "it was changed since it was sealed, and nothing of it can be trusted. Restore it from a backup; the receipt stays.";
    case "grant_none":
      return "there is no such grant. Have one asked for at the desk, for law or for a party.";
    case "grant_ground":
      return "the grant is for another ground. The archive is opened for law (fraud_legal) and for a party (party_request).";
    case "grant_waiting":
      return "a second person has not agreed to the grant yet.";
    case "grant_over":
      return "the time of the grant is over. Have a new one asked for at the desk.";
    case "grant_elsewhere":
      return "the grant does not include this conversation.";
  }
}
