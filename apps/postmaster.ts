/** Letters to `postmaster@` and `abuse@`: kept as files, and passed on to the operator's own mailbox when one is set. */

import { join } from "node:path";
import type { Settings } from "#kernel/config/index.ts";
import { escaped } from "#kernel/http/html.ts";
import type { Ids } from "#kernel/ids.ts";
import { keepFile, type Letters } from "#kernel/smtp/index.ts";
import type { Clock } from "#kernel/time.ts";
import type { Postmaster } from "#modules/mail/index.ts";

type Deps = {
  readonly settings: Pick<Settings, "dataDir" | "postmaster" | "mailDomain">;
  readonly letters: Letters;
  readonly ids: Ids;
  readonly clock: Clock;
};

export const postmasterOf =
  ({ settings, letters, ids, clock }: Deps): Postmaster =>
  async ({ role, examined, raw }) => {
    const name = `${clock.now().round("second").toString().replaceAll(":", "-")}-${ids.next("letter")}`;
    await keepFile(join(settings.dataDir, "postmaster"), name, raw);
    if (!settings.postmaster || examined.kind === "auto_reply" || examined.kind === "bounce") return;
    const { subject, text, elided, from } = examined;
    const words = [
      `To ${role}@${settings.mailDomain}, from ${from?.address ?? "nobody who can be named"}:`,
      text,
      elided,
      `The whole mail is kept as postmaster/${name}.eml.`,
    ].filter((part) => part !== "");
    await letters.send({
      to: settings.postmaster,
      subject: `[${role}] ${subject}`,
      text: words.join("\n\n"),
      html: `<pre>${escaped(words.join("\n\n"))}</pre>`,
    });
  };
