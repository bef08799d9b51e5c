/** Hands finished mails to the next mail server, or keeps them as files to be looked at. Tells what was answered. */

import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Settings } from "../config/index.ts";
import { type Answer, answerOf } from "./answer.ts";
import { keepFile } from "./kept-file.ts";

/** A mail as it goes over the wire. `name` is the same each time the same mail is handed over. */
export type Parcel = {
  readonly name: string;
  readonly sender: string;
  readonly recipient: string;
  readonly raw: Buffer;
};

export type Post = {
  /** What the server said; a server that cannot be reached has put it off. Never throws for what a server does. */
  hand(parcel: Parcel): Promise<Answer>;
  /** Gives back the connections it holds. */
  close(): void;
};

/** How long a mail server may keep us waiting. @rfc 5321-4.5.3.2 asks for minutes: we come again instead. */
const PATIENCE_MILLISECONDS = 60_000;
const MOST_CONNECTIONS = 4;

/** Without SMTP_URL, mails become `DATA_DIR/mail/<name>.eml`, readable by the owner only. */
export const openPost = ({ smtpUrl, dataDir }: Pick<Settings, "smtpUrl" | "dataDir">): Post =>
  smtpUrl ? toServer(smtpUrl) : toFolder(join(dataDir, "mail"));

function toServer(url: string): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: MOST_CONNECTIONS,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
  });
  return {
    async hand({ sender, recipient, raw }) {
      try {
        const sent = await transport.sendMail({ envelope: { from: sender, to: [recipient] }, raw });
        return answerOf(sent.response, "taken");
      } catch (fault) {
        const { response, responseCode } = fault as { response?: string; responseCode?: number };
        return responseCode && response ? answerOf(response, "put_off") : { is: "put_off" };
      }
    },
    close: () => transport.close(),
  };
}

function toFolder(folder: string): Post {
  return {
    async hand({ name, sender, raw }) {
      await keepFile(folder, name, Buffer.concat([Buffer.from(`Return-Path: <${sender}>\r\n`), raw]));
      return { is: "taken", code: 250, status: "2.0.0" };
    },
    close: () => {},
  };
}
