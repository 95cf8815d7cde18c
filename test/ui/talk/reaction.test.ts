import { describe, expect, it } from 'vitest';
import { reactionTo } from '../../../src/ui/talk/reaction.ts';

const felt = (points: number) => [{ kind: 'trust', points }];

describe('the face somebody makes', () => {
  it.each([
    ['angry', 10, 'neutral'],
    ['angry', 4, 'irritated'],
    ['neutral', 0, 'neutral'],
    ['neutral', -6, 'irritated'],
    ['content', -15, 'irritated'],
    ['delighted', 20, 'delighted'],
    ['angry', -20, 'angry'],
    ['unknown', 5, 'content'],
  ] as const)('at %s and %d points is %s', (face, points, then) => {
    expect(reactionTo(face, felt(points))).toBe(then);
  });

  it('does not show money', () => {
    expect(reactionTo('neutral', [{ kind: 'cents', points: -6300 }])).toBe('neutral');
  });
});
