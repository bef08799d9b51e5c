/** Fields that several bodies of accounts share. What is merely compared is bounded, not judged. */

import { Type } from "typebox";
import { EMAIL_MAX_LENGTH, EMAIL_PATTERN } from "../rules/email.ts";
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from "../rules/password.ts";

/** An address somebody says is theirs: looked up as it is, so that only "not known or wrong" is ever answered. */
export const EmailToFind = Type.String({
  minLength: 1,
  maxLength: EMAIL_MAX_LENGTH,
  examples: ["teo@casa-azul.example"],
});

/** An address we shall write to. */
export const EmailToWriteTo = Type.String({
  maxLength: EMAIL_MAX_LENGTH,
  pattern: EMAIL_PATTERN,
  examples: ["ana@casa-azul.example"],
});

export const PasswordToCheck = Type.String({ minLength: 1, maxLength: PASSWORD_MAX_LENGTH });

/** Judged by the rules, which say what is wrong with it; here only so long that it cannot be work without end. */
export const PasswordToSet = Type.String({
  minLength: 1,
  maxLength: 2 * PASSWORD_MAX_LENGTH,
  description: `At least ${PASSWORD_MIN_LENGTH} characters, taken letter for letter; not one that everyone tries first`,
});

export const LinkText = Type.String({
  minLength: 1,
  maxLength: 200,
  description: "The last part of the link",
});
