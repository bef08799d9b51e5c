/** How often an absence is told. Pure. */

/** An automatic answer is shown once in so long a time: an absence is news once. */
const TOLD_ONCE_IN_DAYS = 7;
export const ABSENCE_TOLD_ONCE_IN_HOURS = TOLD_ONCE_IN_DAYS * 24;
