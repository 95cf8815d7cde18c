import type { View } from '../sim/index.ts';
import type { Replies } from './planned.ts';

/** Whether somebody's words in a talk were those of a variant: what a listener hears. */
function heard({ encounters }: View, talk: string, variant: string): boolean {
  const said = encounters.find(({ id }) => id === talk)?.said ?? [];
  return said.some(({ by, key }) => by === 'them' && key.endsWith(`.${variant}`));
}

/**
 * Six calls for pizza: use what they told the shop themselves, ask people and not records, and fit what follows to what
 * was heard. In order of liking.
 */
export function phoneReplies(view: View): Replies {
  const fits = (talk: string, variant: string, then: string, otherwise: string) =>
    heard(view, talk, variant) ? then : otherwise;
  return {
    linCall: [fits('linCall', 'guests', 'count', 'usual'), fits('linCall', 'guests', 'family', 'bySeven')],
    zouCall: ['offer', fits('zouCall', 'team', 'two', 'half'), 'notLook', 'own'],
    kaiCall: [fits('kaiCall', 'scared', 'sayIt', 'askUse'), 'together', 'tonight'],
    poolCall: ['signed', 'list'],
    xieCall: ['whoEats', fits('xieCall', 'both', 'half', 'large')],
    zouBack: [fits('zouBack', 'order', 'askWant', 'readAll'), fits('zouBack', 'order', 'heads', 'yours')],
  };
}
