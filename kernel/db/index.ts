/** The door of the database. */

export { type Db, openDb } from "./db.ts";
/** @public */
export { startEmbedded } from "./embedded/index.ts";
export { migrate, migrationFiles } from "./migrations.ts";
export { type Runner, runIn, runnerIn } from "./run-in.ts";
export { hotStatement, hotStatements, type Statement } from "./statement.ts";
export { afterCommit, type Queries, type Tx } from "./write.ts";
