import { useLayoutEffect, useState } from 'preact/hooks';
import { lineName } from '../../words/levers.ts';
import { formatMoney } from '../../words/number.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { waiting } from '../floor/waiting.ts';
import type { GameState } from '../game-state.ts';
import { closeTurn } from '../game-state.ts';
import { dueNow } from './due.ts';
import { questionOf } from './guess.ts';
import { useHours } from './hours.ts';

/** What stands between the player and an open shop: the first thing still missing, or nothing. */
function obstacle(state: GameState): 'closing' | 'refused' | 'guess' | null {
  const { tally, stage } = state.game.value;
  if (stage === 'closing' || stage === 'waiting' || stage === 'paused' || stage === 'over') return 'closing';
  if (tally.refusals.length > 0) return 'refused';
  const { direction, cause } = state.guess.value;
  const asked = questionOf(state.host.scenario, state.view.value) !== null;
  return asked && (direction === null || cause === null) ? 'guess' : null;
}

/** Opens the shop if nothing stands in the way. */
export function tryClose(state: GameState): boolean {
  if (obstacle(state) !== null) return false;
  const question = questionOf(state.host.scenario, state.view.value);
  const { direction, cause } = state.guess.value;
  const prediction = question && direction && cause ? { measure: question.measure, direction, cause } : null;
  void closeTurn(state, prediction);
  return true;
}

/** What is still missing stands elsewhere on a small screen: there the way leads. */
function leadToGuess(): void {
  const open = document.querySelector<HTMLInputElement>('.predict fieldset:not(:has(input:checked)) input');
  open?.closest('.predict')?.scrollIntoView({ block: 'center' });
  open?.focus();
}

/** The sum, what falls due, what is refused, and the one large button. */
export function Closing() {
  const state = useGame();
  const say = useSay();
  const language = useLanguage();
  const hours = useHours();
  const [leaving, setLeaving] = useState(false);
  useLayoutEffect(() => {
    if (leaving) document.getElementById('confirm')?.focus();
  }, [leaving]);
  const { tally, view } = state.game.value;
  const calls = waiting(view.encounters);
  const due = view.promises.filter((one) => one.state === 'open' && one.due <= view.turn).length;
  const why = obstacle(state);
  const general = [
    ...tally.refusals.filter(
      ({ where }) => !view.desk.some(({ lever }) => where === lever || where.startsWith(`${lever}.`)),
    ),
    ...state.refusals.value,
  ];
  const hear = calls[0];
  return (
    <footer class="closing">
      <p class="sum">
        <span>
          {say('desk.sum')} <b>{formatMoney(tally.cents + view.firm.pledged)}</b> · {say('desk.left')}{' '}
          <b class={tally.cashAfter < 0 ? 'bad' : ''}>{formatMoney(tally.cashAfter)}</b>
        </span>
        {hours && <span class="quiet">{hours}</span>}
        <DueAnyway />
        <span class={due > 0 ? 'bad' : 'quiet'}>
          {due > 0 ? say('desk.promises', { n: due }) : say('desk.noPromises')}
        </span>
      </p>
      <div role="status">
        {general.map((refusal) => (
          <p class="refusal" key={refusal.code + refusal.where}>
            {sayRefusal(language, refusal, state.host.legend.levers)}
          </p>
        ))}
      </div>
      {hear && !leaving ? (
        <div class="closing-buttons">
          <button
            type="button"
            class="button button-main"
            onClick={() => (state.screen.value = { kind: 'talk', encounter: hear.id })}
          >
            {say('desk.hearFirst', { n: calls.length })}
          </button>
          <button type="button" class="button" onClick={() => setLeaving(true)}>
            {say('desk.leaveThem')}
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="button button-main"
          id="confirm"
          disabled={why !== null && why !== 'guess'}
          aria-disabled={why === 'guess'}
          onClick={() => (why === 'guess' ? leadToGuess() : tryClose(state))}
        >
          {say(why === 'closing' ? 'desk.closing' : why === 'guess' ? 'predict.missing' : 'desk.confirm')}{' '}
          <span aria-hidden="true">→</span>
        </button>
      )}
    </footer>
  );
}

/** What has to be paid whatever is decided, and what that leaves before anything is sold. */
function DueAnyway() {
  const { game, host } = useGame();
  const say = useSay();
  const language = useLanguage();
  const { tally, view } = game.value;
  const { scenario, legend } = host;
  const { cents, lines } = dueNow(scenario, view);
  if (cents === 0) return null;
  const left = tally.cashAfter - cents;
  const named = lines.map((line) => lineName(language, scenario, legend.levers, line)).join(say('app.comma'));
  return (
    <span class="sum-due">
      {say('desk.dueAnyway', { money: formatMoney(cents), lines: named })} · {say('desk.leftThen')}{' '}
      <b class={left < 0 ? 'bad' : ''}>{formatMoney(left)}</b>
    </span>
  );
}
