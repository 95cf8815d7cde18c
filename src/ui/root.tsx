import { signal } from '@preact/signals';
import { render } from 'preact';
import type { GameHost } from '../app/host.ts';
import { GameContext, LanguageContext } from './context.ts';
import { dressPage } from './dress-page.ts';
import { FaultPage } from './fault.tsx';
import { createGameState } from './game-state.ts';
import type { Page, StartPage } from './page.ts';
import { later } from './parts/later.tsx';
import { Start } from './start/start.tsx';
import './style/index.css';

/** The way in stands before they have come: an old machine reads what it shows first, and the rest meanwhile. */
const screens = later(async () => (await import('./screens.tsx')).Screens);

/**
 * Shows one game in an element until it is closed. Screens know the host and nothing behind it.
 *
 * @param page  settings as they stand, and what the page around the game does for it
 * @returns     takes the screens away; the host stays open
 */
export function mountGame(element: HTMLElement, host: GameHost, page: Page): () => void {
  const state = createGameState(host, page);
  element.replaceChildren();
  const Root = () => (
    <GameContext.Provider value={state}>
      <LanguageContext.Provider value={state.settings.value.language}>
        <screens.Screen />
      </LanguageContext.Provider>
    </GameContext.Provider>
  );
  render(<Root />, element);
  return () => {
    state.close();
    render(null, element);
  };
}

/** Shows the way in; `renew` when more is known of it, or another scenario was chosen. */
export function mountStart(
  element: HTMLElement,
  first: StartPage,
): { readonly takeAway: () => void; readonly renew: (page: StartPage) => void } {
  const page = signal(first);
  const settings = signal(first.settings);
  const Root = () => {
    const { language, motion, text } = settings.value;
    dressPage(language, motion, text);
    return (
      <LanguageContext.Provider value={language}>
        <Start
          page={page.value}
          settings={settings.value}
          onSettings={(next) => {
            settings.value = next;
            page.value.keep(next);
          }}
        />
      </LanguageContext.Provider>
    );
  };
  element.replaceChildren();
  render(<Root />, element);
  // once the way in has been drawn
  requestAnimationFrame(() => setTimeout(screens.fetch));
  return {
    takeAway: () => render(null, element),
    renew: (next) => {
      page.value = next;
    },
  };
}

/** Says that something broke that should not. */
export function mountFault(element: HTMLElement, language: Page['settings']['language'], error: Error): () => void {
  element.replaceChildren();
  render(
    <LanguageContext.Provider value={language}>
      <FaultPage error={error} />
    </LanguageContext.Provider>,
    element,
  );
  return () => render(null, element);
}
