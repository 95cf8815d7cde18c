import { useContext } from 'preact/hooks';
import type { Key } from '../words/say.ts';
import { say } from '../words/say.ts';
import { tell } from '../words/text-at.ts';
import { LanguageContext, useGame } from './context.ts';

/** How turns of this scenario are spoken of. */
export function useTime() {
  const language = useContext(LanguageContext);
  const { host } = useGame();
  const { unit, names } = host.scenario.period;
  return {
    /** `三月` */
    name: (turn: number): string => {
      const text = names[turn - 1];
      return text ? tell(language, text) : String(turn);
    },
    /** `第4/12月` */
    place: (turn: number, of: number): string => say(language, `turn.${unit}` as Key, { turn, of }),
    /** `2个月前` */
    ago: (turns: number): string =>
      turns <= 0 ? say(language, 'ago.now') : say(language, `ago.${unit}` as Key, { n: turns }),
  };
}
