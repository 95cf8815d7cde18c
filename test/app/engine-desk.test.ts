import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerCall } from '../../src/app/answer-call.ts';
import { EngineDesk } from '../../src/app/engine-desk.ts';
import type { Debrief, HostReply } from '../../src/app/host.ts';
import type { Request } from '../../src/app/protocol.ts';
import { fetchScenario, readScenario } from '../../src/app/read-scenario.ts';
import { TWO_ENDS } from './local-bench.ts';

/** A whole game of closes that leave everything as it stands; work ahead where it is asked for. */
function debriefOf(source: Parameters<typeof readScenario>[0], ahead: boolean): HostReply<Debrief> {
  const desk = new EngineDesk(readScenario);
  const opened = desk.open({ source, luck: { seed: 'ahead' }, log: null });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  let { view } = opened.value;
  while (!view.over) {
    const decisions = Object.fromEntries(
      view.desk.map(({ lever, last, committed }) => [lever, { ...last, ...committed }]),
    );
    const closed = desk.act({ act: { kind: 'close', decisions }, mark: { by: 'policy' } });
    if (!closed.ok) throw new Error(JSON.stringify(closed.refusals));
    ({ view } = closed.value);
    if (ahead) desk.workAhead();
  }
  return desk.debrief(null);
}

test('work done ahead changes nothing, and the debrief of a scored game tells what luck gave and what others made of it', async () => {
  await fetchScenario({ catalogue: 'T14' });
  const debrief = debriefOf({ catalogue: 'T14' }, true);
  expect(debriefOf({ catalogue: 'T14' }, false)).toEqual(debrief);
  if (!debrief.ok) throw new Error(JSON.stringify(debrief.refusals));
  const { score, marks, luckLine } = debrief.value;
  // nobody was answered and nothing was changed: that is do-nothing itself
  expect(marks?.nothing).toEqual(score);
  expect(marks?.reference.axes).not.toEqual(score.axes);
  expect(luckLine! * 10).toBeCloseTo(Math.round(luckLine! * 10), 6);
});

test('a scenario without scoring has a debrief without marks and without a line on luck', () => {
  const debrief = debriefOf({ text: TWO_ENDS }, true);
  expect(debrief).toMatchObject({ ok: true, value: { marks: null, luckLine: null, score: { scheme: 'none' } } });
});

test.each(['tally', 'act', 'record', 'score', 'debrief'] as const)('%s before a game is open is refused', (call) => {
  const asks = { tally: { levers: {} }, act: { act: { kind: 'grant', cents: 1 }, mark: { by: 'player' } } };
  const ask = call === 'tally' || call === 'act' ? asks[call] : null;
  const reply = answerCall(new EngineDesk(readScenario), { id: 1, call, ask } as Request);
  expect(reply).toMatchObject({ ok: false, refusals: [{ code: 'game.notOpen' }] });
});

test('what is read once is not read again for the game that follows', () => {
  let read = 0;
  const desk = new EngineDesk((source) => {
    read += 1;
    return readScenario(source);
  });
  const source = { text: readFileSync(join(import.meta.dirname, '../fixtures/two-ends.json'), 'utf8') };
  desk.describe({ source });
  desk.open({ source, luck: { seed: 'once' }, log: null });
  expect(read).toBe(1);
  desk.describe({ source: { catalogue: 'T14' } });
  expect(read).toBe(2);
});
