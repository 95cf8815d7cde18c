import { Console } from './console/console.tsx';
import { useGame, useSay, useTell } from './context.ts';
import { Desk } from './desk/desk.tsx';
import { StopDesk } from './desk/stop-desk.tsx';
import { CallerCard, Inbox } from './floor/inbox.tsx';
import { Legend } from './floor/legend.tsx';
import { Street } from './floor/street.tsx';
import { TopBar } from './floor/top-bar.tsx';
import { waiting } from './floor/waiting.ts';
import type { ConsoleTab, PhoneTab } from './game-state.ts';
import { leaveTalk, leaveWhy } from './shop-moves.ts';
import { isMidStop } from './stops.ts';
import { PromiseBook } from './talk/promise-book.tsx';
import { Talk } from './talk/talk.tsx';
import { Why } from './why/why.tsx';

const TABS = ['street', 'inbox', 'files', 'ledger'] as const satisfies readonly PhoneTab[];

/** The same shop on a phone: four tabs, the desk as a sheet, everything pressed within the thumb's reach. */
export function PhoneShop() {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const screen = state.screen.value;
  const { view } = state.game.value;
  const talk = screen.kind === 'talk' ? view.encounters.find(({ id }) => id === screen.encounter) : undefined;
  if (talk) {
    return (
      <div class="shop">
        <main class="shop-main">
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
        <main class="shop-main side">
          <Why {...screen} onDone={() => leaveWhy(state)} />
        </main>
      </div>
    );
  }
  const tab = state.phoneTab.value;
  const mid = isMidStop(state.host.scenario, state.settings.value, view.turn);
  if (tab === 'desk') {
    return (
      <div class="shop">
        <TopBar />
        <main class="shop-main side">
          <button type="button" class="link side-back" onClick={() => (state.phoneTab.value = 'street')}>
            ‹ {say('desk.goBack')}
          </button>
          {mid ? <StopDesk /> : <Desk key={view.turn} />}
        </main>
      </div>
    );
  }
  const calls = waiting(view.encounters);
  return (
    <div class="shop">
      <TopBar />
      <main class="shop-main">
        <PhoneTabBody tab={tab} />
      </main>
      <footer class="phone-foot">
        {tab === 'street' && (
          <button type="button" class="button button-main" onClick={() => (state.phoneTab.value = 'desk')}>
            {mid ? say('stop.next') : say('street.toDesk', { n: view.changes.allowed })}{' '}
            <span aria-hidden="true">→</span>
          </button>
        )}
        <nav class="phone-tabs" aria-label={say('tab.main')}>
          {TABS.map((one) => (
            <button
              key={one}
              type="button"
              class={one === tab ? 'phone-tab phone-tab-on' : 'phone-tab'}
              aria-current={one === tab ? 'page' : undefined}
              onClick={() => {
                state.sheet.value = null;
                state.phoneTab.value = one;
              }}
            >
              {say(`tab.${one}`)}
              {one === 'inbox' && calls.length > 0 && <span class="count">{calls.length}</span>}
            </button>
          ))}
        </nav>
      </footer>
    </div>
  );
}

function PhoneTabBody({ tab }: { tab: PhoneTab }) {
  const state = useGame();
  const say = useSay();
  const view = state.view.value;
  const calls = waiting(view.encounters);
  const open = (only: readonly ConsoleTab[]) => {
    const sheet = state.sheet.value;
    const at = sheet?.kind === 'console' ? sheet : null;
    return (
      <Console
        tab={at?.tab ?? only[0]!}
        who={at?.who ?? null}
        only={only}
        onTab={(next, who) => (state.sheet.value = { kind: 'console', tab: next, who })}
      />
    );
  };
  switch (tab) {
    case 'inbox':
      return (
        <div class="phone-page">
          {calls.map((encounter) => (
            <CallerCard key={encounter.id} encounter={encounter} />
          ))}
          <Inbox skip={calls.length} />
          <section class="phone-book">
            <h2>{say('promise.book')}</h2>
            <PromiseBook promises={view.promises.filter((one) => one.state === 'open')} />
          </section>
        </div>
      );
    case 'files':
      return <div class="phone-page">{open(['customers', 'complaints', 'quadrant', 'insight', 'accounts'])}</div>;
    case 'ledger':
      return <div class="phone-page">{open(['ledger', 'promises'])}</div>;
    default:
      return (
        <div class="phone-page">
          {calls[0] && <CallerCard encounter={calls[0]} />}
          <Street view={view} />
          <Legend />
        </div>
      );
  }
}
