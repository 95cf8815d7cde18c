import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief, PersonReview } from '../../app/host.ts';
import type { GameRecord } from '../../sim/index.ts';
import { headOf } from '../art/portrait.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { Portrait } from '../parts/portrait.tsx';
import type { Question } from './answers.ts';
import { questionFor } from './answers.ts';
import { GuessChips } from './guess-chips.tsx';
import type { Guesses } from './guesses.ts';
import { Reveal } from './reveal.tsx';
import { useDeeds } from './use-deeds.ts';

interface ThreePeopleProps {
  readonly people: readonly PersonReview[];
  readonly debrief: Debrief;
  readonly record: GameRecord;
  readonly guesses: Guesses;
  readonly onGuess: (people: Guesses['people']) => void;
}

/** Three people, one at a time: guess why they came or not, then see. */
export function ThreePeople({ people, debrief, record, guesses, onGuess }: ThreePeopleProps) {
  const { scenario } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const deeds = useDeeds(record);
  const questions = people.map((person) => ({ person, question: questionFor(person, scenario, debrief.talks) }));
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      questions.findIndex(({ person }) => !(person.id in guesses.people)),
    ),
  );
  const title = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) title.current?.focus();
  }, [at]);
  const now = questions[at];
  if (!now) return null;
  const { person, question } = now;
  const member = scenario.cast.find(({ id }) => id === person.id)!;
  const name = tell(member.name);
  const guess = guesses.people[person.id] ?? null;
  const right = questions.filter(({ person: { id }, question: { right: true_ } }) =>
    true_.includes(guesses.people[id] ?? ''),
  ).length;
  const all = questions.every(({ person: { id } }) => id in guesses.people);
  const go = (to: number) => {
    moved.current = true;
    setAt(to);
  };
  return (
    <section class="people" aria-labelledby="people-title">
      <h3 id="people-title">{say('people.title')}</h3>
      <p class="quiet">{all ? say('people.sum', { right, of: questions.length }) : say('people.about')}</p>
      <ol class="people-tabs">
        {questions.map(({ person: { id }, question: asked }, k) => {
          const known = scenario.cast.find((one) => one.id === id)!;
          const mark = markOf(asked, guesses.people[id]);
          return (
            <li key={id}>
              <button
                type="button"
                class={k === at ? 'people-tab people-tab-on' : 'people-tab'}
                aria-current={k === at ? 'step' : undefined}
                aria-label={say('people.look', { name: tell(known.name) })}
                disabled={mark === '' && k !== at && k > firstOpen()}
                onClick={() => go(k)}
              >
                <Portrait head={headOf(0, known.head)} sign="unknown" px={44} badge={false} />
                <span>{tell(known.name)}</span>
                <b class={mark === '✓' ? 'good' : 'bad'} aria-hidden="true">
                  {mark}
                </b>
              </button>
            </li>
          );
        })}
      </ol>
      <article class="person">
        <div class={person.comes ? 'person-face' : 'person-face person-gone'}>
          <Portrait head={headOf(0, member.head)} sign={person.comes ? 'content' : 'unknown'} px={120} badge={false} />
        </div>
        <div class="person-ask">
          <p class="quiet">{say('people.place', { n: at + 1, of: questions.length })}</p>
          <h4 ref={title} tabIndex={-1}>
            {say(whyKey(person.comes, scenario.inert), { name })}
          </h4>
          <GuessChips
            name={`person-${person.id}`}
            options={question.answers.map(({ key, deed }) => ({ key, text: deeds.answer(deed) }))}
            right={question.right}
            guess={guess}
            onGuess={(key) => onGuess({ ...guesses.people, [person.id]: key })}
          />
        </div>
        {guess !== null && <Reveal person={person} name={name} record={record} />}
      </article>
      {guess !== null && at + 1 < questions.length && (
        <button type="button" class="button button-strong" id="people-next" onClick={() => go(at + 1)}>
          {say('people.next')} <span aria-hidden="true">→</span>
        </button>
      )}
    </section>
  );

  function firstOpen(): number {
    const open = questions.findIndex(({ person: { id } }) => !(id in guesses.people));
    return open < 0 ? questions.length : open;
  }
}

function markOf({ right }: Question, guess: string | undefined): string {
  if (guess === undefined) return '';
  return right.includes(guess) ? '✓' : '✗';
}

function whyKey(comes: boolean, inert: boolean) {
  if (inert) return comes ? 'people.why.again' : 'people.why.never';
  return comes ? 'people.why.comes' : 'people.why.comesNot';
}
