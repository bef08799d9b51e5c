/** The door of letters out: one port, an SMTP server behind it or a folder of files. */

export { type Letter, type Letters, openLetters } from "./letters.ts";
