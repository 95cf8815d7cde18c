import { describe, expect, test } from 'vitest';
import type { ClassRoute } from '../../../src/app/online/address.ts';
import { languageIn, readClassRoute, writeClassRoute } from '../../../src/app/online/address.ts';

const routes: readonly ClassRoute[] = [
  { page: 'join', code: '' },
  { page: 'join', code: 'ABCDEF' },
  { page: 'seat', link: 'ABCDEFGHJKLMNPQRSTUVWXYZ23' },
  { page: 'room' },
  { page: 'game', event: 'e1', bracket: '' },
  { page: 'game', event: 'e1', bracket: '高职 A/B&C' },
  { page: 'desk', link: '' },
  { page: 'desk', link: 'ABCDEFGHJKLMNPQRSTUVWXYZ23' },
  { page: 'console', class: 'c1' },
  { page: 'board', event: 'e1' },
  { page: 'compare', class: 'c1', event: 'e1' },
  { page: 'event', code: '' },
  { page: 'event', code: 'ABCDEF' },
  { page: 'verify', code: '' },
  { page: 'verify', code: 'ABCDEF' },
  { page: 'projector', class: 'c1', event: 'e1' },
];

describe('an address of a class', () => {
  test.each(routes)('is read as it was written: $page', (route) => {
    expect(readClassRoute(writeClassRoute(route))).toEqual(route);
  });

  test.each(['', '#/', '#/play', '#/seed=7', '#/scenario=T01&lang=en', '#/classes'])('%s is none', (hash) => {
    expect(readClassRoute(hash)).toBeNull();
  });

  test('may ask for a language', () => {
    expect(readClassRoute('#/join/ABCDEF&lang=en')).toEqual({ page: 'join', code: 'ABCDEF' });
    expect([languageIn('#/join&lang=zh-Hant'), languageIn('#/join&lang=xx'), languageIn('#/join')]).toEqual([
      'zh-Hant',
      null,
      null,
    ]);
  });
});
