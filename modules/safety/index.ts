/** The door of safety: what may travel between guests and hosts, and in which form. The only file other rooms import. */

export { acceptedTypes, FILE_POLICY, type FileLimits } from "./rules/file-policy.ts";
export { type FilesDeps, type FilesService, filesService } from "./service.ts";
export type * from "./types.ts";
