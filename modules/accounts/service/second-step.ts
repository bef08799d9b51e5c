/** The second step of signing in: a half session, which opens nothing, becomes a whole one. */

import { Refused, Unauthenticated } from "#kernel/errors.ts";
import type { Id } from "#kernel/ids.ts";
import { NO_PROPERTY } from "#kernel/jobs/index.ts";
import { type Instant, isBefore } from "#kernel/time.ts";
import { foldEmail } from "../rules/email.ts";
import { hasFactor, proofWays } from "../rules/second-factor.ts";
import { hashSecret, linkSecret, personSecretText, readPersonSecret } from "../secrets.ts";
import * as accounts from "../store/account.ts";
import { insertLink } from "../store/one-time-link.ts";
import { findSession, type SeenSession } from "../store/session.ts";
import type { ProofWay } from "../types/proof.ts";
import type { Account } from "../types.ts";
import type { Arrivals } from "./arrivals.ts";
import type { AttemptCounter } from "./attempts.ts";
import type { AccountsDeps, Door } from "./deps.ts";
import type { PasskeyKeeper } from "./passkeys.ts";
import type { Proof, Prover } from "./proofs.ts";
import type { OpenedSession, SessionKeeper } from "./sessions.ts";
import type { SprayWatch } from "./spraying.ts";

/** A letter with a link is for those who have no factor and whose password may be in other hands. */
export type SecondStepWay = Exclude<ProofWay, "password"> | "letter";

export type SecondStep = { readonly ways: readonly SecondStepWay[]; readonly until: Instant };

const LETTER_LINK_HOURS = 1;

type Half = { readonly session: SeenSession; readonly account: Account };
type Parts = {
  attempts: AttemptCounter;
  sessions: SessionKeeper;
  passkeys: PasskeyKeeper;
  proofs: Prover;
  arrivals: Arrivals;
  spraying: SprayWatch;
};

export type SecondStepper = ReturnType<typeof secondStepper>;

export function secondStepper(
  { db, clock, ids, jobs, settings }: AccountsDeps,
  { attempts, sessions, passkeys, proofs, arrivals, spraying }: Parts,
) {
  /** @throws Unauthenticated accounts.second_step_over */
  async function halfOf(token: string | undefined): Promise<Half> {
    const presented = readPersonSecret(token ?? "");
    const session = presented && (await findSession(db, presented.personId, hashSecret(presented.secret)));
    const isOpen = session?.awaitsSecondStep && !session.endedAt && isBefore(clock.now(), session.expiresAt);
    const account = isOpen ? await accounts.findAccount(db.q, presented!.personId) : undefined;
    if (!session || !account) throw new Unauthenticated("accounts.second_step_over");
    return { session, account };
  }

  /** By which ways the half session of this cookie can be completed. @throws Unauthenticated accounts.second_step_over */
  async function read(token: string | undefined): Promise<SecondStep> {
    const { session, account } = await halfOf(token);
    return { ways: waysOf(account), until: session.expiresAt };
  }

  /** @throws Unauthenticated accounts.second_step_over */
  async function passkeyOptions(token: string | undefined) {
    const { account } = await halfOf(token);
    return passkeys.options("second_step", account.personId);
  }

  /**
   * @throws Unauthenticated accounts.second_step_over, Refused accounts.proof_not_accepted,
   *   TooMany accounts.too_many_attempts
   */
  async function complete(token: string | undefined, proof: Proof, door: Door): Promise<OpenedSession> {
    const { session, account } = await halfOf(token);
    if (!hasFactor(account)) throw new Refused("accounts.proof_not_accepted", { way: "letter" });
    const way = await proofs
      .prove(account, proof, { purpose: "second_step", door })
      .catch(async (refusal) => {
        if (refusal instanceof Refused) await arrivals.noteWrongProof(account.personId, door);
        throw refusal;
      });
    const { isTarget: isSprayed } = await spraying.look(foldEmail(account.email), door);
    const opened = await db.write((tx) =>
      sessions.complete(tx, account, session.id, door, { way, isSprayed }),
    );
    if (!opened) throw new Unauthenticated("accounts.second_step_over");
    return opened;
  }

  /**
   * A letter with a link that signs in, for who has no other way.
   * @throws Unauthenticated accounts.second_step_over, TooMany accounts.too_many_attempts
   */
  async function sendLetter(token: string | undefined): Promise<void> {
    const { account } = await halfOf(token);
    const { personId } = account;
    if (!waysOf(account).includes("letter")) throw new Unauthenticated("accounts.second_step_over");
    await attempts.count([{ policy: "letter", subject: ["second_step", personId] }]);
    const payload = { letter: "sign_in", personId, linkId: ids.next("one_time_link") };
    await db.write((tx) => jobs.enqueue(tx, { propertyId: NO_PROPERTY, kind: "accounts.letter", payload }));
  }

  /** Makes the link of `linkId` good for an hour; the second time it is the same link. For the job that writes it. */
  async function openLink(personId: Id<"person">, linkId: Id<"one_time_link">): Promise<string> {
    const secret = linkSecret(settings.secretKey, "letter", personId, linkId);
    const createdAt = clock.now();
    await insertLink(db.q, {
      ...{ personId, linkId, purpose: "sign_in", secretHash: hashSecret(secret), createdAt },
      expiresAt: createdAt.add({ hours: LETTER_LINK_HOURS }),
    });
    return `${settings.publicUrl}/sign-in/link/${personSecretText({ personId, secret })}`;
  }

  return { read, passkeyOptions, complete, sendLetter, openLink };
}

const waysOf = (account: Account): readonly SecondStepWay[] => {
  if (!hasFactor(account)) return ["letter"];
  return proofWays(account).filter((way) => way !== "password");
};
