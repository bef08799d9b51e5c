/** Turns what was decided about a mail into errors. */

import { Refused } from "#kernel/errors.ts";
import type { RefusalCode } from "../rules/refusals.ts";
import type { MailRefusal } from "../types/reading.ts";

export const refused = (code: RefusalCode, params: MailRefusal["params"] = {}): Refused =>
  new Refused(code, params);

export const refusedAs = ({ code, params }: MailRefusal): Refused => refused(code as RefusalCode, params);
