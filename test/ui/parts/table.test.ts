import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/sheets/csv.ts';
import { arrange, sortedBy, tableOf } from '../../../src/ui/parts/table/arrange.ts';
import type { Arrangement, Column } from '../../../src/ui/parts/table/column.ts';
import { layRows, windowOf } from '../../../src/ui/parts/table/row-window.ts';

interface Person {
  readonly id: number;
  readonly name: string;
  readonly tier: 'A' | 'B' | 'C';
  readonly spend: number | null;
}
const COLUMNS: readonly Column<Person>[] = [
  { key: 'name', head: 'Name', width: 8, text: ({ name }) => name, sort: ({ name }) => name, filter: 'text' },
  {
    key: 'tier',
    head: 'Grade',
    width: 4,
    text: ({ tier }) => tier,
    sort: ({ tier }) => tier,
    filter: { options: ['A', 'B', 'C'].map((value) => ({ value, text: value })), of: ({ tier }) => tier },
  },
  {
    key: 'spend',
    head: 'Spent',
    width: 6,
    number: true,
    text: ({ spend }) => (spend === null ? '–' : `¥${spend}`),
    value: ({ spend }) => spend,
    sort: ({ spend }) => spend,
  },
  { key: 'id', head: 'Number', width: 0, hidden: true, text: ({ id }) => String(id), value: ({ id }) => id },
];
const compare = new Intl.Collator('en', { numeric: true }).compare;
const AS_THEY_CAME: Arrangement = { text: '', chosen: {}, sort: null };

const people: fc.Arbitrary<readonly Person[]> = fc
  .array(
    fc.record({
      name: fc.constantFrom('Chen Gui', 'Li 2', 'Li 10', '王长河', 'wang', 'Sun'),
      tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      spend: fc.option(fc.integer({ min: 0, max: 4 })),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((one, id) => ({ ...one, id })));
const arrangement: fc.Arbitrary<Arrangement> = fc.record({
  text: fc.constantFrom('', 'li', '王', '  ', 'CHEN g', 'gui chen', 'nobody'),
  chosen: fc.constantFrom<Readonly<Record<string, string>>>({}, { tier: 'A' }, { tier: 'C' }),
  sort: fc.option(fc.record({ key: fc.constantFrom('name', 'tier', 'spend'), down: fc.boolean() })),
});
/** Said once more, by itself: what a row must be to be asked for. */
const isAsked = ({ name, tier }: Person, { text, chosen }: Arrangement) =>
  (chosen['tier'] ?? tier) === tier &&
  text
    .toLowerCase()
    .split(' ')
    .every((word) => name.toLowerCase().includes(word));

describe('rows as a player asks for them', () => {
  test('are exactly those that match, each once, in whatever order', () => {
    fc.assert(
      fc.property(people, arrangement, (rows, asked) => {
        const shown = arrange(rows, COLUMNS, asked, compare).map(({ id }) => id);
        const matching = rows.filter((row) => isAsked(row, asked)).map(({ id }) => id);
        expect([...shown].sort((a, b) => a - b)).toEqual(matching);
        if (asked.sort === null) expect(shown).toEqual(matching);
      }),
    );
  });

  test('rise or fall by what they are sorted by; equal ones stand as they came, the not known last', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (rows, down) => {
        const shown = arrange(rows, COLUMNS, { ...AS_THEY_CAME, sort: { key: 'spend', down } }, compare);
        for (const [k, row] of shown.entries()) {
          const next = shown[k + 1];
          if (!next) continue;
          if (row.spend === null) expect(next.spend).toBeNull();
          else if (next.spend !== null) expect(down ? next.spend <= row.spend : row.spend <= next.spend).toBe(true);
          if (row.spend === next.spend) expect(row.id).toBeLessThan(next.id);
        }
      }),
    );
  });

  test('are sorted by numbers in a name as numbers', () => {
    const rows = (['Li 10', 'Li 2'] as const).map((name, id) => ({ id, name, tier: 'A' as const, spend: 0 }));
    const shown = arrange(rows, COLUMNS, { ...AS_THEY_CAME, sort: { key: 'name', down: false } }, compare);
    expect(shown.map(({ name }) => name)).toEqual(['Li 2', 'Li 10']);
  });

  test('a head brings the largest number up and the first letter; pressed again it turns round', () => {
    const [name, , spend] = COLUMNS;
    expect(sortedBy(AS_THEY_CAME, spend!)).toEqual({ key: 'spend', down: true });
    expect(sortedBy(AS_THEY_CAME, name!)).toEqual({ key: 'name', down: false });
    const turned = sortedBy({ ...AS_THEY_CAME, sort: { key: 'spend', down: true } }, spend!);
    expect(turned).toEqual({ key: 'spend', down: false });
  });

  test('are exported as shown, with all columns: numbers as numbers, what is not known as nothing', () => {
    const rows: readonly Person[] = [
      { id: 0, name: '=王, "河"', tier: 'B', spend: null },
      { id: 1, name: 'Li', tier: 'A', spend: 12.5 },
    ];
    const shown = arrange(rows, COLUMNS, { ...AS_THEY_CAME, sort: { key: 'tier', down: false } }, compare);
    expect(writeCsv(tableOf(shown, COLUMNS))).toBe(
      '\ufeffName,Grade,Spent,Number\r\nLi,A,12.5,1\r\n"\'=王, ""河""",B,,0\r\n',
    );
  });
});

