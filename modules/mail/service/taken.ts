/** What became of a mail that was taken. */

/** `again`: it had come before; `noted`: it changed nothing anybody reads. */
export type Taken = { readonly as: "message" | "note" | "again" | "noted" };
