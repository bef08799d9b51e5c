/** The door of mail: messages as mail, mail as messages. The only file other rooms import. */

export { checkSpf } from "./authentication/check-spf.ts";
export { compareSelectors, loadKeys, makeKeys, saveKeys } from "./authentication/keys.ts";
export { type DnsRecord, recordsOf, transportPolicy, zoneText } from "./authentication/records.ts";
export { openSigner } from "./authentication/signing.ts";
export { inspectWords } from "./examining/examine.ts";
export { examiningPool } from "./examining/pool.ts";
export { mailJobs } from "./jobs.ts";
export { readBody } from "./reading/body.ts";
export { htmlWords } from "./reading/html/html-words.ts";
export { readMail } from "./reading/read-mail.ts";
export { mailRoutes } from "./routes.ts";
export { smtpOf } from "./rules/refusals.ts";
export { mailArchiving } from "./service/archiving.ts";
export type { Postmaster } from "./service/deps.ts";
export { mailErasers } from "./service/erasing.ts";
export { mailPseudonymiser } from "./service/pseudonymising.ts";
export type { Destination } from "./service/reception.ts";
export { type Mail, mailService } from "./service.ts";
export type { Envelope, Examined } from "./types/examined.ts";
