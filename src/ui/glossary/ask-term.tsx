import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked } from '../../app/storage/checks.ts';
import type { Question } from '../../questions/question.ts';
import type { CourseTerm } from '../../words/course/term.ts';
import { COURSE_WORDS } from '../../words/course/terms.ts';
import { CheckQuestion } from '../checks/check-question.tsx';
import { fetchQuestions } from '../checks/use-checks.ts';
import { useLanguage, useSay } from '../context.ts';

/** The question of the bank on a term, for whoever wants to see whether it sat. Nothing of it is kept. */
export function AskTerm({ term }: { term: CourseTerm }) {
  const say = useSay();
  const language = useLanguage();
  const [stage, setStage] = useState<'closed' | 'fetching' | 'failed'>('closed');
  const [question, setQuestion] = useState<Question | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stage !== 'fetching') return;
    let gone = false;
    fetchQuestions().then(
      (all) => {
        if (!gone) setQuestion(all.find(({ id }) => id === term.question) ?? null);
      },
      () => {
        if (!gone) setStage('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [stage]);
  // the button that was pressed has gone: reading goes on at the question
  useEffect(() => heading.current?.focus(), [question]);
  if (question) {
    return (
      <div class="check">
        <p class="quiet">{COURSE_WORDS['course.askHint'][language]}</p>
        <CheckQuestion
          id={`asks-${term.id}`}
          question={question}
          heading={heading}
          checked={checked}
          onAnswer={setChecked}
        />
      </div>
    );
  }
  return (
    <p>
      <button type="button" class="button" disabled={stage === 'fetching'} onClick={() => setStage('fetching')}>
        {COURSE_WORDS['course.ask'][language]}
      </button>{' '}
      <span role="status">
        {stage === 'fetching' ? say('app.fetching') : stage === 'failed' ? say('app.notCome') : ''}
      </span>
    </p>
  );
}
