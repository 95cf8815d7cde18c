import { MarkWork } from '../src/app/mark-work.ts';
import { ReviewWork } from '../src/app/review-work.ts';
import { playLogged } from '../src/balance/play-policy.ts';
import { PLAYERS } from '../src/players/index.ts';
import { luckOf } from '../src/sim/luck/key.ts';
import type { Rules } from '../src/sim/rules.ts';
import { cpuMs } from './measure.ts';

/** Work until the debrief has its three people, five decisions, and all of them, ms. */
interface Waits {
  readonly people: number;
  readonly five: number;
  readonly all: number;
}
export interface ReviewResult {
  readonly decisions: number;
  readonly opened: Waits; // a finished game that was opened again: nothing is done yet
  readonly played: Waits; // from the last close on: everything before it was done while the turns were played
  readonly longest: number; // piece of work that nobody can interrupt
}

/** What the debrief of a game asks of the engine's thread. */
export function reviewWaits(rules: Rules): ReviewResult {
  const { run, acts } = playLogged(rules, luckOf('bench'), PLAYERS['plain-sensible']!, 'bench');
  const begin = () => {
    const marks = new MarkWork(rules, run.luck);
    const review = new ReviewWork(rules, run.luck, () => marks.runs());
    return { review, work: () => marks.work() || review.work() };
  };
  let longest = 0;
  const finish = ({ review, work }: ReturnType<typeof begin>): Waits => {
    let [spent, people, five] = [0, 0, 0];
    for (let more = true; more; ) {
      const piece = cpuMs(() => {
        more = work();
      });
      spent += piece;
      longest = Math.max(longest, piece);
      const { people: told, shares } = review.review();
      if (people === 0 && told !== null) people = spent;
      if (five === 0 && shares.length >= 5) five = spent;
    }
    return { people, five, all: spent };
  };
  const again = begin();
  again.review.hear(acts);
  const opened = finish(again);
  const live = begin();
  const last = acts.findLastIndex(({ kind }) => kind === 'close');
  for (const [k, { kind }] of acts.slice(0, last).entries()) {
    if (kind !== 'close') continue;
    live.review.hear(acts.slice(0, k + 1));
    while (live.work());
  }
  live.review.hear(acts);
  return { decisions: again.review.review().of, opened, played: finish(live), longest };
}
