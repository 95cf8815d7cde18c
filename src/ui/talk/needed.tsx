import type { ViewPromise } from '../../sim/index.ts';
import { sayKeeping } from '../../words/say-keeping.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { keepingOf } from './keeping.ts';

/** What a broken word lacked, in words; before it falls due the player is to find out. */
export function Needed({ promise }: { promise: ViewPromise }) {
  const { host } = useGame();
  const language = useLanguage();
  const say = useSay();
  const needed = sayKeeping(language, keepingOf(host.scenario, promise), host.legend.levers);
  if (promise.state !== 'broken' || needed === null) return null;
  return <span class="promise-needed">{say('promise.needed', { needed })}</span>;
}
