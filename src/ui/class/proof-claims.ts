import type { EventVerdict, Flaw } from '../../proof/verify-event.ts';
import type { Verdict } from '../../sim/index.ts';

/** One thing that a file claims, and whether it is so. */
export interface Claim<Id extends string> {
  readonly id: Id;
  readonly state: 'holds' | 'fails' | 'unchecked';
  readonly flaws: readonly Flaw[];
}

const OF_EVENT = {
  commitment: ['commitment'],
  scenario: ['scenario', 'engine'],
  nonce: ['nonce'],
  log: ['format', 'log'],
  luck: ['luck'],
  acts: ['refused', 'chain'],
  score: ['score', 'noScore'],
  board: ['order', 'place'],
  seal: ['seal', 'unsealed'],
} as const satisfies Readonly<Record<string, readonly Flaw['what'][]>>;
type OfEvent = keyof typeof OF_EVENT;
/** Those that only playing the games again can tell. */
const REPLAYED: readonly OfEvent[] = ['luck', 'acts', 'score'];

/** What an exported event claims, in the order in which one would doubt it. */
export function eventClaims({ flaws, attempts, replayed }: EventVerdict): readonly Claim<OfEvent>[] {
  return (Object.keys(OF_EVENT) as OfEvent[]).map((id) => {
    const kinds: readonly Flaw['what'][] = OF_EVENT[id];
    const own = flaws.filter(({ what }) => kinds.includes(what));
    const unchecked = REPLAYED.includes(id) && replayed < attempts;
    return { id, state: own.length > 0 ? 'fails' : unchecked ? 'unchecked' : 'holds', flaws: own };
  });
}

const OF_RECORD = ['shape', 'engine', 'scenario', 'luck', 'acts', 'whole', 'score'] as const;
type OfRecord = (typeof OF_RECORD)[number];

/** What the record of one game claims. The first that fails ends the look: what comes after it was not checked. */
export function recordClaims(verdict: Verdict): readonly Claim<OfRecord>[] {
  const failed = verdict.ok ? OF_RECORD.length : OF_RECORD.indexOf(failedIn(verdict));
  return OF_RECORD.map((id, k) => ({
    id,
    state: k < failed ? 'holds' : k === failed ? 'fails' : 'unchecked',
    flaws: [],
  }));
}

function failedIn({ what, act }: Extract<Verdict, { ok: false }>): OfRecord {
  switch (what) {
    case 'format':
      return 'shape';
    case 'chain':
      return act < 0 ? 'luck' : 'acts'; // the first link follows from engine, rules and luck
    case 'refused':
      return 'acts';
    case 'unfinished':
      return 'whole';
    default:
      return what;
  }
}
