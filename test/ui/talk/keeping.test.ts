import { expect, it } from 'vitest';
import { playFrom } from '../../../src/balance/play-policy.ts';
import { expert } from '../../../src/players/expert.ts';
import { engine, luckOf } from '../../../src/sim/index.ts';
import { keepingOf } from '../../../src/ui/talk/keeping.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T14');
const { encounters } = rules.scenario;

it('of every promise in the book it is known what it took to keep it', () => {
  const { promises } = engine.observe(playFrom(engine.start(rules, luckOf('keeping')), expert, 'keeping'));
  expect(promises.length).toBeGreaterThan(3);
  for (const promise of promises) expect(keepingOf({ encounters }, promise).length, promise.key).toBeGreaterThan(0);
  const [one] = promises;
  expect(keepingOf({ encounters }, { ...one!, key: 'encounters.n1.nodes.call.replies.nobody.promise.text' })).toEqual(
    [],
  );
  expect(keepingOf({ encounters }, { ...one!, encounter: 'nowhere' })).toEqual([]);
});
