import { describe, expect, it } from 'vitest';
import { LEVER_WORDS } from '../../src/sim/levers/index.ts';
import { refused } from '../../src/sim/record/act.ts';
import { sayRefusal } from '../../src/words/say-refusal.ts';

const said = (code: string, where: string, because = {}) =>
  sayRefusal('en', refused(code, where, because), LEVER_WORDS);

describe('a refusal', () => {
  it('says what is short, as money', () => {
    expect(said('budget.exceeded', 'budget', { cents: 1_920_000, short: 136_700 })).toContain('¥1,367');
  });

  it('says hours where the engine counts minutes', () => {
    expect(said('minutes.exceeded', 'service', { used: 9000, of: 6000 })).toBe(
      'Not enough hands: 150 hours of work, 100 there are. Add people or take on less.',
    );
  });

  it('names the lever and the knob by their names', () => {
    const { name, knobs } = LEVER_WORDS['staff']!;
    expect(said('knob.offGrid', 'staff.agents', { value: 9 })).toContain(`${name.en} · ${knobs['agents']!.name.en}`);
  });

  it('tells a code nobody has words for, so that it can be reported', () => {
    expect(said('nobody.knows', 'here')).toContain('nobody.knows');
  });
});
