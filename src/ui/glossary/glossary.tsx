import { useEffect, useRef, useState } from 'preact/hooks';
import { FACES, PLACES } from '../../scenes/crowd.ts';
import type { Scenario } from '../../sim/index.ts';
import { useGame, useSay, useTell } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import { Dialog } from '../parts/dialog.tsx';
import type { TermId } from './terms.ts';
import { matches, TERMS, textsOf } from './terms.ts';
import { useCourse } from './use-course.ts';

/** So few entries of the course are found that they lie open. (chosen) */
const FEW = 4;

interface GlossaryProps {
  /** Where it opens; without one at its beginning. */
  readonly term?: TermId | null;
  readonly onClose: () => void;
}

/** What marks, places, figures and words mean, the concepts met here so far, the terms of the course, and the keys. */
export function Glossary({ term = null, onClose }: GlossaryProps) {
  const { host, view } = useGame();
  const say = useSay();
  const tell = useTell();
  const [sought, setSought] = useState('');
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const entry = opened.current;
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [term]);
  const { turn, cards: now } = view.value;
  const met = host.scenario.cards.filter(
    ({ id, after }) => now.includes(id) || term === `card.${id}` || ('turn' in after && after.turn < turn),
  );
  const terms = TERMS.filter((one) => matches(textsOf(one), sought));
  const cards = met.filter((card) => matches(wordsOf(card), sought));
  const entry = (id: TermId, word: string, means: string) => (
    <div
      key={id}
      ref={id === term ? opened : null}
      class={id === term ? 'glossary-open' : undefined}
      tabIndex={id === term ? -1 : undefined}
    >
      <dt>{word}</dt>
      <dd>{means}</dd>
    </div>
  );
  const { course, failed, again } = useCourse();
  const groups = course?.courseTerms(sought) ?? [];
  const ofCourse = groups.reduce((sum, group) => sum + group.terms.length, 0);
  const found = terms.length + cards.length + ofCourse;
  return (
    <Dialog title={say('help.title')} onClose={onClose}>
      <div class="glossary">
        <label class="glossary-search">
          <span>{say('glossary.search')}</span>
          <input type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
          <span role="status" class="quiet">
            {sought === '' ? '' : found === 0 ? say('glossary.nothing') : say('glossary.found', { n: found })}
          </span>
        </label>
        {course && sought === '' && term === null && (
          <p>
            <course.ToCourse />
          </p>
        )}
        {term === null && <Legend sought={sought} />}
        {cards.length > 0 && (
          <section>
            <h3>{say('help.cards')}</h3>
            <dl>{cards.map(({ id, title, text }) => entry(`card.${id}`, tell(title), tell(text)))}</dl>
          </section>
        )}
        {terms.length > 0 && (
          <section>
            <h3>{say('glossary.terms')}</h3>
            <dl>{terms.map((one) => entry(one, say(`term.${one}`), say(`means.${one}`)))}</dl>
          </section>
        )}
        {course && ofCourse > 0 && (
          <course.CourseTerms
            groups={groups}
            term={term?.startsWith('course.') ? term.slice('course.'.length) : null}
            all={sought !== '' && ofCourse <= FEW}
          />
        )}
        {failed && (
          <p role="alert">
            {say('app.notCome')}{' '}
            <button type="button" class="button" onClick={again}>
              {say('app.again')}
            </button>
          </p>
        )}
        {sought === '' && term === null && <Keys />}
      </div>
    </Dialog>
  );
}

/** A concept as every language has it. */
const wordsOf = ({ title, text }: Scenario['cards'][number]): readonly string[] =>
  [...Object.values(title), ...Object.values(text)].filter((one) => one !== undefined);

/** Badges, places and the figures of the top bar. */
function Legend({ sought }: { sought: string }) {
  const say = useSay();
  const moodName = useMoods();
  const found = (...texts: readonly string[]) => matches(texts, sought);
  const faces = FACES.filter((face) => found(moodName(face)));
  const places = PLACES.filter((place) => found(say(`place.${place}`), say(`help.${place}`)));
  const figures = (['cash', 'satisfied', 'trulyLoyal'] as const).filter((one) =>
    found(say(`bar.${one}`), say(`help.${one}`)),
  );
  return (
    <>
      {faces.length > 0 && (
        <section>
          <h3>{say('help.moods')}</h3>
          <ul class="glossary-moods">
            {faces.map((face) => (
              <li key={face}>
                <Badge sign={face} px={22} /> {moodName(face)}
              </li>
            ))}
          </ul>
          <p>{say('help.unknown')}</p>
        </section>
      )}
      {places.length > 0 && (
        <section>
          <h3>{say('help.places')}</h3>
          <dl>
            {places.map((place) => (
              <div key={place}>
                <dt>{say(`place.${place}`)}</dt>
                <dd>{say(`help.${place}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {figures.length > 0 && (
        <section>
          <h3>{say('help.dials')}</h3>
          <dl>
            {figures.map((figure) => (
              <div key={figure}>
                <dt>{say(`bar.${figure}`)}</dt>
                <dd>{say(`help.${figure}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Keys() {
  const say = useSay();
  return (
    <section>
      <h3>{say('help.keys')}</h3>
      <ul>
        {(['step', 'choose', 'skip', 'confirm', 'help'] as const).map((key) => (
          <li key={key}>{say(`help.key.${key}`)}</li>
        ))}
      </ul>
    </section>
  );
}
