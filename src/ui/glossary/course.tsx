import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourseTerm } from '../../words/course/term.ts';
import { COURSE_WORDS } from '../../words/course/terms.ts';
import { leverName } from '../../words/levers.ts';
import { fill } from '../../words/say.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { AskTerm } from './ask-term.tsx';
import type { CourseGroups } from './course-terms.ts';

interface CourseTermsProps {
  readonly groups: CourseGroups;
  /** The term that is to lie open. */
  readonly term: string | null;
  /** Few enough to be read at once: all lie open. */
  readonly all: boolean;
}

/** The terms of the course, folded under their themes. */
export function CourseTerms({ groups, term, all }: CourseTermsProps) {
  const language = useLanguage();
  return (
    <section class="course">
      <h3>{COURSE_WORDS['course.title'][language]}</h3>
      {groups.map(({ id, name, terms }) => (
        <div key={id} class="course-group">
          <h4>{name[language]}</h4>
          {terms.map((one) => (
            <Entry key={`${one.id} ${all}`} term={one} sought={one.id === term} open={all} />
          ))}
        </div>
      ))}
    </section>
  );
}

/** From the top of the glossary to the terms of the course, which stand far below. */
export function ToCourse() {
  const language = useLanguage();
  const go = () => {
    const section = document.querySelector('.course');
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('summary')?.focus({ preventScroll: true });
  };
  return (
    <button type="button" class="link" onClick={go}>
      {COURSE_WORDS['course.title'][language]} <span aria-hidden="true">↓</span>
    </button>
  );
}

interface EntryProps {
  readonly term: CourseTerm;
  readonly sought: boolean;
  readonly open: boolean;
}

function Entry({ term, sought, open }: EntryProps) {
  const language = useLanguage();
  const entry = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!sought) return;
    entry.current?.scrollIntoView({ block: 'start' });
    entry.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, [sought]);
  return (
    <details ref={entry} class={sought ? 'course-term glossary-open' : 'course-term'} open={open || sought}>
      <summary>{term.name[language]}</summary>
      <p>{term.means[language]}</p>
      <p>
        <b>{COURSE_WORDS['course.shows'][language]}</b> {term.shows[language]}
      </p>
      <p>
        <b>{COURSE_WORDS['course.mistaken'][language]}</b> {term.mistaken[language]}
      </p>
      <WhereItShows term={term} />
      <AskTerm term={term} />
    </details>
  );
}

/** The levers of this scenario by which it is felt, and the page of the files that shows it. */
function WhereItShows({ term: { levers, file } }: { term: CourseTerm }) {
  const state = useGame();
  const say = useSay();
  const language = useLanguage();
  const { scenario, legend } = state.host;
  const here = levers.filter((lever) => scenario.levers[lever] !== undefined);
  const [playing] = useState(() => ['street', 'talk', 'why'].includes(state.screen.value.kind));
  const shown = playing && file !== undefined && scenario.consoleTabs.includes(file) ? file : null;
  if (here.length === 0 && shown === null) return null;
  return (
    <p class="course-where">
      {here.length > 0 && (
        <span>
          <b>{COURSE_WORDS['course.levers'][language]}</b>{' '}
          {here.map((lever) => leverName(language, scenario, legend.levers, lever)).join(' · ')}
        </span>
      )}
      {shown && (
        <button
          type="button"
          class="link"
          onClick={() => {
            state.term.value = null;
            state.sheet.value = { kind: 'console', tab: shown, who: null };
          }}
        >
          {fill(COURSE_WORDS['course.file'][language], { page: say(`console.${shown}`) })}
        </button>
      )}
    </p>
  );
}
