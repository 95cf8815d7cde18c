import { useContext } from 'preact/hooks';
import type { Face } from '../scenes/crowd.ts';
import { say } from '../words/say.ts';
import { tell } from '../words/text-at.ts';
import { LanguageContext, useGame } from './context.ts';

/** Names of moods as the scenario's chart gives them; what nobody asked has the product's own word. */
export function useMoods(): (face: Face) => string {
  const language = useContext(LanguageContext);
  const { host } = useGame();
  return (face) => {
    const mood = host.legend.moods.find((one) => one.face === face);
    return mood ? tell(language, mood.name) : say(language, 'mood.unknown');
  };
}
