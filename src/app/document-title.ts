import type { Language } from '../sim/index.ts';
import { say } from '../words/say.ts';
import { tell } from '../words/text-at.ts';
import type { Arrival } from './arrive.ts';
import type { GameHost } from './host.ts';

/** What the tab is called: the turn, the scenario, the product, as far as there are such. */
export function pageTitle(
  language: Language,
  arrival: Arrival | null,
  host: Pick<GameHost, 'scenario' | 'game'> | null,
): string {
  const turn = host?.scenario.period.names[host.game.view.turn - 1];
  const parts = [turn, host?.scenario.title ?? arrival?.scenario.title].flatMap((text) =>
    text ? [tell(language, text)] : [],
  );
  return [...parts, say(language, 'app.name')].join(' · ');
}
