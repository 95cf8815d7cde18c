import type { Beat } from '../../sim/index.ts';
import type { Sound } from './sounds.ts';

/** What a beat of the play-out sounds like; some say all they have to say in words. */
export function soundOfBeat({ id, count, was, tone }: Pick<Beat, 'id' | 'count' | 'was' | 'tone'>): Sound | null {
  switch (id) {
    case 'sales':
    case 'joined':
    case 'reordered':
      return 'sold';
    case 'complaints':
      return 'complaint';
    case 'left':
      return 'leaves';
    case 'quiet':
      return count > 0 ? 'leaves' : null;
    case 'returned':
      return 'returns';
    case 'promise':
      return was < count || tone === 'bad' ? 'broken' : 'kept';
    default:
      return null;
  }
}
