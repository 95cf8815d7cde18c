import { expect, test } from 'vitest';
import type { ComparedGame } from '../../../src/ui/class/compare-rows.ts';
import { decisionLines } from '../../../src/ui/class/compare-rows.ts';
import type { Screens } from '../../../src/ui/class/services.ts';

const text = (en: string) => ({ 'zh-Hans': en, 'zh-Hant': en, en });
/** As much of a scenario as its decisions are told with. */
const SCREENS = {
  scenario: {
    encounters: [{ id: 'call', title: text('A call'), variants: [{ reply: text('We are sorry.') }] }],
    ...{ levers: {}, segments: [], posts: [{ id: 'front', name: text('Front desk') }], causes: [], rivals: [] },
  },
  legend: { levers: {} },
} as unknown as Screens;

type Turn = ComparedGame['turns'][number];
const game = (turns: readonly Partial<Turn>[]) => ({
  turns: turns.map((one, k) => ({ turn: k + 1, said: [], ...one })),
});
const linesOf = (games: readonly object[], turn = 1) =>
  decisionLines(SCREENS, games as readonly ComparedGame[], { turn, perMember: { staff: ['hands'] }, language: 'en' });

test('a knob that holds one value for each member is a line for each, and what differs is marked', () => {
  const decisions = (hands: number, price: number) => ({ staff: { hands: { front: hands } }, price: { step: price } });
  const lines = linesOf([game([{ decisions: decisions(2, 1) }]), game([{ decisions: decisions(3, 1) }])]);
  expect(lines.map(({ knob, cells, differs }) => [knob, cells, differs])).toEqual([
    ['hands · Front desk', ['2', '3'], true],
    ['step', ['1', '1'], false],
  ]);
});

test('to say nothing differs from an answer; a team that did not come to the turn differs from nobody', () => {
  const answered = { decisions: {}, said: [{ encounter: 'call', keys: ['encounters.call.variants.0.reply'] }] };
  const [line] = linesOf([game([answered]), game([{ decisions: {} }])]);
  expect(line).toMatchObject({ subject: 'A call', differs: true });
  expect(line!.cells[1]).toBe('');
  const [alone] = linesOf([game([answered]), game([])]);
  expect(alone!.differs).toBe(false);
});
