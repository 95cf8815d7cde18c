import { useState } from 'preact/hooks';
import type { GameRecord } from '../../sim/index.ts';
import { useSay } from '../context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useTime } from '../time.ts';
import type { Badge } from './merits/badges.ts';
import { TurnProof } from './turn-proof.tsx';

/** The principles a game shows, each with the turn that proves it. */
export function Badges({ badges, record }: { badges: readonly Badge[]; record: GameRecord }) {
  const say = useSay();
  const time = useTime();
  const [shown, setShown] = useState<number | null>(null);
  const won = badges.filter(({ turn }) => turn !== null).length;
  return (
    <section class="badges" aria-labelledby="badges-title">
      <h3 id="badges-title">
        {say('badge.title')} <span class="quiet">{say('badge.count', { n: won, of: badges.length })}</span>
      </h3>
      <ul>
        {badges.map(({ id, turn }) => (
          <li key={id} class={turn === null ? 'merit' : 'merit merit-won'} data-badge={id}>
            <b>{say(`badge.${id}`)}</b>
            <small>{say(`badge.${id}.how`)}</small>
            {turn === null ? (
              <small class="quiet">{say('badge.notYet')}</small>
            ) : (
              <button type="button" class="link" onClick={() => setShown(turn)}>
                {say('badge.proof', { turn: time.name(turn) })}
              </button>
            )}
          </li>
        ))}
      </ul>
      {shown !== null && (
        <Dialog title={say('badge.turn', { turn: time.name(shown) })} onClose={() => setShown(null)}>
          <TurnProof turn={shown} record={record} />
        </Dialog>
      )}
    </section>
  );
}
