/** The door of the database. */

export { type Db, openDb } from "./db.ts";
export { type DbLog, silentLog } from "./log.ts";
export { migrate, migrationFiles } from "./migrations.ts";
export { hotStatement, hotStatements, type Statement } from "./statement.ts";
export { afterCommit, type Queries, type Tx } from "./write.ts";
