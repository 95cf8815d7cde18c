import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useGame, useSay, useTell } from '../context.ts';
import { useTime } from '../time.ts';
import { Closing } from './closing.tsx';
import { GUIDANCE, lyingOpen } from './guidance.ts';
import { FoldedLever, LeverCard } from './lever-card.tsx';
import { Predict } from './predict.tsx';

/** Turns without a change after which a colleague asks. (game sheet 2.10) */
const PATIENCE = 2;

/** The decision desk: the agenda lies open as the scenario guides, everything else stands as it is until it is unfolded. */
export function Desk() {
  const state = useGame();
  const say = useSay();
  const time = useTime();
  const [unfolded, setUnfolded] = useState<readonly string[]>([]);
  const { suggests, mayUnfold } = GUIDANCE[state.host.scenario.guidance];
  const [showRest, setShowRest] = useState(suggests !== 'always');
  const [asked, setAsked] = useState(false);
  const cards = useRef<HTMLDivElement>(null);
  const latest = unfolded.at(-1);
  // the line that was pressed is gone; the card it became lies elsewhere
  useLayoutEffect(() => {
    if (latest === undefined) return;
    const card = cards.current?.querySelector(`[data-lever="${latest}"]`);
    card
      ?.querySelector<HTMLElement>('input:checked:enabled, input:enabled, button:enabled')
      ?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [latest]);
  const { view, tally } = state.game.value;
  const { used, allowed, levers } = tally.changes;
  const open = lyingOpen(view.desk, { suggests, mayUnfold }, { asked, changed: levers, unfolded });
  const rest = view.desk.filter((entry) => !open.includes(entry));
  return (
    <section class="desk" aria-labelledby="desk-title">
      <header class="desk-head">
        <h2 id="desk-title" tabIndex={-1}>
          {say('desk.title', { turn: time.name(view.turn), n: allowed })}
        </h2>
        <Pips used={used} allowed={allowed} />
      </header>
      {used === 0 && <Nudge />}
      <div class="desk-levers" ref={cards}>
        {open.map((entry, at) => (
          <LeverCard key={entry.lever} entry={entry} number={at + 1} />
        ))}
        {suggests === 'asked' && !asked && (
          <button type="button" class="link rest-open" onClick={() => setAsked(true)}>
            {say('desk.ask')}
          </button>
        )}
        {rest.length > 0 && (
          <div class="rest">
            <button
              type="button"
              class="link rest-open"
              aria-expanded={showRest}
              onClick={() => setShowRest(!showRest)}
            >
              {showRest ? say('desk.fold') : say('desk.standing', { n: rest.length })}
            </button>
            {showRest && (
              <ul class="folded-list">
                {rest.map((entry) => (
                  <FoldedLever
                    key={entry.lever}
                    entry={entry}
                    turnName={time.name(entry.opensAt)}
                    onOpen={mayUnfold ? () => setUnfolded([...unfolded, entry.lever]) : null}
                  />
                ))}
              </ul>
            )}
          </div>
        )}
      </div>
      <Predict />
      <Closing />
    </section>
  );
}

/** Whoever lets two turns go by is asked; that nothing should change is an answer too. */
function Nudge() {
  const { host, stoodPat } = useGame();
  const say = useSay();
  const tell = useTell();
  const { staff, firm } = host.scenario;
  const colleague = staff.find(({ id }) => id !== firm.owner);
  if (!colleague || stoodPat.value < PATIENCE) return null;
  return (
    <p class="nudge" role="status">
      {say('desk.nudge', { name: tell(colleague.name) })}
    </p>
  );
}

/** One pip for each change the turn allows, filled as they are used; past the limit they stand out. */
function Pips({ used, allowed }: { used: number; allowed: number }) {
  const say = useSay();
  const over = used > allowed;
  return (
    <p class={over ? 'pips pips-over' : 'pips'} role="status">
      <span>{say('desk.used', { used, allowed })}</span>
      {Array.from({ length: Math.max(used, allowed) }, (_, k) => (
        <i key={k} class={k < used ? 'pip pip-used' : 'pip'} aria-hidden="true" />
      ))}
    </p>
  );
}
