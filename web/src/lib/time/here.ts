/** The machine's own clock, for ids and for what nobody but this screen dates; everything else is told by the server. */

export const millisecondsHere = (): number => Date.now();

/** ISO 8601, in UTC. */
export const instantHere = (): string => new Date().toISOString();
