/** What the doctor looks at, in the order in which things depend on each other. */

import type { Settings } from "#kernel/config/index.ts";
import { examineArchive } from "./archive.ts";
import { examineDatabase } from "./database.ts";
import { examineFolder } from "./folder.ts";
import { examineDns } from "./mail-dns.ts";
import { examineKeys } from "./mail-keys.ts";
import { examinePort } from "./mail-port.ts";
import { examineServer } from "./mail-server.ts";
import { examineProgram } from "./program.ts";

/** `fault` must be mended, `advice` should be looked at; `lines` are what to write somewhere to mend it. */
export type Finding = {
  readonly is: "fine" | "advice" | "fault";
  readonly says: string;
  readonly lines?: readonly string[];
};
export type Examine = (settings: Settings) => Promise<Finding[]>;

export const EXAMINATIONS: readonly Examine[] = [
  examineProgram,
  examineFolder,
  examineDatabase,
  examineArchive,
  examineServer,
  examineKeys,
];

/** `./bellhop doctor mail`: these alone need a network or a running relay. */
export const MAIL_EXAMINATIONS: readonly Examine[] = [examineServer, examinePort, examineKeys, examineDns];
