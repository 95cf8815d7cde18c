import { render } from 'preact';
import { GameContext, LanguageContext } from '../context.ts';
import { createGameState } from '../game-state.ts';
import type { Page } from '../page.ts';
import type { ReplayPage } from './replay-page.ts';
import { ReplaySheet } from './replay-sheet.tsx';

/** Shows a record over the page until it is closed. The screens of a game show it as they show a game. */
export function mountReplay(element: HTMLElement, page: ReplayPage): () => void {
  const state = createGameState(page.host, gamePageOf(page));
  const Root = () => (
    <GameContext.Provider value={state}>
      <LanguageContext.Provider value={state.settings.value.language}>
        <ReplaySheet page={page} />
      </LanguageContext.Provider>
    </GameContext.Provider>
  );
  render(<Root />, element);
  return () => {
    state.close();
    render(null, element);
  };
}

/** What screens of a game may ask of the page round it, as far as a record has it. */
function gamePageOf({ settings, seed, keep, practise, close }: ReplayPage): Page {
  return {
    settings,
    seed,
    practice: false,
    report: NO_REPORTS,
    checks: NO_CHECKS,
    keep,
    leave: close,
    replay: async () => ({ ok: true, value: null }), // it is being shown
    practise,
  };
}

/** Nobody writes about a record that is being looked at. */
const NO_REPORTS: Page['report'] = { recall: () => null, keep: () => ({ day: '', kept: false }), today: () => '' };
const NO_CHECKS: Page['checks'] = { recall: () => [], keep: () => false };
