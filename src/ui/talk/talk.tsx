import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewEncounter } from '../../sim/index.ts';
import { sayRefusal } from '../../words/say-refusal.ts';
import { useGame, useLanguage, useRead, useSay, useTell } from '../context.ts';
import { waiting } from '../floor/waiting.ts';
import { giveAnswer } from '../game-state.ts';
import { isPressed, useKeys } from '../keys.ts';
import { useMoods } from '../moods.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Token } from '../parts/token.tsx';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { useCaller } from './caller.ts';
import { useUnease } from './ease.ts';
import { EffectChips } from './effect-chips.tsx';
import { PopUps } from './pop-ups.tsx';
import { PromiseBook, Slip } from './promise-book.tsx';
import { reactionTo } from './reaction.ts';
import { Replies } from './replies.tsx';

interface TalkProps {
  readonly encounter: ViewEncounter;
  /** Where it goes when all is said. */
  readonly onDone: () => void;
  /** How the way out is called, when it is not the street. */
  readonly doneText?: string;
  /** Nothing but the two of you: no way back, no book. */
  readonly bare?: boolean;
}

/** One conversation: a large face, what was said, what can be said. */
export function Talk({ encounter, onDone, doneText, bare = false }: TalkProps) {
  const state = useGame();
  const say = useSay();
  const read = useRead();
  const tell = useTell();
  const language = useLanguage();
  const moodName = useMoods();
  const wide = useMedia(WIDE);
  const tall = useMedia('(min-height: 700px)');
  const callerOf = useCaller();
  const caller = callerOf(encounter);
  const [busy, setBusy] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const { view, clock } = state.game.value;
  const authored = state.host.scenario.encounters.find(({ id }) => id === encounter.id);
  const spoken = encounter.said.length;
  const over = encounter.node === null;
  const answered = encounter.said.some(({ by }) => by === 'us');
  const unease = useUnease()(encounter, caller.role);
  // what a reply weighed shows on the customer it was said to, not on a colleague who tells of them
  const face = answered && caller.who !== null ? reactionTo(caller.face, encounter.effects) : caller.face;
  const open = view.promises.filter(({ state }) => state === 'open');
  const pinned = open.filter((one) => one.encounter === encounter.id);
  const booked = !bare && wide && open.length > 0;
  useEffect(() => {
    const lines = line.current;
    lines?.focus();
    if (lines) showLatest(lines);
  }, [encounter.id, spoken]);
  useKeys((key, target) => {
    if (key !== 'Enter' || !over || isPressed(target)) return false;
    onDone();
    return true;
  });
  const answer = async (reply: string) => {
    if (busy) return;
    setBusy(true);
    await giveAnswer(state, encounter.id, reply);
    setBusy(false);
  };
  const px = wide ? (tall ? 220 : 172) : encounter.popUps.length > 0 ? 84 : tall ? 150 : 100;
  return (
    <section class={bare ? 'talk talk-bare' : booked ? 'talk talk-booked' : 'talk'} aria-labelledby="talk-name">
      <header class="talk-head">
        {!bare && (
          <button type="button" class="link" onClick={onDone}>
            ‹ {say(state.host.scenario.inert ? 'calls.hold' : 'desk.goBack')}
          </button>
        )}
        <h2 id="talk-name">
          {caller.name} <Token name={caller.token} px={24} />
          {caller.who !== null && <span class="quiet"> · {moodName(face)}</span>}
          {unease && <span class="uneasy"> · {unease.name}</span>}
        </h2>
        <span class="quiet">
          {authored ? `${say(`talk.place.${authored.place}`)} · ${tell(authored.title)}` : ''}
          {clock && encounter.seconds !== null && clock.running
            ? ` · ${say('talk.secondsLeft', { n: Math.ceil(clock.leftMs / 1000) })}`
            : ''}
        </span>
      </header>
      <div class="talk-scene">
        <div class="talk-face">
          <Portrait
            head={caller.head}
            sign={unease ? 'privacy' : face}
            manner={unease?.manner ?? 'plain'}
            px={px}
            badge={caller.who !== null}
          />
          {encounter.alike > 0 && authored?.alike && <p class="quiet">{tell(authored.alike.text)}</p>}
        </div>
        <div class="talk-lines" ref={line} tabIndex={-1} aria-live="polite">
          <PopUps encounter={encounter} />
          {encounter.said.map(({ by, key }, at) => {
            const last = at >= lastOfThem(encounter);
            return (
              <p key={`${at} ${key}`} class={`said said-${by}${last ? ' said-now' : ''}`}>
                {by === 'us' ? say('talk.said', { text: read(key) }) : read(key)}
              </p>
            );
          })}
          {encounter.timedOut && <p class="said quiet">{say('talk.timedOut')}</p>}
        </div>
      </div>
      {answered && (
        <div class="talk-after">
          <EffectChips effects={encounter.effects} />
          {pinned.map((promise) => (
            <ul class="book" key={promise.id} aria-label={say('talk.pinned')}>
              <Slip promise={promise} fresh />
            </ul>
          ))}
        </div>
      )}
      {state.refusals.value.map((refusal) => (
        <p class="refusal" role="alert" key={refusal.code}>
          {sayRefusal(language, refusal, state.host.legend.levers)}
        </p>
      ))}
      {over ? (
        <div class="talk-foot">
          <button type="button" class="button button-main" id="talk-done" onClick={onDone}>
            {doneText ?? nextText(encounter)} <span aria-hidden="true">→</span>
          </button>
        </div>
      ) : (
        <Replies encounter={encounter} disabled={busy} onAnswer={answer} />
      )}
      {booked && (
        <aside class="talk-book" aria-label={say('promise.book')}>
          <h3>{say('promise.book')}</h3>
          <PromiseBook promises={open} />
        </aside>
      )}
    </section>
  );

  function nextText(now: ViewEncounter): string {
    const next = waiting(view.encounters).find(({ id }) => id !== now.id);
    if (next) return say('talk.nextOne', { name: callerOf(next).name });
    return say(state.host.scenario.inert ? 'calls.back' : 'talk.over');
  }
}

/** Where the last thing they said stands: that and what follows is told large. */
function lastOfThem({ said }: ViewEncounter): number {
  return said.map(({ by }) => by).lastIndexOf('them');
}

/**
 * At first a face is seen; from the first answer on the end of the talk is in sight, never at the price of what was said
 * last: where both do not fit, that comes first.
 */
function showLatest(lines: HTMLElement): void {
  lines.scrollTo({ top: lines.scrollHeight });
  const talk = lines.closest('.talk');
  const now = lines.querySelector('.said-now');
  if (!talk || !now || !lines.querySelector('.said-us')) return;
  talk.scrollTo({ top: talk.scrollHeight });
  if (now.getBoundingClientRect().top < talk.getBoundingClientRect().top) now.scrollIntoView({ block: 'start' });
}
