import { useEffect, useRef, useState } from 'preact/hooks';
import type { Beat, Prediction, View } from '../../sim/index.ts';
import { useGame, useSay, useTell } from '../context.ts';
import type { Verdict } from '../desk/guess.ts';
import { judge, VERDICT_SIGN } from '../desk/guess.ts';
import type { Earlier } from '../game-state.ts';
import { hear } from '../game-state.ts';
import { isPressed, useKeys } from '../keys.ts';
import { Scroll } from '../parts/scroll.tsx';
import { TONE_SIGN, useBeatText } from '../play-out/beat-text.ts';
import { useTime } from '../time.ts';
import { ConceptCard } from './concept-card.tsx';
import { movementsOf } from './movements.ts';
import { WhyLines } from './why-lines.tsx';

interface WhyProps {
  readonly prediction: Prediction | null;
  readonly earlier?: Earlier | null | undefined;
  /** The street as the turn began, where it is known. */
  readonly before?: View | undefined;
  readonly onDone: () => void;
}

/**
 * Why it went so: who moved, what moved and what pulled, the prediction held against it; then, at a stop of its own, one
 * concept.
 */
export function Why({ prediction, earlier = null, before, onDone }: WhyProps) {
  const state = useGame();
  const { view: latest } = state;
  const say = useSay();
  const time = useTime();
  const view = latest.value;
  // one concept at a stop: the last of those felt
  const cards = view.cards.length > 0 ? view.cards : (earlier?.cards ?? []).slice(-1);
  const [thinking, setThinking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const guessed = prediction ?? earlier?.prediction ?? null;
  const verdict = prediction ? judge(state.host.scenario, view, prediction) : (earlier?.verdict ?? null);
  const onward = () => (cards.length > 0 && !thinking ? setThinking(true) : onDone());
  useEffect(() => title.current?.focus(), [thinking]);
  useEffect(() => {
    if (verdict === 'wasRight' || verdict === 'rightWay') hear(state, 'right');
  }, []);
  useKeys((key, target) => {
    if (key !== 'Enter' || isPressed(target)) return false;
    const unanswered = document.querySelector<HTMLElement>('.why .card-answers button:enabled');
    if (unanswered) unanswered.focus();
    else onward();
    return true;
  });
  return (
    <div class="why">
      <Scroll key={String(thinking)} class="why-body" label={say(thinking ? 'why.concept' : 'why.title')}>
        <h2 ref={title} tabIndex={-1}>
          {say(thinking ? 'why.concept' : 'why.title')}
        </h2>
        {thinking ? (
          cards.map((id) => <ConceptCard key={id} id={id} />)
        ) : (
          <>
            <Movements before={earlier?.before ?? before ?? null} />
            {view.why.length === 0 ? <p>{say('why.first')}</p> : <WhyLines lines={view.why} />}
            <p class="quiet why-scope">{say('why.onFile')}</p>
            {guessed && verdict && <PredictionVerdict prediction={guessed} verdict={verdict} />}
            <Beats earlier={earlier?.beats ?? []} />
          </>
        )}
      </Scroll>
      <footer class="play-foot">
        <button type="button" class="button button-main" id="why-done" onClick={onward}>
          {cards.length > 0 && !thinking
            ? say('app.continue')
            : view.over
              ? say('play.lastMorning')
              : say('play.nextTurn', { turn: time.name(view.turn) })}{' '}
          <span aria-hidden="true">→</span>
        </button>
      </footer>
    </div>
  );
}

/** Who moved, the largest number first: most of them nobody knows by name. */
function Movements({ before }: { before: View | null }) {
  const { view } = useGame();
  const say = useSay();
  const text = useBeatText();
  const moved = movementsOf(view.value, before);
  if (moved.length === 0) return null;
  return (
    <section class="why-moved">
      <h3>{say('why.moved')}</h3>
      <ul>
        {moved.map((beat) => (
          <li key={beat.id}>
            <span class={beat.tone} aria-hidden="true">
              {TONE_SIGN[beat.tone]}
            </span>{' '}
            {text.whole(beat)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PredictionVerdict({ prediction, verdict }: { prediction: Prediction; verdict: Verdict }) {
  const { host } = useGame();
  const say = useSay();
  const tell = useTell();
  const asked = host.scenario.predictions.find(({ measure }) => measure === prediction.measure);
  const cause = asked?.causes.find(({ id }) => id === prediction.cause);
  return (
    <p class={`verdict verdict-${verdict}`}>
      <span class="verdict-sign" aria-hidden="true">
        {VERDICT_SIGN[verdict]}
      </span>
      <span>
        <span class="quiet">
          {say('predict.yours')}: {asked ? tell(asked.text) : ''} {say(`predict.${prediction.direction}`)}
          {cause ? ` · ${say('predict.because')} ${tell(cause.text)}` : ''}
        </span>
        <br />
        <b>{say(`predict.${verdict}`)}</b>
      </span>
    </p>
  );
}

/** The beats once more, folded, for whoever skipped them. */
function Beats({ earlier }: { earlier: readonly Beat[] }) {
  const { view } = useGame();
  const say = useSay();
  const text = useBeatText();
  const beats = [...earlier, ...view.value.beats];
  if (beats.length === 0) return null;
  return (
    <details class="why-beats">
      <summary>{say('play.beats')}</summary>
      <ul>
        {beats.map((beat, at) => (
          <li key={`${at} ${beat.id}`} class={`beat-${beat.tone}`}>
            {TONE_SIGN[beat.tone]} {text.whole(beat)}
          </li>
        ))}
      </ul>
    </details>
  );
}
