import type { ViewEncounter } from '../../sim/index.ts';
import { formatChange, formatMoney } from '../../words/number.ts';
import { isKey } from '../../words/say.ts';
import { useSay } from '../context.ts';

/** Of these less is better. */
const BURDENS = ['slight', 'pressure', 'expectation'];

/** Events of the privacy chart have no size: they happened or they did not. */
function amount(kind: string, points: number): string {
  if (kind === kind.toUpperCase()) return '';
  return kind === 'cents' ? formatMoney(points) : formatChange(Math.round(points));
}

/** What a reply weighed, point by point, each with its sign. */
export function EffectChips({ effects }: { effects: ViewEncounter['effects'] }) {
  const say = useSay();
  const merged = new Map<string, number>();
  for (const { kind, points } of effects) merged.set(kind, (merged.get(kind) ?? 0) + points);
  const told = [...merged].filter(([, points]) => points !== 0);
  if (told.length === 0) return <p class="quiet">{say('talk.noEffect')}</p>;
  return (
    <ul class="effects" aria-label={say('talk.effects')}>
      {told.map(([kind, points]) => {
        const key = `effect.${kind}`;
        const good = BURDENS.includes(kind) ? points < 0 : points > 0;
        return (
          <li key={kind} class={good ? 'effect good' : 'effect bad'}>
            {isKey(key) ? say(key) : kind} {amount(kind, points)}
          </li>
        );
      })}
    </ul>
  );
}
