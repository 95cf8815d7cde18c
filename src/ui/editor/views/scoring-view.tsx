import { useState } from 'preact/hooks';
import type { Trial } from '../../../app/editor/author-protocol.ts';
import { isPlain } from '../../../authoring/path.ts';
import type { Axis } from '../../../sim/index.ts';
import { say as sayIn } from '../../../words/say.ts';
import { useLanguage } from '../../context.ts';
import { useBench, useSayHere, useValue } from '../use-editor.ts';
import { PartsView } from './parts-view.tsx';

const AXES: readonly Axis[] = ['satisfaction', 'loyalty', 'value', 'service', 'conduct', 'growth'];
const WEIGHTS = ['scoring', 'weights'];

/** What counts how much, with what it makes of the games of four players, worked out anew with every step of a slider. */
export function ScoringView() {
  const { manuscript, elsewhere, author, checked } = useBench();
  const say = useSayHere();
  const language = useLanguage();
  const value = useValue(WEIGHTS);
  const [trials, setTrials] = useState<readonly Trial[] | null>(null);
  const [busy, setBusy] = useState(false);
  if (!isPlain(value)) return <PartsView view="scoring" />;
  const weights = Object.fromEntries(AXES.map((axis) => [axis, Number(value[axis] ?? 0)])) as Record<Axis, number>;
  const sum = AXES.reduce((all, axis) => all + weights[axis], 0);
  const whole = Math.abs(sum - 1) < 1e-9;
  const tryOut = async () => {
    setBusy(true);
    setTrials((await author.ask('trials', { text: manuscript.text })) ?? []);
    setBusy(false);
  };
  const evenOut = () => {
    const parts = AXES.map((axis) => (sum > 0 ? Math.round((weights[axis] / sum) * 100) : 0));
    parts[parts.indexOf(Math.max(...parts))]! += 100 - parts.reduce((all, one) => all + one, 0);
    manuscript.set(WEIGHTS, Object.fromEntries(AXES.map((axis, k) => [axis, parts[k]! / 100])));
  };
  return (
    <>
      <p class="quiet view-hint">{say('hint.scoring')}</p>
      <section class="weights" aria-label={say('scoring.weights')}>
        {AXES.map((axis) => (
          <label key={axis} class="weight">
            <span>{sayIn(language, `axis.${axis}`)}</span>
            <input
              type="range"
              min={0}
              max={100}
              step={5}
              value={Math.round(weights[axis] * 100)}
              disabled={elsewhere.value}
              aria-valuetext={`${Math.round(weights[axis] * 100)}%`}
              onInput={(event) => manuscript.set([...WEIGHTS, axis], Number(event.currentTarget.value) / 100)}
            />
            <output>{Math.round(weights[axis] * 100)}%</output>
          </label>
        ))}
        <p class={whole ? 'good' : 'refusal'} role="status">
          {say(whole ? 'scoring.whole' : 'scoring.sum', { sum: Math.round(sum * 100) })}{' '}
          {!whole && (
            <button type="button" class="button" onClick={evenOut}>
              {say('scoring.even')}
            </button>
          )}
        </p>
      </section>
      <section class="trials" aria-label={say('scoring.trials')}>
        <button
          type="button"
          class="button"
          disabled={busy || checked.value?.ok !== true}
          onClick={() => void tryOut()}
        >
          {say(busy ? 'scoring.trying' : 'scoring.try')}
        </button>
        {trials && trials.length > 0 && <TrialTable trials={trials} weights={weights} />}
        {trials?.length === 0 && <p class="quiet">{say('scoring.noTrial')}</p>}
      </section>
      <PartsView view="scoring" hint={false} />
    </>
  );
}

function TrialTable({ trials, weights }: { trials: readonly Trial[]; weights: Readonly<Record<Axis, number>> }) {
  const say = useSayHere();
  const language = useLanguage();
  return (
    <table class="trial-table">
      <thead>
        <tr>
          <th scope="col">{say('scoring.player')}</th>
          {AXES.map((axis) => (
            <th key={axis} scope="col">
              {sayIn(language, `axis.${axis}`)}
            </th>
          ))}
          <th scope="col">{say('scoring.total')}</th>
        </tr>
      </thead>
      <tbody>
        {trials.map(({ player, points }) => (
          <tr key={player}>
            <th scope="row">{say(`player.${player as 'do-nothing'}`)}</th>
            {AXES.map((axis) => (
              <td key={axis}>{Math.round(points[axis])}</td>
            ))}
            <td>
              <strong>{totalOf(points, weights).toFixed(1)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Weighted geometric mean, as the score of a game has it: shown, never kept. */
function totalOf(points: Readonly<Record<Axis, number>>, weights: Readonly<Record<Axis, number>>): number {
  const sum = AXES.reduce((all, axis) => all + weights[axis], 0) || 1;
  return Math.exp(AXES.reduce((all, axis) => all + (weights[axis] / sum) * Math.log(Math.max(1, points[axis])), 0));
}
