/** E-mail addresses as people type them. Decides no delivery. */

const SHAPE = /^[^\s@"<>(),:;[\]\\]{1,64}@[^\s@"<>(),:;[\]\\]{1,190}\.[^\s@"<>(),:;[\]\\.]{2,63}$/u;

/** JSON Schema pattern of an address that can be written to; stricter questions are for the mail server. */
export const EMAIL_PATTERN = SHAPE.source;
export const EMAIL_MAX_LENGTH = 254;

/** The form under which an address signs in: trimmed, composed, lower case. Two that fold alike are one person's. */
export const foldEmail = (email: string): string => email.trim().normalize("NFC").toLowerCase();
