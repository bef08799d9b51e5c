/** The use case of safety: the files of one message are examined, each by itself, in order. */

import type { Log } from "#kernel/log/index.ts";
import { clamav, type Scanner, type ScannerPlace } from "./files/clamav.ts";
import { shownName } from "./files/names.ts";
import { openPictures, type PictureLimits } from "./files/pictures.ts";
import { sniff } from "./files/sniff.ts";
import { acceptedTypes, decideFile } from "./rules/file-policy.ts";
import { formatOfType } from "./rules/formats.ts";
import type { FileRefusal, FileSender, FileVerdict, GivenFile, Picture, Sniffed, Way } from "./types.ts";

export type FilesDeps = {
  readonly log?: Log;
  /** Where a ClamAV listens; without, nothing is scanned. */
  readonly clamav?: ScannerPlace;
  readonly pictureLimits?: Partial<PictureLimits>;
};

export type FilesService = {
  /**
   * A verdict for each file, in order; one bad file does not spoil the others. Pictures come back written anew, the
   * originals need not be kept.
   * @throws Unavailable safety.scanner_unavailable, safety.pictures_unavailable: try the whole message again later
   */
  examine(files: readonly GivenFile[], from: { way: Way; sender: FileSender }): Promise<FileVerdict[]>;
  /** Ends the process that opens pictures. */
  close(): void;
};

type From = { readonly way: Way; readonly sender: FileSender; readonly totalBytes: number };

export function filesService({ log, clamav: place, pictureLimits }: FilesDeps = {}): FilesService {
  const pictures = openPictures(pictureLimits);
  const scanner: Scanner | undefined = place && clamav(place);

  async function examine(files: readonly GivenFile[], { way, sender }: { way: Way; sender: FileSender }) {
    const totalBytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const verdicts: FileVerdict[] = [];
    for (const file of files) verdicts.push(await examineOne(file, { way, sender, totalBytes }));
    return verdicts;
  }

  async function examineOne(file: GivenFile, from: From): Promise<FileVerdict> {
    const sniffed = await sniff(file.bytes);
    const alsoReads = await askIfNeeded(sniffed);
    const { name, declaredType, bytes } = file;
    const facts = { ...from, name, declaredType, sniffed, sizeBytes: bytes.length, alsoReads };
    const decision = decideFile(facts);
    const outcome = decision.accepted ? await open(bytes) : decision.because;
    note(sniffed, from, outcome);
    if (typeof outcome === "object")
      return {
        name: shownName(name, formatOfType(outcome.type).extension),
        accepted: true,
        picture: outcome,
      };
    return {
      name: shownName(name, undefined),
      accepted: false,
      because: outcome,
      accepts: acceptedTypes(from.way, from.sender, alsoReads),
    };
  }

  /** The decoder is started for what depends on it, not for every file that is refused without it. */
  const askIfNeeded = async ({ format }: Sniffed): Promise<readonly string[]> =>
    format?.kind === "picture" ? pictures.alsoReads() : [];

  /** The scanner sees the bytes as they came, before the decoder does. */
  async function open(bytes: Uint8Array): Promise<Picture | FileRefusal> {
    const scanned = await scanner?.scan(bytes);
    if (scanned === "infected") return "infected";
    if (scanned === "too_large") return "not_checked";
    const rewritten = await pictures.rewrite(bytes);
    return "picture" in rewritten ? rewritten.picture : rewritten.fault;
  }

  function note({ format, carries }: Sniffed, { way, sender }: From, outcome: Picture | FileRefusal): void {
    const about = { way, sender, type: format?.type, carries };
    if (typeof outcome === "string") log?.info({ ...about, because: outcome }, "safety.file_refused");
    else if (carries) log?.info(about, "safety.picture_carried_something");
  }

  return { examine, close: pictures.close };
}
