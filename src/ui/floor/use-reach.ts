import { useEffect, useState } from 'preact/hooks';
import { useGame } from '../context.ts';

/** Whom the lever under the finger reaches as it is set; null while no lever is, or until that is known. */
export function useReach(): Int32Array | null {
  const { host, lever, game } = useGame();
  const chosen = lever.value;
  const { draft, stage } = game.value;
  const deciding = chosen !== null && (stage === 'deciding' || stage === 'briefing');
  const [people, setPeople] = useState<Int32Array | null>(null);
  useEffect(() => {
    if (!deciding) {
      setPeople(null);
      return;
    }
    let gone = false;
    void host.touched(chosen).then((reply) => {
      if (!gone) setPeople(reply.ok ? reply.value : null);
    });
    return () => {
      gone = true;
    };
  }, [host, chosen, draft.id, deciding]);
  return deciding ? people : null;
}
