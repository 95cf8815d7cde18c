import { useGame, useSay } from '../context.ts';
import { waiting } from '../floor/waiting.ts';
import { goOn } from '../game-state.ts';
import { useTime } from '../time.ts';

/** In the midst of a stop there is nobody's lever to turn: who waits is heard, then the turn goes by as decided. */
export function StopDesk() {
  const state = useGame();
  const say = useSay();
  const time = useTime();
  const { view, stage } = state.game.value;
  const [first, ...more] = waiting(view.encounters);
  return (
    <section class="desk stop-desk" aria-labelledby="desk-title">
      <header class="desk-head">
        <h2 id="desk-title" tabIndex={-1}>
          {say('stop.title', { turn: time.name(view.turn) })}
        </h2>
      </header>
      <p>{say('stop.about', { turn: time.name(view.turn) })}</p>
      <footer class="closing">
        {first ? (
          <div class="closing-buttons">
            <button
              type="button"
              class="button button-main"
              onClick={() => (state.screen.value = { kind: 'talk', encounter: first.id })}
            >
              {say('desk.hearFirst', { n: more.length + 1 })}
            </button>
          </div>
        ) : (
          <button
            type="button"
            class="button button-main"
            id="confirm"
            disabled={stage === 'closing'}
            onClick={() => void goOn(state)}
          >
            {say('stop.go', { turn: time.name(view.turn) })} <span aria-hidden="true">→</span>
          </button>
        )}
      </footer>
    </section>
  );
}
