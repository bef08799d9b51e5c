/** The door of safety: what may travel between guests and hosts, and in which form. The only file other rooms import. */

import "./events.ts";

export { safetyJobs } from "./jobs.ts";
export { safetyRoutes } from "./routes.ts";
export { type Followable, followableLinks } from "./rules/links/followable.ts";
export { plainHost } from "./rules/links/hosts.ts";
export { hideCards } from "./rules/verdict/hide-cards.ts";
export { hideContacts } from "./rules/verdict/hide-contacts.ts";
export { judge } from "./rules/verdict/judge.ts";
export type { Shown, ShownMask } from "./rules/verdict/masking.ts";
export { NOTHING_KNOWN } from "./rules/verdict/nothing-known.ts";
export { type Exposure, exposureService } from "./service/exposure.ts";
export { type Links, propertyLinks } from "./service/property-links.ts";
export { type Filed, type Reports, type ReportsDeps, reportsService } from "./service/reports.ts";
export { type HeldMessages, type HeldWords, type ReviewDesk, reviewDesk } from "./service/review-desk.ts";
export { type Submission, type VerdictDesk, type Verdicted, verdictDesk } from "./service/verdict-desk.ts";
export { type FilesDeps, type FilesService, filesService } from "./service.ts";
export * from "./types/links.ts";
export * from "./types/text.ts";
export * from "./types/verdict.ts";
export type * from "./types.ts";
export { viewExplanation } from "./viewing.ts";
export { ExplanationView, ReportBody, ReportStateView } from "./views.ts";
