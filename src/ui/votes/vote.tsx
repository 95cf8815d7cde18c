import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../context.ts';
import { cardOf, readHands, standingOf } from './count.ts';

/** A class votes with cards: how many hands each has. Nothing of it is kept or sent. */
export interface Vote {
  readonly hands: readonly number[];
  readonly set: (at: number, hands: number) => void;
}

/** @param about  names the vote: another one begins with no hands */
export function useVote(about: string, options: number): Vote {
  const [hands, setHands] = useState<readonly number[]>([]);
  useEffect(() => setHands([]), [about]);
  const counts = Array.from({ length: options }, (_, at) => hands[at] ?? 0);
  return { hands: counts, set: (at, n) => setHands(counts.map((count, k) => (k === at ? n : count))) };
}

/** One card's hands, beside what it stands for. */
export function VoteCount({ vote, at, disabled }: { vote: Vote; at: number; disabled: boolean }) {
  const say = useSay();
  const n = vote.hands[at] ?? 0;
  return (
    <span class={standingOf(vote.hands).ahead === at ? 'vote vote-ahead' : 'vote'}>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={999}
        value={n === 0 ? '' : n}
        placeholder="0"
        disabled={disabled}
        aria-label={say('votes.hands', { card: cardOf(at) })}
        onInput={(event) => vote.set(at, readHands(event.currentTarget.value))}
      />
      <button
        type="button"
        class="step"
        disabled={disabled}
        aria-label={say('votes.oneMore', { card: cardOf(at) })}
        onClick={() => vote.set(at, n + 1)}
      >
        +1
      </button>
    </span>
  );
}

/** The card with most hands is taken by a press; of a tie nothing is taken. */
export function VoteTake({
  vote,
  disabled,
  onChoose,
}: {
  vote: Vote;
  disabled: boolean;
  onChoose: (at: number) => void;
}) {
  const say = useSay();
  const { all, ahead, tied } = standingOf(vote.hands);
  return (
    <button
      type="button"
      class="button button-strong vote-take"
      disabled={disabled || ahead === null}
      onClick={() => ahead !== null && onChoose(ahead)}
    >
      {tied.length > 0
        ? say('votes.tied', { cards: tied.map(cardOf).join(say('app.comma')) })
        : ahead === null
          ? say('votes.none')
          : say('votes.take', { card: cardOf(ahead), n: vote.hands[ahead] ?? 0, all })}
    </button>
  );
}
