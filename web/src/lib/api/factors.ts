/** What the API answers about second factors and sign-ins, and what a form with a proof sends. */

import type { Answer } from "./views.ts";

export type Factors = Answer<"/api/me/factors", "get">;
export type OfferedCodes = Answer<"/api/me/factors/codes", "post", 201>;
export type AddedFactor = Answer<"/api/me/factors/passkeys", "post", 201>;
export type SecondStep = Answer<"/api/sessions/second-step", "get">;
export type ProofWays = Answer<"/api/me/step-up", "get">;
export type SignIn = Answer<"/api/me/sign-ins", "get">["items"][number];
export type NoticeRead = Answer<"/api/notices/{token}", "get">;

/** Whichever proof the form holds; undefined when a passkey's answer cannot be read. */
export function proofIn(form: FormData): object | undefined {
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  if (form.has("passkey")) return passkeyIn(form);
  if (form.has("code")) return { code: text("code") };
  if (form.has("recoveryCode")) return { recoveryCode: text("recoveryCode") };
  return { password: String(form.get("password") ?? "") };
}

export function passkeyIn(form: FormData): { passkey: object } | undefined {
  try {
    const passkey: unknown = JSON.parse(String(form.get("passkey") ?? ""));
    return passkey && typeof passkey === "object" ? { passkey } : undefined;
  } catch {
    return undefined;
  }
}
