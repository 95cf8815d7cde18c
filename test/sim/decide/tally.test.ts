import { describe, expect, test } from 'vitest';
import type { TallySource } from '../../../src/sim/decide/tally.ts';
import { tally } from '../../../src/sim/decide/tally.ts';
import type { DeskLever } from '../../../src/sim/view/view.ts';
import { aDesk, aFile, standing } from '../levers/a-desk.ts';

const codes = (source: TallySource, decisions: Parameters<typeof tally>[1]) =>
  tally(source, decisions).refusals.map(({ code, where }) => `${code} ${where}`);

function withLever(source: TallySource, lever: string, change: Partial<DeskLever>): TallySource {
  const desk = source.desk.map((entry) => (entry.lever === lever ? { ...entry, ...change } : entry));
  return { ...source, desk };
}

test('standing decisions cost two wages and change nothing', () => {
  const source = aDesk();
  expect(tally(source, standing(source))).toEqual({
    cents: 960_000,
    cashAfter: 1_240_000,
    bills: [{ lever: 'staff', because: 'staff.wages', cents: 960_000 }],
    minutes: { service: { used: 0, of: 4000 } },
    changes: { used: 0, allowed: 3, levers: [] },
    refusals: [],
  });
});

test('each bill is named, and what conversations cost is taken off too', () => {
  const source = aDesk({ firm: { cents: 2_200_000, pledged: 6300, minutesAsked: 9 } });
  const found = tally(source, standing(source, { staff: { agents: 3 }, callbacks: { sample: 120 } }));
  expect(found.bills).toEqual([
    { lever: 'staff', because: 'staff.wages', cents: 1_440_000 },
    { lever: 'callbacks', because: 'callbacks.asking', cents: 72_000 },
  ]);
  expect(found.cents).toBe(1_512_000);
  expect(found.cashAfter).toBe(2_200_000 - 6300 - 1_512_000);
  expect(found.minutes).toEqual({ service: { used: 9, of: 5000 } }); // the newcomer does half
  expect(found.changes).toEqual({ used: 2, allowed: 3, levers: ['staff', 'callbacks'] });
  expect(found.refusals).toEqual([]);
});

test('a lever changed in two knobs is one change', () => {
  const source = aDesk({ changes: { allowed: 1, used: 0 } });
  const both = standing(source, { promotion: { depth: 2000, whom: 'first' } });
  expect(tally(source, both)).toMatchObject({ changes: { used: 1, levers: ['promotion'] }, refusals: [] });
});

test('one change too many is refused, and putting one back is enough', () => {
  const source = aDesk({ changes: { allowed: 1, used: 0 } });
  const two = standing(source, { staff: { agents: 3 }, panel: { size: 8 } });
  expect(tally(source, two).refusals).toMatchObject([
    { code: 'changes.exceeded', where: 'changes', because: { used: 2, allowed: 1 } },
  ]);
  expect(codes(source, standing(source, { staff: { agents: 3 } }))).toEqual([]);
});

test('what is off the grid is refused with its place and not billed', () => {
  const source = aDesk();
  const found = tally(source, standing(source, { staff: { agents: 7 }, promotion: { whom: 'friends' } }));
  expect(found.refusals.map(({ code, where }) => `${code} ${where}`)).toEqual([
    'knob.offGrid staff.agents',
    'knob.offGrid promotion.whom',
  ]);
  expect(found.bills).toEqual([]);
});

test('decisions must be complete and know only levers of the desk', () => {
  const source = aDesk();
  const { panel: _gone, ...rest } = standing(source);
  expect(codes(source, { ...rest, teleport: {} })).toEqual(['lever.unknown teleport', 'lever.missing panel']);
});

describe('a lever that may not be touched', () => {
  test('is refused while it is not open yet, and may stand as it stood', () => {
    const source = withLever(aDesk(), 'quality', { open: false, opensAt: 4 });
    expect(codes(source, standing(source))).toEqual([]);
    const early = tally(source, standing(source, { quality: { level: 'sampling' } }));
    expect(early.refusals).toMatchObject([{ code: 'lever.notOpen', where: 'quality', because: { opensAt: 4 } }]);
  });

  test('is refused while a rule holds it, in every knob, and costs no change', () => {
    const hold = { held: true, committed: { depth: 2000 } };
    const source = withLever(aDesk({ changes: { allowed: 0, used: 0 } }), 'promotion', hold);
    expect(codes(source, standing(source))).toEqual(['lever.held promotion']);
    expect(codes(source, standing(source, { promotion: { depth: 2000, whom: 'first' } }))).toEqual([
      'lever.held promotion',
    ]);
    expect(codes(source, standing(source, { promotion: { depth: 2000 } }))).toEqual([]);
  });
});

