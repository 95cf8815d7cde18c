import { useEffect, useState } from 'preact/hooks';
import type { Beat } from '../../sim/index.ts';
import { useGame, useSay } from '../context.ts';
import { hear } from '../game-state.ts';
import { useKeys } from '../keys.ts';
import { Scroll } from '../parts/scroll.tsx';
import { mayMove } from '../settings.ts';
import { soundOfBeat } from '../sound/of-beat.ts';
import { useTime } from '../time.ts';
import { TONE_SIGN, useBeatText } from './beat-text.ts';

/** All beats together take no longer than this; each is on for a time one can read in (visual sheet 4.6). */
const WHOLE_MS = 11_000;
const SHORTEST_MS = 700;
const LONGEST_MS = 1500;

function beatMs(beats: number): number {
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, Math.floor(WHOLE_MS / Math.max(1, beats))));
}

/** Which beat is on: −1 before the first, the number of beats when all is told. */
export function useBeats(beats: readonly Beat[], ready: boolean): { at: number; skip: () => void } {
  const state = useGame();
  const { settings } = state;
  const moves = mayMove(settings.value);
  const [at, setAt] = useState(-1);
  const { length } = beats;
  useEffect(() => {
    if (!ready || at >= length) return;
    if (!moves) {
      setAt(length);
      return;
    }
    const timer = setTimeout(
      () => {
        const next = beats[at + 1];
        if (next) hear(state, soundOfBeat(next));
        setAt(at + 1);
      },
      at < 0 ? 250 : beatMs(length),
    );
    return () => clearTimeout(timer);
  }, [ready, at, length, moves]);
  return { at, skip: () => setAt(length) };
}

interface PlayOutProps {
  readonly beats: readonly Beat[];
  readonly at: number;
  readonly ready: boolean;
  readonly turn: number;
  readonly onSkip: () => void;
  readonly onDone: () => void;
}

/** What happened, told beat by beat while the street moves. */
export function PlayOut({ beats, at, ready, turn, onSkip, onDone }: PlayOutProps) {
  const say = useSay();
  const text = useBeatText();
  const time = useTime();
  const done = ready && at >= beats.length;
  useKeys((key) => {
    if ((key !== ' ' && key !== 'Enter') || !ready) return false;
    if (done) onDone();
    else onSkip();
    return true;
  });
  const shown = ready ? beats.slice(0, at + 1) : [];
  return (
    <section class="play-out" aria-labelledby="play-title">
      <h2 id="play-title">{ready ? say('play.title', { turn: time.name(turn) }) : say('play.waiting')}</h2>
      <Scroll class="beats" label={say('play.beats')}>
        <ol aria-live="polite">
          {shown.map((beat, k) => (
            <li key={`${k} ${beat.id}`} class={`beat beat-${beat.tone}${k === at ? ' beat-now' : ''}`}>
              <span class="beat-sign" aria-hidden="true">
                {TONE_SIGN[beat.tone]}
              </span>
              <span>{text.whole(beat)}</span>
            </li>
          ))}
          {done && beats.length === 0 && <li class="beat">{say('beat.none')}</li>}
        </ol>
      </Scroll>
      <footer class="play-foot">
        {done ? (
          <button type="button" class="button button-main" onClick={onDone}>
            {say('why.title')} <span aria-hidden="true">→</span>
          </button>
        ) : (
          <button type="button" class="button" disabled={!ready} onClick={onSkip}>
            {say('app.skip')} <span class="key">{say('app.space')}</span>
          </button>
        )}
      </footer>
    </section>
  );
}
