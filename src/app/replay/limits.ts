/** A record of a long game is some 300 KB, a sealed scenario adds 1 MB at most. (chosen) */
export const MOST_RECORD_BYTES = 8_000_000;