describe('a lever that a precedent has set', () => {
  const source = withLever(aDesk({ changes: { allowed: 1, used: 1 } }), 'complaints', {
    committed: { remedy: 'resendCoupon' },
  });
  test('counts as the change it was', () => {
    const found = tally(source, standing(source, { complaints: { remedy: 'resendCoupon' } }));
    expect(found).toMatchObject({ changes: { used: 1, allowed: 1, levers: ['complaints'] }, refusals: [] });
  });
  test('must not be contradicted, not even by leaving it as it was', () => {
    expect(codes(source, standing(source))).toEqual(['precedent.contradicted complaints.remedy']);
  });
  test('may have its other knobs set without a second change', () => {
    const decisions = standing(source, { complaints: { remedy: 'resendCoupon', triage: 'severity' } });
    expect(tally(source, decisions)).toMatchObject({ changes: { used: 1 }, refusals: [] });
  });
  test('leaves no change for another lever', () => {
    const decisions = standing(source, { complaints: { remedy: 'resendCoupon' }, panel: { size: 8 } });
    expect(codes(source, decisions)).toEqual(['changes.exceeded changes']);
  });
});

describe('money', () => {
  test('a bill beyond cash is refused, with what is short', () => {
    const source = aDesk({ firm: { cents: 1_000_000, pledged: 0, minutesAsked: 0 } });
    const found = tally(source, standing(source, { callbacks: { sample: 120 } }));
    expect(found.cashAfter).toBe(1_000_000 - 960_000 - 72_000);
    expect(found.refusals).toMatchObject([{ code: 'budget.exceeded', because: { short: 32_000 } }]);
  });
  test('a poor shop may always go on as it stands, and save', () => {
    const source = aDesk({ firm: { cents: -50_000, pledged: 0, minutesAsked: 0 } });
    expect(codes(source, standing(source))).toEqual([]);
    const three = withLever(source, 'staff', { last: { agents: 3 } });
    expect(codes(three, standing(three, { staff: { agents: 2 } }))).toEqual([]);
    expect(codes(three, standing(three, { staff: { agents: 4 } }))).toEqual(['budget.exceeded budget']);
  });
  test('the last cent may be spent', () => {
    const source = aDesk({ firm: { cents: 996_000, pledged: 0, minutesAsked: 0 } });
    expect(codes(source, standing(source, { callbacks: { sample: 60 } }))).toEqual([]);
    const short = aDesk({ firm: { cents: 995_999, pledged: 0, minutesAsked: 0 } });
    expect(codes(short, standing(short, { callbacks: { sample: 60 } }))).toEqual(['budget.exceeded budget']);
  });
});

describe('hands', () => {
  const unhappy = () => {
    const files = aFile(1200);
    files.fileSatisfaction.fill(30);
    files.fileSatisfactionTurn.fill(1);
    return files;
  };
  test('planned calls beyond the hands there are, are refused', () => {
    const source = aDesk({ files: unhappy(), firm: { cents: 9_000_000, pledged: 0, minutesAsked: 2700 } });
    const found = tally(source, standing(source, { callbacks: { sample: 240 } }));
    expect(found.minutes).toEqual({ service: { used: 2700 + 240 * 6, of: 4000 } });
    expect(found.refusals).toMatchObject([{ code: 'minutes.exceeded', where: 'service' }]);
    const more = standing(source, { callbacks: { sample: 240 }, staff: { agents: 3 } });
    expect(codes(source, more)).toEqual([]);
  });
  test('hours already given away in conversations bar nobody from going on', () => {
    const source = aDesk({ firm: { cents: 9_000_000, pledged: 0, minutesAsked: 6500 } });
    expect(tally(source, standing(source))).toMatchObject({
      minutes: { service: { used: 6500, of: 4000 } },
      refusals: [],
    });
  });
  test('where no bill brings hands, work is shown and nothing refused', () => {
    const all = aDesk();
    const source = { ...all, desk: all.desk.filter(({ lever }) => lever !== 'staff') };
    const found = tally(source, standing(source, { monthlyBox: { places: 60 } }));
    expect(found).toMatchObject({ minutes: { service: { used: 120, of: 0 } }, refusals: [] });
  });
});

test('a tally reads the View and changes nothing in it', () => {
  const source = aDesk();
  const before = JSON.stringify({ ...source, files: null });
  const bytes = new Uint8Array((source.files as ReturnType<typeof aFile>).buffer.slice(0));
  tally(source, standing(source, { winBack: { way: 'call' }, callbacks: { sample: 240 } }));
  expect(JSON.stringify({ ...source, files: null })).toBe(before);
  expect(new Uint8Array((source.files as ReturnType<typeof aFile>).buffer)).toEqual(bytes);
});
