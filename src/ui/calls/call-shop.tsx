import { PHONE_DESK, SCENERY_BOX } from '../art/scenery.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { NewsItems } from '../floor/inbox.tsx';
import { TopBar } from '../floor/top-bar.tsx';
import { waiting } from '../floor/waiting.ts';
import type { GameState } from '../game-state.ts';
import { closeTurn } from '../game-state.ts';
import { isPressed, useKeys } from '../keys.ts';
import { leaveTalk, leaveWhy } from '../shop-moves.ts';
import { PromiseBook } from '../talk/promise-book.tsx';
import { Talk } from '../talk/talk.tsx';
import { CallReview } from './call-review.tsx';
import { Callers } from './callers.tsx';

/** A desk with a telephone: who has rung, what was promised, and the next call. */
export function CallShop() {
  const state = useGame();
  const tell = useTell();
  const screen = state.screen.value;
  const view = state.view.value;
  useKeys((key, target) => key === 'Enter' && !isPressed(target) && goOn(state));
  const talk = screen.kind === 'talk' ? view.encounters.find(({ id }) => id === screen.encounter) : undefined;
  if (talk) {
    return (
      <div class="shop">
        <main class="shop-main calls-talk">
          <h1 class="unseen">{tell(state.host.scenario.firm.name)}</h1>
          <Talk key={talk.id} encounter={talk} onDone={() => leaveTalk(state, talk.id)} />
        </main>
      </div>
    );
  }
  if (screen.kind === 'why') {
    return (
      <div class="shop">
        <TopBar turn={view.books.at(-1)?.turn} />
        <main class="shop-main calls-review">
          <CallReview heard={screen.heard ?? []} onDone={() => leaveWhy(state)} />
        </main>
      </div>
    );
  }
  return (
    <div class="shop">
      <TopBar />
      <main class="shop-main calls">
        <Callers />
        <Notes />
        <PhoneDesk />
        <Line closing={screen.kind === 'playOut'} />
      </main>
    </div>
  );
}

/** Where it all happens; it says nothing that is not in words. */
function PhoneDesk() {
  const { width, height } = SCENERY_BOX;
  return (
    <svg class="phone-desk" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="scenery" d={PHONE_DESK} />
    </svg>
  );
}

function Notes() {
  const state = useGame();
  const say = useSay();
  const view = state.view.value;
  const open = view.promises.filter((one) => one.state === 'open');
  return (
    <section class="calls-notes">
      {view.news.length > 0 && (
        <ul class="calls-news">
          <NewsItems />
        </ul>
      )}
      <h2>{say('promise.book')}</h2>
      <PromiseBook promises={open} />
    </section>
  );
}

/** The telephone: it rings, or the next call is waited for. */
function Line({ closing }: { closing: boolean }) {
  const state = useGame();
  const say = useSay();
  const { view, stage } = state.game.value;
  const [call] = waiting(view.encounters);
  const last = view.turn === view.of;
  const busy = closing || stage === 'closing' || stage === 'paused';
  const spent = view.firm.minutesAsked;
  return (
    <footer class="closing calls-line">
      {spent > 0 && <p class="quiet">{say('calls.spent', { n: spent })}</p>}
      <div class={call ? 'closing-buttons' : 'line-buttons'}>
        {call && (
          <button type="button" class="button button-main" disabled={busy} onClick={() => answer(state, call.id)}>
            {say('calls.pickUp')} <span aria-hidden="true">→</span>
          </button>
        )}
        <button
          type="button"
          class={call ? 'button' : 'button button-main'}
          id={call ? undefined : 'confirm'}
          disabled={busy}
          onClick={() => void closeTurn(state, null)}
        >
          {say(call ? 'calls.ring' : last ? 'calls.closeUp' : 'calls.next')}{' '}
          {!call && <span aria-hidden="true">→</span>}
        </button>
      </div>
    </footer>
  );
}

function answer(state: GameState, encounter: string): void {
  state.screen.value = { kind: 'talk', encounter };
}

/** Enter picks up, or waits for the next call. */
function goOn(state: GameState): boolean {
  if (state.screen.value.kind !== 'street') return false;
  const [call] = waiting(state.view.value.encounters);
  if (call) answer(state, call.id);
  else void closeTurn(state, null);
  return true;
}
