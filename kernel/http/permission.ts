/** What a route says about itself beside its schema. Which permissions exist is said by the room that decides them. */

import type { InterfaceLanguage } from "../language.ts";

/** Names of permissions; accounts adds its own to this interface, so that a misspelt one does not compile. */
export interface Permissions {
  public: true;
}

export type PermissionName = keyof Permissions;

declare module "fastify" {
  interface FastifyContextConfig {
    /** Who may call: checked at the door, shown in the documentation, read by the authorisation matrix. */
    permission?: PermissionName;
    /** Of the machinery, not of the API: nobody is identified (`/healthz`, `/metrics`, documentation, pages). */
    machinery?: true;
  }
  interface FastifyRequest {
    /** The interface language of who asks: their own, else the best of `Accept-Language`. */
    language: InterfaceLanguage;
  }
}

/**
 * Port: who asks and whether they may. `Actor` is the trade's business, the kernel only carries it.
 * `authenticate` finds who asks and throws only for credentials that are presented and wrong; `authorize` throws
 * when no role could help; `limitKey` names whom requests are counted for (undefined: the caller's address).
 */
export type Identity<Actor> = {
  authenticate(request: import("fastify").FastifyRequest): Promise<Actor>;
  authorize(actor: Actor, permission: PermissionName): void;
  languageOf(actor: Actor): InterfaceLanguage | undefined;
  limitKey(actor: Actor): string | undefined;
};
