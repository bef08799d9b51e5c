/** The letter to a guest who got a link that was switched off: what to do, those who opened it first to their bank. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import { noteLetter } from "../composing/note.ts";
import type { MailDeps } from "./deps.ts";
import { guestReader } from "./guest-reader.ts";

export type Exposed = {
  readonly propertyId: PropertyId;
  readonly reservationId: Id<"reservation">;
  readonly hasClicked: boolean;
};

type Deps = Pick<MailDeps, "carrier" | "guests" | "guestLink" | "settings">;

export function exposureLetters(deps: Deps) {
  /** In the language of the booking, to the guest's own address; undefined when there is none. */
  async function exposureLetter({ hasClicked, ...of }: Exposed): Promise<Letter | undefined> {
    const reader = await guestReader(deps, of);
    if (!reader) return undefined;
    const { to, language, name, property, reservationNumber: number, stayUrl } = reader;
    const { say } = texts(language);
    const marketplace = deps.settings.marketplaceName;
    const letter = noteLetter({
      language,
      subject: say(hasClicked ? "letters-safety.exposed_subject_opened" : "letters-safety.exposed_subject", {
        property,
      }),
      paragraphs: [
        { words: say("letters-safety.greeting", { name }) },
        ...(hasClicked ? [{ words: say("letters-safety.exposed_bank", { property }), isUrgent: true }] : []),
        {
          words: hasClicked
            ? say("letters-safety.exposed_opened")
            : say("letters-safety.exposed_got", { property }),
        },
        { words: say("letters-safety.exposed_switched", { property, marketplace }) },
        { words: say("letters-safety.exposed_do_not") },
        { words: say("letters-safety.exposed_call") },
        { words: say("letters-safety.stay") },
      ],
      button: { label: say("letters-safety.open_stay"), href: stayUrl },
      closing: say("letters-safety.closing", { marketplace, number }),
    });
    return { to, ...letter };
  }

  return { exposureLetter };
}
