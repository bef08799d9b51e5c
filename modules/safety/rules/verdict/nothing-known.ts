/** The circumstances of a text of which nothing but the text is known: for looking at texts outside of any conversation. */

import type { Circumstances } from "../../types/verdict.ts";

export const NOTHING_KNOWN: Circumstances = {
  ...{ platformHosts: [], approvedHosts: [], links: "on", countries: [], knownNumbers: [] },
  ...{ isFirstOfSender: false, earlier: [], account: [], mayCarryLinks: true, reports: 0 },
  spread: { similarStays: 0, linkStays: 0, similarProperties: 0, isTemplateChanged: false },
};
