/** What the doctor looks at, in the order in which things depend on each other. */

import type { Settings } from "#kernel/config/index.ts";
import { examineDatabase } from "./database.ts";
import { examineFolder } from "./folder.ts";
import { examineMail } from "./mail.ts";
import { examineProgram } from "./program.ts";

/** `fault` must be mended, `advice` should be looked at. */
export type Finding = { readonly is: "fine" | "advice" | "fault"; readonly says: string };
export type Examine = (settings: Settings) => Promise<Finding[]>;

export const EXAMINATIONS: readonly Examine[] = [examineProgram, examineFolder, examineDatabase, examineMail];
