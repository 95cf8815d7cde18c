import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/app/storage/report.ts';
import { reportShelf } from '../../../src/app/storage/report.ts';
import { fakeStorage } from '../fake-storage.ts';

const REPORT: Report = {
  head: { name: '王小明', number: '2026001', class: '', group: '三组' },
  boxes: [
    { text: '我相信便宜能留住人。', evidence: ['figure curve', 'turn 5'] },
    { text: '', evidence: [] },
    { text: 'Call first.', evidence: ['person wang'] },
  ],
  day: '',
};
const clock = () => new Date(2026, 2, 9, 23, 59);

describe('a report on the shelf', () => {
  test('is there again after a reload, under its own game and no other, with the day it was written', () => {
    const store = fakeStorage();
    expect(reportShelf(store, clock).keep('a1', REPORT)).toEqual({ day: '2026-03-09', kept: true });
    const reopened = reportShelf(store, () => new Date(2026, 11, 24));
    expect(reopened.recall('a1')).toEqual({ ...REPORT, day: '2026-03-09' });
    expect(reopened.recall('b2')).toBeNull();
    expect(reopened.today()).toBe('2026-12-24');
  });

  test('that was kept before stays whole when there is no more room, and it is said', () => {
    const shelf = reportShelf(fakeStorage(600), clock);
    expect(shelf.keep('a1', REPORT).kept).toBe(true);
    const long = { ...REPORT, head: { ...REPORT.head, group: '长'.repeat(600) } };
    expect(shelf.keep('a1', long)).toEqual({ day: '2026-03-09', kept: false });
    expect(shelf.recall('a1')?.head).toEqual(REPORT.head);
  });

  test('is not kept where the browser has no store or one that throws at everything, and nothing breaks', () => {
    const throwing = {
      getItem: (): never => {
        throw new DOMException('refused', 'SecurityError');
      },
      setItem: (): never => {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    for (const store of [null, throwing]) {
      const shelf = reportShelf(store, clock);
      expect(shelf.keep('a1', REPORT).kept).toBe(false);
      expect(shelf.recall('a1')).toBeNull();
    }
  });

  test.each([
    'no JSON',
    '[]',
    '"report"',
    '{"head":{},"boxes":[],"day":""}',
    JSON.stringify({ ...REPORT, boxes: REPORT.boxes.slice(1) }),
    JSON.stringify({ ...REPORT, head: { ...REPORT.head, name: 7 } }),
    JSON.stringify({ ...REPORT, boxes: REPORT.boxes.map(() => ({ text: '', evidence: [1] })) }),
  ])('that is none begins anew: %s', (text) => {
    const store = fakeStorage();
    store.setItem('rapport/report/a1', text);
    expect(reportShelf(store, clock).recall('a1')).toBeNull();
  });
});
