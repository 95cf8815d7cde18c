/** A decider below this lets nothing through. (chosen) */
export const VETO_BELOW = 40;
