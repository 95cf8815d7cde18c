import type { View } from '../sim/index.ts';
import { CallShop } from './calls/call-shop.tsx';
import { useGame, useSay } from './context.ts';
import { tryClose } from './desk/closing.tsx';
import { Desk } from './desk/desk.tsx';
import { placesOf, stepFrom, withValue } from './desk/steps.ts';
import { StopDesk } from './desk/stop-desk.tsx';
import { CallerCard, Inbox } from './floor/inbox.tsx';
import { Legend } from './floor/legend.tsx';
import { Street } from './floor/street.tsx';
import { TopBar } from './floor/top-bar.tsx';
import { waiting } from './floor/waiting.ts';
import type { GameState, Screen } from './game-state.ts';
import { isPressed, useKeys } from './keys.ts';
import { useMedia, WIDE } from './parts/use-media.ts';
import { PhoneShop } from './phone-shop.tsx';
import { PlayOut, useBeats } from './play-out/play-out.tsx';
import { leaveTalk, leaveWhy } from './shop-moves.ts';
import { isMidStop } from './stops.ts';
import { Talk } from './talk/talk.tsx';
import { Why } from './why/why.tsx';

/** Street and desk, and what takes their places while a turn is heard, played out and understood. */
export function Shop() {
  const state = useGame();
  const wide = useMedia(WIDE);
  const screen = state.screen.value;
  useKeys((key, target) => !state.host.scenario.inert && shopKey(state, key, target));
  if (state.host.scenario.inert) return <CallShop />;
  if (screen.kind === 'playOut') return <Playing {...screen} />;
  if (!wide) return <PhoneShop />;
  return (
    <div class="shop">
      <TopBar turn={screen.kind === 'why' ? closedTurn(state.view.value) : undefined} />
      <main class="shop-main">
        <Left />
        <Right />
      </main>
    </div>
  );
}

/** The turn a why speaks of: the one just closed. */
function closedTurn(view: View): number {
  return view.books.at(-1)?.turn ?? view.turn;
}

function Left() {
  const state = useGame();
  const screen = state.screen.value;
  const view = state.view.value;
  const talk = screen.kind === 'talk' ? view.encounters.find(({ id }) => id === screen.encounter) : undefined;
  if (talk) return <Talk key={talk.id} encounter={talk} onDone={() => leaveTalk(state, talk.id)} />;
  const [first] = waiting(view.encounters);
  return (
    <div class="floor">
      <Street view={view} />
      {screen.kind === 'street' && (
        <div class="strip">
          {first && <CallerCard encounter={first} />}
          <Inbox skip={first ? 1 : 0} />
          <Legend />
        </div>
      )}
    </div>
  );
}

function Right() {
  const state = useGame();
  const screen = state.screen.value;
  if (screen.kind === 'why') {
    return (
      <aside class="side">
        <Why {...screen} onDone={() => leaveWhy(state)} />
      </aside>
    );
  }
  return (
    <aside class="side" inert={screen.kind === 'talk'}>
      {isMid(state) ? <StopDesk /> : <Desk key={state.view.value.turn} />}
    </aside>
  );
}

/** The turn plays out: the street moves, the desk's place tells what happened. */
function Playing({ before, done: ready, prediction, earlier = null }: Extract<Screen, { kind: 'playOut' }>) {
  const state = useGame();
  const say = useSay();
  const view = state.view.value;
  const beats = [...(earlier?.beats ?? []), ...view.beats];
  const { at, skip } = useBeats(beats, ready);
  const shown = ready ? view : before;
  return (
    <div class="shop shop-playing">
      <TopBar turn={before.turn} />
      <main class="shop-main">
        <div class="floor">
          <Street view={shown} playing={ready ? { before, beats, at } : null} />
        </div>
        <aside class="side" aria-label={say('why.title')}>
          <PlayOut
            beats={beats}
            at={at}
            ready={ready}
            turn={before.turn}
            onSkip={skip}
            onDone={() => (state.screen.value = { kind: 'why', prediction, earlier, before })}
          />
        </aside>
      </main>
    </div>
  );
}

/** Keys of the shop: [ and ] turn the chosen lever; Enter hears whoever waits, and opens the shop when nobody does. */
function shopKey(state: GameState, key: string, target: EventTarget | null): boolean {
  if (state.screen.value.kind !== 'street') return false;
  if (key === '[' || key === ']') return stepLever(state, key === '[' ? -1 : 1);
  if (key === 'Enter' && !isPressed(target)) return hearNext(state) || (!isMid(state) && tryClose(state));
  return false;
}

function hearNext(state: GameState): boolean {
  const [next] = waiting(state.view.value.encounters);
  if (!next) return false;
  state.screen.value = { kind: 'talk', encounter: next.id };
  return true;
}

const isMid = ({ host, settings, view }: GameState) => isMidStop(host.scenario, settings.value, view.value.turn);

function stepLever(state: GameState, by: -1 | 1): boolean {
  const { view, draft } = state.game.value;
  const entry =
    view.desk.find(({ lever }) => lever === state.lever.value) ?? view.desk.find(({ open, agenda }) => open && agenda);
  if (!entry || entry.held || entry.committed !== null) return false;
  const field = document.activeElement?.closest<HTMLElement>(`[data-lever="${entry.lever}"] [data-knob]`);
  const knob = field?.dataset['knob'] ?? Object.keys(entry.knobs)[0] ?? '';
  const member = field?.dataset['member'] ?? null;
  const bound = entry.bounds[knob];
  const places = bound ? placesOf(bound) : null;
  const decision = { ...entry.last, ...draft.levers[entry.lever] };
  const value = member === null ? decision[knob] : (decision[knob] as Record<string, unknown> | undefined)?.[member];
  const next = places ? stepFrom(places, value, by) : undefined;
  if (next === undefined) return false;
  state.lever.value = entry.lever;
  state.host.propose(entry.lever, withValue(decision, knob, member, next));
  return true;
}
