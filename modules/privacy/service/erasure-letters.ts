/** The last letter to a guest: that nothing names them any more, and where the certificate is. */

import type { Id, PropertyId } from "#kernel/ids.ts";
import { negotiateLanguage } from "#kernel/language.ts";
import { unsealed } from "#kernel/sealing.ts";
import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import type { Deps } from "./deps.ts";
import { type Eraser, TELL_PURPOSE } from "./erasures.ts";
import { letterOf } from "./letter.ts";

export function erasureLetters({ settings }: Pick<Deps, "settings">, eraser: Pick<Eraser, "pageOf">) {
  /** `to` is the sealed address. */
  function erased(of: {
    readonly propertyId: PropertyId;
    readonly reservationId: Id<"reservation">;
    readonly language: string;
    readonly to: string;
  }): Letter {
    const place = [of.propertyId, of.reservationId] as const;
    const to = unsealed(settings.secretKey, TELL_PURPOSE, place, Buffer.from(of.to, "base64")).toString();
    const language = negotiateLanguage(of.language);
    const { say } = texts(language);
    const marketplace = settings.marketplaceName;
    return letterOf({
      ...{ to, language, subject: say("letters-privacy.erased_subject", { marketplace }) },
      paragraphs: [
        say("letters-privacy.erased_what", { marketplace }),
        say("letters-privacy.erased_kept"),
        say("letters-privacy.erased_link"),
      ],
      link: {
        label: say("letters-privacy.erased_button"),
        href: `${settings.publicUrl}${eraser.pageOf(of)}`,
      },
      closing: say("letters-privacy.erased_closing", { marketplace }),
    });
  }

  return { erased };
}
