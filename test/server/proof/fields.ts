import seedrandom from 'seedrandom';
import { PLAYERS } from '../../../src/players/index.ts';
import type { DecidedGame } from '../../../src/server/proof/similar-logs.ts';
import type { Act, View } from '../../../src/sim/index.ts';
import { engine, luckOf } from '../../../src/sim/index.ts';
import { scoredRules } from '../../support/scored-rules.ts';

const TURNS = 6;
const SMALL_RULES = scoredRules({ turns: Array.from({ length: TURNS }, () => ({})) });

/** Random play on the small scenario's desk, without the market: who compares games looks at decisions alone. */
export function randomActs(seed: string): readonly Act[] {
  const player = PLAYERS['random']!(seed, SMALL_RULES.scenario.encounters);
  let view: View = OPENING;
  const acts: Act[] = [];
  for (let closed = 0; closed < TURNS; ) {
    const act = player.next(view);
    acts.push(act);
    if (act.kind === 'answer') view = { ...view, encounters: [] };
    if (act.kind !== 'close') continue;
    closed++;
    const { decisions } = act;
    view = { ...view, desk: view.desk.map((one) => ({ ...one, last: decisions[one.lever] ?? one.last })) };
  }
  return acts;
}
const OPENING = engine.observe(engine.start(SMALL_RULES, luckOf('field')));

/** A field of games of which some were copied, act by act or nearly. */
export function fieldWithCopies(
  { honest, copies, near }: { readonly honest: number; readonly copies: number; readonly near: number },
  seed: string,
): readonly DecidedGame[] {
  const own = Array.from({ length: honest }, (_, k) => randomActs(`${seed} ${k}`));
  const toss = seedrandom(seed);
  const from = () => own[Math.floor(toss() * honest)]!;
  /** One turn is the copier's own, and in another turn one lever is. */
  const changed = (acts: readonly Act[], k: number) => {
    const others = randomActs(`${seed} near ${k}`);
    const whole = Math.floor(toss() * acts.length);
    const part = Math.floor(toss() * acts.length);
    return acts.map((act, turn) => {
      const own = others[turn];
      if (own === undefined || turn === whole) return own ?? act;
      if (turn !== part || act.kind !== 'close' || own.kind !== 'close') return act;
      const lever = Object.keys(act.decisions)[Math.floor(toss() * Object.keys(act.decisions).length)]!;
      return { ...act, decisions: { ...act.decisions, [lever]: own.decisions[lever]! } };
    });
  };
  const named = (name: string, acts: readonly Act[], k: number) => ({
    attempt: `${name} ${k}`,
    team: `${name} ${k}`,
    acts,
  });
  return [
    ...own.map((acts, k) => named('honest', acts, k)),
    ...Array.from({ length: copies }, (_, k) => named('copy', from(), k)),
    ...Array.from({ length: near }, (_, k) => named('near', changed(from(), k), k)),
  ];
}
