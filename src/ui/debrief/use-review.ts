import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../app/host.ts';
import { useGame } from '../context.ts';

/** Between two questions to the engine, ms: what is shown is no older than this. (chosen) */
const PAUSE_MS = 60;

/** What has been worked out of the review, growing until it is ready; null before the first answer. */
export function useReview(): Review | null {
  const state = useGame();
  const [review, setReview] = useState<Review | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = async () => {
      const reply = await state.host.review();
      if (gone) return;
      if (!reply.ok) {
        state.fault.value = new Error(`review: ${reply.refusals.map(({ code }) => code).join(', ')}`);
        return;
      }
      setReview((last) => (last && isSame(last, reply.value) ? last : reply.value));
      if (!reply.value.ready) timer = setTimeout(ask, PAUSE_MS);
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [state]);
  return review;
}

/** Whether an answer says nothing new. */
function isSame(last: Review, now: Review): boolean {
  return (
    last.ready === now.ready &&
    (last.people === null) === (now.people === null) &&
    last.shares.length === now.shares.length &&
    last.of === now.of &&
    last.half === now.half &&
    last.turns.length === now.turns.length
  );
}
