import { useEffect, useState } from 'preact/hooks';
import type { GameHost } from '../../app/host.ts';
import type { Refusal } from '../../sim/index.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { GameContext, LanguageContext, useLanguage } from '../context.ts';
import type { GameState } from '../game-state.ts';
import { createGameState } from '../game-state.ts';
import { Screens } from '../screens.tsx';
import { useEditor, useSayHere } from './use-editor.ts';

/** A game of the draft in the ordinary screens, with the way back over them. */
export function TrialPage() {
  const { route, go, play, pageOf } = useEditor();
  const say = useSayHere();
  const language = useLanguage();
  const [state, setState] = useState<GameState | null>(null);
  const [why, setWhy] = useState<readonly Refusal[] | null>(null);
  const where = route.value;
  const id = where.page === 'shelf' ? '' : where.id;
  const turn = where.page === 'play' ? where.turn : 1;
  const back = () => go({ page: 'draft', id }, 'replace');
  useEffect(() => {
    let gone = false;
    let host: GameHost | null = null;
    let game: GameState | null = null;
    void play(id, turn).then((opened) => {
      if (opened?.ok) host = opened.value;
      if (gone) {
        host?.close();
        return;
      }
      if (!opened?.ok) {
        setWhy(opened?.refusals ?? []);
        return;
      }
      game = createGameState(opened.value, pageOf(back));
      setState(game);
    });
    return () => {
      gone = true;
      game?.close();
      host?.close();
    };
  }, [id, turn]);
  const [first] = why ?? [];
  return (
    <div class="trial">
      <header class="trial-bar">
        <button type="button" class="button" onClick={back}>
          {say('trial.back')}
        </button>
        <span>{say('trial.title')}</span>
      </header>
      <div class="trial-body">
        {state ? (
          <GameContext.Provider value={state}>
            <LanguageContext.Provider value={state.settings.value.language}>
              <Screens />
            </LanguageContext.Provider>
          </GameContext.Provider>
        ) : (
          <main class="fault">
            {why ? (
              <p role="alert">
                {say('trial.notOpen')} {first && sayRefusal(language, first, {})}
              </p>
            ) : (
              <p role="status">{say('trial.opening')}</p>
            )}
          </main>
        )}
      </div>
    </div>
  );
}
