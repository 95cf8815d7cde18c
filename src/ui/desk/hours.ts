import { tell } from '../../words/text-at.ts';
import { useGame, useLanguage, useSay } from '../context.ts';

/** Work that takes less of a post's hands than this is not told. (chosen) */
const WORTH_TELLING = 0.1;

/** Hours of work against hands by post, where there is any work to count. */
export function useHours(): string {
  const { game, host } = useGame();
  const say = useSay();
  const language = useLanguage();
  const { minutes } = game.value.tally;
  return host.scenario.posts
    .flatMap(({ id, name }) => {
      const hours = minutes[id];
      if (!hours || hours.used < WORTH_TELLING * hours.of) return [];
      return [
        say('desk.hoursOf', {
          post: tell(language, name),
          used: Math.round(hours.used / 60),
          of: Math.round(hours.of / 60),
        }),
      ];
    })
    .join(' · ');
}
