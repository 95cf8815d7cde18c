import { useState } from 'preact/hooks';
import type { Debrief } from '../../app/host.ts';
import type { Key } from '../../words/say.ts';
import { headOf } from '../art/portrait.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';
import { useDebrief } from '../debrief/use-debrief.ts';
import { isPressed, useKeys } from '../keys.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Token } from '../parts/token.tsx';
import { missedByWaiting } from './missed.ts';
import { Waves } from './waves-view.tsx';
import { YearLedger } from './year-ledger.tsx';

type CastEnd = Debrief['cast'][number];

/** The last morning: those with a name one by one, then the crowd in waves, then the books. */
export function Finale() {
  const state = useGame();
  const say = useSay();
  const debrief = useDebrief();
  const [at, setAt] = useState(0);
  const cast = debrief?.cast ?? [];
  const toDebrief = () => {
    state.screen.value = { kind: 'debrief' };
  };
  const { inert } = state.host.scenario;
  const title = say(inert ? 'calls.after' : 'finale.title');
  const next = () => (at > cast.length ? toDebrief() : setAt(at + 1));
  useKeys((key, target) => {
    if (!debrief || (key !== 'Enter' && key !== ' ') || isPressed(target)) return false;
    next();
    return true;
  });
  const one = cast[at];
  return (
    <main class="finale">
      <h1>{title}</h1>
      {debrief ? (
        <Scroll class="finale-stage" label={title}>
          <div class="finale-shown" aria-live="polite">
            {at <= cast.length && <Doors cast={cast} at={at} />}
            {one && <OnePerson key={one.id} one={one} />}
            {at === cast.length && inert && (
              <p class="waves">
                {say('calls.sum', { came: cast.filter(({ comes }) => comes).length, of: cast.length })}
              </p>
            )}
            {at === cast.length && !inert && <Waves came={cast.filter(({ comes }) => comes).length} of={cast.length} />}
            {at > cast.length && <YearLedger />}
          </div>
        </Scroll>
      ) : (
        <p role="status">{say('debrief.working')}</p>
      )}
      {debrief && (
        <footer class="finale-foot">
          {at <= cast.length && (
            <button type="button" class="link" onClick={toDebrief}>
              {say('finale.open')}
            </button>
          )}
          <button type="button" class="button button-main" id="finale-next" onClick={next}>
            {at > cast.length
              ? say('finale.open')
              : say(one && at < cast.length - 1 ? 'finale.nextOne' : 'app.continue')}{' '}
            <span aria-hidden="true">→</span>
          </button>
        </footer>
      )}
    </main>
  );
}

/** Our door at the left with those who come, the empty street at the right with those who do not: nobody knows where they are. */
function Doors({ cast, at }: { cast: readonly CastEnd[]; at: number }) {
  const { scenario } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const { comes, comesNot } = wordsFor(scenario.inert);
  const turned = cast.slice(0, at);
  return (
    <div class="doors">
      <section class="door door-ours" aria-label={say(comes)}>
        <h2>{tell(scenario.firm.name)}</h2>
        <Turned cast={turned.filter(({ comes }) => comes)} />
      </section>
      <section class="door door-none" aria-label={say(comesNot)}>
        <h2>{say(comesNot)}</h2>
        <Turned cast={turned.filter(({ comes }) => !comes)} />
      </section>
    </div>
  );
}

function Turned({ cast }: { cast: readonly CastEnd[] }) {
  const { scenario } = useGame().host;
  const tell = useTell();
  return (
    <ul class="turned">
      {cast.map(({ id, comes }) => {
        const member = scenario.cast.find((one) => one.id === id);
        if (!member) return null;
        return (
          <li key={id}>
            <Portrait head={headOf(0, member.head)} sign={comes ? 'content' : 'unknown'} px={60} badge={false} />
            <span>{tell(member.name)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function OnePerson({ one }: { one: CastEnd }) {
  const { host, view } = useGame();
  const { scenario } = host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  const member = scenario.cast.find(({ id }) => id === one.id);
  const { comes, comesNot } = wordsFor(scenario.inert);
  if (!member) return null;
  const missed = missedByWaiting(member, one, view.value);
  return (
    <article class={one.comes ? 'arrival arrival-comes' : 'arrival arrival-not'}>
      <p class="arrival-line">{read(one.line)}</p>
      <Portrait head={headOf(0, member.head)} sign={one.comes ? 'content' : 'unknown'} px={180} badge={false} />
      <h2>
        {one.comes && <span class="good">◀ {say(comes)} </span>}
        {tell(member.name)} <Token name={member.token} px={24} />
        {!one.comes && <span class="bad"> {say(comesNot)} ▶</span>}
      </h2>
      {missed && <p class="quiet">{say('finale.missed', missed)}</p>}
    </article>
  );
}

/** Who comes to a shop rings a desk with a telephone. */
function wordsFor(inert: boolean): { readonly comes: Key; readonly comesNot: Key } {
  return inert
    ? { comes: 'calls.again', comesNot: 'calls.never' }
    : { comes: 'finale.comes', comesNot: 'finale.comesNot' };
}
