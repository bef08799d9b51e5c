/** The door of accounts: who asks and what they may do. The only file other rooms import. */

export { authorize, permit, principalOf } from "./permit.ts";
export { type MayDecision, may, mayAsk, PERMISSIONS, type Permission, permissionsOf } from "./rules/may.ts";
export type * from "./types.ts";
export { ANONYMOUS, HOST_ROLES, KEY_SCOPES, ROLES, STAFF_POSTS } from "./types.ts";
export { type MembershipTables, visibleJoin, visibleTo } from "./visible.ts";
