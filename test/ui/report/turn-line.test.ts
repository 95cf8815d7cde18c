import { expect, it } from 'vitest';
import type { Book, WhyLine } from '../../../src/sim/index.ts';
import type { Matter } from '../../../src/ui/report/matter.ts';
import { turnLine } from '../../../src/ui/report/turn-line.ts';
import { say } from '../../../src/words/say.ts';

const sold = (turn: number, waitDays: number, bills: number) =>
  ({
    ...{ turn, waitDays, orders: 100, sales: 5_000_000, customers: 50, causes: [] },
    ledger: [
      { line: 'sales', cents: 5_000_000 },
      { line: 'fixed', cents: -bills },
    ],
  }) as unknown as Book;
const books: readonly Book[] = [sold(1, 30, 1_000_000), sold(2, 40, 1_000_000)];

/** What the report says of a turn of which the engine noted these lines. */
const told = (why: readonly WhyLine[], books: readonly Book[]) =>
  turnLine(
    {
      language: 'en',
      scenario: { inert: false, causes: [], lines: {} },
      legend: { levers: {} },
      view: { books },
      review: { turns: [{ turn: 2, why }] },
      say: say.bind(null, 'en'),
    } as unknown as Matter,
    2,
  );
const complaints: WhyLine = {
  measure: 'complaints',
  from: 20,
  to: 40,
  causes: [{ id: 'waiting', weight: 0.5 }],
};

it('tells what moved most, and the largest that pulled it that way', () => {
  expect(told([complaints], books)).toContain(say('en', 'cause.waiting.up'));
  expect(told([complaints], books)).toMatch(/20 → 40/);
});

it('names no cause that the books of the turn gainsay: the report says what the page said', () => {
  const shorter = [sold(1, 40, 1_000_000), sold(2, 30, 1_000_000)];
  expect(told([complaints], shorter)).not.toContain(say('en', 'cause.waiting.up'));
  expect(told([complaints], shorter)).toContain(say('en', 'why.unclear'));
});

it('says of cash what came in and what went out', () => {
  const cash: WhyLine = { measure: 'cash', from: 100, to: 500, causes: [{ id: 'bills', weight: 0.4 }] };
  expect(told([cash], [sold(1, 40, 1_000_000), sold(2, 40, 3_000_000)])).toMatch(/¥50,000 came in, ¥30,000 went out/);
});
