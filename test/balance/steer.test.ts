import { describe, expect, it } from 'vitest';
import { playFrom, playLogged } from '../../src/balance/play-policy.ts';
import { doNothing } from '../../src/players/do-nothing.ts';
import type { MakePlayer } from '../../src/players/player.ts';
import { engine, luckOf } from '../../src/sim/index.ts';
import { rulesFor } from '../support/scenarios.ts';

const rules = rulesFor('two-ends');
const luck = luckOf('steer');

/** Somebody who says what the engine will not have. */
const stubborn =
  (act: 'answer' | 'close'): MakePlayer =>
  () => ({
    name: 'stubborn',
    next: () => (act === 'close' ? { kind: act, decisions: {} } : { kind: act, encounter: 'nobody', reply: 'what?' }),
  });

describe('a player with somebody behind', () => {
  it.each(['answer', 'close'] as const)('whose every %s is refused plays like one who does nothing', (act) => {
    const stuck = playFrom(engine.start(rules, luck), stubborn(act), '');
    const idle = playFrom(engine.start(rules, luck), doNothing, '');
    expect(engine.digest(stuck)).toBe(engine.digest(idle));
  });

  it('leaves a log of what was accepted, and of nothing else', () => {
    const { acts, chain } = playLogged(rules, luck, stubborn('close'), '');
    expect(acts.map(({ kind }) => kind)).toEqual(Array(rules.turns).fill('close'));
    expect(chain).toHaveLength(rules.turns + 1);
  });
});
