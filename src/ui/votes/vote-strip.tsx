import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { cardOf, readHands, standingOf } from './count.ts';

interface VoteStripProps {
  /** Names the vote: another one begins with no hands. */
  readonly about: string;
  readonly options: number;
  readonly disabled: boolean;
  readonly onChoose: (at: number) => void;
}

/**
 * A class votes with cards: the teacher types how many hands each card has, and takes what has most. Nothing of it is
 * kept or sent; the decision is the game's like any other.
 */
export function VoteStrip({ about, options, disabled, onChoose }: VoteStripProps) {
  const say = useSay();
  const [hands, setHands] = useState<readonly number[]>([]);
  useEffect(() => setHands([]), [about]);
  const counts = Array.from({ length: options }, (_, at) => hands[at] ?? 0);
  const { all, ahead, tied } = standingOf(counts);
  const set = (at: number, n: number) => setHands(counts.map((count, k) => (k === at ? n : count)));
  return (
    <section class="votes" aria-label={say('votes.title')}>
      <ol class="votes-cards">
        {counts.map((n, at) => (
          <li key={cardOf(at)} class={ahead === at ? 'vote vote-ahead' : 'vote'}>
            <b class="vote-card" aria-hidden="true">
              {cardOf(at)}
            </b>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={999}
              value={n === 0 ? '' : n}
              placeholder="0"
              disabled={disabled}
              aria-label={say('votes.hands', { card: cardOf(at) })}
              onKeyDown={(event) => event.stopPropagation()}
              onInput={(event) => set(at, readHands(event.currentTarget.value))}
            />
            <button
              type="button"
              class="step"
              disabled={disabled}
              aria-label={say('votes.oneMore', { card: cardOf(at) })}
              onClick={() => set(at, n + 1)}
            >
              +1
            </button>
            <span class="vote-bar" aria-hidden="true">
              <span style={{ width: `${all === 0 ? 0 : Math.round((100 * n) / all)}%` }} />
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button button-strong"
        disabled={disabled || ahead === null}
        onClick={() => ahead !== null && onChoose(ahead)}
      >
        {tied.length > 0
          ? say('votes.tied', { cards: tied.map(cardOf).join(say('app.comma')) })
          : ahead === null
            ? say('votes.none')
            : say('votes.take', { card: cardOf(ahead), n: counts[ahead] ?? 0, all })}
      </button>
    </section>
  );
}
