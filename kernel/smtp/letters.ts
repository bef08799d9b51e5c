/** Letters to people: handed to the SMTP server of the settings, or kept as files to be looked at. Logs no address. */

import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Settings } from "../config/index.ts";
import { Unavailable } from "../errors.ts";
import type { Ids } from "../ids.ts";
import type { Log } from "../log/index.ts";
import type { Clock, Instant } from "../time.ts";
import { keepFile } from "./kept-file.ts";

/** `text` is what every reader can show; `html` the same letter, laid out. */
export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type Letters = {
  /**
   * Resolves when the server has taken the letter, or its file is complete. Call it from a job, so that it is tried
   * again. @throws Unavailable kernel.mail_unavailable
   */
  send(letter: Letter): Promise<void>;
};

type Deps = {
  readonly settings: Pick<Settings, "smtpUrl" | "dataDir" | "mailDomain" | "marketplaceName">;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
};

/** How long a mail server may keep us waiting. */
const PATIENCE_MILLISECONDS = 20_000;

/** Without SMTP_URL, letters become `DATA_DIR/mail/<instant>-<id>.eml`, readable by the owner only. */
export function openLetters({ settings, clock, ids, log }: Deps): Letters {
  const from = { name: settings.marketplaceName, address: `no-reply@${settings.mailDomain}` };
  const post = settings.smtpUrl ? toServer(settings.smtpUrl) : toFolder(join(settings.dataDir, "mail"));

  async function send({ to, subject, text, html }: Letter): Promise<void> {
    const id = ids.next("letter");
    const now = clock.now();
    const mail = {
      from,
      to: { name: "", address: to },
      subject,
      text,
      html,
      date: mailDate(now),
      messageId: `<${id}@${settings.mailDomain}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    try {
      await post(mail, `${now.round("second").toString().replaceAll(":", "-")}-${id}`);
    } catch (cause) {
      throw new Unavailable("kernel.mail_unavailable", {}, { cause: withoutAddresses(cause) });
    }
    log.info({ letterId: id }, "smtp.letter_sent");
  }
  return { send };
}

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @rfc 5322-3.3 */
function mailDate(instant: Instant): string {
  const at = instant.toZonedDateTimeISO("UTC");
  const time = at.toPlainTime().toString({ smallestUnit: "second" });
  return `${WEEKDAYS[at.dayOfWeek - 1]}, ${at.day} ${MONTHS[at.month - 1]} ${at.year} ${time} +0000`;
}

type Post = (mail: object, fileName: string) => Promise<void>;

function toServer(url: string): Post {
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE_MILLISECONDS,
    greetingTimeout: PATIENCE_MILLISECONDS,
    socketTimeout: PATIENCE_MILLISECONDS,
  });
  return async (mail) => void (await transport.sendMail(mail));
}

function toFolder(folder: string): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return async (mail, fileName) => {
    const { message } = await transport.sendMail(mail);
    await keepFile(folder, fileName, message as Buffer);
  };
}

/** What a mail server says may quote who was written to; its codes do not. */
function withoutAddresses(cause: unknown): Error {
  const { code, responseCode, command } = cause as { code?: string; responseCode?: number; command?: string };
  return new Error(`mail not taken: ${[code, responseCode, command].filter(Boolean).join(" ")}`);
}
