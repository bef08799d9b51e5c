/** The door of mail as such: letters of our own, finished mails on their way out, and mail that comes in. */

export type { Answer } from "./answer.ts";
export { keepFile } from "./kept-file.ts";
export { type Letter, type Letters, openLetters } from "./letters.ts";
export { openPost, type Parcel, type Post } from "./post.ts";
export {
  type Mail as ReceivedMail,
  openReceiver,
  type Policy as ReceivingPolicy,
  type Receiver,
  type Reply,
  type Session as ReceivingSession,
  tokenBuckets,
} from "./receiving/index.ts";
