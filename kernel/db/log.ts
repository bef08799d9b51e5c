/** What the database's ground needs of a log; `kernel/log` fits. */

type Write = (fields: object, event: string) => void;

export type DbLog = { readonly info: Write; readonly warn: Write; readonly error: Write };

export const silentLog: DbLog = { info: () => {}, warn: () => {}, error: () => {} };
