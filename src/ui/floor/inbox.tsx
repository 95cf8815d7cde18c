import type { ViewEncounter } from '../../sim/index.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { usePeople } from '../people.ts';
import { useCaller } from '../talk/caller.ts';
import { useTime } from '../time.ts';
import { waiting } from './waiting.ts';

/** Somebody who wants an answer, with a face. */
export function CallerCard({ encounter }: { encounter: ViewEncounter }) {
  const state = useGame();
  const say = useSay();
  const read = useRead();
  const tell = useTell();
  const moodName = useMoods();
  const caller = useCaller()(encounter);
  const first = encounter.said.find(({ by }) => by === 'them');
  const begun = encounter.said.some(({ by }) => by === 'us');
  const authored = state.host.scenario.encounters.find(({ id }) => id === encounter.id);
  return (
    <article class="caller">
      <Portrait head={caller.head} sign={caller.face} px={88} badge={caller.who !== null} />
      <div class="caller-words">
        <h2>
          {caller.name} <span class="quiet">{caller.who === null ? '' : moodName(caller.face)}</span>
        </h2>
        {first && <p class="caller-line">{read(first.key)}</p>}
        {encounter.alike > 0 && authored?.alike && <p class="quiet caller-alike">{tell(authored.alike.text)}</p>}
      </div>
      <button
        type="button"
        class="button button-strong"
        aria-label={`${say('inbox.answer')} ${caller.name}`}
        onClick={() => (state.screen.value = { kind: 'talk', encounter: encounter.id })}
      >
        {say(begun ? 'inbox.goOn' : 'inbox.answer')}
      </button>
    </article>
  );
}

/** Callers beyond the first, those answered, and what there is to hear on the street. */
export function Inbox({ skip }: { skip: number }) {
  const state = useGame();
  const say = useSay();
  const callerOf = useCaller();
  const { view } = state.game.value;
  const rest = waiting(view.encounters).slice(skip);
  const done = view.encounters.filter(({ node }) => node === null);
  return (
    <section class="inbox" aria-labelledby="inbox-title">
      <header class="inbox-head">
        <h2 id="inbox-title">
          {say('inbox.title')}
          {rest.length > 0 && <span class="count">{rest.length}</span>}
        </h2>
        {view.books.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              state.screen.value = { kind: 'why', prediction: null };
            }}
          >
            {say('play.again')}
          </button>
        )}
      </header>
      <Scroll class="inbox-list" label={say('inbox.news')}>
        <ul>
          {rest.map((encounter) => (
            <li key={encounter.id}>
              <button
                type="button"
                class="link"
                onClick={() => (state.screen.value = { kind: 'talk', encounter: encounter.id })}
              >
                {callerOf(encounter).name} · {say('inbox.answer')}
              </button>
            </li>
          ))}
          {done.map((encounter) => (
            <li key={encounter.id} class="quiet">
              {callerOf(encounter).name} · {say('inbox.done')}
            </li>
          ))}
          <NewsItems />
        </ul>
      </Scroll>
      {rest.length === 0 && skip === 0 && done.length === 0 && view.news.length === 0 && (
        <p class="quiet">{say('inbox.empty')}</p>
      )}
    </section>
  );
}

const PLACES = ['street', 'inbox', 'hint', 'rival', 'ticket', 'note', 'event', 'rule', 'promise', 'tender'] as const;

/** What there is to hear; of one kind alone where it is named. */
export function NewsItems({ only }: { only?: (typeof PLACES)[number] }) {
  const { game } = useGame();
  const say = useSay();
  const read = useRead();
  const people = usePeople();
  const time = useTime();
  const { view } = game.value;
  /** When bids are opened, or how they stood. */
  const bids = ({ decides, bid, best }: (typeof view.news)[number]['values']): string => {
    if (decides !== undefined) return say('tender.open', { turn: time.name(Number(decides)) });
    return say(bid === undefined ? 'tender.notBid' : 'tender.bid', { bid: bid ?? '', best: best ?? '' });
  };
  return (
    <>
      {view.news
        .filter(({ where }) => only === undefined || where === only)
        .map(({ key, where, values }) => {
          const place = PLACES.find((known) => known === where) ?? 'note';
          const kept = values['kept'];
          const to = typeof values['to'] === 'number' && values['to'] >= 0 ? people(values['to']).name : '';
          const told =
            place === 'promise'
              ? `${to} ${read(key)} · ${say(kept === 1 ? 'promise.kept' : 'promise.broken')}`
              : place === 'tender'
                ? `${read(key)} · ${bids(values)}`
                : read(key);
          return (
            <li key={key} class={`news news-${place}${kept === 0 ? ' bad' : ''}`}>
              <b>{say(`news.${place}`)}</b> {told}
            </li>
          );
        })}
    </>
  );
}
