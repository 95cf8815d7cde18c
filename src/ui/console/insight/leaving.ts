import { bgBb } from '../../../insight/bg-bb.ts';
import { listChurnRisks, silenceInGaps } from '../../../insight/churn-risk.ts';
import type { View } from '../../../sim/index.ts';
import type { Files } from './buyers.ts';
import { buyersOf, quietOf, turnsOf } from './buyers.ts';

/** From this chance of having gone on somebody is listed: more likely gone than not. (chosen) */
const LIKELY = 0.5;
/** From this many of one's own gaps on a silence is long. (chosen) */
const LONG = 2;
/**
 * People who ordered in two turns, and turns closed, below which no model is fitted. (chosen: in T14 one of three or four
 * turns calls twice as many gone as are; from five turns on as many of those listed have left as it says)
 */
const ENOUGH_PEOPLE = 30;
const ENOUGH_TURNS = 5;

/** By what somebody is listed: a chance of a model fitted to all, or the silence against one's own rhythm. */
export type Clue = 'model' | 'rhythm';

export interface Leaver {
  readonly who: number;
  readonly quiet: number; // turns since the last order
  /** The chance of having gone, 0 to 1, or the silence in own gaps. */
  readonly sign: number;
  /** Cents a turn that go with them: what they bought a turn, times the chance where there is one. */
  readonly stake: number;
}

/** Upper ends of the bands that people are counted in, by clue; the last band has none. */
export const BANDS = { model: [0.2, 0.4, 0.6, 0.8], rhythm: [1, 2, 3] } as const satisfies Record<
  Clue,
  readonly number[]
>;

export interface Leaving {
  readonly clue: Clue;
  readonly judged: number; // people there is a clue for
  readonly unseen: number; // buyers with no order in these books, or no rhythm: no clue
  readonly list: readonly Leaver[]; // most at stake first
  readonly bands: readonly number[]; // people, by BANDS and beyond
  readonly stake: number; // cents a turn, of the list
}

/** One buyer's orders in these books: repeats, turns to the last, turns to the end. */
interface Known {
  readonly who: number;
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}

/** A model is fitted once for each View, however often it is looked at. */
const judged = new WeakMap<object, Leaving | null>();

/** Who may be leaving, as far as orders tell; null before any turn was closed. */
export function leavingOf(view: Pick<View, 'files' | 'books'>): Leaving | null {
  const known = judged.get(view);
  if (known !== undefined) return known;
  const found = judge(view);
  judged.set(view, found);
  return found;
}

function judge({ files, books }: Pick<View, 'files' | 'books'>): Leaving | null {
  const last = books.length;
  if (last === 0) return null;
  const buyers = buyersOf(files);
  const known = buyers.flatMap((who): Known | readonly [] => {
    const turns = turnsOf(files, who, last);
    if (turns.length === 0) return [];
    return { who, x: turns.length - 1, tx: turns.at(-1)! - turns[0]!, T: last - turns[0]! };
  });
  return judgeByModel(files, known, buyers.length, last) ?? judgeByRhythm(files, known, buyers.length);
}

/** Cents somebody spent a turn, from the first order in these books on. */
function perTurn(files: Files, { who, x, T }: Known): number {
  return (files.fileSpend[who]! / files.fileOrders[who]!) * ((x + 1) / (T + 1));
}

function judgeByModel(files: Files, known: readonly Known[], buyers: number, last: number): Leaving | null {
  if (last < ENOUGH_TURNS || known.filter(({ x }) => x > 0).length < ENOUGH_PEOPLE) return null;
  const histories = { x: known.map(({ x }) => x), tx: known.map(({ tx }) => tx), T: known.map(({ T }) => T) };
  const fit = bgBb.fit(histories);
  if (!fit) return null;
  const alive = bgBb.alive(fit.params, histories);
  const worth = known.map((one) => perTurn(files, one));
  const list = listChurnRisks(alive, worth, { least: LIKELY, most: known.length });
  return leaving(
    'model',
    list.map(({ customer, risk, atStake }) => leaver(files, known[customer]!.who, risk, atStake)),
    known.map((_, k) => 1 - alive[k]!),
    buyers,
  );
}

function judgeByRhythm(files: Files, known: readonly Known[], buyers: number): Leaving {
  const late = known.flatMap((one) => {
    const gaps = silenceInGaps(one.x, one.tx, one.T - one.tx);
    return gaps === null ? [] : [{ one, gaps }];
  });
  const list = late
    .filter(({ gaps }) => gaps >= LONG)
    .map(({ one, gaps }) => leaver(files, one.who, gaps, perTurn(files, one)))
    .sort((a, b) => b.stake - a.stake || b.sign - a.sign || a.who - b.who);
  return leaving(
    'rhythm',
    list,
    late.map(({ gaps }) => gaps),
    buyers,
  );
}

const leaver = (files: Files, who: number, sign: number, stake: number): Leaver => ({
  who,
  quiet: quietOf(files, who),
  sign,
  stake: Math.round(stake),
});

function leaving(clue: Clue, list: readonly Leaver[], signs: readonly number[], buyers: number): Leaving {
  const ends: readonly number[] = BANDS[clue];
  const bands = [...ends, Infinity].map(
    (end, k) => signs.filter((sign) => sign < end && sign >= (ends[k - 1] ?? 0)).length,
  );
  const stake = list.reduce((sum, one) => sum + one.stake, 0);
  return { clue, judged: signs.length, unseen: buyers - signs.length, list, bands, stake };
}