const count = fc.integer({ min: 0, max: 20_000 });
const row = fc.integer({ min: 200, max: 800 }).map((tenths) => tenths / 10);
const height = fc.integer({ min: 0, max: 1200 });

describe('the window of rows that stand in the page', () => {
  test('covers all that is seen, wherever the frame is scrolled and however high its rows are', () => {
    fc.assert(
      fc.property(count, row, height, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (rows, high, tall, part) => {
        const top = part * rows * high;
        const { from, to } = windowOf(top, tall, high, rows);
        const seen = Math.min(Math.max(0, top), Math.max(0, rows * high - tall));
        expect(from * high).toBeLessThanOrEqual(seen);
        expect(to * high).toBeGreaterThanOrEqual(Math.min(rows * high, seen + tall) - 1e-6);
        expect(to).toBeLessThanOrEqual(rows);
      }),
    );
  });

  test('is at most sixty rows in any frame that a page of 1080 has room for, of 10,000 people', () => {
    for (let top = 0; top < 360_000; top += 997) {
      const { from, to } = windowOf(top, 900, 36, 10_000);
      expect(to - from).toBeLessThanOrEqual(60);
    }
  });

  test('is a first screenful before anything was measured', () => {
    expect(windowOf(0, 0, 0, 10_000)).toEqual({ from: 0, to: 40 });
    expect(windowOf(0, 0, 0, 3)).toEqual({ from: 0, to: 3 });
  });

  test('with the one row that has the focus and room for all others is always as high as all rows', () => {
    fc.assert(
      fc.property(count, count, fc.nat(60), fc.integer({ min: -1, max: 20_000 }), (rows, from, shown, kept) => {
        const laid = layRows(rows, { from, to: from + shown }, kept);
        expect(laid.reduce((sum, one) => sum + ('gap' in one ? one.gap : 1), 0)).toBe(rows);
        const places = laid.flatMap((one) => ('at' in one ? [one.at] : []));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        if (kept >= 0 && kept < rows) expect(places).toContain(kept);
        expect(places.length).toBeLessThanOrEqual(shown + 1);
        // each row stands where it would stand among all of them
        let at = 0;
        for (const one of laid) {
          if ('at' in one) expect(one.at).toBe(at);
          at += 'gap' in one ? one.gap : 1;
        }
      }),
    );
  });
});
