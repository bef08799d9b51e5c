/** The letter to who wrote by mail and whose message waits for a person: nothing is kept back in silence. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import type { Side } from "#modules/messaging/index.ts";
import { noteLetter } from "../composing/note.ts";
import type { MailDeps } from "./deps.ts";
import { guestReader } from "./guest-reader.ts";

export type HeldByMail = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly from: Side;
};

type Deps = Pick<MailDeps, "carrier" | "guests" | "guestLink" | "settings">;

/** Hosts see their held message in the inbox they work in; guests mostly have nothing but their mail. */
export function heldLetters(deps: Deps) {
  /** In the language of the booking, to the guest's own address; undefined for hosts and where there is no address. */
  async function heldLetter({ from, ...of }: HeldByMail): Promise<Letter | undefined> {
    const reader = from === "guest" ? await guestReader(deps, of) : undefined;
    if (!reader) return undefined;
    const { to, language, name, property, reservationNumber: number, stayUrl } = reader;
    const { say } = texts(language);
    const letter = noteLetter({
      language,
      subject: say("letters-safety.held_subject", { property }),
      paragraphs: [
        { words: say("letters-safety.greeting", { name }) },
        { words: say("letters-safety.held_text", { property }) },
        { words: say("letters-safety.held_ways") },
      ],
      button: { label: say("letters-safety.open_stay"), href: stayUrl },
      closing: say("letters-safety.closing", { marketplace: deps.settings.marketplaceName, number }),
    });
    return { to, ...letter };
  }

  return { heldLetter };
}
