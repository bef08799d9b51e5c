/** How far a reporter is believed, by what became of their earlier reports. Pure. */

import type { ReporterRecord } from "../types/report.ts";

/** Only so many of the newest decided reports count: people learn, and accounts change hands. */
export const ACCURACY_OVER_REPORTS = 100;

/**
 * 0 to 1, never quite either: 0.5 for whoever is new, and one wrong report does not silence anybody. As if one report
 * had been right and one wrong before the first.
 */
export const accuracyOf = ({ upheld, decided }: ReporterRecord): number => (upheld + 1) / (decided + 2);
