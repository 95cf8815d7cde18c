import { useEffect, useState } from 'preact/hooks';
import type { Checked } from '../../app/storage/checks.ts';
import { sittingsOf } from '../../questions/choose.ts';
import type { Question } from '../../questions/question.ts';
import { useGame } from '../context.ts';

let fetched: Promise<readonly Question[]> | null = null;

/** The product's questions, fetched when they are first wanted. */
export function fetchQuestions(): Promise<readonly Question[]> {
  fetched ??= import('../../questions/bank.ts').then(({ ownQuestions }) => ownQuestions());
  fetched.catch(() => {
    fetched = null; // the network had gone: the next one asks again
  });
  return fetched;
}

/** The sittings of this game; null while they are on their way or were not asked for, `failed` where they did not come. */
export function useSittings(
  game: string,
  wanted: boolean,
): { readonly sittings: readonly (readonly Question[])[] | null; readonly failed: boolean } {
  const { scenario } = useGame().host;
  const [sittings, setSittings] = useState<readonly (readonly Question[])[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || sittings) return;
    let gone = false;
    fetchQuestions().then(
      (all) => {
        if (!gone) setSittings(sittingsOf(scenario.id, game, all));
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return { sittings, failed };
}

/** What was answered after this game, how to add to it, and whether the last answer lies on this device. */
export function useChecked(game: string): readonly [readonly Checked[], (one: Checked) => void, boolean] {
  const { checks } = useGame().page;
  const [checked, setChecked] = useState(() => checks.recall(game));
  const [kept, setKept] = useState(true);
  const add = (one: Checked) => {
    const next = [...checked.filter(({ question }) => question !== one.question), one];
    setKept(checks.keep(game, next));
    setChecked(next);
  };
  return [checked, add, kept];
}
