/** Passwords as Argon2id hashes. Never keeps or logs a password. @rfc 9106 */

import { hash, verify } from "@node-rs/argon2";

/** OWASP's present recommendation: 19 MiB, two passes, one lane; Argon2id is the library's default. Raising these rehashes at the next sign-in. */
export const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PREFIX = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

export type PasswordCheck = {
  readonly isRight: boolean /** Made with older parameters. */;
  readonly mustRehash: boolean;
};

export const hashPassword = (password: string): Promise<string> => hash(password, PARAMETERS);

/** Of a password nobody has: what an unknown address is compared with, so that it takes as long as a known one. */
let nobodys: Promise<string> | undefined;

/** Is this the password of `kept`? Without `kept` it is not, after the same work. */
export async function checkPassword(password: string, kept: string | undefined): Promise<PasswordCheck> {
  nobodys ??= hashPassword(crypto.randomUUID());
  const isRight = (await verify(kept ?? (await nobodys), password)) && kept !== undefined;
  return { isRight, mustRehash: isRight && !kept.startsWith(PREFIX) };
}
