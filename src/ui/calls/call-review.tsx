import { useEffect, useRef } from 'preact/hooks';
import type { ViewEncounter } from '../../sim/index.ts';
import { useGame, useRead, useSay } from '../context.ts';
import { NewsItems } from '../floor/inbox.tsx';
import { isPressed, useKeys } from '../keys.ts';
import { Scroll } from '../parts/scroll.tsx';
import { useCaller } from '../talk/caller.ts';
import { useTime } from '../time.ts';
import { ConceptCard } from '../why/concept-card.tsx';

interface ReviewProps {
  /** The talks of the turn just closed. */
  readonly heard: readonly ViewEncounter[];
  readonly onDone: () => void;
}

/** After a call: each thing you said with what it teaches, what became of promises, one concept. */
export function CallReview({ heard, onDone }: ReviewProps) {
  const { view: latest } = useGame();
  const say = useSay();
  const read = useRead();
  const time = useTime();
  const callerOf = useCaller();
  const view = latest.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useKeys((key, target) => {
    if (key !== 'Enter' || isPressed(target)) return false;
    onDone();
    return true;
  });
  return (
    <div class="why">
      <Scroll class="why-body" label={say('calls.review')}>
        <h2 ref={title} tabIndex={-1}>
          {say('calls.review')}
          {heard[0] && <span class="quiet"> · {callerOf(heard[0]).name}</span>}
        </h2>
        {heard.map((talk) => (
          <ul key={talk.id} class="lessons">
            {yours(talk).map(({ text, teaches }) => (
              <li key={text}>
                <p class="lesson-said">{say('talk.said', { text: read(text) })}</p>
                <p>{read(teaches)}</p>
              </li>
            ))}
            {yours(talk).length === 0 && <li>{say('calls.unanswered')}</li>}
          </ul>
        ))}
        <ul class="calls-news">
          <NewsItems only="promise" />
        </ul>
        {view.cards.map((id) => (
          <ConceptCard key={id} id={id} />
        ))}
      </Scroll>
      <footer class="play-foot">
        <button type="button" class="button button-main" id="why-done" onClick={onDone}>
          {view.over ? say('calls.after') : say('calls.on', { turn: time.name(view.turn) })}{' '}
          <span aria-hidden="true">→</span>
        </button>
      </footer>
    </div>
  );
}

/** What was said on our side, each with the path of what it teaches. */
function yours({ said }: ViewEncounter): readonly { readonly text: string; readonly teaches: string }[] {
  return said.flatMap(({ by, key }) =>
    by === 'us' && key.endsWith('.text') ? [{ text: key, teaches: key.replace(/\.text$/, '.teaches') }] : [],
  );
}
