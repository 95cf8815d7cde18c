import type { Place } from '../../scenes/crowd.ts';
import { PLACES } from '../../scenes/crowd.ts';
import type { View } from '../../sim/index.ts';

/** One wave of the last morning: of those the files put at a place and nobody knows by name, how many ordered in the last turn. */
export interface Wave {
  readonly place: Place;
  readonly came: number;
  readonly of: number;
}

/** Regulars first, then those who came back, those who came once, and the street. */
const ORDER = ['loyal', 'repeat', 'first', 'silent'] as const satisfies readonly Place[];

/** Those with a name have come, or not, by themselves. */
export function wavesOf({ files, turn, cast }: Pick<View, 'files' | 'turn' | 'cast'>): readonly Wave[] {
  const named = new Set(cast.map(({ who }) => who));
  return ORDER.map((place) => {
    const stage = PLACES.indexOf(place);
    let came = 0;
    let of = 0;
    for (let who = 0; who < files.n; who++) {
      if (files.fileStage[who] !== stage || named.has(who)) continue;
      of++;
      if (((files.fileBought[who] ?? 0) & (1 << turn)) !== 0) came++;
    }
    return { place, came, of };
  });
}
