import type { Debrief, Review } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { useGame, useLanguage, useRead, useSay, useTell } from '../context.ts';
import type { Guesses } from '../debrief/guesses.ts';
import { useDeeds } from '../debrief/use-deeds.ts';
import type { Matter } from './matter.ts';

/** What a report draws on, in the language of the page. */
export function useMatter(debrief: Debrief, record: GameRecord, review: Review | null, guesses: Guesses): Matter {
  const { host, view } = useGame();
  const { scenario, legend } = host;
  return {
    scenario,
    legend,
    record,
    debrief,
    review,
    guesses,
    view: view.value,
    language: useLanguage(),
    say: useSay(),
    tell: useTell(),
    read: useRead(),
    deeds: useDeeds(record),
  };
}
