import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/sim/index.ts';
import { legendOf } from '../../src/sim/index.ts';
import { sayKeeping } from '../../src/words/say-keeping.ts';
import { rulesFor } from '../support/scenarios.ts';

const { levers } = legendOf(rulesFor('T14'));
const inEnglish = (...conditions: readonly Condition[]) => sayKeeping('en', conditions, levers);

describe('what it takes to keep a promise', () => {
  it('names a figure and how much of it is allowed', () => {
    expect(inEnglish({ kpi: 'waitDays', to: 2 })).toBe('no more than 2 days to an answer');
    expect(sayKeeping('zh-Hans', [{ kpi: 'waitDays', to: 2 }], levers)).toBe('等回音不超过2天');
  });

  it('names a lever, its knob and the step, as they stand on the desk', () => {
    const { name, knobs } = levers['staff']!;
    const told = inEnglish({ lever: 'staff', knob: 'agents', from: 3 })!;
    expect(told.startsWith(`${name.en}, ${knobs['agents']!.name.en}: `)).toBe(true);
    expect(told).toMatch(/3.* or more$/);
    const notice = levers['bigSale']!.knobs['notice']!;
    expect(inEnglish({ lever: 'bigSale', knob: 'notice', is: ['true'] })).toContain(notice.on!.en);
  });

  it('joins what is needed together, and what is enough by itself', () => {
    const either = { any: [{ kpi: 'waitDays', to: 3 }, { minutes: { to: 6 } }] } as const;
    expect(inEnglish(either)).toBe('no more than 3 days to an answer, or no more than 6 minutes');
    expect(inEnglish({ kpi: 'waitDays', to: 2 }, { minutes: { to: 6 } })).toBe(
      'no more than 2 days to an answer, and no more than 6 minutes',
    );
  });

  it('says nothing where it hangs on what the shop cannot set', () => {
    expect(inEnglish({ flag: 'linesCut', is: true })).toBeNull();
    expect(inEnglish({ lever: 'nobody', knob: 'agents', from: 3 })).toBeNull();
    expect(inEnglish()).toBeNull();
  });
});
