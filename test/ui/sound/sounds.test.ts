import { describe, expect, it, vi } from 'vitest';
import { soundOfBeat } from '../../../src/ui/sound/of-beat.ts';
import { playSound } from '../../../src/ui/sound/player.ts';
import type { Stroke } from '../../../src/ui/sound/sounds.ts';
import { SOUNDS } from '../../../src/ui/sound/sounds.ts';

const sounds = Object.entries<readonly Stroke[]>(SOUNDS);

describe('sounds', () => {
  it.each(sounds.filter(([name]) => name !== 'gong'))('%s is over within 300 ms', (_name, strokes) => {
    expect(Math.max(...strokes.map(({ at, ms }) => at + ms))).toBeLessThanOrEqual(300);
  });

  it('are never louder than the loudest', () => {
    for (const [, strokes] of sounds) for (const { loud } of strokes) expect(loud).toBeLessThanOrEqual(1);
  });

  it('tell a broken word from a kept one, and who goes from who comes', () => {
    const beat = { count: 2, was: 2, tone: 'good' } as const;
    expect(soundOfBeat({ ...beat, id: 'promise' })).toBe('kept');
    expect(soundOfBeat({ ...beat, id: 'promise', was: 1, tone: 'bad' })).toBe('broken');
    expect(soundOfBeat({ ...beat, id: 'left' })).toBe('leaves');
    expect(soundOfBeat({ ...beat, id: 'returned' })).toBe('returns');
    expect(soundOfBeat({ ...beat, id: 'quiet', count: -3 })).toBeNull();
  });

  it('are left out where there is nothing to make them with', () => {
    expect(() => playSound('gong')).not.toThrow();
    vi.stubGlobal(
      'AudioContext',
      class {
        constructor() {
          throw new Error('no device');
        }
      },
    );
    expect(() => playSound('kept')).not.toThrow();
    vi.unstubAllGlobals();
  });
});
