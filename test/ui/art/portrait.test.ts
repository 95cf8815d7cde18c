import { describe, expect, test } from 'vitest';
import { SIGNS } from '../../../src/ui/art/badges.ts';
import type { HeadId } from '../../../src/ui/art/heads.ts';
import { CAST_HEADS, CROWD_HEADS, HEADS } from '../../../src/ui/art/heads.ts';
import {
  badgeSizeAt,
  detailAt,
  FRAMES,
  faceOf,
  hasNamePlate,
  headOf,
  portraitLayers,
} from '../../../src/ui/art/portrait.ts';

describe('the face of a customer', () => {
  const table = [
    ['delighted', 'plain', 'lovingGrin1', 'a big smile reads as a grimace'],
    ['content', 'plain', 'calm', ''],
    ['neutral', 'plain', 'serious', ''],
    ['irritated', 'plain', 'veryAngry', 'cross'],
    ['irritated', 'hurt', 'concerned', 'hurt, not cross'],
    ['angry', 'plain', 'rage', ''],
    ['angry', 'hurt', 'rage', 'whoever is angry shows it, hurt or not'],
    ['privacy', 'plain', 'awe', 'surprised at what the shop knows'],
    ['privacy', 'distrust', 'suspicious', 'surprise has turned into distrust'],
    ['unknown', 'plain', 'eyesClosed', 'nobody has asked'],
  ] as const;
  test.each(table)('%s, %s, is %s (%s)', (sign, manner, face) => {
    expect(faceOf(sign, manner)).toBe(face);
  });

  test('differs from sign to sign', () => {
    expect(new Set(SIGNS.map((sign) => faceOf(sign))).size).toBe(SIGNS.length);
  });
});

describe('the layers of a portrait', () => {
  test('are the head and the face upon it', () => {
    expect(portraitLayers('grayBun', 'rage')).toEqual([
      { key: 'head-grayBun', url: 'cast/head-grayBun.svg' },
      { key: 'face-rage', url: 'cast/face-rage.svg' },
    ]);
  });

  test('end with the glasses where someone wears them, so that no eye covers a rim', () => {
    expect(portraitLayers('grayShort', 'awe').map(({ key }) => key)).toEqual([
      'head-grayShort',
      'face-awe',
      'over-grayShort',
    ]);
  });

  test('are looked for in the folder that the page names', () => {
    expect(portraitLayers('long', 'calm', '../cast/')[0]?.url).toBe('../cast/head-long.svg');
  });
});

describe('the head of a customer', () => {
  test('is the one the author named', () => {
    expect(headOf(7, 'grayBun')).toBe('grayBun');
  });

  test('comes from the crowd where none is named, and stays the same', () => {
    const heads = Array.from({ length: 30 }, (_, person) => headOf(person));
    expect(new Set(heads)).toEqual(new Set(CROWD_HEADS));
    expect(heads.slice(0, 10)).toEqual(heads.slice(10, 20));
  });

  test('comes from the crowd where the named one is not drawn', () => {
    expect(headOf(3, 'dragon')).toBe(headOf(3));
  });

  test('never shows a stranger as a person with a name', () => {
    const named: readonly HeadId[] = CAST_HEADS;
    expect(CROWD_HEADS.filter((head) => named.includes(head))).toEqual([]);
    expect(new Set(HEADS).size).toBe(HEADS.length);
  });
});

describe('how much of a person is shown', () => {
  const table = [
    [220, 'bust', true],
    [104, 'bust', true],
    [72, 'bust', true],
    [71, 'head', false],
    [40, 'head', false],
    [39, 'badge', false],
    [12, 'badge', false],
  ] as const;
  test.each(table)('at %i px: %s, name plate %s', (px, detail, plate) => {
    expect(detailAt(px)).toBe(detail);
    expect(hasNamePlate(px)).toBe(plate);
  });

  test('the closer frame stays within the picture and makes the face larger', () => {
    const { left, top, side } = FRAMES.head;
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(left + side).toBeLessThanOrEqual(1);
    expect(top + side).toBeLessThanOrEqual(1);
    expect(side).toBeLessThan(FRAMES.bust.side);
  });

  test('the badge grows with the portrait but stays readable and modest', () => {
    expect([40, 72, 104, 168, 220].map(badgeSizeAt)).toEqual([18, 22, 31, 44, 44]);
  });
});
