import { useEffect, useState } from 'preact/hooks';
import { headOf } from '../art/portrait.ts';
import { Callers } from '../calls/callers.tsx';
import { useGame, useSay, useTell } from '../context.ts';
import { Street } from '../floor/street.tsx';
import { isPressed, useKeys } from '../keys.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Talk } from '../talk/talk.tsx';
import { Front } from './front.tsx';

type Moment = 'scene' | 'call' | 'pullBack' | 'stake';
/** The dark street stands this long before the phone rings: somebody speaks within ten seconds (visual sheet 2.3). */
const SCENE_MS = 3600;

/** The first minute: a dark street, a voice, an answer; only then whose shop this is. */
export function Opening() {
  const state = useGame();
  const say = useSay();
  const tell = useTell();
  const [moment, setMoment] = useState<Moment>('scene');
  const { view } = state.game.value;
  const encounter = view.encounters[0];
  const toStreet = () => (state.screen.value = { kind: 'street' });
  useEffect(() => {
    if (moment !== 'scene') return;
    const timer = setTimeout(() => setMoment('call'), SCENE_MS);
    return () => clearTimeout(timer);
  }, [moment]);
  const next = () => {
    if (moment === 'scene') setMoment('call');
    else if (moment === 'pullBack') setMoment('stake');
    else if (moment === 'stake') toStreet();
  };
  useKeys((key, target) => {
    if (moment === 'call' || (key !== 'Enter' && key !== ' ') || isPressed(target)) return false;
    next();
    return true;
  });
  const opening = state.host.scenario.opening;
  if (!opening || !encounter) return null;
  return (
    <main class={`opening opening-${moment}`}>
      <h1 class="unseen">{tell(state.host.scenario.title)}</h1>
      {moment === 'scene' && <Scene onNext={next} />}
      {moment === 'call' && (
        <div class="opening-call">
          <Talk encounter={encounter} bare doneText={say('app.continue')} onDone={() => setMoment('pullBack')} />
        </div>
      )}
      {moment === 'pullBack' && <PullBack onNext={next} />}
      {moment === 'stake' && <Stake onNext={next} />}
    </main>
  );
}

function Scene({ onNext }: { onNext: () => void }) {
  const { opening, stage } = useGame().host.scenario;
  const say = useSay();
  const tell = useTell();
  return (
    <div class="opening-scene">
      <Front stage={stage} />
      <p class="opening-line">{opening && tell(opening.scene)}</p>
      <p class="opening-hook">{opening && tell(opening.hook)}</p>
      <button type="button" class="button button-main" onClick={onNext}>
        {say('opening.pickUp')}
      </button>
    </div>
  );
}

/** The camera pulls back: one person was loud, most of the street is hollow. */
function PullBack({ onNext }: { onNext: () => void }) {
  const { host, view } = useGame();
  const say = useSay();
  const tell = useTell();
  return (
    <div class="opening-pull">
      <div class="opening-street">{host.scenario.inert ? <Callers /> : <Street view={view.value} />}</div>
      <div class="opening-text">
        <p>{host.scenario.opening && tell(host.scenario.opening.pullBack)}</p>
        <button type="button" class="button button-main" onClick={onNext}>
          {say('app.continue')}
        </button>
      </div>
    </div>
  );
}

/** What it is all for, from the mouth of whoever owns the shop. */
function Stake({ onNext }: { onNext: () => void }) {
  const { host, view } = useGame();
  const say = useSay();
  const tell = useTell();
  const { scenario } = host;
  const owner = scenario.staff.find(({ id }) => id === scenario.firm.owner);
  return (
    <div class="opening-stake">
      {owner && <Portrait head={headOf(0, owner.head)} sign="neutral" px={168} badge={false} />}
      <div class="opening-text">
        <p>{scenario.opening && tell(scenario.opening.stake)}</p>
        <p class="lantern">
          <Lantern />
          <b>{view.value.of}</b>
        </p>
        <button type="button" class="button button-main" onClick={onNext}>
          {say('opening.toDesk')}
        </button>
      </div>
    </div>
  );
}

/** A paper lantern that counts the turns to the next sale. */
function Lantern() {
  return (
    <svg width="44" height="58" viewBox="0 0 44 58" aria-hidden="true">
      <path class="lantern-line" d="M22 0V7M22 45V57M18 51V56M26 51V56" />
      <path class="lantern-paper" d="M14 10H30C44 14 44 38 30 42H14C0 38 0 14 14 10Z" />
      <path class="lantern-rib" d="M22 10V42M16 10C9 18 9 34 16 42M28 10C35 18 35 34 28 42" />
      <path class="lantern-cap" d="M13 7H31V11H13ZM13 41H31V45H13Z" />
    </svg>
  );
}
