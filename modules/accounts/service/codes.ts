/** Codes of an authenticator app: offered, confirmed, and each used once. @rfc 6238 */

import type { Id } from "#kernel/ids.ts";
import { sealed, unsealed } from "#kernel/sealing.ts";
import { listAuthenticators, offerAuthenticator, useStep } from "../store/totp.ts";
import type { Authenticator } from "../types/proof.ts";
import type { Account } from "../types.ts";
import type { AccountsDeps } from "./deps.ts";

const PERIOD_SECONDS = 30;

/** Read when the first code is. */
const otp = () => import("otplib");

/** `key` is typed, `address` (otpauth:) is what a picture for the camera says. Both are shown once. */
export type OfferedCodes = { readonly id: Id<"totp">; readonly key: string; readonly address: string };

export type CodeKeeper = ReturnType<typeof codeKeeper>;

/** @asvs 6.5.1 6.5.3 */
export function codeKeeper({
  db,
  clock,
  ids,
  settings,
}: Pick<AccountsDeps, "db" | "clock" | "ids" | "settings">) {
  const place = (personId: Id<"person">, id: Id<"totp">) => [personId, id];

  /** An earlier offer that nobody confirmed no longer counts. */
  async function offer({ personId, email }: Pick<Account, "personId" | "email">): Promise<OfferedCodes> {
    const { generateSecret, generateURI } = await otp();
    const id = ids.next("totp");
    const key = generateSecret();
    const secret = sealed(settings.secretKey, "totp", place(personId, id), Buffer.from(key));
    await db.write((tx) => offerAuthenticator(tx, personId, { id, secret, createdAt: clock.now() }));
    const address = generateURI({ issuer: settings.marketplaceName, label: email, secret: key });
    return { id, key, address };
  }

  /** Is this a code of `one`, within a step to either side, that was not used before? Then it is used now. */
  async function isCodeOf(personId: Id<"person">, one: Authenticator, code: string): Promise<boolean> {
    const { verify } = await otp();
    const digits = code.replaceAll(/\s/gu, "");
    if (!/^\d{6}$/.test(digits)) return false;
    const secret = unsealed(settings.secretKey, "totp", place(personId, one.id), one.secret).toString();
    const epoch = Math.floor(clock.now().epochMilliseconds / 1000);
    const found = await verify({ secret, token: digits, epoch, epochTolerance: PERIOD_SECONDS });
    if (!found.valid) return false;
    const step = Math.floor((epoch + found.delta * PERIOD_SECONDS) / PERIOD_SECONDS);
    return useStep(db.q, personId, { id: one.id, step }, clock.now());
  }

  /** Is it a code of the app that counts? */
  async function check(personId: Id<"person">, code: string): Promise<boolean> {
    const one = (await listAuthenticators(db.q, personId)).find(({ confirmedAt }) => confirmedAt);
    return one !== undefined && isCodeOf(personId, one, code);
  }

  return { offer, isCodeOf, check };
}
