/** The door of the resolver: questions to DNS behind one port, with a cache, a budget, and zones written as text. */

export { type Budgeted, budgetedResolver } from "./budgeted.ts";
export { cachedResolver } from "./cached.ts";
export {
  askOf,
  DnsFault,
  type DnsFaultCode,
  isRecordType,
  type MailExchange,
  type RecordType,
  type Resolver,
} from "./resolver.ts";
export { addressOfReverseName, reverseName } from "./reverse.ts";
export { systemResolver } from "./system.ts";
export { zoneResolver } from "./zone.ts";
