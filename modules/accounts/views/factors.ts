/** What the API shows of second factors. Keys and codes appear only in the answer that makes them. */

import { type Static, Type } from "typebox";
import { IdOf, InstantText } from "#kernel/http/index.ts";
import type { Instant } from "#kernel/time.ts";
import type { AddedFactor, OwnFactors } from "../service/factors.ts";
import type { Passkey } from "../types/proof.ts";

export const FactorName = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: "^\\S(?:.*\\S)?$",
  description: "What its owner calls it",
  examples: ["Phone"],
});

const PasskeyView = Type.Object({
  id: IdOf("passkey"),
  name: Type.String(),
  addedAt: InstantText,
  lastUsedAt: Type.Optional(InstantText),
});

export const FactorsView = Type.Object({
  passkeys: Type.Array(PasskeyView),
  codes: Type.Optional(
    Type.Object(
      { addedAt: InstantText, lastUsedAt: Type.Optional(InstantText) },
      {
        description: "The authenticator app, when there is one",
      },
    ),
  ),
  recoveryCodesLeft: Type.Integer(),
  isObliged: Type.Boolean({ description: "Whether a second factor is a must, by post or role" }),
});

const Codes = Type.Array(Type.String(), { description: "Each works once. Shown this once" });

export const AddedFactorView = Type.Object({ recoveryCodes: Type.Optional(Codes) });
export const AddedPasskeyView = Type.Object({ passkey: PasskeyView, recoveryCodes: Type.Optional(Codes) });
export const RecoveryCodesView = Type.Object({ recoveryCodes: Codes });

export const OfferedCodesView = Type.Object({
  id: IdOf("totp"),
  key: Type.String({ description: "To be typed into the app" }),
  address: Type.String({ description: "The same as an otpauth: address, for a QR code" }),
});

export const viewPasskey = ({ id, name, createdAt, lastUsedAt }: Passkey): Static<typeof PasskeyView> => ({
  id,
  name,
  addedAt: text(createdAt),
  ...(lastUsedAt && { lastUsedAt: text(lastUsedAt) }),
});

export const viewAdded = ({ recoveryCodes }: AddedFactor): Static<typeof AddedFactorView> =>
  recoveryCodes ? { recoveryCodes: [...recoveryCodes] } : {};

export const viewFactors = (own: OwnFactors): Static<typeof FactorsView> => ({
  passkeys: own.passkeys.map(viewPasskey),
  ...(own.codes && {
    codes: {
      addedAt: text(own.codes.confirmedAt ?? own.codes.createdAt),
      ...(own.codes.lastUsedAt && { lastUsedAt: text(own.codes.lastUsedAt) }),
    },
  }),
  recoveryCodesLeft: own.recoveryCodesLeft,
  isObliged: own.isObliged,
});

const text = (instant: Instant): string => instant.round("second").toString();
