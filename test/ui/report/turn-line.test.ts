import { expect, it } from 'vitest';
import type { WhyLine } from '../../../src/sim/index.ts';
import type { Matter } from '../../../src/ui/report/matter.ts';
import { turnLine } from '../../../src/ui/report/turn-line.ts';
import { say } from '../../../src/words/say.ts';

/** What the report says of a turn of which the engine noted these lines. */
const told = (...why: readonly WhyLine[]) =>
  turnLine(
    {
      scenario: { inert: false },
      review: { turns: [{ turn: 2, why }] },
      say: say.bind(null, 'en'),
    } as unknown as Matter,
    2,
  );
const complaints: WhyLine = {
  measure: 'complaints',
  from: 20,
  to: 40,
  causes: [
    { id: 'waiting', weight: 0.5 },
    { id: 'quality', weight: 0.2 },
  ],
};

it('tells what moved most, and the largest that pulled it that way', () => {
  expect(told(complaints)).toContain(say('en', 'cause.waiting.up'));
  expect(told(complaints)).toMatch(/20 → 40/);
});

it('names no cause that its own line gainsays: the report says what the page said', () => {
  const shorter: WhyLine = { measure: 'waitDays', from: 40, to: 30, causes: [] };
  expect(told(complaints, shorter)).not.toContain(say('en', 'cause.waiting.up'));
  expect(told(complaints, shorter)).toContain(say('en', 'cause.quality.up'));
});
