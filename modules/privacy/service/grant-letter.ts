/** The weekly letter to whoever answers for data protection: every grant, why it was given, and how often it was used. */

import type { Letter } from "#kernel/smtp/index.ts";
import { texts } from "#kernel/texts/index.ts";
import { stateOf } from "../rules/grants.ts";
import type { Deps } from "./deps.ts";
import type { GrantUse, grantDesk } from "./grants.ts";
import { letterOf } from "./letter.ts";

/** The people who run this choose no language for it. */
const LANGUAGE = "en";
const TIME_ZONE = "UTC";

export function grantLetters(
  { settings }: Pick<Deps, "settings">,
  grants: Pick<ReturnType<typeof grantDesk>, "ofLastWeek">,
) {
  /** Undefined while nobody is named; a week without grants is told too, so that silence means something is broken. */
  async function weeklyGrants(): Promise<Letter | undefined> {
    const to = settings.dataProtectionContact;
    if (!to) return undefined;
    const { from, to: until, uses } = await grants.ofLastWeek();
    const { say } = texts(LANGUAGE);
    const marketplace = settings.marketplaceName;
    const line = ({ grant, reads }: GrantUse) =>
      say("letters-privacy.grant_line", {
        ...{
          at: grant.requestedAt.toString(),
          timeZone: TIME_ZONE,
          ground: grant.ground,
          caseId: grant.caseId,
        },
        ...{ property: String(grant.propertyId), conversations: grant.conversationIds.length, reads },
        ...{ person: grant.personId, state: stateOf(grant, until), minutes: grant.minutes },
      });
    return letterOf({
      ...{ to, language: LANGUAGE, subject: say("letters-privacy.grants_subject", { marketplace }) },
      paragraphs: [
        say("letters-privacy.grants_what", {
          from: from.toString(),
          to: until.toString(),
          timeZone: TIME_ZONE,
          n: uses.length,
        }),
        ...uses.map(line),
      ],
      link: {
        label: say("letters-privacy.grants_button"),
        href: `${settings.publicUrl}/desk/privacy/grants`,
      },
      closing: say("letters-privacy.grants_closing", { marketplace }),
    });
  }

  return { weeklyGrants };
}
