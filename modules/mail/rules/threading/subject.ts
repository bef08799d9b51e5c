/** What a thread is called, without what answers put before it. Pure. */

/** "Re:" and its kin, as mail programs of many languages write it, once or often. */
const ANSWER =
  /^(?:\s*(?:re|r|aw|antw|antwort|sv|vs|odp|res|resp|rif|ref|回复|答复|رد|отв|fwd?|fw|wg|tr|rv|enc|vb|doorst)(?:\[\d+\]|\(\d+\))?\s*[:：]\s*){1,20}/iu;

/** The subject without its beginnings; undefined when nothing is left of it. */
export const plainSubject = (subject: string | undefined): string | undefined =>
  subject?.replace(ANSWER, "").trim() || undefined;
