/** The files of a mail: pictures are written anew and kept, everything else is refused by name. */

import { Readable } from "node:stream";
import type { Attachment, Side } from "#modules/messaging/index.ts";
import type { FileVerdict, Picture } from "#modules/safety/index.ts";
import type { CameFile } from "../types/examined.ts";
import type { RefusedFile } from "../types/inbound.ts";
import type { MailDeps } from "./deps.ts";
import { refused } from "./refusing.ts";
import { hidden } from "./scrubbing.ts";

export type KeptFiles = {
  readonly kept: readonly Attachment[];
  readonly refused: readonly RefusedFile[];
};

type Accepted = Extract<FileVerdict, { accepted: true }>;

/**
 * Keeps the pictures and tells which files were not taken. Empty files and the tiny pictures that hold layouts together
 * or count readers are nobody's loss and are not mentioned.
 * @throws Refused mail.files_too_large, Unavailable safety.*
 * @rule M-17 M-18 M-22
 */
export async function keepFiles(
  { files, blobs }: Pick<MailDeps, "files" | "blobs">,
  sender: Side,
  came: readonly CameFile[],
): Promise<KeptFiles> {
  if (came.length === 0) return { kept: [], refused: [] };
  const given = came.map(({ type, ...file }) => ({ ...file, declaredType: type }));
  const verdicts = await files.examine(given, { way: "mail", sender });
  if (verdicts.some((verdict) => !verdict.accepted && verdict.because === "total_too_large")) {
    throw refused("mail.files_too_large", {
      sizeBytes: came.reduce((sum, { bytes }) => sum + bytes.length, 0),
    });
  }
  const accepted = verdicts.filter((verdict): verdict is Accepted => verdict.accepted);
  const shown = distinct(accepted.filter(({ picture }) => !picture.isSpacer));
  const kept = await Promise.all(
    shown.map(({ name, picture }, index) => keep(blobs, name, picture, index + 1)),
  );
  return {
    kept,
    refused: verdicts.flatMap((verdict) =>
      verdict.accepted || verdict.because === "empty_file"
        ? []
        : [{ name: hidden(verdict.name), because: verdict.because }],
    ),
  };
}

/** The same picture twice in one mail is shown once. */
const distinct = (verdicts: readonly Accepted[]): Accepted[] => [
  ...new Map(verdicts.map((verdict) => [verdict.picture.sha256, verdict])).values(),
];

async function keep(
  blobs: MailDeps["blobs"],
  name: string,
  { bytes, type, width, height }: Picture,
  place: number,
): Promise<Attachment> {
  const { hash: blob, sizeBytes } = await blobs.put(Readable.from([Buffer.from(bytes)]));
  return { place, name: hidden(name), type, sizeBytes, width, height, blob };
}
