/** What the check of the schema reports. */

/** `where` is a table, function or statement; `what` says what is wrong with it, and `rule` where that is explained. */
export type Violation = { readonly where: string; readonly what: string };

export const tell = ({ where, what }: Violation): string => `${where}: ${what}`;
