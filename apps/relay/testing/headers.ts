/** Reads the header of a mail as it was sent, for tests that compare what programs may not alter. */

/** The first field of that name, unfolded and still encoded; empty when there is none. */
export const headerOf = (name: string, raw: Buffer): string =>
  new RegExp(`^${name}: ?([^\\r]*(?:\\r\\n[ \\t][^\\r]*)*)`, "im")
    .exec(raw.toString("latin1"))?.[1]
    ?.replace(/\r\n[ \t]/g, " ") ?? "";
