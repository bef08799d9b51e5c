/** The letter to who reported a message: what the desk found, and what they can do now. Never to the other side. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import { negotiateLanguage } from "#kernel/language.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import type { Side } from "#modules/messaging/index.ts";
import type { ReportOutcome } from "#modules/safety/index.ts";
import { businessName, firstName } from "../composing/names.ts";
import { noteLetter } from "../composing/note.ts";
import type { MailDeps } from "./deps.ts";
import { guestReader } from "./guest-reader.ts";

export type Decided = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly reporter: Side;
  readonly outcome: ReportOutcome;
  /** The person of the property who reported, if known; otherwise its owners are told. */
  readonly reportedBy?: Id<"person">;
};

type Deps = Pick<MailDeps, "carrier" | "guests" | "guestLink" | "settings" | "members">;
type Reader = Parameters<typeof texts>[0];
type Told = {
  readonly to: string;
  readonly language: Reader;
  readonly name: string;
  /** The other side, as the reader knows it; undefined where its name may not be shown. */
  readonly other: string | undefined;
  readonly number: string;
  readonly href: string;
  readonly side: Side;
};

export function outcomeLetters(deps: Deps) {
  const { carrier, members, settings } = deps;

  /** In the language of each reader, to their own address; none where no address is known. */
  async function outcomeLetters({ outcome, ...decided }: Decided): Promise<readonly Letter[]> {
    const readers = decided.reporter === "guest" ? await guestOf(decided) : await hostsOf(decided);
    return readers.map((reader) => letterTo(reader, outcome));
  }

  async function guestOf(of: Omit<Decided, "outcome">): Promise<readonly Told[]> {
    const reader = await guestReader(deps, of);
    if (!reader) return [];
    const { to, language, name, property, reservationNumber: number, stayUrl: href } = reader;
    return [{ to, language, name, other: businessName(property), number, href, side: "guest" }];
  }

  async function hostsOf({ propertyId, reservationId, reportedBy }: Omit<Decided, "outcome">) {
    const [{ conversationId, guest, surroundings }, people] = await Promise.all([
      carrier.find({ propertyId, reservationId }),
      members.correspondents(propertyId),
    ]);
    const told = people.filter(({ personId, role }) =>
      reportedBy ? personId === reportedBy : role === "owner",
    );
    const href = `${settings.publicUrl}/inbox/${propertyId}.${conversationId}`;
    return told.map(
      ({ email: to, name, language }): Told => ({
        ...{ to, name, href, side: "partner", language: negotiateLanguage(language) },
        ...{ other: firstName(guest.name), number: surroundings.reservationNumber },
      }),
    );
  }

  function letterTo(told: Told, outcome: ReportOutcome): Letter {
    const { to, language, name, number, href, side } = told;
    const { say } = texts(language);
    const other = told.other ?? say(side === "guest" ? "letters-mail.property" : "letters-mail.guest");
    const found = outcome === "acted" ? outcome : "other";
    const marketplace = settings.marketplaceName;
    const letter = noteLetter({
      language,
      subject: say("letters-safety.outcome_subject", { other }),
      paragraphs: [
        { words: say("letters-safety.greeting", { name }) },
        { words: say("letters-safety.outcome_text", { outcome: found, other }) },
        { words: say("letters-safety.outcome_hidden", { other }) },
        { words: say("letters-safety.outcome_ways", { other }) },
      ],
      button: {
        label: say("letters-safety.open_conversation", { side: side === "guest" ? side : "other" }),
        href,
      },
      closing: say("letters-safety.outcome_closing", { marketplace, number }),
    });
    return { to, ...letter };
  }

  return { outcomeLetters };
}
