/** Passkeys: what a device is asked to sign, and whether it did. A challenge is answered once, within minutes. */

import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/server";
import type { Id } from "#kernel/ids.ts";
import { isUuid } from "#kernel/ids.ts";
import { hashSecret, newSecret } from "../secrets.ts";
import { type ChallengePurpose, insertChallenge, takeChallenge } from "../store/challenge.ts";
import { listPasskeys, notePasskeyUsed } from "../store/passkey.ts";
import type { Passkey } from "../types/proof.ts";
import type { Account } from "../types.ts";
import type { AccountsDeps } from "./deps.ts";

export type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";

/** Also what the device shows the person as time to answer. */
const CHALLENGE_MINUTES = 5;
const TIMEOUT_MS = CHALLENGE_MINUTES * 60_000;

/** EdDSA, ECDSA on P-256 and RSA, in COSE's numbers: what devices have. */
const ALGORITHMS = [-8, -7, -257];

/** Read when the first passkey is: most commands and most tests never meet one. */
const webauthn = () => import("@simplewebauthn/server");

export type PasskeyKeeper = ReturnType<typeof passkeyKeeper>;

/** @asvs 6.5.5 */
export function passkeyKeeper({ db, clock, settings }: Pick<AccountsDeps, "db" | "clock" | "settings">) {
  const { hostname: rpID, origin } = new URL(settings.publicUrl);

  async function newChallenge(purpose: ChallengePurpose, personId?: Id<"person">): Promise<string> {
    const challenge = newSecret();
    const expiresAt = clock.now().add({ minutes: CHALLENGE_MINUTES });
    const hash = hashSecret(challenge);
    await insertChallenge(db.q, { hash, purpose, ...(personId && { personId }) }, expiresAt);
    return challenge;
  }

  /** For a library that hands the challenge back: true once. */
  const answers = (purpose: ChallengePurpose, personId?: Id<"person">) => (challenge: string) =>
    takeChallenge(db.q, { hash: hashSecret(challenge), purpose, ...(personId && { personId }) }, clock.now());

  async function enrolOptions(
    account: Pick<Account, "personId" | "email" | "name">,
  ): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const { generateRegistrationOptions } = await webauthn();
    const known = await listPasskeys(db.q, account.personId);
    const challenge = await newChallenge("enrol", account.personId);
    return generateRegistrationOptions({
      ...{ rpName: settings.marketplaceName, rpID, timeout: TIMEOUT_MS, attestationType: "none" },
      ...{ userName: account.email, userDisplayName: account.name },
      userID: new Uint8Array(Buffer.from(account.personId)),
      supportedAlgorithmIDs: ALGORITHMS,
      challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
      authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
    });
  }

  /** What the device made, as it will be kept; undefined when it did not answer what it was asked. */
  async function enrolled(
    personId: Id<"person">,
    response: RegistrationResponseJSON,
  ): Promise<Pick<Passkey, "credentialId" | "publicKey" | "counter" | "transports"> | undefined> {
    const { verifyRegistrationResponse } = await webauthn();
    const verified = await verifyRegistrationResponse({
      ...{ response, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: false },
      supportedAlgorithmIDs: ALGORITHMS,
      expectedChallenge: answers("enrol", personId),
    }).catch(() => undefined);
    if (!verified?.verified) return undefined;
    const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports };
  }

  /** Without a person whichever passkey the device has for this house: then it must also know its owner. */
  async function options(
    purpose: Exclude<ChallengePurpose, "enrol">,
    personId?: Id<"person">,
  ): Promise<PublicKeyCredentialRequestOptionsJSON> {
    const { generateAuthenticationOptions } = await webauthn();
    const known = personId ? await listPasskeys(db.q, personId) : [];
    const challenge = await newChallenge(purpose, personId);
    return generateAuthenticationOptions({
      ...{ rpID, timeout: TIMEOUT_MS, userVerification: personId ? "preferred" : "required" },
      challenge: new Uint8Array(Buffer.from(challenge, "base64url")),
      allowCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
    });
  }

  /** Did a passkey of `personId` sign what it was asked to? */
  async function check(
    personId: Id<"person">,
    response: AuthenticationResponseJSON,
    purpose: Exclude<ChallengePurpose, "enrol">,
  ): Promise<boolean> {
    const passkey = (await listPasskeys(db.q, personId)).find(
      ({ credentialId }) => credentialId === response.id,
    );
    if (!passkey) return false;
    const isAlone = purpose === "sign_in";
    const { verifyAuthenticationResponse } = await webauthn();
    const verified = await verifyAuthenticationResponse({
      ...{ response, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: isAlone },
      expectedChallenge: answers(purpose, isAlone ? undefined : personId),
      credential: {
        ...{ id: passkey.credentialId, counter: passkey.counter },
        publicKey: new Uint8Array(passkey.publicKey),
      },
    }).catch(() => undefined);
    if (!verified?.verified) return false;
    const { newCounter: counter } = verified.authenticationInfo;
    await notePasskeyUsed(db.q, personId, { id: passkey.id, counter }, clock.now());
    return true;
  }

  return { enrolOptions, enrolled, options, check };
}

/** Whom a device says it belongs to: what we told it when the passkey was made. Believed only with its signature. */
export function ownerNamedBy({ response }: AuthenticationResponseJSON): Id<"person"> | undefined {
  const named = Buffer.from(response.userHandle ?? "", "base64url").toString("utf8");
  return isUuid(named) ? (named as Id<"person">) : undefined;
}
