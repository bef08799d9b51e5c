/** Where mail is let in: each recipient is looked at before the mail is taken, then the mail goes where it belongs. */

import { NotFound, TooMany } from "#kernel/errors.ts";
import { tokenBuckets } from "#kernel/smtp/index.ts";
import { SIDES } from "#modules/messaging/index.ts";
import { localName } from "../rules/aliases/name.ts";
import { type ReturnPath, readReturnPath } from "../rules/return-path/return-path.ts";
import { splitAddress } from "../rules/sender/addresses.ts";
import type { Envelope } from "../types/examined.ts";
import type { AliasBook, Opened } from "./aliases.ts";
import type { MailDeps } from "./deps.ts";
import type { Intake } from "./intake.ts";
import type { ReturnDesk } from "./returns.ts";
import type { Taken } from "./taken.ts";

/** Where a recipient leads: into a conversation, or to a mail of ours that something is to be said about. */
export type Destination =
  | { readonly to: "alias"; readonly opened: Opened }
  | { readonly to: "return_path"; readonly path: ReturnPath }
  | { readonly to: "postmaster"; readonly role: string };

/** Addresses that every mail domain must answer. @rfc 2142 */
const ROLES = new Set(["postmaster", "abuse"]);

type Parts = { readonly aliases: AliasBook; readonly returns: ReturnDesk; readonly intake: Intake };

/** No conversation needs more; several people of a property may write into it at once. */
const PER_ALIAS = { perMinute: 20, burst: 40, most: 100_000 };

type Deps = Pick<MailDeps, "clock" | "settings" | "examining" | "postmaster">;

export function reception({ clock, settings, examining, postmaster }: Deps, parts: Parts) {
  const { aliases, returns, intake } = parts;
  const rates = tokenBuckets(PER_ALIAS);

  /**
   * @throws NotFound mail.alias_unknown, Refused mail.alias_retired, mail.alias_closed
   * @throws TooMany mail.too_many
   */
  async function admit(recipient: string): Promise<Destination> {
    const at = recipient.lastIndexOf("@");
    const name = localName(recipient.slice(0, at));
    const domain = recipient.slice(at + 1).toLowerCase();
    const side = SIDES.find((one) => aliases.domainOf(one) === domain);
    if (!side || !name) throw new NotFound("mail.alias_unknown");
    if (ROLES.has(name)) return { to: "postmaster", role: name };
    const path = pathOf(name);
    if (path.ok) return { to: "return_path", path };
    const opened = await aliases.open(side, name);
    if (!rates.take(name, clock.now().epochMilliseconds)) {
      throw new TooMany("mail.too_many", { retryAfterSeconds: 60 });
    }
    return { to: "alias", opened };
  }

  /** What resolves is kept durably. @throws as `Intake.take` and `ReturnDesk.take` */
  async function take(destination: Destination, envelope: Envelope, raw: Buffer): Promise<Taken> {
    if (destination.to === "alias") return intake.take(destination.opened, envelope, raw);
    if (destination.to === "return_path") return returns.take(destination.path, envelope, raw);
    const examined = await examining.examine({ raw, receiverHost: settings.mailDomain, isReturnPath: false });
    const path = pathOf(splitAddress(examined.reportedPath ?? "")?.localPart ?? "");
    if (path.ok) await returns.takeComplaint(path, examined);
    await postmaster({ role: destination.role, examined, raw });
    return { as: "noted" };
  }

  /** What `name` says as a return path of ours, today. */
  function pathOf(name: string) {
    const today = Math.floor(clock.now().epochMilliseconds / 86_400_000);
    return readReturnPath(name, { key: settings.secretKey, today });
  }

  return { admit, take };
}

export type Reception = ReturnType<typeof reception>;
