/** The door of accounts: who asks and what they may do. The only file other rooms import. */

import "./events.ts";

export { identityOf, type SessionCookies, sessionCookies } from "./identity.ts";
export { accountsJobs } from "./jobs.ts";
export type { Letters, LetterToSend } from "./letters.ts";
export { authorize, permit, principalOf, requireStepUp } from "./permit.ts";
export { placesAt } from "./places.ts";
export { accountsRoutes } from "./routes.ts";
export { type MayDecision, may, PERMISSIONS, type Permission } from "./rules/may.ts";
export type { AccountSign, LinksDecision } from "./rules/sign-in-signs.ts";
export type { AccountsDeps } from "./service/deps.ts";
export { accountsErasers } from "./service/erasing.ts";
export type { HostCorrespondent } from "./service/members.ts";
export { type Accounts, accountsService } from "./service.ts";
export { mayCarryLinks, requireProofForLinks, signsOf } from "./signs.ts";
export { eraseGuestSessions } from "./store/erasing.ts";
export { insertMembership as joinProperty, propertiesOf } from "./store/membership.ts";
export type * from "./types/proof.ts";
export type * from "./types.ts";
export { ANONYMOUS, HOST_ROLES, STAFF_POSTS } from "./types.ts";
export { type MembershipTables, visibleTo } from "./visible.ts";
