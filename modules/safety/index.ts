/** The door of safety: what may travel between guests and hosts, and in which form. The only file other rooms import. */

export { safetyRoutes } from "./routes.ts";
export { type Filed, type Reports, type ReportsDeps, reportsService } from "./service/reports.ts";
export { type FilesDeps, type FilesService, filesService } from "./service.ts";
export type * from "./types.ts";
export { ReportBody, ReportStateView } from "./views.ts";
