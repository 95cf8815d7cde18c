import type { View } from '../../sim/index.ts';
import { NEVER } from './listing.ts';

/** From this survey score on somebody means it; from this many orders in three turns on somebody comes often. (chosen) */
const MEANS_IT = 70;
const OFTEN = 2;
const RECENT_TURNS = 3;

/** Attitude by repeat: the four kinds of loyalty, and those nobody has asked. */
export interface Quadrant {
  readonly true: number;
  readonly latent: number;
  readonly spurious: number;
  readonly no: number;
  readonly often: number; // never asked, comes often
  readonly seldom: number; // never asked, comes seldom
}

/** Places customers with an order on file by what they said and how often they came of late. */
export function quadrantOf({ files, turn }: Pick<View, 'files' | 'turn'>): Quadrant {
  const counts = { true: 0, latent: 0, spurious: 0, no: 0, often: 0, seldom: 0 };
  for (let who = 0; who < files.n; who++) {
    if ((files.fileOrders[who] ?? 0) === 0) continue;
    const often = comesOften(files, who, turn);
    const said = files.fileSatisfaction[who] ?? NEVER;
    if (said === NEVER) counts[often ? 'often' : 'seldom']++;
    else if (said >= MEANS_IT) counts[often ? 'true' : 'latent']++;
    else counts[often ? 'spurious' : 'no']++;
  }
  return counts;
}

function comesOften(files: View['files'], who: number, turn: number): boolean {
  // before there are turns to count, an order of the last turn and more than one in all
  if (turn <= RECENT_TURNS)
    return (files.fileOrders[who] ?? 0) >= OFTEN && (files.fileLastOrder[who] ?? NEVER) <= RECENT_TURNS;
  let orders = 0;
  for (let t = turn - RECENT_TURNS; t < turn; t++) if (((files.fileBought[who] ?? 0) & (1 << t)) !== 0) orders++;
  return orders >= OFTEN;
}
