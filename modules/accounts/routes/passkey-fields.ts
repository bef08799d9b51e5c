/** What browsers and devices say to each other over our heads: bounded here, judged by the library that knows it. */

import { Type } from "typebox";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "../service/passkeys.ts";

const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength });

const answered = (response: object) => ({
  type: "object",
  description: "What `navigator.credentials` answered, as JSON",
  required: ["id", "rawId", "type", "response"],
  properties: {
    id: Text(2_000),
    rawId: Text(2_000),
    type: { type: "string", const: "public-key" },
    response: { type: "object", additionalProperties: true, ...response },
    clientExtensionResults: { type: "object", additionalProperties: true },
    authenticatorAttachment: { type: ["string", "null"] },
  },
});

export const PasskeyAnswer = Type.Unsafe<AuthenticationResponseJSON>(
  answered({
    required: ["clientDataJSON", "authenticatorData", "signature"],
    properties: {
      clientDataJSON: Text(10_000),
      authenticatorData: Text(10_000),
      signature: Text(10_000),
      userHandle: { type: ["string", "null"], maxLength: 200 },
    },
  }),
);

export const NewPasskeyAnswer = Type.Unsafe<RegistrationResponseJSON>(
  answered({
    required: ["clientDataJSON", "attestationObject"],
    properties: {
      clientDataJSON: Text(10_000),
      attestationObject: Text(20_000),
      transports: { type: "array", maxItems: 10, items: Text(40) },
    },
  }),
);

/** Handed to `navigator.credentials` as it is. */
export const PasskeyOptions = Type.Object({
  options: Type.Unsafe<object>({
    type: "object",
    additionalProperties: true,
    description: "For `navigator.credentials`, as JSON",
  }),
});

export const CodeText = Type.String({
  minLength: 6,
  maxLength: 20,
  description: "The six digits of an authenticator app",
  examples: ["271828"],
});

export const RecoveryCodeText = Type.String({
  minLength: 12,
  maxLength: 40,
  description: "One of the ten recovery codes",
  examples: ["XK7M-2QHD-9RTW"],
});
